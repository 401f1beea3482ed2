package fullscreen

import (
	"fmt"
	"testing"

	"equalfooting/assessment"
	"equalfooting/store"
	"equalfooting/store/storetest"

	"github.com/charmbracelet/x/exp/golden"
)

// damaged opens the wizard on three organisations, of which a part of two cannot be read.
func damaged(t *testing.T, columns, rows int) *sitting {
	t.Helper()
	folder := storetest.Folder(t)
	storetest.Damaged(t, folder, today)
	return sitAtFolder(t, folder, columns, rows)
}

// sitAtFolder opens the wizard on what a folder has.
func sitAtFolder(t *testing.T, folder string, columns, rows int) *sitting {
	t.Helper()
	st, err := store.Open(folder, today)
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { _ = st.Close() })
	s := sit(t, columns, rows)
	s.st = st
	s.restarts()
	return s
}

// An organisation of which something cannot be read opens on a page that says what. One can look at the rest, or go on without it,
// and nothing else is lost by it.
func TestWhatCannotBeReadIsSaid(t *testing.T) {
	for _, size := range windows {
		for name, said := range map[string]string{
			storetest.BadVisit: "when visit 1 began",
			storetest.BadView:  "another person's answers, with visit 2",
		} {
			s := damaged(t, size[0], size[1])
			words := s.wizard.words
			s.onto(name)
			s.press("a")
			s.sees(said, "Nothing was changed.", words.Caseload.Title)
			s.whole()
			s.press("enter")
			s.sees("Part of this is", said, "Look at the rest")
			s.whole()
			s.press("enter")
			s.sees(words.Tasks.Title)
			s.whole()
			s.press("esc")
			s.onto(name)
			s.press("enter")
			s.onto("Go on without it")
			s.press("enter")
			s.sees("From now on this counts as not answered", said, "No, change nothing")
			s.press("up", "enter")
			s.sees("You go on without it.", words.Tasks.Title)
			s.press("esc")
			s.onto(storetest.Sound)
			s.press("enter")
			s.sees(words.Tasks.Title)
		}
	}
}

// The list with one of which not even the summary can be read, and the pages about that.
func TestDamageLooksAsKept(t *testing.T) {
	for _, size := range [][2]int{{60, 20}, {80, 24}, {120, 40}} {
		for name, keys := range map[string][]string{
			"list": nil, "page": {"down", "enter"}, "rest": {"down", "enter", "enter"}, "sure": {"down", "enter", "down", "enter"},
		} {
			t.Run(fmt.Sprintf("%s-%dx%d", name, size[0], size[1]), func(t *testing.T) {
				folder := storetest.Folder(t)
				storetest.Damaged(t, folder, today)
				storetest.Damage(t, folder, "summaries", 3)
				s := sitAtFolder(t, folder, size[0], size[1])
				s.press(keys...)
				s.whole()
				golden.RequireEqual(t, []byte(s.screen()+"\n"))
			})
		}
	}
}

// An answer that cannot be read never looks as if none had been given.
func TestADamagedAnswerIsNotAnEmptyOne(t *testing.T) {
	folder := storetest.Folder(t)
	st, err := store.Open(folder, today)
	if err != nil {
		t.Fatal(err)
	}
	c := storetest.Add(t, st, assessment.Organisation{Name: storetest.Sound, Audience: assessment.BME}, assessment.Quick)
	for _, q := range assessment.QuestionsIn(assessment.Quick, assessment.Capacity) {
		c.Give(q.ID, assessment.Rating(3))
	}
	if err := st.Close(); err != nil {
		t.Fatal(err)
	}
	storetest.DamageAnswer(t, folder, c.ID, 1, "capacity.time")
	s := sitAtFolder(t, folder, 80, 24)
	s.onto(storetest.Sound)
	s.press("enter")
	s.sees("the answer to question 1 of Capacity, in visit 1")
	s.press("enter")
	s.sees("Capacity: time, money and skills 1 cannot be read", "Governance: trustees, rules and checks Not started")
	s.press("enter", "left", "left")
	s.sees("Capacity, 1 of 2", s.wizard.Book.Scale().Unreadable)
	s.seesNot(s.wizard.words.Question.NothingChosen)
}
