package store

import (
	"time"

	"equalfooting/store/gate"
)

// Company is who goes through the questions together.
type Company string

// The companies; "" where nothing was said.
const (
	Alone      Company = "alone"
	WithMentor Company = "mentor"
	OneToOne   Company = "one-to-one"
	FromPaper  Company = "paper" // the answers were given on a paper form, and are typed in from it
)

// Sitting is how an organisation goes through the questions.
type Sitting struct {
	Company     Company `json:"company,omitempty"`
	Facilitator string  `json:"facilitator,omitempty"` // a name or initials; may be empty
}

// Sitting is how it does so now; the zero value where nothing was said.
func (c *Case) Sitting() Sitting {
	c.store.mu.Lock()
	defer c.store.mu.Unlock()
	return c.record.Sitting
}

// SaveSitting keeps it, in one durable transaction. The errors are *WriteError, and *NoCaseError once the organisation
// was deleted.
func (c *Case) SaveSitting(sitting Sitting) error {
	return c.save(func(tx *gate.Tx, next *Case, _ time.Time) error {
		next.record.Sitting = sitting
		return next.putRecord(tx)
	})
}
