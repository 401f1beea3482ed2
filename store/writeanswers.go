package store

import (
	"cmp"
	"maps"
	"reflect"
	"slices"
	"time"

	"equalfooting/assessment"
	"equalfooting/store/gate"
)

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
		for question := range was.Answers { // what went with its view need not be remembered separately
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
		if ok && (was == a || was.Same(a)) && before.written[question].Equal(written) {
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
		data, err := answerEntry{a, written, mark}.encode() // a is already as it will read back: put would find that out again
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
