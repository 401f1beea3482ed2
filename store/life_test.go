package store_test

import (
	"cmp"
	"fmt"
	"maps"
	"math/rand/v2"
	"reflect"
	"slices"
	"time"

	"equalfooting/assessment"
	"equalfooting/store"
	"equalfooting/store/trialtest"
)

// A life is what somebody does with a store, step by step: the same steps for the same seed, so that one process can take them
// and another can say what must have come of it.

// step is one of them.
type step struct {
	kind stepKind
	id   assessment.ID // of which organisation
	do   func(r *assessment.Record, now time.Time)
	text string // its own: no other step has it
}

type stepKind string

const (
	adds    stepKind = "add"
	changes stepKind = "change"
	deletes stepKind = "delete"
	backsUp stepKind = "back up"
	reopens stepKind = "reopen"
)

// kinds are those of the first steps, so that a short life has all of them. After these they come by chance.
var kinds = []stepKind{adds, changes, changes, adds, backsUp, changes, deletes, changes, reopens, changes}

const mostOrganisations = 4

// stepOf gives the nth step of a life in which there are these organisations.
func stepOf(seed uint64, n int, ids []assessment.ID) step {
	random := trialtest.Random(seed, n)
	s := step{kind: changes, text: fmt.Sprintf("step %d", n)}
	if n < len(kinds) {
		s.kind = kinds[n]
	} else if by := random.IntN(100); by < 18 {
		s.kind = []stepKind{adds, adds, deletes, backsUp, reopens, reopens}[by/3]
	}
	switch {
	case len(ids) == 0, s.kind == adds && len(ids) < mostOrganisations:
		s.kind = adds
		return s
	case s.kind == adds, s.kind == deletes && len(ids) == 1:
		s.kind = changes
	}
	s.id = ids[random.IntN(len(ids))]
	s.do = changeBy(random, s.text)
	return s
}

// changeBy gives something that is done to a record, whatever there is in it.
func changeBy(random *rand.Rand, text string) func(r *assessment.Record, now time.Time) {
	questions := assessment.Questions(assessment.Full)
	question, level := questions[random.IntN(len(questions))].ID, assessment.Level(random.IntN(5))
	a := assessment.Rating(level)
	a.Note = text
	switch random.IntN(14) {
	case 0:
		return func(r *assessment.Record, now time.Time) {
			if len(r.Views) < 3 {
				r.AddView(text, assessment.MentorView, map[string]assessment.Answer{question: a}, now)
			} else {
				_ = r.Views.Remove(r.Views[0].Number)
			}
		}
	case 1:
		return func(r *assessment.Record, _ time.Time) {
			if len(r.Views) > 0 {
				_ = r.GiveInView(r.Views[0].Number, question, a)
			}
		}
	case 2:
		return func(r *assessment.Record, _ time.Time) {
			if len(r.Plan) > 3 {
				r.Plan, _ = r.Plan.Without(r.Plan[0].Number)
			}
			r.AddAction(assessment.PlanAction{What: text, Note: text})
		}
	case 3:
		return func(r *assessment.Record, _ time.Time) {
			r.Days = r.Days.With(assessment.Day{Date: assessment.Date{Year: 2026, Month: time.March, Day: 1 + int(level)}, Note: text})
		}
	case 4:
		return func(r *assessment.Record, now time.Time) {
			if len(r.Visits) < 3 {
				r.Revisit(assessment.Full, now)
			} else {
				r.TakeBack()
			}
		}
	case 5:
		return func(r *assessment.Record, _ time.Time) { r.Organisation.Volunteers, r.Archived = text, level == 4 }
	default:
		return func(r *assessment.Record, now time.Time) { r.Give(question, a, now) }
	}
}

// moment is when the nth step is taken.
func moment(n int) time.Time {
	return time.Date(2026, time.March, 2, 9, 0, 0, 0, time.UTC).Add(time.Duration(n) * time.Minute)
}

func (s step) sheet() assessment.Sheet {
	return assessment.Sheet{Organisation: assessment.Organisation{Name: s.text, Audience: assessment.BME}, Edition: assessment.Full,
		Answers: map[string]assessment.Answer{"trust.roles": {Kind: assessment.NotSure, Note: s.text}}}
}

// known are the organisations after a step, to one who knows which there were before.
func (s step) known(ids []assessment.ID, added assessment.ID) []assessment.ID {
	switch s.kind {
	case adds:
		return append(slices.Clone(ids), added)
	case deletes:
		return slices.DeleteFunc(slices.Clone(ids), func(id assessment.ID) bool { return id == s.id })
	default:
		return ids
	}
}

// kept is what a store must have in it.
type kept struct {
	records map[assessment.ID]assessment.Record
	last    assessment.ID // the number that was given last
}

// after gives what is kept after a step; what it was before stays.
func (k kept) after(n int, s step) kept {
	next := kept{maps.Clone(k.records), k.last}
	if next.records == nil {
		next.records = make(map[assessment.ID]assessment.Record)
	}
	now := moment(n)
	record, there := next.records[s.id]
	switch s.kind {
	case adds:
		next.last++
		r := assessment.NewRecord(s.sheet(), false, now)
		r.ID = next.last
		next.records[r.ID] = r
	case deletes:
		delete(next.records, s.id)
	case changes:
		if there {
			s.do(&record, now)
			next.records[s.id] = record
		}
	case backsUp, reopens:
	}
	return next
}

// unlike says what a store has otherwise than is kept, and "" where it is the same.
func (k kept) unlike(st *store.Store) string {
	list, err := st.Caseload()
	if err != nil {
		return err.Error()
	}
	var ids []assessment.ID
	for _, summary := range list {
		ids = append(ids, summary.ID)
	}
	slices.Sort(ids)
	if want := slices.Sorted(maps.Keys(k.records)); !slices.Equal(ids, want) {
		return fmt.Sprintf("there are the organisations %v, and not %v", ids, want)
	}
	for _, id := range ids {
		record, err := st.Get(id)
		if err != nil {
			return err.Error()
		}
		if got, want := saidIn(record), saidIn(k.records[id]); !reflect.DeepEqual(got, want) {
			return fmt.Sprintf("organisation %d is\n%v, and not\n%v", id, got, want)
		}
	}
	return ""
}

// saidIn is all that people have said in a record, in one order.
func saidIn(r assessment.Record) []string {
	said := []string{r.Organisation.Name, r.Organisation.Volunteers, fmt.Sprint(r.Archived)}
	answers := func(of string, all map[string]assessment.Answer) {
		for _, question := range slices.Sorted(maps.Keys(all)) {
			a := all[question]
			said = append(said, fmt.Sprint(of, question, a.Kind, a.Level, a.Note, a.Reason, a.Flagged))
		}
	}
	for _, v := range r.Visits {
		said = append(said, fmt.Sprint("visit ", v.Number, v.Edition, v.Started.UTC()))
		answers("", v.Answers)
	}
	views := slices.SortedFunc(slices.Values(r.Views), func(a, b assessment.View) int { return cmp.Compare(a.Number, b.Number) })
	for _, v := range views {
		said = append(said, fmt.Sprint("view ", v.Number, v.Visit, v.Name, v.Opened))
		answers(v.Name, v.Answers)
	}
	for _, a := range r.Plan {
		said = append(said, fmt.Sprint("action ", a.Number, a.What, a.Note, a.Status))
	}
	for _, d := range r.Days {
		said = append(said, fmt.Sprint("day ", d.Date, d.Note))
	}
	return said
}
