package store

import (
	"time"

	"equalfooting/store/gate"
)

// Archived says that the organisation was put away: kept whole, but out of the daily caseload.
func (c *Case) Archived() bool { return c.Summary().Archived }

// SaveArchived puts the organisation away or takes it out again, in one durable transaction. Taking it out counts as
// touching it, so that it stands in front; putting away does not, or many put away in a row would crowd those at work
// out of Recent. The errors are *WriteError, and *NoCaseError once the organisation was deleted.
func (c *Case) SaveArchived(archived bool) error {
	change := func(tx *gate.Tx, next *Case, _ time.Time) error {
		next.record.Archived = archived
		return next.putRecord(tx)
	}
	if archived {
		return c.keep(change)
	}
	return c.save(change)
}
