package pages

import (
	"slices"
	"strings"

	"equalfooting/assessment"
	"equalfooting/assessment/report"
	"equalfooting/content"
	"equalfooting/content/documents"
)

// The values of what can be shown to a partner beside the offer; a domain's and a note's stand after the colon.
const (
	extraStage  = "stage"
	extraDomain = "domain:"
	extraNote   = "note:"
)

// extra is one thing that can be shown to a partner beside the offer.
type extra struct {
	value, text string
}

// allExtras gives what can be shown: how ready, the scores that there are, and the notes.
func (v *Visit) allExtras() []extra {
	words := v.book.Documents().Extras
	result := v.Findings().Result()
	var list []extra
	if result.Stage != assessment.NoStage {
		list = append(list, extra{extraStage, content.Fill(words.Stage, "stage", v.book.Results().Stages[result.Stage].Name)})
	}
	for _, d := range result.Domains {
		if d.Score != nil {
			list = append(list, extra{extraDomain + string(d.ID), content.Fill(words.Score, "domain", v.domain(d.ID).Name,
				"percent", v.book.Percent(*d.Score), "band", v.book.Results().Bands[d.Band])})
		}
	}
	for _, q := range assessment.Questions(v.sheet().Edition) {
		if note := v.answer(q.ID).Note; note != "" {
			list = append(list, extra{extraNote + q.ID, content.Fill(words.Note, "statement", strings.TrimSuffix(v.statement(q.ID), "."), "note", note)})
		}
	}
	return list
}

// extras gives the choices of what to show.
func (v *Visit) extras() []Option {
	var list []Option
	for _, e := range v.allExtras() {
		list = append(list, Option{Value: e.value, Name: shortened(e.text)})
	}
	return list
}

// mostOfExtra is how much of a note stands beside its box; all of it comes into the file.
const mostOfExtra = 200

func shortened(text string) string {
	if runes := []rune(text); len(runes) > mostOfExtra {
		return string(runes[:mostOfExtra]) + "…"
	}
	return text
}

// offerFor gives what the organisation brings, with what was chosen to be shown beside it.
func (v *Visit) offerFor(made documents.Made, chosen []string) report.Document {
	var shown report.List
	for _, e := range v.allExtras() {
		if slices.Contains(chosen, e.value) {
			shown = append(shown, e.text)
			made.Scored = made.Scored || !strings.HasPrefix(e.value, extraNote)
		}
	}
	d := documents.Offer(v.book, v.sheet(), v.ownOffer(), made)
	if len(shown) == 0 {
		return d
	}
	blocks := []report.Block{shown}
	if made.Scored && v.sheet().Edition == assessment.Quick {
		blocks = append(blocks, report.Paragraph(v.book.Results().Indicative))
	}
	contact := len(d.Sections) - 1 // whom to talk to stands last
	d.Sections = slices.Insert(d.Sections, contact, report.Section{Title: v.book.Documents().Extras.Title, Blocks: blocks})
	return d
}
