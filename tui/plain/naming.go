package plain

import (
	"strings"

	"equalfooting/assessment"
	"equalfooting/content"
	"equalfooting/store"
	"equalfooting/tui/pages"
)

// purpose is what an organisation is chosen for.
type purpose int

const (
	toRename purpose = iota
	toDelete
)

// whichCase asks which organisation is to be renamed or deleted.
type whichCase struct {
	*conversation
	from    *caseload
	purpose purpose
}

func newWhichCase(c *conversation, from *caseload, purpose purpose) *whichCase {
	return &whichCase{conversation: c, from: from, purpose: purpose}
}

// named goes on with the organisation that a text names.
func (w *whichCase) named(text string) page {
	choices := w.cases(w.from.rows, w.chosen)
	found := exactly(choices, text)
	if len(found) == 0 {
		found = nearly(choices, text)
	}
	if len(found) == 0 {
		return w.stay(content.Fill(w.words.NoSuch, "given", shorten(text)))
	}
	return w.choose(found)
}

func (w *whichCase) chosen(row pages.CaseRow) page {
	return &naming{whichCase: w, row: row}
}

func (w *whichCase) title() string {
	if w.purpose == toDelete {
		return w.screens.Delete.Title
	}
	return w.screens.Rename.Title
}

func (w *whichCase) say() { w.line(sentence(w.title())) }

func (w *whichCase) prompt() prompt {
	words := w.words.Caseload.Which
	return prompt{kind: "which", whole: words.Whole, short: words.Short,
		choices: w.everywhere(nil, append(w.cases(w.from.rows, w.chosen), w.back(w.leaveIt))...)}
}

func (w *whichCase) leaveIt() page {
	w.line(w.words.Kept)
	return newCaseload(w.conversation)
}

func (w *whichCase) place() store.Place { return pages.LeftOff(w.store) }

// naming asks for a name to be typed: a new one, or the same one again before an organisation is deleted.
type naming struct {
	*whichCase
	row pages.CaseRow
}

func (n *naming) say() {
	n.line(sentence(n.title()))
	if n.purpose == toDelete {
		n.line(content.Fill(n.screens.Delete.Warning, "name", n.row.Name))
		return
	}
	n.line(sentence(content.Fill(n.words.Caseload.NameNow, "name", n.row.Name)))
}

func (n *naming) prompt() prompt {
	p := prompt{text: n.rename, kind: "rename", most: assessment.MaxNameLength,
		whole: n.words.Caseload.Rename.Whole, short: n.words.Caseload.Rename.Short}
	if n.purpose == toDelete {
		p.kind, p.whole, p.short = "delete", n.words.Caseload.Delete.Whole, n.words.Caseload.Delete.Short
		p.text = n.delete
	}
	back := n.back(n.leaveIt)
	back.enter = true
	p.choices = n.everywhere(nil, back)
	return p
}

func (n *naming) rename(typed string) page {
	if !n.wrote(n.row.Rename(n.store, typed), n.screens.Rename.Done) {
		return n
	}
	return newCaseload(n.conversation)
}

func (n *naming) delete(typed string) page {
	// Where only ASCII can be shown, the name as it is shown is the one that can be typed.
	if !n.row.Named(typed) && !strings.EqualFold(typed, n.spoken(n.row.Name)) {
		return n.stay(n.words.Caseload.Wrong)
	}
	if !n.wrote(n.store.Delete(n.row.ID), content.Fill(n.screens.Caseload.Deleted, "name", n.row.Name)) {
		return n
	}
	return newCaseload(n.conversation)
}
