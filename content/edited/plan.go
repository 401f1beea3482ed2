package edited

import (
	"strconv"
	"strings"
	"time"

	"equalfooting/assessment"
	"equalfooting/content"
	"equalfooting/content/documents"
)

// The most characters that a step's texts may have, as on its page.
const (
	mostOfStep   = 300
	mostOfRemark = 1000
)

// step takes the changes in a step's row.
func (e *editing) step(key string, edits map[string]edit) {
	number, _ := strconv.Atoi(key)
	before, err := e.record.Plan.Numbered(number)
	if err != nil {
		return
	}
	after := before
	e.fields(&after, edits, e.what(key), func(ed edit, to string) { e.takes(key, ed, to) })
	if after == before {
		return
	}
	e.do = append(e.do, func(r *assessment.Record, _ time.Time) (err error) {
		r.Plan, err = r.Plan.With(number, func(a *assessment.PlanAction) { *a = after })
		return err
	})
}

// newStep takes a row without a number as a new step.
func (e *editing) newStep(cells map[string]cell) {
	edits := make(map[string]edit)
	for at, id := range e.now.Back.Columns {
		if c, there := cells[id]; there && c.text != "" {
			edits[id] = edit{text: c.text, name: e.now.Columns[at].Name}
		}
	}
	what := short(cells[documents.ColumnWhat].text)
	if what == "" {
		e.refuses(what, edit{name: e.book.Plan().Action.What.Name}, e.words().Why.What)
		return
	}
	made := assessment.PlanAction{Status: assessment.ToDo}
	e.fields(&made, edits, what, func(edit, string) {})
	if made.What == "" {
		return
	}
	e.changed = append(e.changed, content.Fill(e.words().New, "what", what))
	e.do = append(e.do, func(r *assessment.Record, _ time.Time) error {
		r.AddAction(made)
		return nil
	})
}

// fields takes the changed cells of a step.
func (e *editing) fields(a *assessment.PlanAction, edits map[string]edit, what string, takes func(ed edit, to string)) {
	words := e.words().Why
	text := func(column string, most int, lines bool, into *string) {
		ed, is := edits[column]
		switch {
		case !is:
		case len([]rune(ed.text)) > most:
			e.refuses(what, ed, words.Long)
		default:
			*into = assessment.Tidy(ed.text, most)
			if lines {
				*into = assessment.TidyLines(ed.text, most)
			}
			takes(ed, ed.text)
		}
	}
	if ed, is := edits[documents.ColumnWhat]; is {
		ed.text = strings.TrimSpace(strings.TrimPrefix(ed.text, strings.TrimSpace(documents.AskedBefore(e.book, *a))))
		edits[documents.ColumnWhat] = ed
		if ed.text == "" {
			e.refuses(what, ed, words.What)
		} else {
			text(documents.ColumnWhat, mostOfStep, false, &a.What)
		}
	}
	text(documents.ColumnWho, assessment.MaxNameLength, false, &a.Who)
	text(documents.ColumnNote, mostOfRemark, true, &a.Note)
	if ed, is := edits[documents.ColumnState]; is {
		if status, choices, known := e.status(ed.text); known {
			if a.Status = status; status != assessment.Dropped {
				a.Dropped = ""
			}
			takes(ed, ed.text)
		} else {
			e.refuses(what, ed, e.choices(words.State, choices))
		}
	}
	if ed, is := edits[documents.ColumnWhy]; is && ed.text != "" && a.Status != assessment.Dropped {
		e.refuses(what, ed, words.Dropped)
	} else {
		text(documents.ColumnWhy, mostOfRemark, false, &a.Dropped)
	}
	if ed, is := edits[documents.ColumnCost]; is {
		if cost, choices, known := e.cost(ed.text); known {
			a.Cost = cost
			takes(ed, ed.text)
		} else {
			e.refuses(what, ed, e.choices(words.Cost, choices))
		}
	}
	if ed, is := edits[documents.ColumnBy]; is {
		day, err := assessment.ParseDate(ed.text)
		if err != nil && ed.text != "" {
			e.refuses(what, ed, words.By)
		} else {
			a.By = day
			takes(ed, e.day(day))
		}
	}
}

func (e *editing) day(day assessment.Date) string {
	if day.IsZero() {
		return ""
	}
	return e.book.Screens().Date(day.Time())
}

// status reads how far a step has got, even if it says that it is late.
func (e *editing) status(text string) (status assessment.Status, choices []string, known bool) {
	for _, s := range assessment.Statuses() {
		choices = append(choices, e.book.Plan().Statuses[s])
		name := e.book.Plan().Statuses[s]
		if find([]string{name, content.Fill(e.book.Documents().Plan.Overdue, "status", name)}, text) >= 0 {
			status, known = s, true
		}
	}
	return status, choices, known
}

func (e *editing) cost(text string) (cost assessment.Cost, choices []string, known bool) {
	known = text == ""
	for _, c := range assessment.Costs() {
		name := e.book.Documents().Plan.Costs[c]
		choices = append(choices, name)
		if find([]string{name}, text) >= 0 {
			cost, known = c, true
		}
	}
	return cost, choices, known
}

// find finds a name among these, ignoring capitals; -1 if it is none of them.
func find(names []string, text string) int {
	for i, name := range names {
		if assessment.SameName(name, text) {
			return i
		}
	}
	return -1
}

// choices says what could be written.
func (e *editing) choices(why string, choices []string) string {
	return content.Fill(why, "choices", e.book.List(choices...))
}
