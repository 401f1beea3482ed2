package fullscreen

import (
	"cmp"
	"fmt"
	"slices"
	"strings"
	"testing"

	"equalfooting/assessment"
	"equalfooting/assessment/report"
	"equalfooting/content/findings"
	"equalfooting/store/storetest"
	"equalfooting/tui/theme"

	"pgregory.net/rapid"
)

// The windows that every screen is drawn in: a large font, the least that is comfortable, the usual, and two wide ones.
var windows = [][2]int{{40, 15}, {60, 20}, {80, 24}, {120, 40}, {200, 60}}

func inEachWindow(t *testing.T, check func(t *testing.T, s *sitting)) {
	for _, size := range windows {
		t.Run(fmt.Sprintf("%dx%d", size[0], size[1]), func(t *testing.T) {
			t.Parallel()
			check(t, sit(t, size[0], size[1]))
		})
	}
}

// everyScreen goes through all screens, and calls visit on each. What is read at length has "read" in its name, and lists
// that may be long have "list".
func everyScreen(s *sitting, visit func(name string)) {
	assessmentScreens(s, visit)
	everyYearScreen(s, visit)
	s.onto("Example Kitchen")
	s.opensPlanHere()
	planScreens(s, visit)
	exampleScreens(s, visit)
	backupScreens(s, visit)
}

// backupScreens make a backup, name a second folder, and put one back.
func backupScreens(s *sitting, visit func(name string)) {
	s.atTasks()
	s.press("esc", "k")
	visit("backups, none yet")
	s.press("enter")
	visit("backups")
	s.press("down", "enter")
	visit("backup folder")
	s.pasted("/nowhere/at/all")
	s.press("enter")
	visit("backup folder, not there")
	for range "/nowhere/at/all" {
		s.press("backspace")
	}
	s.pasted(storetest.Folder(s.t))
	s.press("enter")
	visit("backups, in a second folder")
	s.press("end", "enter")
	visit("put back")
	s.press("home", "enter")
	visit("caseload, put back")
	s.press("k", "end")
	visit("backups, the one before")
	s.press("esc")
}

// exampleScreens go through the made-up examples, and to a question of one.
func exampleScreens(s *sitting, visit func(name string)) {
	s.atTasks()
	s.task(s.wizard.words.Tasks.Examples)
	visit("examples")
	s.press("enter")
	for i := range s.wizard.Book.Examples().List {
		visit(fmt.Sprintf("example %d", i+1))
		s.press("right")
	}
	s.press("end", "enter")
	visit("a question that an example goes with")
	s.press("esc", "esc")
}

// assessmentScreens go through one assessment with all its questions in each state.
func assessmentScreens(s *sitting, visit func(name string)) {
	s.press("?")
	visit("help of the caseload")
	s.press("esc")
	visit("caseload")
	s.press("n")
	visit("about 1")
	s.typed("Example of a Somewhat Longer Name, Women's Centre and Friends")
	for i := range 3 {
		s.press("enter")
		visit(fmt.Sprintf("about %d", i+2))
	}
	s.press("down", "enter")
	visit("the first question")
	s.press("esc")
	aboutScreens(s, visit)
	s.onto(s.capacity())
	s.press("enter")
	for range assessment.DomainCount {
		for i := range assessment.QuestionsPerDomain {
			name := s.wizard.current.Page().Where().Question
			visit(name)
			s.press("w")
			visit(name + ", why")
			s.press("esc")
			s.press("n")
			visit(name + ", note")
			const note = "The treasurer looks at this with the whole board at the start of each month, and reports to all of us."
			if i == 0 {
				s.typed(note)
			} else {
				s.pasted(note)
			}
			s.press("enter", "f", "4")
			if s.showing() {
				visit(name + ", with evidence")
			}
			s.press("left")
			visit(name + ", answered")
			if i == 0 {
				s.press("x")
				visit(name + ", reason")
				s.press("enter", "left")
			}
			s.press("4")
			if s.showing() {
				s.press("i")
			}
		}
	}
	s.press("esc")
	visit("tasks")
	s.press("enter")
	for i := range 7 {
		visit(fmt.Sprintf("check %d", i+1))
		s.press("right")
	}
	for i := range 5 {
		visit(fmt.Sprintf("results %d", i+1))
		s.press("right")
	}
	visit("recommendations, own")
	s.press("space")
	visit("recommendations, own, ticked")
	s.press("enter")
	for i := range 4 {
		visit(fmt.Sprintf("own recommendation %d", i+1))
		s.press("w")
		visit(fmt.Sprintf("own recommendation %d, why", i+1))
		s.press("w", "right")
	}
	s.press("esc", "right")
	visit("recommendations, asks")
	s.seesNot("→ on")
	s.press("end", "enter")
	visit("recommendations, all asks, list")
	s.press("home", "enter")
	for i := range 13 {
		visit(fmt.Sprintf("ask %d", i+1))
		s.press("right")
	}
	s.atTasks()
	s.task(s.wizard.words.Tasks.Results)
	visit("results 1, from the tasks")
	s.press("home", "enter")
	for i := range assessment.DomainCount {
		visit(fmt.Sprintf("part %d, list", i+1))
		s.press("end")
		visit(fmt.Sprintf("part %d, list's end", i+1))
		s.press("space")
		visit(fmt.Sprintf("part %d, list, ticked", i+1))
		s.press("right")
	}
	s.atTasks()
	s.press("esc")
	s.press("r")
	visit("rename")
	s.press("esc", "d")
	visit("delete")
	s.press("esc")
}

// aboutScreens open everything that can be said of the organisation.
func aboutScreens(s *sitting, visit func(name string)) {
	s.task(s.wizard.words.Tasks.About)
	visit("about, all")
	for i := range s.wizard.current.(*listing).page.Rows {
		s.press("home")
		for range i {
			s.press("down")
		}
		s.press("enter")
		visit(fmt.Sprintf("about, row %d", i+1))
		s.press("esc")
	}
	s.atTasks()
}

func TestEveryScreenIsWholeInEveryWindow(t *testing.T) {
	inEachWindow(t, func(t *testing.T, s *sitting) {
		seen := map[string]bool{}
		everyScreen(s, func(name string) {
			seen[name] = true
			s.whole()
		})
		for _, q := range assessment.Questions(assessment.Full) {
			if !seen[q.ID] {
				t.Errorf("%s was never shown", q.ID)
			}
		}
	})
}

// At 80 by 24 nothing has to be scrolled but what is read at length: lists of answers, and the page of all keys.
func TestNothingToAnswerScrollsAt80x24(t *testing.T) {
	s := sit(t, 80, 24)
	everyScreen(s, func(name string) {
		if open, ok := s.wizard.current.(*why); ok && len(open.further) > 0 { // all but the examples is in view
			for _, block := range open.section.Blocks {
				if text, ok := block.(report.Paragraph); ok {
					s.sees(string(text))
				}
			}
			s.sees(s.wizard.Book.Examples().Why)
			return
		}
		if strings.Contains(name, "help") || strings.HasSuffix(name, "why") && strings.Contains(name, "recommendation") ||
			name == "check 1" || name == "results 4" || strings.Contains(name, ", list") || strings.Contains(name, ", read") {
			return
		}
		for _, more := range []string{s.wizard.words.Frame.MoreBelow, s.wizard.words.Frame.MoreAbove} {
			if strings.Contains(s.screen(), more) {
				t.Errorf("%s does not fit:\n%s", name, s.screen())
			}
		}
	})
}

func TestQuestionPageShowsAllChoicesAt80x24(t *testing.T) {
	s := sit(t, 80, 24)
	everyScreen(s, func(name string) {
		if _, ok := assessment.QuestionByID(strings.TrimSuffix(name, ", with evidence")); !ok {
			return
		}
		page := s.wizard.current.(*question).page
		s.sees(page.Statement)
		if s.showing() {
			s.sees(page.EvidenceQuestion)
		} else {
			s.sees(page.Hint, s.wizard.words.Question.NothingChosen)
		}
		for _, at := range stops(page, s.showing()) {
			option, _ := option(page, at)
			s.sees(option.Key + " " + option.Name)
		}
	})
}

func TestTheFormShowsAllOptionsAt80x24(t *testing.T) {
	s := sit(t, 80, 24)
	shown := func(string) {
		form, ok := s.wizard.current.(*form)
		if !ok {
			return
		}
		s.sees(form.field.Label, form.field.Hint)
		for _, o := range form.field.Options {
			s.sees(o.Name)
		}
	}
	s.press("n")
	s.typed("Ours")
	for range 3 {
		s.press("enter")
		shown("")
	}
	s.press("enter", "esc")
	aboutScreens(s, shown)
}

func TestSmallerThanTheSmallestWindowIsSaidKindly(t *testing.T) {
	s := sit(t, 30, 8)
	s.sees("This window is too small")
	s.resize(80, 24)
	s.sees("Start with a new organisation")
	s.resize(0, 0)
	if s.wizard.View().Content != "" {
		t.Error("something is drawn before the size is known")
	}
}

// In a window of a large font the statement stays in view while the choices scroll under it.
func TestALargeFontShowsTheQuestionItsChoicesAndTheKeys(t *testing.T) {
	s := sit(t, 40, 15)
	s.newOrganisation("Ours")
	s.press("enter")
	for _, keys := range [][]string{nil, {"right", "down"}, {"down"}, {"down"}, {"4"}, {"down"}, {"i", "up"}} {
		s.press(keys...)
		page := s.wizard.current.(*question)
		s.sees(page.page.Statement, "? all keys")
		if at, ok := option(page.page, page.at); ok {
			s.sees(s.wizard.theme.Symbols.Cursor + " " + at.Key + " " + cmp.Or(at.Short, at.Name))
		}
		if page.at.kind == levelStop {
			s.sees(page.page.Levels[page.at.index].Name)
		}
	}
}

func found(s *sitting) findings.Overview {
	in := s.wizard.current.Page().Where().Case
	return findings.New(s.wizard.Book, s.in(in).Sheet()).Overview
}

// threeLines says that a step is so long that no part of it says enough in two lines.
func threeLines(start findings.Start) bool { return len(start.Why+start.Domain+start.Step.Short) > 120 }

// Whatever the answers, and whatever is said before them, the first page of the results is whole: strengths, bars, the stage
// with what holds it back, and where to start.
func TestTheResultsBeginWholeWhateverTheAnswers(t *testing.T) {
	rapid.Check(t, func(rt *rapid.T) {
		s := sit(t, 80, 24)
		audiences := assessment.Audiences()
		sheet := assessment.Sheet{Edition: rapid.SampledFrom([]assessment.Edition{assessment.Full, assessment.Quick}).Draw(rt, "edition"),
			Organisation: assessment.Organisation{Name: "Ours", Audience: rapid.SampledFrom(audiences[:]).Draw(rt, "audience"),
				Partner: rapid.SampledFrom([]assessment.Partner{assessment.PartnerYes, assessment.PartnerNo}).Draw(rt, "partner")},
			Answers: map[string]assessment.Answer{}}
		for _, q := range assessment.Questions(sheet.Edition) {
			kind := rapid.SampledFrom([]assessment.Kind{assessment.Rated, assessment.Rated, assessment.Rated, assessment.NotSure, assessment.DoesNotApply}).Draw(rt, q.ID)
			sheet.Answers[q.ID] = assessment.Answer{Kind: kind}
			if kind == assessment.Rated {
				sheet.Answers[q.ID] = assessment.Rating(assessment.Level(rapid.SampledFrom([]int{0, 1, 2, 3, 4, 4, 4}).Draw(rt, "level")))
			}
		}
		storetest.Import(t, s.st, sheet)
		s.wizard = newWizard(s.wizard.Book, s.st, theme.AnySigns)
		s.resize(80, 24)
		s.press("enter")
		s.task(s.wizard.words.Tasks.Results)
		// Where all at once is as long as it gets, the last lines of the last step come with the cursor.
		open := s.wizard.current.(*listing)
		width, height := open.bodySize(open.Hints(), false)
		most := height
		if len(found(s).Before()) > 0 || slices.ContainsFunc(found(s).StartHere(), threeLines) {
			most += 3
		}
		if drawn := open.Body(width, height); len(drawn.lines) > most || !strings.Contains(s.screen(), "How ready:") {
			rt.Fatalf("it is not whole, %d lines in %d:\n%s", len(drawn.lines), height, s.screen())
		}
		s.st.Close()
	})
}
