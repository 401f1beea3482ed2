package store

import (
	"time"

	"equalfooting/assessment"
)

// Today is the day where the person is, by the store's clock.
func (s *Store) Today() assessment.Date { return assessment.DateOf(s.now().Local()) }

// Today is the day where the person is.
func (c *Case) Today() assessment.Date { return c.store.Today() }

// Now is the moment, where the person is.
func (c *Case) Now() time.Time { return c.store.now().Local() }
