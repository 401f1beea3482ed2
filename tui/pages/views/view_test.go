package views_test

import (
	"strings"
	"testing"

	"equalfooting/assessment"
	"equalfooting/assessment/report"
	"equalfooting/tui/pages"
)

// said is what a text says about a statement; "" if it says nothing.
func said(text *pages.Text, statement string) string {
	for _, section := range text.Sections {
		for _, block := range section.Blocks {
			if l, ok := block.(report.Labelled); ok && l.Label == statement {
				return l.Text
			}
		}
	}
	return ""
}

// What somebody would rather not say is shown to nobody, and their notes stay private.
func TestReadingOutAView(t *testing.T) {
	w := walks(t)
	w.AnswersAll(0)
	w.imports("A trustee", map[string]assessment.Answer{
		"capacity.time":      {Kind: assessment.Rated, Level: 1, Note: "MARKER"},
		"capacity.full-cost": {Kind: assessment.RatherNotSay},
		"capacity.cash-flow": {Kind: assessment.NotSure},
	})
	w.looks()
	w.Opens("A trustee")
	text := w.Text()
	if len(text.Sections) != assessment.DomainCount || text.Title != "A trustee" {
		t.Errorf("%d pages of %q", len(text.Sections), text.Title)
	}
	var read []string
	for _, block := range text.Sections[0].Blocks {
		read = append(read, block.(report.Labelled).Text)
	}
	if got := strings.Join(read[:3], "; "); got != "A start; No answer yet; Not sure" {
		t.Errorf("it reads %q", got)
	}
}
