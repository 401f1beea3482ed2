package fullscreen

import (
	"slices"

	"equalfooting/assessment"
	"equalfooting/tui/pages/caseload"
)

// stepCaseload begins again, opens an organisation, or does one of the things that can be done to the list.
func (w *walk) stepCaseload(page *organisations) {
	rows := page.list.Rows(0, page.list.Len())
	if len(rows) == 0 || w.random.IntN(6) == 0 {
		w.press("n")
		w.either("new", "n", "NEW")
		return
	}
	i := w.random.IntN(len(rows))
	row, id := rows[i], rows[i].ID.String()
	w.goTo(i + 1)
	switch choice := w.random.IntN(14); {
	case choice == 0 && !page.list.Away():
		w.press("r")
		w.either("rename "+id, "rename: "+id)
	case choice == 1 && !page.list.Away():
		w.press("d")
		w.either("delete "+id, "d: "+id)
	case choice == 2:
		w.press("o")
		w.listed("sorted", "sort", "order", "o")
	case choice == 3 || page.list.Away() && choice > 8:
		w.putsAway(page, id)
	case choice == 4 && page.list.Away() || choice > 9 && w.anyAway():
		w.press("h")
		w.listed("looked at those put away", "away", "h")
	case choice == 5:
		w.press("l")
		w.either("late", "l")
	case choice == 7 && !page.list.Away():
		w.press("k")
		w.either("backups", "k")
	case choice == 6 && row.ID != page.last.Case:
		w.searches(page, row)
	case row.ID != page.last.Case || !page.list.Away():
		w.press("enter")
		w.line(id)
	}
}

// listed types one of several lines, after which the list stands there again: that is read out again line by line.
func (w *walk) listed(did string, lines ...string) {
	w.either(lines...)
	w.asked = append(w.asked, w.wizard.words.Caseload.Title+".")
	w.did[did]++
}

// putsAway puts the organisation under the cursor away, or brings it back.
func (w *walk) putsAway(page *organisations, id string) {
	w.press("a")
	if !page.list.Away() {
		w.listed("put away", "put away "+id, "archive "+id, "a: "+id)
		return
	}
	w.listed("brought back", "bring back "+id)
	if page.list.Len() == 0 {
		w.press("esc") // there is none to look at any more, and line by line one is back on the list already
	}
}

// anyAway says that some organisation is put away.
func (w *walk) anyAway() bool {
	all, err := w.st.Caseload()
	if err != nil {
		w.t.Fatal(err)
	}
	return slices.ContainsFunc(all, func(s assessment.Summary) bool { return s.Archived })
}

// searches finds an organisation by its name, and opens it.
func (w *walk) searches(page *organisations, row caseload.CaseRow) {
	if assessment.Folded(row.Name) == "" {
		return
	}
	w.either("s", "/")
	key := w.lines[len(w.lines)-1]
	w.lines = w.lines[:len(w.lines)-1]
	w.press(key)
	w.typed(row.Name)
	w.listed("searched", "search "+row.Name, "search: "+row.Name)
	for page.list.Row(page.at-1).ID != row.ID {
		w.press("down")
	}
	w.press("enter")
	w.line(row.ID.String())
}
