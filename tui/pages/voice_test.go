package pages

import (
	"os"
	"path/filepath"
	"strings"
	"testing"

	"equalfooting/assessment"
	"equalfooting/assessment/report"
)

func answersFile(t *testing.T, text string) string {
	t.Helper()
	path := filepath.Join(t.TempDir(), "answers.yaml")
	if err := os.WriteFile(path, []byte(text), 0o600); err != nil {
		t.Fatal(err)
	}
	return path
}

// A file that answers only what this check leaves out has nothing to compare, and two voices of one name cannot be told
// apart.
func TestVoicesThatWouldBeOfNoUse(t *testing.T) {
	p := plans(t)
	words := p.visit.book.Views().Import
	p.in().SetEdition(assessment.Quick)
	p.looks(p.visit.bringIn())
	p.hears(answersFile(t, "organisation: {name: A, audience: bme}\nanswers:\n  capacity.cash-flow: {level: 1}\n"), words.NotAsked)
	file := answersFile(t, "organisation: {name: A, audience: bme}\nanswers:\n  capacity.time: {level: 1}\n")
	p.types(file, "A trustee")
	p.looks(p.visit.bringIn())
	p.types(file)
	p.hears("a  Trustee", "There are answers of A trustee here already. Please type another name, or take those away first.")
	p.types("Another trustee")
	if got := len(p.views()); got != 2 {
		t.Errorf("there are %d voices", got)
	}
}

func TestWhatCannotBeBroughtIn(t *testing.T) {
	p := plans(t)
	words := p.visit.book.Views().Import
	p.looks(p.visit.bringIn())
	missing := filepath.Join(t.TempDir(), "none.yaml")
	p.hears(missing, "There is no file at "+missing+". Check the name, and try again.")
	p.hears("", words.Hint)
	for text, want := range map[string]string{
		"organisation: {name: A, audience: funder}\nanswers:\n  capacity.time: {level: 1}\n": words.Other,
		"organisation: {name: A, audience: bme}\nanswers: {}\n":                              words.None,
	} {
		p.hears(answersFile(t, text), want)
	}
	broken := p.page.(*Form)
	said, err := broken.Answer([]string{answersFile(t, "organisation: {name: A, audience: bme}\nanswers:\n  capacity.time: {level: 9}\n")})
	if err != nil || !strings.HasPrefix(said, "This file could not be brought in.") || !strings.Contains(said, "ine 3") {
		t.Errorf("it says %q, %v", said, err)
	}
	if len(p.views()) != 0 {
		t.Errorf("there are %+v", p.views())
	}
}

// Others' answers are kept apart. The results say where all agree and where not; they are never an average.
func TestVoicesAreBroughtIn(t *testing.T) {
	p := plans(t)
	p.answers(2)
	before := p.visit.Findings().Result()
	for name, level := range map[string]string{"A trustee": "4", "A volunteer": "0"} {
		p.looks(p.visit.bringIn())
		p.types(answersFile(t, "organisation: {name: Whoever, audience: bme}\nanswers:\n  capacity.time: {level: "+level+
			", note: MARKER}\n  trust.roles: {level: 2}\n  trust.history: rather not say\n"))
		p.hears("", p.visit.book.Views().Import.Empty)
		p.types(name)
		if want := "The answers of " + name + " are in."; !strings.HasPrefix(p.said, want) {
			t.Errorf("it says %q", p.said)
		}
	}
	if after := p.visit.Findings().Result(); *after.Overall != *before.Overall || p.visit.answer("capacity.time").Level != 2 {
		t.Errorf("the result was %v and is %v", before.Overall, after.Overall)
	}
	if views := p.views(); len(views) != 2 || views[0].Kind != assessment.ImportedView || p.in().ViewSheet(views[0].Number).Progress().Answered != 3 {
		t.Errorf("there are %+v", views)
	}
	section, ok := p.result(p.visit.book.Views().Differences.Result)
	if !ok || section.Blocks[0] != report.Paragraph(p.tally(1, 0, 1, 0)) {
		t.Errorf("the results say %+v", section)
	}
	if widest := section.Blocks[len(section.Blocks)-1].(report.List); widest[0] != p.visit.statement("capacity.time") {
		t.Errorf("furthest apart is %q", widest)
	}
	sections := p.visit.Results()
	if last := sections[len(sections)-1]; last.Title != p.visit.book.Views().Differences.Result {
		t.Errorf("the last page is %q", last.Title)
	}
}

// What somebody would rather not say is shown to nobody, and their notes are their own.
func TestReadingOutAVoice(t *testing.T) {
	p := plans(t)
	sheet := assessment.Sheet{Answers: map[string]assessment.Answer{
		"capacity.time":      {Kind: assessment.Rated, Level: 1, Note: "MARKER"},
		"capacity.full-cost": {Kind: assessment.RatherNotSay},
		"capacity.cash-flow": {Kind: assessment.NotSure},
	}}
	p.answers(0)
	if err := p.visit.AddVoice("A trustee", sheet); err != nil {
		t.Fatal(err)
	}
	p.looks(p.visit.Views())
	p.opens("A trustee")
	text := p.page.(*Text)
	if len(text.Sections) != assessment.DomainCount || text.Title != "A trustee" {
		t.Errorf("%d pages of %q", len(text.Sections), text.Title)
	}
	var said []string
	for _, block := range text.Sections[0].Blocks {
		said = append(said, block.(report.Labelled).Text)
	}
	if got := strings.Join(said[:3], "; "); got != "Talked about; No answer yet; Not sure" {
		t.Errorf("it reads %q", got)
	}
}
