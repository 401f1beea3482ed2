package store

import (
	"errors"
	"fmt"

	"equalfooting/assessment"
	"equalfooting/store/gate"
)

// Get gives all that is kept of the organisation with this id. The errors are *NoCaseError, *UnreadableError where a part
// of it cannot be read, which the error names, and *DamagedError where the file cannot.
func (s *Store) Get(id assessment.ID) (assessment.Record, error) {
	s.mu.Lock()
	defer s.mu.Unlock()
	return s.get(id)
}

// get reads a record once; after that it is held in memory while the store is open.
func (s *Store) get(id assessment.ID) (assessment.Record, error) {
	if r, ok := s.records[id]; ok {
		return r, nil
	}
	var r assessment.Record
	err := s.view(func(tx *gate.Tx) (err error) {
		r, err = readRecord(tx, id)
		return err
	})
	if err != nil {
		return assessment.Record{}, err
	}
	s.records[id] = r
	return r, nil
}

// reader reads one record; after the first part that cannot be read, it reads no further.
type reader struct {
	pieces
	id   assessment.ID
	name string
	err  error
}

func readRecord(tx *gate.Tx, id assessment.ID) (assessment.Record, error) {
	data, err := tx.Find(casesShelf, keyOf(id))
	summary, summaryTally, summaryErr := readSummary(tx, id)
	if data == nil && err == nil {
		if errors.Is(summaryErr, errNoSummary) {
			return assessment.Record{}, &NoCaseError{id.String()}
		}
		err = errors.New("it is missing")
	}
	r := reader{pieces: piecesOf(tx, id), id: id, name: summary.Name}
	if err != nil {
		r.fail(OrganisationPart, 0, err)
		return assessment.Record{}, r.err
	}
	e, err := decode[caseEntry](data)
	if err == nil {
		err = summaryErr
	}
	if err != nil {
		return assessment.Record{}, &UnreadableError{Case: id, Part: OrganisationPart, Err: err}
	}
	r.name = e.Organisation.Name
	found := r.tally(false)
	whole := found == summaryTally
	if whole {
		r.dropStray()
	}
	record := e.into(assessment.Record{ID: id, Touched: summary.Touched})
	record.Visits = r.visits(e.Visit)
	record.Views = r.views(len(record.Visits))
	record.Plan = readPart(&r, planShelf, PlanPart, actionOf)
	record.Days = readPart(&r, sessionsShelf, DayPart, dayOf)
	if !whole && r.err == nil {
		r.fail(summaryTally.missing(found), 0, errMissing)
	}
	if r.err != nil {
		return assessment.Record{}, r.err
	}
	return record, nil
}

func (r *reader) fail(part Part, number int, err error) {
	if e, ok := errors.AsType[*entryError](err); ok {
		number, err = e.number, e.err
	}
	if r.err == nil && err != nil {
		r.err = &UnreadableError{Case: r.id, Name: r.name, Part: part, Number: number, Err: err}
	}
}

// readPart reads all entries of a kind.
func readPart[T any](r *reader, shelf gate.Shelf, part Part, one func(rest, data []byte) (T, error)) []T {
	if r.err != nil {
		return nil
	}
	list, err := readAll(r.pieces, shelf, one)
	r.fail(part, 0, err)
	return list
}

// visits reads the visits with their answers; there must be as many as the organisation's own entry says.
func (r *reader) visits(count int) assessment.Visits {
	list := readPart(r, assessmentsShelf, VisitPart, visitOf)
	if r.err == nil {
		r.fail(VisitPart, 0, inOrder(list, count))
	}
	for i := range list {
		if r.err != nil {
			break
		}
		v := &list[i]
		var err error
		v.Answers, v.Written, err = readAnswers(r.pieces, answersShelf, numbersOf(v.Number))
		r.fail(VisitPart, v.Number, err)
	}
	return list
}

// inOrder says what is wrong with visits unless they are numbered from 1 to the current one.
func inOrder(list []assessment.Visit, current int) error {
	if len(list) == 0 || len(list) != current {
		return fmt.Errorf("%d visits, the current one is %d", len(list), current)
	}
	for i, v := range list {
		if v.Number != i+1 {
			return fmt.Errorf("no visit %d", i+1)
		}
	}
	return nil
}

// views reads the views with their answers. The keys put them in the order in which they were added.
func (r *reader) views(visits int) assessment.Views {
	list := readPart(r, viewsShelf, ViewPart, viewOf)
	for i := range list {
		if r.err != nil {
			break
		}
		v := &list[i]
		if v.Visit < 1 || v.Visit > visits {
			r.fail(ViewPart, v.Number, fmt.Errorf("no visit %d", v.Visit))
			break
		}
		var err error
		v.Answers, _, err = readAnswers(r.pieces, viewAnswersShelf, numbersOf(v.Visit, v.Number))
		r.fail(ViewPart, v.Number, err)
	}
	return list
}
