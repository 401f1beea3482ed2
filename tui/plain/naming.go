package plain

import (
	"equalfooting/assessment"
	"equalfooting/content"
	"equalfooting/store"
	"equalfooting/tui/pages"
	"equalfooting/tui/pages/caseload"
)

// naming asks for a name to be typed: a new one, or the same one again before an organisation is deleted.
type naming struct {
	*whichCase
	row caseload.CaseRow
}

func (n *naming) here() []string { return append([]string{n.row.Name}, n.whichCase.here()...) }

func (n *naming) say() {
	n.line(sentence(n.title()))
	if n.purpose == toDelete {
		n.line(n.row.Warning(n.Book, n.Store))
		return
	}
	n.line(sentence(content.Fill(n.words.Caseload.NameNow, "name", n.Told(n.row.ID, n.row.Name))))
	n.draft.say(n.place())
}

// place is where the draft of a new name belongs.
func (n *naming) place() pages.Place { return pages.Place{Case: n.row.ID} }

func (n *naming) prompt() prompt {
	p := prompt{text: n.rename, kind: "rename", most: assessment.MaxNameLength,
		whole: n.words.Caseload.Rename.Whole, short: n.words.Caseload.Rename.Short}
	if n.purpose == toDelete {
		p.kind, p.whole, p.short = "delete", n.words.Caseload.Delete.Whole, n.words.Caseload.Delete.Short
		p.text = n.delete
		if n.row.ByNumber() {
			p.kind = "delete by number"
			p.whole = content.Fill(n.words.Caseload.ByNumber, "number", n.row.ID.String())
		}
	}
	back := n.back(n.leaveIt)
	back.enter = true
	p.choices = n.everywhere(pages.Place{}, back)
	if n.purpose == toRename {
		p.choices = append(p.choices, n.draft.commands(n.place(), n, func(d store.Draft) page { return n.rename(d.Text) })...)
	}
	return p
}

func (n *naming) rename(typed string) page {
	if !n.wrote(n.row.Rename(n.Store, typed), n.screens.Rename.Done) {
		return n
	}
	n.draft.drop(n.place())
	return n.from.changed()
}

func (n *naming) delete(typed string) page {
	// Where only ASCII can be shown, the name as it is shown is the one that can be typed.
	if !n.row.Named(typed) && !assessment.SameName(typed, n.spoken(n.row.Name)) {
		return n.stay(n.words.Caseload.Wrong)
	}
	next := n.behind.works(n.row.Delete(n.Book, n.Store).Work)
	if next.Err == nil {
		n.tell(n.from.list.ReadAgain())
		n.looked.last = n.from.leftOff()
	}
	return n.followFrom(next, n)
}
