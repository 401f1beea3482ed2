package plain

import (
	"slices"

	"equalfooting/store/index"
	"equalfooting/tui/pages"
	"equalfooting/tui/pages/caseload"
)

// purpose is what an organisation is chosen for.
type purpose int

const (
	toRename purpose = iota
	toDelete
	toPutAway
	toBringBack
)

// whichCase asks which organisation is to be renamed, deleted, put away or brought back.
type whichCase struct {
	*conversation
	from    *organisations
	purpose purpose
}

// forOne completes a command for an organisation: it takes one that is named after it, or asks which.
func (l *organisations) forOne(c choice, of purpose) choice {
	c.act = func() page {
		w := &whichCase{conversation: l.conversation, from: l, purpose: of}
		ids, err := l.Store.List().Look(index.Query{Which: w.which()}, nil)
		l.tell(err)
		if len(ids) == 0 {
			return l.stay(w.none())
		}
		return w
	}
	c.with = func(text string) page {
		return (&whichCase{conversation: l.conversation, from: l, purpose: of}).named(text)
	}
	return c
}

// which of them it can be.
func (w *whichCase) which() index.Which {
	switch w.purpose {
	case toPutAway:
		return index.AtWork
	case toBringBack:
		return index.PutAway
	default:
		return index.Both
	}
}

// meant gives those that it can be and that a text may mean.
func (w *whichCase) meant(text string) []choice {
	rows := slices.DeleteFunc(w.from.everyone(text), func(row caseload.CaseRow) bool {
		return w.which() != index.Both && row.Away() != (w.which() == index.PutAway)
	})
	return cases(rows, w.chosen)
}

// none says that there is none that it can be.
func (w *whichCase) none() string {
	if w.purpose == toBringBack {
		return w.screens.Caseload.NoneAway
	}
	return w.screens.Caseload.NoneYet
}

// named goes on with the organisation that a text names.
func (w *whichCase) named(text string) page {
	return w.chooseFor(w, meant(w.meant(text), text), text)
}

func (w *whichCase) chosen(row caseload.CaseRow) page {
	switch w.purpose {
	case toPutAway, toBringBack:
		return w.from.putAway(row, w.purpose == toPutAway)
	default:
		return &naming{whichCase: w, row: row}
	}
}

func (w *whichCase) title() string {
	switch w.purpose {
	case toDelete:
		return w.screens.Delete.Title
	case toPutAway:
		return begun(w.screens.Caseload.Commands.PutAway.Means)
	case toBringBack:
		return begun(w.screens.Caseload.Commands.Return.Means)
	default:
		return w.screens.Rename.Title
	}
}

func (w *whichCase) here() []string { return append([]string{w.title()}, w.from.here()...) }

func (w *whichCase) say() { w.line(sentence(w.title())) }

func (w *whichCase) prompt() prompt {
	words := w.words.Caseload.Which
	return prompt{kind: "which", whole: words.Whole, short: words.Short,
		rows: w.meant, choices: w.everywhere(pages.Place{}, w.back(w.leaveIt))}
}

func (w *whichCase) leaveIt() page {
	w.line(w.words.Kept)
	return w.from.again()
}

func (w *whichCase) shown() pages.Page { return w.from.of }
