// Package caseload has the pages of all organisations together: the list of them, and what is overdue with any of them.
package caseload

import (
	"slices"

	"equalfooting/assessment"
	"equalfooting/content"
	"equalfooting/content/findings"
	"equalfooting/store"
	"equalfooting/store/index"
)

// Caseload is the organisations as they are looked at: which of them, and in which order. Until one searches, or comes
// to the end of them, only those touched last are read: there may be thousands. What is shown of each is read when its row is.
type Caseload struct {
	st     *store.Store
	book   *content.Book
	first  []assessment.Summary // those touched last, as long as they are all that is read
	whole  bool                 // all of them are read
	waits  bool                 // what is asked for needs all of them, and they are still being read
	order  Order
	search string
	away   bool // those put away are shown, and only they
	kinds  bool // there are organisations of several kinds
	ids    []assessment.ID
	shown  window

	untouched int
}

// orderPreference is the name under which the store remembers the order.
const orderPreference = "caseload order"

// Open reads the organisations, in the order that was chosen last.
func Open(st *store.Store, book *content.Book) (*Caseload, error) {
	c := &Caseload{st: st, book: book, order: ByVisit}
	if order := Order(st.Preferences().Get(orderPreference)); slices.Contains(Orders(), order) {
		c.order = order
	}
	recent, more, err := st.List().Recent()
	if err != nil {
		return c, err
	}
	if c.first = recent; !more || st.List().Ready() {
		return c, c.ReadAll()
	}
	return c, c.look()
}

// Len is how many are looked at.
func (c *Caseload) Len() int { return len(c.ids) }

// IDs gives the numbers of those that are looked at.
func (c *Caseload) IDs() []assessment.ID { return c.ids }

// More says that there may be others, which were not read yet.
func (c *Caseload) More() bool { return !c.whole }

// Waits says that what is asked for comes once all are read, which goes on behind the screen.
func (c *Caseload) Waits() bool { return c.waits }

// ReadAll reads all of them, unless that goes on behind the screen.
func (c *Caseload) ReadAll() error {
	if !c.whole && c.st.List().Waits(mostAtOnce) {
		recent, _, err := c.st.List().Recent()
		if err != nil {
			return err
		}
		c.first, c.waits = recent, true
		return c.look()
	}
	untouched, err := c.st.List().Untouched()
	if err != nil {
		return err
	}
	c.whole, c.waits, c.first = true, false, nil
	c.untouched, c.kinds = len(untouched), c.st.List().SeveralKinds(nil)
	return c.look()
}

// mostAtOnce is up to how many are read at once, rather than waited for: that takes a millisecond or two.
const mostAtOnce = 1000

// Untouched counts those that nobody has touched for years, once all are read: before that nobody knows.
func (c *Caseload) Untouched() int { return c.untouched }

// Search leaves those with every word of the text in their name, kind, place or mentor, without regard to capitals and accents; ""
// is all.
func (c *Caseload) Search(text string) error {
	c.search = text
	return c.look()
}

// Searched gives what is searched; "" where all are looked at.
func (c *Caseload) Searched() string { return c.search }

// ReadAgain reads all of them after one is gone. Where none of those is left that were looked at, it goes back to all that are at work.
func (c *Caseload) ReadAgain() error {
	err := c.ReadAll()
	if err == nil && len(c.ids) == 0 {
		c.search, c.away = "", false
		err = c.look()
	}
	return err
}

// Mine says in a sentence whose those are that are searched as one's own; "" where nothing is searched so. Where nobody has said
// who sits here, it gives unknown, which says how to.
func (c *Caseload) Mine(unknown string) string {
	switch sought := c.sought(); {
	case sought.Whose:
		return unknown
	case sought.Mine:
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
	_ = c.st.Preferences().Save(orderPreference, string(c.order))
	return c.look()
}

// Away says that those put away are looked at.
func (c *Caseload) Away() bool { return c.away }

// TurnAway goes over to those that are put away, or back.
func (c *Caseload) TurnAway() error {
	c.away = !c.away
	return c.look()
}

// look works out which are looked at. Those touched last are enough where nothing else is asked for.
func (c *Caseload) look() error {
	ids := c.ids
	c.ids, c.shown = nil, window{}
	usual := c.search == "" && !c.away && c.order == ByVisit
	switch {
	case !c.whole && usual:
		c.waits = false
		for _, s := range c.first {
			if !s.Archived {
				c.ids = append(c.ids, s.ID)
			}
		}
		c.kinds = findings.SeveralKinds(c.first)
		return nil
	case !c.whole && !c.waits:
		return c.ReadAll()
	case !c.whole:
		if c.waits = c.st.List().Waits(mostAtOnce); !c.waits {
			return c.ReadAll()
		}
		return nil
	}
	q := index.Query{Search: c.sought().Search, Order: index.Order(c.order)}
	if c.away {
		q.Which = index.PutAway
	}
	ids, err := c.st.List().Look(q, ids)
	c.ids = ids
	return err
}
