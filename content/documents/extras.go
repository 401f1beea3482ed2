package documents

import (
	"slices"
	"strings"

	"equalfooting/assessment"
	"equalfooting/assessment/report"
	"equalfooting/content"
)

// The values of what can be shown to a partner with the offer; a domain's and a note's stand after the colon.
const (
	extraStage  = "stage"
	extraDomain = "domain:"
	extraNote   = "note:"
)

// Extra is one thing that can be shown to a partner with the offer.
type Extra struct {
	Value string // by which an order names it
	Text  string // as it stands in the document
}

// MostExtras is how much of it can be shown at most, and mostOfNote how much of a note, in characters, so that the page stays
// one page.
const (
	MostExtras = 3
	mostOfNote = 100
)

// Extras gives what can be shown: how ready the organisation is, the scores that there are, and the notes, a long one as far as
// there is room.
func Extras(book *content.Book, r assessment.Record) []Extra {
	book = book.For(r.Organisation)
	words, results := book.Documents().Extras, book.Results()
	sheet := r.Sheet()
	result := assessment.Reckon(sheet)
	var list []Extra
	if result.Stage != assessment.NoStage {
		list = append(list, Extra{extraStage, content.Fill(words.Stage, "stage", results.Stages[result.Stage].Name)})
	}
	for _, d := range result.Domains {
		if d.Score != nil {
			list = append(list, Extra{extraDomain + string(d.ID), content.Fill(words.Score, "domain", book.Domain(r.Organisation.Audience, d.ID).Name,
				"percent", book.Percent(*d.Score), "band", results.Bands[d.Band])})
		}
	}
	for _, q := range assessment.Questions(sheet.Edition) {
		if note := sheet.Answers[q.ID].Note; note != "" {
			text, _ := book.Question(r.Organisation.Audience, q.ID)
			list = append(list, Extra{extraNote + q.ID, content.Fill(words.Note, "statement", strings.TrimSuffix(text.Statement, "."), "note", shortened(note))})
		}
	}
	return list
}

func shortened(note string) string {
	if runes := []rune(note); len(runes) > mostOfNote {
		return string(runes[:mostOfNote]) + "…"
	}
	return note
}

// chosenExtras gives the part of the offer with what was chosen to be shown, none where nothing was; scored says that
// scores are among it, or how ready the organisation is.
func (d partners) chosenExtras(chosen []string) (part []report.Section, scored bool) {
	var shown report.List
	for _, e := range Extras(d.book, d.record) {
		if slices.Contains(chosen, e.Value) && len(shown) < MostExtras {
			shown = append(shown, e.Text)
			scored = scored || !strings.HasPrefix(e.Value, extraNote)
		}
	}
	if len(shown) == 0 {
		return nil, false
	}
	blocks := []report.Block{shown}
	if scored && d.sheet.Edition == assessment.Quick {
		blocks = append(blocks, report.Paragraph(d.book.Results().Indicative))
	}
	return []report.Section{{Title: d.book.Documents().Extras.Title, Blocks: blocks}}, scored
}
