// Package storetest gives tests temporary stores, and organisations in them that can be changed in one line each. Only tests use it.
package storetest

import (
	"os"
	"testing"
	"time"

	"equalfooting/assessment"
	"equalfooting/store"
)

// memoryDisk is where Linux has a disk in memory. Temporary stores are much faster there, since nothing waits for a disk.
const memoryDisk = "/dev/shm"

// Folder returns a folder for a store that is deleted at the test's end, in memory if possible. Tests of kills, full disks and file modes
// should use t.TempDir instead.
func Folder(t testing.TB) string {
	t.Helper()
	folder, err := os.MkdirTemp(memoryDisk, "footing-test-") //nolint:usetesting // t.TempDir is on the disk
	if err != nil {
		return t.TempDir()
	}
	t.Cleanup(func() { _ = os.RemoveAll(folder) })
	return folder
}

// Open opens a new store in such a folder, and closes it at the test's end.
func Open(t testing.TB, now func() time.Time) *store.Store {
	t.Helper()
	st, err := store.Open(Folder(t), now)
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { _ = st.Close() })
	return st
}

// Case is an organisation in a store. Any error with it ends the test.
type Case struct {
	T interface {
		Helper()
		Fatal(args ...any)
	}
	Store *store.Store
	ID    assessment.ID
}

// Of returns the organisation with an id.
func Of(t testing.TB, st *store.Store, id assessment.ID) Case { return Case{t, st, id} }

// Add adds an organisation without answers.
func Add(t testing.TB, st *store.Store, o assessment.Organisation, edition assessment.Edition) Case {
	t.Helper()
	return Import(t, st, assessment.Sheet{Organisation: o, Edition: edition})
}

// Import adds an organisation with its answers.
func Import(t testing.TB, st *store.Store, sheet assessment.Sheet) Case {
	t.Helper()
	record, err := st.Add(sheet, false)
	if err != nil {
		t.Fatal(err)
	}
	return Case{t, st, record.ID}
}

// Record is the organisation as it is stored now.
func (c Case) Record() assessment.Record {
	c.T.Helper()
	record, err := c.Store.Get(c.ID)
	if err != nil {
		c.T.Fatal(err)
	}
	return record
}

// Sheet is what the current visit's result is worked out from.
func (c Case) Sheet() assessment.Sheet {
	c.T.Helper()
	return c.Record().Sheet()
}

// Answer is the answer to a question on the current visit.
func (c Case) Answer(question string) assessment.Answer {
	c.T.Helper()
	return c.Sheet().Answers[question]
}

// Change makes a change.
func (c Case) Change(change func(r *assessment.Record, now time.Time) error) {
	c.T.Helper()
	if _, err := c.Store.Change(c.ID, change); err != nil {
		c.T.Fatal(err)
	}
}

// Set makes a change that always succeeds, and does not depend on the time.
func (c Case) Set(change func(r *assessment.Record)) {
	c.T.Helper()
	c.Change(func(r *assessment.Record, _ time.Time) error {
		change(r)
		return nil
	})
}

// Give answers a question.
func (c Case) Give(question string, a assessment.Answer) {
	c.T.Helper()
	c.Change(func(r *assessment.Record, now time.Time) error {
		r.Give(question, a, now)
		return nil
	})
}

// SetEdition changes how many questions are asked.
func (c Case) SetEdition(edition assessment.Edition) {
	c.T.Helper()
	c.Change(func(r *assessment.Record, now time.Time) error {
		r.SetEdition(edition, now)
		return nil
	})
}

// Revisit begins the next visit.
func (c Case) Revisit(edition assessment.Edition) {
	c.T.Helper()
	c.Change(func(r *assessment.Record, now time.Time) error {
		r.Revisit(edition, now)
		return nil
	})
}

// AddView adds a view, and returns its number.
func (c Case) AddView(name string, kind assessment.ViewKind, answers map[string]assessment.Answer) (number int) {
	c.T.Helper()
	c.Change(func(r *assessment.Record, now time.Time) error {
		number = r.AddView(name, kind, answers, now)
		return nil
	})
	return number
}

// GiveInView answers a question in a view.
func (c Case) GiveInView(number int, question string, a assessment.Answer) {
	c.T.Helper()
	c.Change(func(r *assessment.Record, _ time.Time) error { return r.GiveInView(number, question, a) })
}

// OpenView opens a view for comparing.
func (c Case) OpenView(number int) {
	c.T.Helper()
	c.Change(func(r *assessment.Record, _ time.Time) error { return r.Views.Open(number) })
}

// AddAction adds an action to the plan, and returns its number.
func (c Case) AddAction(a assessment.PlanAction) (number int) {
	c.T.Helper()
	c.Set(func(r *assessment.Record) { number = r.AddAction(a) })
	return number
}

// ViewSheet is what a view says.
func (c Case) ViewSheet(number int) assessment.Sheet {
	c.T.Helper()
	record := c.Record()
	v, err := record.Views.Numbered(number)
	if err != nil {
		c.T.Fatal(err)
	}
	return record.ViewSheet(v)
}
