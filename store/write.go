package store

import (
	"time"

	"equalfooting/assessment"
	"equalfooting/store/gate"
)

// writer writes what differs between two values of a record, entry by entry.
type writer struct {
	tx  *gate.Tx
	id  assessment.ID
	now time.Time
	by  string // this file's number

	given map[string]mark // of what comes from another file, with the marks that it has there
}

// write writes what is different in after, and sets after to what will be read back. If there is nothing at all before, it is a new
// organisation.
func write(tx *gate.Tx, before assessment.Record, after *assessment.Record, now time.Time) error {
	w := writer{tx: tx, id: after.ID, now: now, by: machineOf(tx)}
	isNew := len(before.Visits) == 0
	var entry caseEntry
	if !isNew {
		after.CallOff(before, now)
		entry = caseEntryOf(before) // even if nothing is different: a list in after may be the caller's own
	}
	if e := caseEntryOf(*after); isNew || !e.same(entry) {
		e = w.stampedCase(entry, e)
		var err error
		if entry, err = put(tx, casesShelf, keyOf(w.id), e); err != nil {
			return err
		}
	}
	*after = entry.into(*after)
	for _, part := range []func(before assessment.Record, after *assessment.Record) error{w.visits, w.views, w.plan, w.days} {
		if err := part(before, after); err != nil {
			return err
		}
	}
	return w.summary(*after, isNew)
}

// summary keeps the summary with the tally. The tally has to fit the record: in a damaged file a key can stand where
// nothing finds it, and what was put would then stand there twice.
func (w writer) summary(r assessment.Record, isNew bool) error {
	var before tally
	if !isNew {
		data, err := w.tx.Get(summariesShelf, keyOf(w.id))
		if err == nil {
			before, _, err = cutTally(data)
		}
		if err != nil {
			return unfit(r, err)
		}
	}
	now := before.changed(w.tx)
	if now.ofRecord() != countsOf(r) {
		return unfit(r, errMissing)
	}
	return putSummary(w.tx, now, r.Summary())
}

// unfit is the error for a record that does not fit what the file has.
func unfit(r assessment.Record, err error) error {
	return &UnreadableError{Case: r.ID, Name: r.Organisation.Name, Unread: []assessment.Unread{{Part: assessment.WholePart}}, Err: err}
}

func putSummary(tx *gate.Tx, t tally, summary assessment.Summary) error {
	return tx.Put(summariesShelf, keyOf(summary.ID), append(t.encode(), encodeSummary(summary)...))
}
