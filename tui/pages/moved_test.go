package pages

import (
	"slices"
	"strings"
	"testing"

	"equalfooting/assessment"
	"equalfooting/assessment/report"
)

// told is all that a page says, as one text.
func told(sections ...report.Section) string {
	var said []string
	for _, section := range sections {
		said = append(said, section.Title)
		for _, block := range section.Blocks {
			switch block := block.(type) {
			case report.Paragraph:
				said = append(said, string(block))
			case report.Heading:
				said = append(said, string(block))
			case report.List:
				said = append(said, block...)
			case report.Labelled:
				said = append(said, block.Label, block.Text)
			}
		}
	}
	return strings.Join(said, "\n")
}

// result is the page of the results with this title; false where there is none.
func (p *planner) result(title string) (report.Section, bool) {
	sections := p.visit.Results()
	i := slices.IndexFunc(sections, func(section report.Section) bool { return section.Title == title })
	if i < 0 {
		return report.Section{}, false
	}
	return sections[i], true
}

// That a lower score may mean a franker answer is said when something went down, and only then.
func TestAFrankerAnswerIsSpokenOfWhenSomethingWentDown(t *testing.T) {
	rated := assessment.Rating
	shown := func(level assessment.Level, e assessment.Evidence) assessment.Answer {
		return rated(level).WithEvidence(e)
	}
	for name, test := range map[string]struct {
		before, after assessment.Answer
		lower         bool
	}{
		"a level down":               {rated(3), rated(2), true},
		"a level up":                 {rated(2), rated(3), false},
		"the same":                   {rated(2), rated(2), false},
		"less to show":               {shown(3, 2), shown(3, 1), true},
		"more to show":               {shown(3, 1), shown(3, 2), false},
		"not sure now":               {rated(3), assessment.Answer{Kind: assessment.NotSure}, false},
		"rather not say now":         {rated(3), assessment.Answer{Kind: assessment.RatherNotSay}, false},
		"not confirmed":              {rated(3), assessment.Answer{}, false},
		"a note alone on it":         {rated(3), assessment.Answer{Note: "ask"}, false},
		"not answered the last time": {assessment.Answer{}, rated(0), false},
	} {
		t.Run(name, func(t *testing.T) {
			p := plans(t)
			words := p.visit.book.Visits().Moved
			const question = "capacity.full-cost" // which asks for evidence
			if err := p.visit.SaveAnswer(question, test.before); err != nil {
				t.Fatal(err)
			}
			p.in().Revisit(assessment.Full)
			if err := p.visit.SaveAnswer(question, test.after); err != nil {
				t.Fatal(err)
			}
			section, ok := p.result(words.Title)
			if !ok {
				t.Fatal("the results do not tell what moved")
			}
			if got := strings.Contains(told(section), words.Lower); got != test.lower {
				t.Errorf("said %v, want %v: %s", got, test.lower, told(section))
			}
			if moved := told(p.visit.Moved(1, 2).Sections...); strings.Contains(moved, words.Lower) != test.lower {
				t.Errorf("the page of its own says %s", moved)
			}
		})
	}
}

// An answer of last time that is not confirmed is counted as one that waits, and as nothing else.
func TestUnconfirmedAnswersDoNotCount(t *testing.T) {
	p := plans(t)
	words := p.visit.book.Visits().Moved
	if _, ok := p.result(words.Title); ok {
		t.Error("at a first visit something moved")
	}
	p.visits(4)
	p.in().Revisit(assessment.Full)
	section, _ := p.result(words.Title)
	if said := told(section); !strings.Contains(said, p.visit.book.Count(words.Waiting, 36)) || !strings.Contains(said, words.None) {
		t.Errorf("before anything is confirmed it says %s", said)
	}
	if result := p.visit.Findings().Result(); result.Overall != nil {
		t.Errorf("the result is %v", result.Overall)
	}
	for _, q := range assessment.Questions(assessment.Full)[1:] {
		page, _ := p.visit.Question(q.ID)
		if err := p.visit.SaveAnswer(q.ID, page.Confirmed()); err != nil {
			t.Fatal(err)
		}
	}
	section, _ = p.result(words.Title)
	if said := told(section); !strings.Contains(said, p.visit.book.Count(words.Waiting, 1)) || strings.Contains(said, words.Lower) {
		t.Errorf("with one to go it says %s", said)
	}
	if progress := p.visit.sheet().Progress(); progress.Answered != 35 {
		t.Errorf("%+v", progress)
	}
}

// Why an answer is not what it was is told beside it.
func TestTheReasonForAChangeIsTold(t *testing.T) {
	p := plans(t)
	p.visits(3)
	p.in().Revisit(assessment.Full)
	if err := p.visit.SaveAnswer("trust.roles", WithChange(assessment.Rating(1), "She left us")); err != nil {
		t.Fatal(err)
	}
	want := "It was: Mostly in place. Now: Talked about. What has changed: She left us"
	if said := told(p.visit.Moved(1, 2).Sections...); !strings.Contains(said, p.visit.statement("trust.roles")+"\n"+want) {
		t.Errorf("it says %s", said)
	}
}
