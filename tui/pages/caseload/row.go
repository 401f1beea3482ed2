package caseload

import (
	"strconv"
	"strings"
	"time"
	"unicode"

	"equalfooting/assessment"
	"equalfooting/content"
	"equalfooting/content/findings"
	"equalfooting/store"
	"equalfooting/tui/pages"
)

// CaseRow is one organisation in the caseload.
type CaseRow struct {
	ID      assessment.ID
	Name    string
	Example bool
	kinds   bool // there are organisations of several kinds
	summary assessment.Summary
}

// Away says that the organisation was put away.
func (r CaseRow) Away() bool { return r.summary.Archived }

// State gives the progress, the last day, and the stage once all is answered, in a sentence or two. It is worded only
// for the rows that are shown: there may be thousands.
func (r CaseRow) State(book *content.Book) string { return findings.State(book, r.summary) }

// Coming gives what is due: the next look, and that an action of the plan is late; "" where there is nothing.
func (r CaseRow) Coming(book *content.Book, today assessment.Date) string {
	return findings.Coming(book, r.summary, today)
}

// Shown is the name as it is shown: with the number where another has that name too, and whether it is made up.
func (r CaseRow) Shown(book *content.Book, st *store.Store) string {
	name := r.told(book, st)
	if r.Example {
		name = book.Aside(name, book.Screens().Caseload.Example)
	}
	return name
}

func (r CaseRow) told(book *content.Book, st *store.Store) string {
	return pages.Desk{Book: book, Store: st}.Told(r.ID, r.Name)
}

// Labels tells it apart next to its name: its kind, its place and its mentor, as far as they are known. The
// kind is left out where all are of one kind.
func (r CaseRow) Labels(book *content.Book) []string {
	return findings.Labels(book, r.summary, r.kinds)
}

// InShort gives state and what is due on one line, in several ways: the one that says most first.
func (r CaseRow) InShort(book *content.Book, today assessment.Date) []string {
	return findings.InShort(book, r.summary, today)
}

// PutAway puts the organisation away, or brings it back, in one durable write.
func (r CaseRow) PutAway(st *store.Store, away bool) error {
	_, err := st.Change(r.ID, func(r *assessment.Record, _ time.Time) error {
		if r.Archived = away; !away {
			r.BringBack()
		}
		return nil
	})
	return err
}

// Rename keeps another name for the organisation, in one durable write.
func (r CaseRow) Rename(st *store.Store, name string) error {
	_, err := st.Change(r.ID, func(r *assessment.Record, _ time.Time) error {
		r.Organisation.Name = name
		return nil
	})
	return err
}

// Named says whether what was typed is the organisation's name, as it must be typed before it is deleted; or its number, where the
// name cannot be typed on every keyboard.
func (r CaseRow) Named(typed string) bool {
	return assessment.SameName(typed, r.Name) || r.ByNumber() && pages.Digits(strings.TrimSpace(typed)) == r.ID.String()
}

// ByNumber says that the name has letters or signs that not every keyboard has, so that the number does for it.
func (r CaseRow) ByNumber() bool {
	name := assessment.Folded(r.Name)
	return name == "" || strings.ContainsFunc(name, func(letter rune) bool { return letter > unicode.MaxASCII }) ||
		strings.ContainsFunc(r.Name, func(sign rune) bool { return sign > unicode.MaxASCII && unicode.In(sign, unicode.So, unicode.Sk) })
}

// Numbered gives the row of an organisation; false where there is none of this number.
func Numbered(st *store.Store, id assessment.ID) (CaseRow, bool) {
	s, ok, err := st.List().Numbered(id)
	return rowOf(s, false), ok && err == nil
}

// Named gives the rows of those organisations, put away or not, of which a text is the number or a part of the name.
func Named(st *store.Store, text string) ([]CaseRow, error) {
	var rows []CaseRow
	number, err := strconv.ParseUint(assessment.Folded(text), 10, 64)
	if row, ok := Numbered(st, assessment.ID(number)); ok && err == nil {
		rows = append(rows, row)
	}
	ids, err := st.List().Named(assessment.Folded(text))
	if err != nil || assessment.Folded(text) == "" {
		return rows, err
	}
	named, err := st.List().Summaries(ids)
	for _, s := range named {
		if uint64(s.ID) != number {
			rows = append(rows, rowOf(s, false))
		}
	}
	return rows, err
}

func rowOf(s assessment.Summary, kinds bool) CaseRow {
	return CaseRow{ID: s.ID, Name: assessment.Tame(s.Name), Example: s.Example, kinds: kinds && !s.Damaged, summary: s}
}
