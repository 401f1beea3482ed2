package store

import (
	"cmp"
	"fmt"
	"slices"
	"time"

	"equalfooting/assessment"
	"equalfooting/store/gate"
)

// Session is what was noted about one day's work with an organisation.
type Session struct {
	Day      assessment.Date `json:"-"`
	Sitting  `json:"sitting,omitzero"`
	Note     string `json:"note,omitempty"`     // private, as every note
	Answered int    `json:"answered,omitempty"` // how many questions, by the time of the note
}

// isEmpty says that there is nothing to remember of the day.
func (s Session) isEmpty() bool { return s.Note == "" && s.Answered == 0 }

// Sessions gives all of them, the oldest first.
func (c *Case) Sessions() []Session {
	c.store.mu.Lock()
	defer c.store.mu.Unlock()
	return slices.Clone(c.sessions)
}

// SaveSession keeps a day's session in place of what was kept of that day, in one durable transaction; one without a note
// and without answers takes the record away. The errors are *WriteError, also for a day that there is none, and
// *NoCaseError once the organisation was deleted.
func (c *Case) SaveSession(session Session) error {
	if err := session.check(); err != nil {
		return &WriteError{Err: err}
	}
	return c.save(func(tx *gate.Tx, next *Case, _ time.Time) error {
		key := sessionKey(c.summary.ID, session.Day)
		i, found := slices.BinarySearchFunc(c.sessions, session.Day, func(s Session, day assessment.Date) int {
			return cmp.Compare(s.Day.String(), day.String())
		})
		next.sessions = slices.Clone(c.sessions)
		if found {
			next.sessions = slices.Delete(next.sessions, i, i+1)
		}
		if session.isEmpty() {
			return tx.Delete(sessionsShelf, key)
		}
		kept, err := put(tx, sessionsShelf, key, session)
		kept.Day = session.Day
		next.sessions = slices.Insert(next.sessions, i, kept)
		return err
	})
}

// check refuses what would not read back.
func (s Session) check() error {
	if day, err := assessment.ParseDate(s.Day.String()); err != nil || day != s.Day || day.IsZero() {
		return fmt.Errorf("no day %q", s.Day)
	}
	return nil
}

// sessionKey ends with the day as 2027-03-01, so that the file keeps the days in their order.
func sessionKey(id ID, day assessment.Date) []byte { return append(id.key(), day.String()...) }

// sessionOf makes a session of its record.
func sessionOf(rest, data []byte) (Session, error) {
	day, err := assessment.ParseDate(string(rest))
	if err != nil || day.IsZero() {
		return Session{}, errKeyShape
	}
	session, err := decode[Session](data)
	if err != nil {
		return Session{}, fmt.Errorf("session of %s: %w", day, err)
	}
	session.Day = day
	return session, nil
}
