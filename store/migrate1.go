package store

import (
	"equalfooting/assessment"
	"equalfooting/store/gate"
)

// severalAssessments comes from version 1, in which an organisation had one assessment, and neither views nor a plan
// nor sessions. Its answers stay as they are: their keys have the assessment's number already.
func severalAssessments(tx *gate.Tx) error {
	tx = tx.Bare()
	for _, shelf := range []gate.Shelf{assessmentsShelf, viewsShelf, viewAnswersShelf, planShelf, sessionsShelf} {
		if err := tx.Make(shelf); err != nil {
			return err
		}
	}
	// A shelf must not be changed while it is walked through, so everything is read before anything is written.
	summaries, err := readable(tx, summariesShelf, decodeSummary1)
	if err != nil {
		return err
	}
	records, err := readable(tx, casesShelf, func(_ assessment.ID, data []byte) (caseEntry, error) { return decodeOld[caseEntry](data) })
	if err != nil {
		return err
	}
	for _, id := range summaries.ids {
		if err := tx.Put(summariesShelf, keyOf(id), encodeSummary(summaries.of[id])); err != nil {
			return err
		}
	}
	for _, id := range records.ids {
		record := records.of[id]
		record.Visit = 1
		if _, err := put(tx, casesShelf, keyOf(id), record); err != nil {
			return err
		}
		// The answers do not say when they were given; what was touched last was most likely one of them.
		first := visitEntry{Edition: record.Edition, Started: record.Created, Touched: summaries.of[id].Touched}
		if _, err := put(tx, assessmentsShelf, keyOf(id, 1), first); err != nil {
			return err
		}
	}
	return nil
}

// found is what could be read of a shelf with one record an organisation.
type found[T any] struct {
	ids []assessment.ID // in the file's order
	of  map[assessment.ID]T
}

func readable[T any](tx *gate.Tx, shelf gate.Shelf, decode func(assessment.ID, []byte) (T, error)) (found[T], error) {
	all := found[T]{of: make(map[assessment.ID]T)}
	err := tx.Each(shelf, nil, func(k, v []byte) error {
		id, ok := idOf(k)
		if !ok || len(k) != idLength {
			return nil
		}
		if record, err := decode(id, v); err == nil {
			all.ids = append(all.ids, id)
			all.of[id] = record
		}
		return nil
	})
	return all, err
}

// decodeSummary1 reads a summary of version 1, in the form that summaryentry.go describes, but without the visits, the
// next look and the first day due.
func decodeSummary1(id assessment.ID, data []byte) (assessment.Summary, error) {
	if len(data) == 0 || data[0]&^exampleFlag != 0 {
		return assessment.Summary{}, errSummary
	}
	r := summaryReader{rest: data[1:]}
	s := assessment.Summary{ID: id, Example: data[0] == exampleFlag, Visits: 1, Standing: 1}
	s.Created, s.Touched = r.time(), r.time()
	s.Progress = assessment.Progress{Answered: r.number(), Of: r.number(), Flagged: r.number()}
	s.Audience = assessment.Audience(r.text())
	s.Edition = assessment.Edition(r.text())
	s.Stage = assessment.Stage(r.text())
	s.Name = string(r.text())
	if r.failed || len(r.rest) > 0 {
		return assessment.Summary{}, errSummary
	}
	return s, nil
}
