package store

import (
	"maps"
	"slices"

	"equalfooting/assessment"
)

// Unreadable are the organisations of which something is damaged: to look at what can be read, and to put them right.
type Unreadable struct {
	*dataFile
	backups *Backups
	looked  map[assessment.ID]bool // those of which Store.Get gives the rest
}

// Unreadable gives those of the store.
func (s *Store) Unreadable() *Unreadable { return s.unreadable }

// Look lets Store.Get give what can be read of an organisation, as Rest does, until LookNoMore. It cannot be changed meanwhile.
func (u *Unreadable) Look(id assessment.ID) {
	u.mu.Lock()
	defer u.mu.Unlock()
	u.looked = map[assessment.ID]bool{id: true}
}

// LookNoMore ends that.
func (u *Unreadable) LookNoMore() {
	u.mu.Lock()
	defer u.mu.Unlock()
	u.looked = nil
}

// Rest gives what can be read of an organisation, to look at: where an answer cannot be read, one of the kind Unreadable is in its
// place, and Unread says what else cannot. Where there is nothing to make a record of, the error is Store.Get's.
func (u *Unreadable) Rest(id assessment.ID) (assessment.Record, error) {
	u.mu.Lock()
	defer u.mu.Unlock()
	found, err := u.rest(id)
	switch {
	case err != nil:
		return assessment.Record{}, err
	case found.nothing:
		return assessment.Record{}, found.unreadable()
	}
	return found.toLookAt(), nil
}

func (r rest) toLookAt() assessment.Record {
	record := r.record
	record.Unread = r.unread
	record.Visits = slices.Clone(record.Visits)
	for _, u := range r.unread {
		if u.Part != assessment.AnswerPart || u.Question == "" || u.Visit < 1 || u.Visit > len(record.Visits) {
			continue
		}
		v := &record.Visits[u.Visit-1]
		v.Answers = maps.Clone(v.Answers)
		v.Answers[u.Question] = assessment.Answer{Kind: assessment.Unreadable}
	}
	return record
}
