package store

import (
	"time"

	"equalfooting/assessment"
	"equalfooting/store/gate"
)

// NextLook is the day on which the organisation means to look at the questions again; no date where none is set.
func (c *Case) NextLook() assessment.Date { return c.Summary().NextLook }

// SaveNextLook sets that day, or with no date takes it away, in one durable transaction. The errors are *WriteError,
// and *NoCaseError once the organisation was deleted.
func (c *Case) SaveNextLook(day assessment.Date) error {
	return c.save(func(tx *gate.Tx, next *Case, _ time.Time) error {
		next.record.NextLook = day
		return next.putRecord(tx)
	})
}

// setNextLook sets the usual day once the answers have become complete, unless a day to come is set already, and says
// whether it did. before says that they were complete before the change.
func (c *Case) setNextLook(before bool, today assessment.Date) bool {
	if before || today.Before(c.record.NextLook) || !c.sheet().Progress().Done() {
		return false
	}
	c.record.NextLook = today.AddMonths(assessment.MonthsToNextLook)
	return true
}
