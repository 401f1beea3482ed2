package store

import (
	"cmp"
	"encoding/json"
	"maps"
	"reflect"
	"slices"
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

// write writes what after has otherwise than before, and makes after what will read back. Nothing at all before is a new
// organisation.
func write(tx *gate.Tx, before assessment.Record, after *assessment.Record, now time.Time) error {
	w := writer{tx: tx, id: after.ID, now: now, by: machineOf(tx)}
	isNew := len(before.Visits) == 0
	var entry caseEntry
	if !isNew {
		entry = caseEntryOf(before) // also where nothing is otherwise: a list in after may be the caller's own
	}
	if e := caseEntryOf(*after); isNew || !reflect.DeepEqual(e, entry) {
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

func (w writer) visits(before assessment.Record, after *assessment.Record) error {
	after.Visits = slices.Clone(after.Visits)
	for i := range after.Visits {
		v := &after.Visits[i]
		was, err := before.Visits.Numbered(v.Number)
		if isNew := err != nil; isNew || visitEntryOf(was) != visitEntryOf(*v) {
			if v.Number > largestNumber {
				return errNumber
			}
			key, entry := keyOf(w.id, v.Number), visitEntryOf(*v)
			if entry.Mark, err = w.next(assessmentsShelf, key, visitUID(before, was), func() string { return newUID(w.now, v.Number) }); err != nil {
				return err
			}
			if _, err := put(w.tx, assessmentsShelf, key, entry); err != nil {
				return err
			}
		}
		key := func(question string) []byte { return answerKey(w.id, v.Number, question) }
		if v.Answers, err = w.answers(answersShelf, answers{was.Answers, was.Written}, answers{v.Answers, v.Written}, key); err != nil {
			return err
		}
	}
	for _, was := range before.Visits[min(len(after.Visits), len(before.Visits)):] { // taken back
		frame, key, uid := visitEntryOf(was), keyOf(w.id, was.Number), visitUID(before, was)
		if m, _ := markOf(w.tx, assessmentsShelf, key); m.UID != "" {
			uid = m.UID
		}
		if err := w.takeAnswers(was.Number, uid); err != nil {
			return err
		}
		if err := w.take(assessmentsShelf, key, uid, &frame); err != nil {
			return err
		}
	}
	return nil
}

func (w writer) views(before assessment.Record, after *assessment.Record) error {
	after.Views = slices.Clone(after.Views)
	for i := range after.Views {
		v := &after.Views[i]
		was, err := before.Views.Numbered(v.Number)
		if isNew := err != nil; isNew || viewEntryOf(was) != viewEntryOf(*v) {
			if v.Number > largestNumber {
				return errNumber
			}
			key, entry := keyOf(w.id, v.Visit, v.Number), viewEntryOf(*v)
			if entry.Mark, err = w.next(viewsShelf, key, viewUID(before, was), func() string { return w.uidOfView(*after, *v) }); err != nil {
				return err
			}
			if entry, err = put(w.tx, viewsShelf, key, entry); err != nil {
				return err
			}
			v.Name = entry.Name
		}
		key := func(question string) []byte { return viewAnswerKey(w.id, *v, question) }
		if v.Answers, err = w.answers(viewAnswersShelf, answers{of: was.Answers}, answers{of: v.Answers}, key); err != nil {
			return err
		}
	}
	for _, was := range before.Views {
		if _, err := after.Views.Numbered(was.Number); err == nil {
			continue
		}
		for question := range was.Answers { // what is gone with its view need not be remembered by itself
			if err := w.tx.Delete(viewAnswersShelf, viewAnswerKey(w.id, was, question)); err != nil {
				return err
			}
		}
		err := cmp.Or(w.forget(viewAnswersShelf, was.Visit, was.Number),
			w.take(viewsShelf, keyOf(w.id, was.Visit, was.Number), viewUID(before, was), nil))
		if err != nil {
			return err
		}
	}
	return nil
}

// answers are those of a visit, with when each was written, or of a view, which does not say that.
type answers struct {
	of      map[string]assessment.Answer
	written map[string]time.Time
}

// answers writes the answers that differ, and gives all of them as they will read back.
func (w writer) answers(shelf gate.Shelf, before, after answers, key func(question string) []byte) (map[string]assessment.Answer, error) {
	// Nothing writes into a record's maps, so the very same one, as nearly all are, need not be compared.
	if isSame(before.of, after.of) && isSame(before.written, after.written) {
		return after.of, nil
	}
	all, cloned := after.of, false
	for question, a := range after.of {
		written := after.written[question]
		was, ok := before.of[question]
		if ok && was.Same(a) && before.written[question].Equal(written) {
			continue
		}
		if shelf == viewAnswersShelf {
			written = asClock(w.now)
		}
		if err := cmp.Or(checkQuestion(question), checkAnswer(a)); err != nil {
			return nil, err
		}
		if kept := asKept(a); !kept.Same(a) {
			if !cloned {
				all, cloned = maps.Clone(after.of), true
			}
			a, all[question] = kept, kept
		}
		key := key(question)
		mark, err := w.next(shelf, key, "", nil)
		if err != nil {
			return nil, err
		}
		data, err := json.Marshal(answerEntry{a, written, mark}) // a is already as it will read back: put would find that out anew
		if err == nil {
			err = w.tx.Put(shelf, key, data)
		}
		if err != nil {
			return nil, err
		}
	}
	for question := range before.of {
		if _, ok := after.of[question]; !ok {
			if err := w.take(shelf, key(question), "", nil); err != nil {
				return nil, err
			}
		}
	}
	return all, nil
}

// isSame says that two maps are one and the same, not only equal.
func isSame[T any](a, b map[string]T) bool {
	return reflect.ValueOf(a).UnsafePointer() == reflect.ValueOf(b).UnsafePointer()
}

func (w writer) plan(before assessment.Record, after *assessment.Record) error {
	after.Plan = slices.Clone(after.Plan)
	for i := range after.Plan {
		a := &after.Plan[i]
		was, err := before.Plan.Numbered(a.Number)
		if err == nil && was == *a {
			continue
		}
		if a.Number > largestNumber {
			return errNumber
		}
		key := keyOf(w.id, a.Number)
		mark, err := w.next(planShelf, key, actionUID(before, was), func() string { return newUID(w.now, a.Number) })
		if err != nil {
			return err
		}
		entry, err := put(w.tx, planShelf, key, actionEntry{*a, mark})
		if err != nil {
			return err
		}
		entry.Number = a.Number
		*a = entry.PlanAction
	}
	for _, was := range before.Plan {
		if _, err := after.Plan.Numbered(was.Number); err != nil {
			if err := w.take(planShelf, keyOf(w.id, was.Number), actionUID(before, was), nil); err != nil {
				return err
			}
		}
	}
	return nil
}

func (w writer) days(before assessment.Record, after *assessment.Record) error {
	after.Days = slices.Clone(after.Days)
	for i := range after.Days {
		d := &after.Days[i]
		if before.Days.Of(d.Date) == *d {
			continue
		}
		if err := checkDay(d.Date); err != nil {
			return err
		}
		key := dayKey(w.id, d.Date)
		mark, err := w.next(sessionsShelf, key, "", nil)
		if err != nil {
			return err
		}
		entry, err := put(w.tx, sessionsShelf, key, dayEntry{d.Sitting, d.Note, d.Answered, mark})
		if err != nil {
			return err
		}
		d.Sitting, d.Note = entry.Sitting, entry.Note
	}
	for _, was := range before.Days {
		if after.Days.Of(was.Date).Date.IsZero() {
			if err := w.take(sessionsShelf, dayKey(w.id, was.Date), "", nil); err != nil {
				return err
			}
		}
	}
	return nil
}
