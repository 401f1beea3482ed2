package store

import (
	"fmt"

	"equalfooting/assessment"
	"equalfooting/store/gate"
)

type checker struct {
	report Report
	asPut  bool                     // see entriesAsPut
	told   func(done, of int) error // nil for nobody
}

func (c *checker) add(p Problem) { c.report.Problems = append(c.report.Problems, p) }

// records checks the organisations, one by one, then what belongs to none of them.
func (c *checker) records(tx *gate.Tx) error {
	var known numbers
	var seen roll
	lost, before := false, c.report
	entered, _ := readRoll(tx)
	again := func() { known, seen, c.report = numbers{}, roll{}, before }
	err := everySummary(tx, again, func(summary assessment.Summary) error {
		if summary.ID == 0 {
			lost = true
			return nil
		}
		known.add(summary.ID)
		seen = seen.with(summary.ID)
		if c.asPut {
			c.entriesAsPut(tx, summary)
		} else {
			c.oneCase(tx, summary)
		}
		if c.told != nil {
			return c.told(int(min(seen.cases, entered.cases)), int(entered.cases))
		}
		return nil
	})
	if err != nil {
		return err
	}
	if err := checkOthers(tx); err != nil {
		c.add(Problem{Kind: BadSettings, Err: err})
	}
	if entered, err := readRoll(tx); err == nil && (lost || entered.cases != seen.cases || entered.marks != seen.marks) {
		c.add(Problem{Kind: MissingCase, Err: fmt.Errorf("%d organisations, %d on the roll", seen.cases, entered.cases)})
	}
	return c.withoutCase(tx, &known)
}

// oneCase checks an organisation with all its entries and, where nothing is wrong with them, its summary against them.
func (c *checker) oneCase(tx *gate.Tx, summary assessment.Summary) {
	id := summary.ID
	p := allOf(tx, id)
	damaged := p.damaged()
	found := restOf(id, p)
	for _, v := range found.record.Visits {
		c.report.Answers += len(v.Answers)
	}
	for _, v := range found.record.Views {
		c.report.Answers += len(v.Answers)
	}
	if len(found.unread) > 0 {
		c.add(Problem{Kind: UnreadCase, Case: id, Name: found.record.Organisation.Name, Unread: found.unread, Err: found.err})
		return
	}
	c.report.Cases++
	for range damaged { // it has all of its own, so these are others'
		c.add(Problem{Kind: StrayEntry, Err: gate.ErrDamaged})
	}
	if summary != found.record.Summary() {
		c.add(Problem{Kind: SummaryDisagrees, Case: id, Name: summary.Name})
	}
}

// entriesAsPut checks that all of an organisation's entries are there, as they were put. It does not look at what they say, which would
// be most of the work: this is enough to know that nothing is damaged.
func (c *checker) entriesAsPut(tx *gate.Tx, summary assessment.Summary) {
	p := allOf(tx, summary.ID)
	if _, said, err := p.summary(summary.ID); err != nil || p.damaged() > 0 || p.tally(false) != said {
		c.add(Problem{Kind: UnreadCase, Case: summary.ID, Name: summary.Name, Err: err})
	}
}

// withoutCase finds the entries that belong to no organisation; those that belong to one are looked at with it.
func (c *checker) withoutCase(tx *gate.Tx, known *numbers) error {
	var told numbers
	shelves := []gate.Shelf{summariesShelf}
	for _, of := range tallied {
		shelves = append(shelves, of.shelf)
	}
	for _, shelf := range shelves {
		alone := shelf == casesShelf || shelf == summariesShelf // a key on these is an organisation's number alone
		err := tx.Each(shelf, nil, func(k, v []byte) error {
			id, ok := idOf(k)
			switch {
			case !ok || alone && len(k) != idLength || v == nil && !known.has(id):
				c.add(Problem{Kind: StrayEntry, Err: errKey(k)})
			case !known.has(id) && !told.has(id):
				told.add(id)
				c.add(Problem{Kind: WithoutCase, Case: id})
			}
			return nil
		})
		if err != nil {
			return err
		}
	}
	return nil
}

func errKey(k []byte) error { return fmt.Errorf("key of %d bytes is malformed", len(k)) }
