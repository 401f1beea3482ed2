package pages

import (
	"cmp"
	"slices"
	"strings"
	"time"

	"equalfooting/assessment"
	"equalfooting/content"
	"equalfooting/content/findings"
	"equalfooting/store"
)

// Caseload is the organisations as they are looked at: which of them, and in which order. Until one searches, or comes
// to the end of them, only those touched last are read: there may be thousands.
type Caseload struct {
	kept   *store.Store
	all    []CaseRow // as the store gave them
	whole  bool      // all of them are read
	order  Order
	search string
	away   bool // those put away are shown, and only they
	rows   []CaseRow
}

// Order is how the caseload is sorted.
type Order string

// The orders. The first is the usual one.
const (
	ByVisit Order = "visit" // last touched first
	ByName  Order = "name"
	ByLook  Order = "look"  // the next look that comes first, and those without one last
	ByStage Order = "stage" // those that are to build first, first
)

// Orders gives all of them.
func Orders() []Order { return []Order{ByVisit, ByName, ByLook, ByStage} }

// Name names the order, as in "sorted by name".
func (o Order) Name(book *content.Book) string {
	words := book.Screens().Caseload.Orders
	return map[Order]string{ByVisit: words.Visit, ByName: words.Name, ByLook: words.Look, ByStage: words.Stage}[o]
}

// orderPreference is the name under which the store remembers the order.
const orderPreference = "caseload order"

// OpenCaseload reads the organisations, in the order that was chosen last.
func OpenCaseload(kept *store.Store) (*Caseload, error) {
	c := &Caseload{kept: kept, order: ByVisit}
	if order := Order(kept.Preference(orderPreference)); slices.Contains(Orders(), order) {
		c.order = order
	}
	summaries, more, err := kept.Recent()
	c.all, c.whole = caseRows(summaries), !more
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
	summaries, err := c.kept.Caseload()
	if err != nil {
		return err
	}
	c.all, c.whole = caseRows(summaries), true
	c.look()
	return nil
}

// Search leaves those with every word of the text in their name, without regard to capitals and accents; "" is all.
func (c *Caseload) Search(text string) error {
	c.search = text
	if !c.whole && text != "" {
		return c.ReadAll()
	}
	c.look()
	return nil
}

// Sorted gives the order.
func (c *Caseload) Sorted() Order { return c.order }

// NextOrder goes on to the next order and remembers it.
func (c *Caseload) NextOrder() error {
	orders := Orders()
	c.order = orders[(slices.Index(orders, c.order)+1)%len(orders)]
	// That it cannot be remembered is no reason not to sort.
	_ = c.kept.SavePreference(orderPreference, string(c.order))
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
	words := strings.Fields(assessment.Folded(c.search))
	c.rows = slices.DeleteFunc(slices.Clone(c.all), func(row CaseRow) bool {
		return row.summary.Archived != c.away || slices.ContainsFunc(words, func(word string) bool { return !strings.Contains(row.folded, word) })
	})
	slices.SortStableFunc(c.rows, c.order.compare)
}

// compare sorts two rows; those that are equal stay last touched first.
func (o Order) compare(a, b CaseRow) int {
	switch o {
	case ByName:
		return strings.Compare(a.folded, b.folded)
	case ByLook:
		return compareDays(a.summary.NextLook, b.summary.NextLook)
	case ByStage:
		return cmp.Compare(slices.Index(stageOrder, a.summary.Stage), slices.Index(stageOrder, b.summary.Stage))
	default:
		return 0
	}
}

var stageOrder = []assessment.Stage{assessment.BuildFirst, assessment.ReadyWithSupport, assessment.ReadyToNegotiate, assessment.NoStage}

// compareDays sorts days, and puts what has none last.
func compareDays(a, b assessment.Date) int {
	switch {
	case a == b:
		return 0
	case b.IsZero(), a.Before(b):
		return -1
	default:
		return 1
	}
}

// CaseRow is one organisation in the caseload.
type CaseRow struct {
	ID      assessment.ID
	Name    string
	Example bool
	folded  string // the name as it is searched
	summary assessment.Summary
}

// Away says that the organisation was put away.
func (r CaseRow) Away() bool { return r.summary.Archived }

// State gives the progress, the last day, and the stage once all is answered, in a sentence or two. It is worded only
// for the rows that are shown: there may be thousands.
func (r CaseRow) State(book *content.Book) string {
	return findings.State(book, r.summary)
}

// Coming gives what is due: the next look, and that an action of the plan is late; "" where there is nothing.
func (r CaseRow) Coming(book *content.Book, today assessment.Date) string {
	return findings.Coming(book, r.summary, today)
}

// PutAway puts the organisation away, or brings it back, in one durable write.
func (r CaseRow) PutAway(kept *store.Store, away bool) error {
	_, err := kept.Change(r.ID, func(r *assessment.Record, _ time.Time) error {
		r.Archived = away
		return nil
	})
	return err
}

// Rename keeps another name for the organisation, in one durable write.
func (r CaseRow) Rename(kept *store.Store, name string) error {
	_, err := kept.Change(r.ID, func(r *assessment.Record, _ time.Time) error {
		r.Organisation.Name = name
		return nil
	})
	return err
}

// Named says whether what was typed is the organisation's name, as it must be typed before it is deleted.
func (r CaseRow) Named(typed string) bool { return assessment.SameName(typed, r.Name) }

// AllCases gives the rows of all organisations, those put away among them, last touched first.
func AllCases(kept *store.Store) ([]CaseRow, error) {
	summaries, err := kept.Caseload()
	return caseRows(summaries), err
}

func caseRows(summaries []assessment.Summary) []CaseRow {
	rows := make([]CaseRow, len(summaries))
	for i, s := range summaries {
		rows[i] = CaseRow{ID: s.ID, Name: s.Name, Example: s.Example, folded: assessment.Folded(s.Name), summary: s}
	}
	return rows
}
