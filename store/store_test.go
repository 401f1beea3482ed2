package store

import (
	"path/filepath"
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

func folderOf(s *Store) string { return strings.TrimSuffix(s.Path(), fileName) }

// What lies beside the data file at path, for moments or for good.
func newPath(path string) string     { return path + ".new" }
func compactPath(path string) string { return path + ".compact" }
func holderPath(path string) string  { return path + ".holder" }

// beforePath is the nth copy from before this version.
func beforePath(path string, n int) string {
	name := map[int]string{1: "footing-before-version-2.db", 2: "footing-before-version-2-2.db"}[n]
	return filepath.Join(filepath.Dir(path), name)
}

func create(t testing.TB, s *Store, name string) *Case {
	t.Helper()
	c, err := s.Create(assessment.Organisation{Name: name, Audience: assessment.BME}, assessment.Full)
	if err != nil {
		t.Fatal(err)
	}
	return c
}

// liveAYear does everything that can be done with a case, with text in all that takes text.
func liveAYear(t testing.TB, c *Case, text string) {
	t.Helper()
	sitting := Sitting{Company: WithMentor, Facilitator: text}
	must(t, c.SaveSitting(sitting))
	must(t, c.SaveOffer(Offer{Words: text, Asks: text, Show: text}))
	for range 2 {
		must(t, c.SaveAnswer("trust.roles", assessment.Answer{Kind: assessment.NotSure, Note: text, Change: text}, Place{}))
		v, err := c.AddVoice(text, Mentor, map[string]assessment.Answer{"trust.valued": {Note: text}})
		must(t, err)
		must(t, c.SaveVoiceAnswer(v.Number, "trust.roles", assessment.Answer{Note: text}, Place{Page: "voice"}))
		action, err := c.SaveAction(assessment.PlanAction{What: text, Who: text, Note: text, Status: assessment.ToDo, By: day(time.May, 1)})
		must(t, err)
		must(t, c.SaveSession(Session{Day: day(time.May, action.Number), Sitting: sitting, Note: text}))
		must(t, c.SaveNextLook(day(time.August, 1)))
		must(t, c.Revisit(assessment.Full))
	}
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
