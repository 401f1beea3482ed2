package store

import (
	"strings"
	"testing"
	"time"

	"equalfooting/assessment"
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

func folderOf(s *Store) string { return strings.TrimSuffix(s.path, fileName) }

func create(t testing.TB, s *Store, name string) *Case {
	t.Helper()
	c, err := s.Create(assessment.Organisation{Name: name, Audience: assessment.BME}, assessment.Full)
	if err != nil {
		t.Fatal(err)
	}
	return c
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
