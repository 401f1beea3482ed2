package store

import (
	"bytes"
	"cmp"
	"encoding/json"
	"errors"
	"fmt"
	"maps"
	"slices"

	"equalfooting/assessment"
	"equalfooting/store/bundle"
	"equalfooting/store/gate"
)

// errBundle says that the parts of a bundle do not fit together.
var errBundle = errors.New("the parts of the bundle do not fit together")

// unpacked is an organisation of a bundle's entries, as it can be kept.
type unpacked struct {
	record assessment.Record
	entry  caseEntry
	given  map[string]mark // of its entries, by shelf and key
	gone   map[string]goneEntry

	visits map[string]int // the numbers, by their UIDs
	views  map[string]assessment.View
}

// valueOf reads an entry's value, which has to be exactly as this program writes it: so the same thing is never written in two ways,
// and putting the same bundle in twice changes nothing.
func valueOf[T any](e bundle.Entry) (T, error) {
	value, err := decode[T](e.Value)
	if err != nil {
		return value, err
	}
	again, err := json.Marshal(value)
	if err != nil || !bytes.Equal(again, e.Value) || len(again) > largestValue || bytes.Contains(again, []byte(`"mark":`)) {
		return value, cmp.Or(err, errBundle)
	}
	return value, nil
}

// largestValue is more than the longest notes take.
const largestValue = 1 << 18

func stampIn(e bundle.Entry) stamp { return stamp{e.At, e.By, e.Over} }

// keep remembers the mark of an entry.
func (u *unpacked) keep(shelf gate.Shelf, key []byte, uid string, e bundle.Entry) {
	u.given[string(shelf)+string(key)] = mark{uid, stampIn(e)}
}

// lose remembers what is gone.
func (u *unpacked) lose(shelf gate.Shelf, as []byte, e bundle.Entry, frame *visitEntry) {
	u.gone[string(goneKey(u.record.ID, shelf, as))] = goneEntry{mark{stamp: stampIn(e)}, frame}
}

// unpack makes a record of a bundle's entries. local is what is here of it, whose number, and numbers those of views and actions by their
// paths, it keeps; everything else comes from the entries.
func unpack(b bundle.Bundle, local assessment.Record, numbers map[string]int) (*unpacked, error) {
	u := &unpacked{record: local, given: make(map[string]mark), gone: make(map[string]goneEntry), visits: make(map[string]int), views: make(map[string]assessment.View)}
	u.record.Visits, u.record.Views, u.record.Plan, u.record.Days = nil, nil, nil, nil
	for _, part := range []func(bundle.Entries) error{u.putOwn, u.putVisits, u.putViews(numbers), u.putAnswers, u.putPlan(numbers), u.putDays} {
		if err := part(b.Entries); err != nil {
			return nil, err
		}
	}
	stamps := u.entry.Stamps
	u.entry = caseEntryOf(u.record)
	u.entry.UID, u.entry.Stamps = b.UID, stamps
	return u, nil
}

// putOwn reads the organisation's own parts.
func (u *unpacked) putOwn(entries bundle.Entries) error {
	about, err := valueOf[aboutValue](entries[bundle.About])
	if err != nil {
		return err
	}
	r := &u.record
	r.Organisation, r.Created, r.Example = about.Organisation, about.Created, about.Example
	u.entry.Stamps = stamps{stampIn(entries[bundle.About]), stampIn(entries[bundle.Offer]), stampIn(entries[bundle.Sitting]), stampIn(entries[bundle.Look])}
	var offerErr, sittingErr, lookErr error
	r.Offer, offerErr = valueOf[assessment.Offer](entries[bundle.Offer])
	r.Sitting, sittingErr = valueOf[assessment.Sitting](entries[bundle.Sitting])
	r.NextLook, lookErr = valueOf[assessment.Date](entries[bundle.Look])
	return errors.Join(offerErr, sittingErr, lookErr)
}

// putVisits puts the visits in the order in which they began. One that was taken back is there all the same where something was said in
// it in another copy.
func (u *unpacked) putVisits(entries bundle.Entries) error {
	used := make(map[string]bool)
	for path, e := range entries {
		kind, of, _ := bundle.Cut(path)
		switch {
		case e.Gone:
		case kind == bundle.Answer:
			used[of] = true
		case kind == bundle.View:
			v, err := valueOf[viewValue](e)
			if err != nil {
				return err
			}
			used[v.Visit] = true
		}
	}
	type named struct {
		uid string
		e   visitEntry
	}
	var list []named
	for path, e := range entries {
		kind, uid, _ := bundle.Cut(path)
		if kind != bundle.Visit {
			continue
		}
		frame, err := valueOf[visitEntry](e)
		if err != nil {
			return err
		}
		if e.Gone && !used[uid] {
			u.lose(assessmentsShelf, []byte(uid), e, &frame)
			continue
		}
		list = append(list, named{uid, frame})
	}
	if len(list) == 0 || len(list) > largestNumber {
		return errBundle
	}
	slices.SortFunc(list, func(a, b named) int { return cmp.Or(a.e.Started.Compare(b.e.Started), cmp.Compare(a.uid, b.uid)) })
	for i, v := range list {
		if i == len(list)-1 {
			v.e.NextLook, v.e.Partner = assessment.Date{}, "" // which only an earlier one has
		}
		visit := v.e.visit(i + 1)
		visit.Answers = make(map[string]assessment.Answer)
		u.visits[v.uid] = visit.Number
		u.record.Visits = append(u.record.Visits, visit)
		u.keep(assessmentsShelf, keyOf(u.record.ID, visit.Number), v.uid, entries[bundle.Visit+v.uid])
	}
	return nil
}

// numbered gives each path its number: the one it has here, or the next.
func numbered(paths []string, numbers map[string]int, last *int) map[string]int {
	all := make(map[string]int)
	for _, path := range paths {
		n, ok := numbers[path]
		if !ok {
			*last++
			n = *last
		}
		all[path] = n
	}
	return all
}

func (u *unpacked) putViews(numbers map[string]int) func(bundle.Entries) error {
	return func(entries bundle.Entries) error {
		found := make(map[string]viewValue)
		for path, e := range entries {
			kind, uid, _ := bundle.Cut(path)
			switch {
			case kind != bundle.View:
			case e.Gone:
				u.lose(viewsShelf, []byte(uid), e, nil)
			default:
				v, err := valueOf[viewValue](e)
				if err != nil {
					return err
				}
				if u.visits[v.Visit] == 0 {
					return errBundle
				}
				found[path] = v
			}
		}
		paths := slices.SortedFunc(maps.Keys(found), func(a, b string) int {
			return cmp.Or(found[a].Added.Compare(found[b].Added), cmp.Compare(a, b))
		})
		for path, number := range numbered(paths, numbers, &u.record.LastView) {
			_, uid, _ := bundle.Cut(path)
			v := found[path].view(u.visits[found[path].Visit], number)
			v.Answers = make(map[string]assessment.Answer)
			u.views[uid] = v
			u.record.Views = append(u.record.Views, v)
			u.keep(viewsShelf, keyOf(u.record.ID, v.Visit, number), uid, entries[path])
		}
		slices.SortFunc(u.record.Views, func(a, b assessment.View) int {
			return cmp.Or(cmp.Compare(a.Visit, b.Visit), cmp.Compare(a.Number, b.Number))
		})
		return nil
	}
}

// putAnswers puts the answers into the visits and the views.
func (u *unpacked) putAnswers(entries bundle.Entries) error {
	for path, e := range entries {
		kind, of, question := bundle.Cut(path)
		visit, view := u.visits[of], u.views[of]
		shelf, there, rest := answersShelf, visit > 0, numbersOf(visit)
		switch kind {
		case bundle.Said:
			shelf, there, rest = viewAnswersShelf, view.Number > 0, numbersOf(view.Visit, view.Number)
		case bundle.Answer:
		default:
			continue
		}
		rest = append(rest, question...)
		switch {
		case e.Gone:
			switch {
			case there:
				u.lose(shelf, rest, e, nil)
			case kind == bundle.Answer: // it went with its visit
				u.gone[string(answerOfGoneKey(u.record.ID, of, question))] = goneEntry{mark{stamp: stampIn(e)}, nil}
			}
			continue
		case !there:
			return errBundle
		}
		a, err := valueOf[answerEntry](e)
		if err := cmp.Or(err, checkQuestion(question)); err != nil {
			return err
		}
		if kind == bundle.Said && !a.Written.IsZero() {
			return errBundle
		}
		if kind == bundle.Said {
			view.Answers[question] = a.Answer
		} else {
			v := &u.record.Visits[visit-1]
			v.Answers[question] = a.Answer
			if !a.Written.IsZero() {
				v.Written = cleared(v.Written)
				v.Written[question] = a.Written
			}
		}
		u.keep(shelf, append(keyOf(u.record.ID), rest...), "", e)
	}
	return nil
}

func cleared[T any](m map[string]T) map[string]T {
	if m == nil {
		return make(map[string]T)
	}
	return m
}

func (u *unpacked) putPlan(numbers map[string]int) func(bundle.Entries) error {
	return func(entries bundle.Entries) error {
		var paths []string
		for _, path := range entries.Paths() {
			switch kind, uid, _ := bundle.Cut(path); {
			case kind != bundle.Action:
			case entries[path].Gone:
				u.lose(planShelf, []byte(uid), entries[path], nil)
			default:
				paths = append(paths, path)
			}
		}
		for path, number := range numbered(paths, numbers, &u.record.LastAction) {
			a, err := valueOf[actionEntry](entries[path])
			if err != nil {
				return err
			}
			a.Number = number
			u.record.Plan = append(u.record.Plan, a.PlanAction)
			_, uid, _ := bundle.Cut(path)
			u.keep(planShelf, keyOf(u.record.ID, number), uid, entries[path])
		}
		slices.SortFunc(u.record.Plan, func(a, b assessment.PlanAction) int { return cmp.Compare(a.Number, b.Number) })
		return nil
	}
}

func (u *unpacked) putDays(entries bundle.Entries) error {
	for path, e := range entries {
		kind, day, _ := bundle.Cut(path)
		if kind != bundle.Day {
			continue
		}
		date, err := assessment.ParseDate(day)
		if err == nil {
			err = checkDay(date)
		}
		if err != nil || date.String() != day {
			return cmp.Or(err, fmt.Errorf("%w: a day", errBundle))
		}
		if e.Gone {
			u.lose(sessionsShelf, []byte(day), e, nil)
			continue
		}
		d, err := valueOf[dayEntry](e)
		if err != nil {
			return err
		}
		u.record.Days = append(u.record.Days, assessment.Day{Date: date, Sitting: d.Sitting, Note: d.Note, Answered: d.Answered})
		u.keep(sessionsShelf, dayKey(u.record.ID, date), "", e)
	}
	slices.SortFunc(u.record.Days, func(a, b assessment.Day) int { return cmp.Compare(a.Date.String(), b.Date.String()) })
	return nil
}
