package store

import (
	"strings"
	"testing"
	"time"

	"equalfooting/assessment"

	"pgregory.net/rapid"
)

// clock is a time that goes on by a second at every look, so that no two moments are the same.
func clock() func() time.Time {
	now := time.Date(2026, time.March, 2, 9, 0, 0, 0, time.UTC)
	return func() time.Time {
		now = now.Add(time.Second)
		return now
	}
}

func open(t testing.TB, folder string) *Store {
	t.Helper()
	s, err := Open(folder, clock())
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() {
		if err := s.Close(); err != nil {
			t.Error(err)
		}
	})
	return s
}

func reopen(t testing.TB, s *Store) *Store {
	t.Helper()
	if err := s.Close(); err != nil {
		t.Fatal(err)
	}
	again, err := Open(folderOf(s), s.now)
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { _ = again.Close() })
	return again
}

func folderOf(s *Store) string { return strings.TrimSuffix(s.Path(), fileName) }

// trailTo is a trail of one place.
func trailTo(p Place) Trail { return Trail{Stops: []Stop{{Place: p}}} }

// What lies beside the data file at path, for moments or for good.
func markPath(path string) string    { return path + ".new" }
func compactPath(path string) string { return path + ".compact" }
func holderPath(path string) string  { return path + ".holder" }

func must(t rapid.TB, err error) {
	t.Helper()
	if err != nil {
		t.Fatal(err)
	}
}

func create(t rapid.TB, s *Store, name string) assessment.Record {
	t.Helper()
	return add(t, s, assessment.Sheet{
		Organisation: assessment.Organisation{Name: name, Audience: assessment.BME}, Edition: assessment.Full}, false)
}

func add(t rapid.TB, s *Store, sheet assessment.Sheet, example bool) assessment.Record {
	t.Helper()
	r, err := s.Add(sheet, example)
	must(t, err)
	return r
}

func get(t rapid.TB, s *Store, id assessment.ID) assessment.Record {
	t.Helper()
	r, err := s.Get(id)
	must(t, err)
	return r
}

// changing is what Change is given.
type changing = func(r *assessment.Record, now time.Time) error

// change makes a change that can only fail with the file.
func change(t rapid.TB, s *Store, id assessment.ID, do func(r *assessment.Record, now time.Time)) assessment.Record {
	t.Helper()
	r, err := s.Change(id, func(r *assessment.Record, now time.Time) error {
		do(r, now)
		return nil
	})
	must(t, err)
	return r
}

func give(t rapid.TB, s *Store, id assessment.ID, question string, a assessment.Answer) assessment.Record {
	t.Helper()
	return change(t, s, id, func(r *assessment.Record, now time.Time) { r.Give(question, a, now) })
}

func day(month time.Month, day int) assessment.Date {
	return assessment.Date{Year: 2026, Month: month, Day: day}
}

// liveAYear does everything that can be done with an organisation, with text in all that takes text: two return visits,
// of which the second has nothing in it yet, and two views, actions and days.
func liveAYear(t rapid.TB, s *Store, id assessment.ID, text string) assessment.Record {
	t.Helper()
	sitting := assessment.Sitting{Company: assessment.WithMentor, Facilitator: text}
	change(t, s, id, func(r *assessment.Record, _ time.Time) {
		r.Sitting, r.Offer = sitting, assessment.Offer{Does: text, For: text, Contact: text}
		r.Organisation.Volunteers = text
	})
	for month := time.May; month < time.July; month++ {
		give(t, s, id, "trust.roles", assessment.Answer{Kind: assessment.NotSure, Note: text, Change: text})
		give(t, s, id, "trust.valued", assessment.Answer{Kind: assessment.DoesNotApply, Reason: text})
		change(t, s, id, func(r *assessment.Record, now time.Time) {
			number := r.AddView(text, assessment.MentorView, map[string]assessment.Answer{"trust.valued": {Note: text}}, now)
			must(t, r.GiveInView(number, "trust.roles", assessment.Answer{Note: text}))
			must(t, r.Agree("capacity.time", assessment.Rating(3), now))
			r.AddAction(assessment.PlanAction{What: text, Who: text, Note: text, Status: assessment.ToDo, By: day(month, 1)})
			r.Days = r.Days.With(assessment.Day{Date: day(month, 2), Sitting: sitting, Note: text})
			r.NextLook = day(time.August, 1)
			r.Meeting = assessment.Meeting{On: day(time.July, 9), Bring: text}
		})
		change(t, s, id, func(r *assessment.Record, now time.Time) { r.Revisit(assessment.Full, now) })
	}
	return get(t, s, id)
}

// wholeSheet has an answer with a note of about a hundred letters to every question.
func wholeSheet(name string) assessment.Sheet {
	sheet := assessment.Sheet{
		Organisation: assessment.Organisation{Name: name, Audience: assessment.BME, PaidStaff: "2",
			Motivations: []assessment.Motivation{assessment.MotiveLearning, assessment.MotiveAccess}},
		Edition: assessment.Full,
		Answers: make(map[string]assessment.Answer),
	}
	for i, q := range assessment.Questions(assessment.Full) {
		a := assessment.Rating(assessment.Level(i % 5)).WithEvidence(assessment.Evidence(i % 4))
		a.Note = strings.Repeat("the treasurer looks ", 5)
		sheet.Answers[q.ID] = a
	}
	return sheet
}

// same fails unless two records are the same in everything. A list or a map without anything in it may be none.
func same(t rapid.TB, got, want assessment.Record) {
	t.Helper()
	if !sameRecord(got, want) {
		t.Fatalf("the record is\n%+v, want\n%+v", plain(got), plain(want))
	}
}
