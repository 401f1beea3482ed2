// Package caseload has the pages for all organisations together: the list of them, and everything that is overdue.
package caseload

import (
	"slices"

	"equalfooting/assessment"
	"equalfooting/content"
	"equalfooting/content/findings"
	"equalfooting/store"
	"equalfooting/store/index"
)

// Caseload is the organisations on the list: which ones, and in which order. Until the person searches, or reaches the end of the list,
// only the most recently touched are read, since there may be thousands. What a row shows is read when the row is.
type Caseload struct {
	st     *store.Store
	book   *content.Book
	first  []assessment.Summary // the most recently touched, while only those have been read
	whole  bool                 // all of them are read
	waits  bool                 // the person's request needs all of them, and they are still being read
	order  Order
	search string
	away   bool // only archived ones are shown
	kinds  bool // there are several kinds of organisation
	ids    []assessment.ID
	shown  window

	untouched int
}

// orderPreference is the name under which the store keeps the order.
const orderPreference = "caseload order"

// Open reads the organisations, in the order last chosen.
func Open(st *store.Store, book *content.Book) (*Caseload, error) {
	c := &Caseload{st: st, book: book, order: ByVisit}
	if order := Order(st.Preferences().Get(orderPreference)); slices.Contains(Orders(), order) {
		c.order = order
	}
	more, err := c.readFirst()
	if err != nil {
		return c, err
	}
	if !more || st.List().Ready() {
		return c, c.ReadAll()
	}
	return c, c.look()
}

// Len is how many are listed.
func (c *Caseload) Len() int { return len(c.ids) }

// IDs returns the numbers of those listed.
func (c *Caseload) IDs() []assessment.ID { return c.ids }

// More says that there may be others, not read yet.
func (c *Caseload) More() bool { return !c.whole }

// Waits says that the result comes once all have been read, in the background.
func (c *Caseload) Waits() bool { return c.waits }

// ReadAll reads all of them, unless they are already being read in the background.
func (c *Caseload) ReadAll() error {
	if !c.whole && c.st.List().Waits(mostAtOnce) {
		if _, err := c.readFirst(); err != nil {
			return err
		}
		c.waits = true
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

// mostAtFirst is how many are read before there is anything to see: as many as a window of 40 lines shows. Each may be stored in a place
// of its own. In a taller window the others appear a moment later, once all have been read.
const mostAtFirst = 16

// readFirst reads the most recently touched, and more of them while all that were read are archived. It says whether there are others.
func (c *Caseload) readFirst() (more bool, err error) {
	for most := mostAtFirst; ; most *= 2 {
		c.first, more, err = c.st.List().Recent(most)
		inUse := slices.ContainsFunc(c.first, func(s assessment.Summary) bool { return !s.Archived })
		if err != nil || inUse || !more || len(c.first) < most {
			return more, err
		}
	}
}

// mostAtOnce is the most that are read at once rather than waited for: that takes a millisecond or two.
const mostAtOnce = 1000

// Untouched counts those that nobody has touched for years; that is unknown until all have been read.
func (c *Caseload) Untouched() int { return c.untouched }

// Search keeps those with every word of the text in their name, kind, place or mentor, ignoring capitals and accents; "" keeps all.
func (c *Caseload) Search(text string) error {
	c.search = text
	return c.look()
}

// Searched returns the search text; "" if there is none.
func (c *Caseload) Searched() string { return c.search }

// ReadAgain reads all of them after one has gone. If none of those listed is left, it goes back to all that are in use.
func (c *Caseload) ReadAgain() error {
	err := c.ReadAll()
	if err == nil && len(c.ids) == 0 {
		c.search, c.away = "", false
		err = c.look()
	}
	return err
}

// Mine says in a sentence whose organisations "mine" finds; "" if the search does not use it. If nobody has said who is using the
// program, it returns unknown, which says how to.
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

// Sorted returns the order.
func (c *Caseload) Sorted() Order { return c.order }

// NextOrder moves on to the next order and remembers it.
func (c *Caseload) NextOrder() error {
	orders := Orders()
	c.order = orders[(slices.Index(orders, c.order)+1)%len(orders)]
	// That it cannot be remembered is no reason not to sort.
	_ = c.st.Preferences().Save(orderPreference, string(c.order))
	return c.look()
}

// Away says that archived organisations are listed.
func (c *Caseload) Away() bool { return c.away }

// TurnAway switches to those that are archived, or back.
func (c *Caseload) TurnAway() error {
	c.away = !c.away
	return c.look()
}

// look works out which are listed. The most recently touched are enough if nothing else is asked for.
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
