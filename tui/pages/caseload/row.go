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
	kinds   bool // there are several kinds of organisation
	summary assessment.Summary
}

// Away says that the organisation is archived.
func (r CaseRow) Away() bool { return r.summary.Archived }

// State returns the progress, the last day, and the stage once all is answered, in a sentence or two. It is worded only for the rows that
// are shown, since there may be thousands.
func (r CaseRow) State(book *content.Book) string { return findings.State(book, r.summary) }

// Coming returns what is due: the next look, and whether an action of the plan is late; "" if nothing is.
func (r CaseRow) Coming(book *content.Book, today assessment.Date) string {
	return findings.Coming(book, r.summary, today)
}

// Shown is the name as shown: with the number if another has the same name, and marked if it is an example.
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

// Labels returns what tells it apart besides its name: its kind, its place and its mentor, if known. The kind is left out if all
// organisations are of one kind.
func (r CaseRow) Labels(book *content.Book) []string {
	return findings.Labels(book, r.summary, r.kinds)
}

// InShort returns the state and what is due on one line, in several versions, the fullest first.
func (r CaseRow) InShort(book *content.Book, today assessment.Date) []string {
	return findings.InShort(book, r.summary, today)
}

// PutAway archives the organisation, or brings it back, in one durable write.
func (r CaseRow) PutAway(st *store.Store, away bool) error {
	_, err := st.Change(r.ID, func(r *assessment.Record, _ time.Time) error {
		if r.Archived = away; !away {
			r.BringBack()
		}
		return nil
	})
	return err
}

// Rename gives the organisation another name, in one durable write.
func (r CaseRow) Rename(st *store.Store, name string) error {
	_, err := st.Change(r.ID, func(r *assessment.Record, _ time.Time) error {
		r.Organisation.Name = name
		return nil
	})
	return err
}

// Named says whether what was typed is the organisation's name, as required before it is deleted; or its number, if the name cannot be
// typed on every keyboard.
func (r CaseRow) Named(typed string) bool {
	return assessment.SameName(typed, r.Name) || r.ByNumber() && pages.Digits(strings.TrimSpace(typed)) == r.ID.String()
}

// ByNumber says that the name has characters that not every keyboard has, so that the number is accepted instead.
func (r CaseRow) ByNumber() bool {
	name := assessment.Folded(r.Name)
	return name == "" || strings.ContainsFunc(name, func(letter rune) bool { return letter > unicode.MaxASCII }) ||
		strings.ContainsFunc(r.Name, func(sign rune) bool { return sign > unicode.MaxASCII && unicode.In(sign, unicode.So, unicode.Sk) })
}

// Numbered returns the row of an organisation; false if none has this number.
func Numbered(st *store.Store, id assessment.ID) (CaseRow, bool) {
	s, ok, err := st.List().Numbered(id)
	return rowOf(s, false), ok && err == nil
}

// Named returns the rows of the organisations, archived or not, whose number is the text or whose name contains it.
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
