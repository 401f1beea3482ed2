// Package caseload has the pages of all organisations together: the list of them, and what is overdue with any of them.
package caseload

import (
	"slices"

	"equalfooting/content"
	"equalfooting/content/findings"
	"equalfooting/store"
)

// Caseload is the organisations as they are looked at: which of them, and in which order. Until one searches, or comes
// to the end of them, only those touched last are read: there may be thousands.
type Caseload struct {
	st     *store.Store
	book   *content.Book
	all    []CaseRow // as the store gave them
	whole  bool      // all of them are read
	order  Order
	search string
	away   bool // those put away are shown, and only they
	rows   []CaseRow

	untouched int
}

// orderPreference is the name under which the store remembers the order.
const orderPreference = "caseload order"

// Open reads the organisations, in the order that was chosen last.
func Open(st *store.Store, book *content.Book) (*Caseload, error) {
	c := &Caseload{st: st, book: book, order: ByVisit}
	if order := Order(st.Preference(orderPreference)); slices.Contains(Orders(), order) {
		c.order = order
	}
	summaries, more, err := st.Recent()
	if c.all, c.whole = rowsOf(book, summaries), !more; c.whole {
		c.untouched = len(store.Untouched(st, summaries))
	}
	if err == nil && c.order != ByVisit {
		err = c.ReadAll()
	}
	c.look()
	return c, err
}

// Rows gives those that are looked at.
func (c *Caseload) Rows() []CaseRow { return c.rows }

// More says that there may be others, which were not read yet.
func (c *Caseload) More() bool { return !c.whole }

// ReadAll reads all of them.
func (c *Caseload) ReadAll() error {
	summaries, err := c.st.Caseload()
	if err != nil {
		return err
	}
	c.all, c.whole, c.untouched = rowsOf(c.book, summaries), true, len(store.Untouched(c.st, summaries))
	c.look()
	return nil
}

// Untouched counts those that nobody has touched for years, once all are read: before that nobody knows.
func (c *Caseload) Untouched() int { return c.untouched }

// Search leaves those with every word of the text in their name, kind, place or mentor, without regard to capitals and accents; ""
// is all.
func (c *Caseload) Search(text string) error {
	c.search = text
	if !c.whole && text != "" {
		return c.ReadAll()
	}
	c.look()
	return nil
}

// Searched gives what is searched; "" where all are looked at.
func (c *Caseload) Searched() string { return c.search }

// ReadAgain reads all of them after one is gone. Where none of those is left that were looked at, it goes back to all that are at work.
func (c *Caseload) ReadAgain() error {
	err := c.ReadAll()
	if len(c.rows) == 0 {
		c.search, c.away = "", false
		c.look()
	}
	return err
}

// Mine says in a sentence whose those are that are searched as one's own; "" where nothing is searched so. Where nobody has said
// who sits here, it gives unknown, which says how to.
func (c *Caseload) Mine(unknown string) string {
	switch sought := c.sought(); {
	case sought.Whose:
		return unknown
	case sought.Mine():
		return content.Fill(c.book.Screens().Caseload.IsMine, "mentor", store.Mentor(c.st))
	default:
		return ""
	}
}

func (c *Caseload) sought() findings.Sought {
	return findings.SoughtOf(c.book, c.search, store.Mentor(c.st))
}

// Sorted gives the order.
func (c *Caseload) Sorted() Order { return c.order }

// NextOrder goes on to the next order and remembers it.
func (c *Caseload) NextOrder() error {
	orders := Orders()
	c.order = orders[(slices.Index(orders, c.order)+1)%len(orders)]
	// That it cannot be remembered is no reason not to sort.
	_ = c.st.SavePreference(orderPreference, string(c.order))
	if !c.whole {
		return c.ReadAll()
	}
	c.look()
	return nil
}

// Away says that those put away are looked at.
func (c *Caseload) Away() bool { return c.away }

// TurnAway goes over to those that are put away, or back.
func (c *Caseload) TurnAway() error {
	c.away = !c.away
	if !c.whole {
		return c.ReadAll()
	}
	c.look()
	return nil
}

// look works out the rows.
func (c *Caseload) look() {
	sought := c.sought()
	c.rows = slices.DeleteFunc(slices.Clone(c.all), func(row CaseRow) bool {
		return row.summary.Archived != c.away || !sought.Fits(row.summary.Labels, row.searched)
	})
	slices.SortStableFunc(c.rows, c.order.compare)
}
