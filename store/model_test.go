package store

import (
	"errors"
	"os"
	"reflect"
	"slices"
	"testing"
	"time"

	"equalfooting/assessment"

	"pgregory.net/rapid"
)

// Whatever is added, changed, deleted and reopened in whatever order, the store gives what the same changes make of plain
// records in memory.
func TestStoreBehavesAsPlainRecords(t *testing.T) {
	t.Parallel()
	parent := throwaway(t)
	rapid.Check(t, func(r *rapid.T) {
		folder, err := os.MkdirTemp(parent, "")
		must(r, err)
		s, err := Open(folder, clock())
		must(r, err)
		m := &model{store: s, records: make(map[assessment.ID]assessment.Record)}
		defer func() { _ = m.store.Close() }()
		r.Repeat(map[string]func(*rapid.T){
			"add":    m.add,
			"change": m.change,
			"give":   func(r *rapid.T) { before := m.some(r); m.changeBy(r, before, drawGive(r, before)) },
			"refuse": m.refuse,
			"delete": m.delete,
			"trail":  m.saveTrail,
			"reopen": func(r *rapid.T) { m.reopen(r, folder) },
			"":       m.check,
		})
		m.reopen(r, folder)
		m.check(r)
	})
}

// model is a store, and what should be in it.
type model struct {
	store   *Store
	records map[assessment.ID]assessment.Record
	touched []assessment.ID // last touched last
	deleted []assessment.ID
	trail   Trail
}

func (m *model) some(r *rapid.T) assessment.Record {
	if len(m.touched) == 0 {
		r.Skip("no organisation")
	}
	return m.records[rapid.SampledFrom(m.touched).Draw(r, "organisation")]
}

func (m *model) forget(id assessment.ID) {
	m.touched = slices.DeleteFunc(m.touched, func(other assessment.ID) bool { return other == id })
}

func (m *model) touch(id assessment.ID) {
	m.forget(id)
	m.touched = append(m.touched, id)
}

func (m *model) add(r *rapid.T) {
	sheet := assessment.Sheet{Organisation: drawOrganisation(r), Edition: drawEdition(r)}
	if rapid.Bool().Draw(r, "with answers") {
		sheet.Answers = wholeSheet("").Answers
		for range rapid.IntRange(0, 2).Draw(r, "without") {
			delete(sheet.Answers, drawQuestion(r))
		}
	}
	example := rapid.Bool().Draw(r, "example")
	got, err := m.store.Add(sheet, example)
	must(r, err)
	want := assessment.NewRecord(sheet, example, got.Created)
	want.ID = assessment.ID(len(m.touched) + len(m.deleted) + 1)
	same(r, got, want)
	m.records[want.ID] = want
	m.touch(want.ID)
}

func (m *model) change(r *rapid.T) {
	before := m.some(r)
	var parts []changing
	for range rapid.IntRange(1, 3).Draw(r, "parts") {
		parts = append(parts, drawChange(r, before))
	}
	m.changeBy(r, before, func(r *assessment.Record, now time.Time) error {
		for _, part := range parts {
			if err := part(r, now); err != nil {
				return err
			}
		}
		return nil
	})
}

// changeBy does the same to a record in the store and to a plain one.
func (m *model) changeBy(r *rapid.T, before assessment.Record, do changing) {
	want := before
	got, err := m.store.Change(before.ID, func(kept *assessment.Record, now time.Time) error {
		if err := do(&want, now); err != nil {
			return err
		}
		if before.Archived == want.Archived {
			want.Touched = now.UTC()
		}
		want.CallOff(before, now)
		return do(kept, now)
	})
	if err != nil { // one part took away what another is about
		if !errors.Is(err, assessment.ErrNoView) && !errors.Is(err, assessment.ErrNoAction) {
			r.Fatal(err)
		}
		same(r, got, before)
		return
	}
	same(r, got, want)
	m.records[want.ID] = want
	if before.Archived == want.Archived {
		m.touch(want.ID)
	}
}

// refuse changes something, and then something that cannot be kept.
func (m *model) refuse(r *rapid.T) {
	before := m.some(r)
	do, errStop := drawChange(r, before), errors.New("stop")
	spoil := rapid.SampledFrom([]changing{
		func(*assessment.Record, time.Time) error { return errStop },
		func(r *assessment.Record, now time.Time) error {
			r.Give("trust.nothing", assessment.Rating(1), now)
			return nil
		},
		func(r *assessment.Record, _ time.Time) error {
			r.Days = r.Days.With(assessment.Day{Date: assessment.Date{Year: 2026, Month: time.February, Day: 30}, Note: "a note"})
			return nil
		},
	}).Draw(r, "spoil")
	got, err := m.store.Change(before.ID, func(r *assessment.Record, now time.Time) error {
		if err := do(r, now); err != nil {
			return err
		}
		return spoil(r, now)
	})
	if err == nil {
		r.Fatal("kept")
	}
	same(r, got, before)
}

func (m *model) delete(r *rapid.T) {
	id := m.some(r).ID
	must(r, m.store.Delete(id))
	delete(m.records, id)
	m.forget(id)
	m.deleted = append(m.deleted, id)
	if m.trail.Place().Case == id {
		m.trail = Trail{}
	}
}

func (m *model) saveTrail(r *rapid.T) {
	m.trail = trailTo(Place{Page: "question", Question: drawQuestion(r)})
	if len(m.touched) > 0 && rapid.Bool().Draw(r, "in an organisation") {
		m.trail.Stops[0].Case = m.some(r).ID
	}
	must(r, m.store.Session().SaveTrail(m.trail))
}

// reopen also looks whether everything in the file fits together, which would take long after every step.
func (m *model) reopen(r *rapid.T, folder string) {
	must(r, m.store.Close())
	s, err := Open(folder, m.store.now)
	must(r, err)
	m.store = s
	answers := 0
	for _, want := range m.records {
		for _, v := range want.Visits {
			answers += len(v.Answers)
		}
		for _, v := range want.Views {
			answers += len(v.Answers)
		}
	}
	if report, err := s.Check(); err != nil || report.Answers != answers || len(report.Problems) > 0 {
		r.Fatalf("check %+v, %v", report, err)
	}
}

// check compares all that the store gives with the records.
func (m *model) check(r *rapid.T) {
	list, err := m.store.Caseload()
	if err != nil || len(list) != len(m.touched) {
		r.Fatalf("caseload %+v, %v; want %v", list, err, m.touched)
	}
	overdue := 0
	for i, id := range m.touched {
		want := m.records[id]
		same(r, get(r, m.store, id), want)
		if got := list[len(list)-1-i]; got != want.Summary() {
			r.Fatalf("summary %+v, want %+v", got, want.Summary())
		}
		if _, due := want.Plan.Count(modelDay); !want.Archived && !want.Example {
			overdue += due
			if want.LookDue(modelDay) {
				overdue++
			}
		}
	}
	var none *NoCaseError
	for _, id := range m.deleted {
		if _, err := m.store.Get(id); !errors.As(err, &none) {
			r.Fatalf("organisation %d after its deletion: %v", id, err)
		}
	}
	recent, more, err := m.store.List().Recent(recentKept)
	// Among the last fifty that were touched there may be some that were deleted since.
	few := len(m.touched)+len(m.deleted) < recentKept
	if err != nil || more && few || !slices.Equal(recent, list[:min(len(recent), len(list))]) || few && len(recent) < len(list) {
		r.Fatalf("recent %+v, %v, %v; want %+v", recent, more, err, list)
	}
	if due, err := m.store.List().Overdue(modelDay); err != nil || len(due) != overdue {
		r.Fatalf("overdue %+v, %v; want %d", due, err, overdue)
	}
	if got := m.store.Session().Trail(); !reflect.DeepEqual(got, m.trail) {
		r.Fatalf("trail %+v; want %+v", got, m.trail)
	}
}
