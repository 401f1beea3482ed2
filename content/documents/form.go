package documents

import (
	"equalfooting/assessment"
	"equalfooting/assessment/report"
	"equalfooting/assessment/report/formats"
	"equalfooting/content"
)

// The lines for writing by hand on the paper form.
const (
	nameLines = 1
	noteLines = 2
)

// Form makes a blank form of an edition's questions as an audience is asked them.
func Form(book *content.Book, audience assessment.Audience, asked assessment.Edition, format formats.Format) ([]byte, error) {
	return formats.Document(format, FormLaidOut(book, audience, asked))
}

// FormLaidOut gives that form before it is written in a format, with room to write. The numbers and letters to tick are
// the keys that the answers are typed with.
func FormLaidOut(book *content.Book, audience assessment.Audience, asked assessment.Edition) report.Document {
	words, results, scale := book.Documents(), book.Results().Document, book.Scale()
	d := report.Document{Title: words.Form.Title, Language: string(book.Language().Tag), Words: renderingWords(book),
		Facts: []report.Labelled{
			{Label: results.Audience, Text: book.About().Audiences[audience]},
			{Label: results.EditionIs, Text: edition(book, asked)},
		},
		Notes: []string{results.Scored, results.Source, results.BMEWord}}
	var levels report.List
	for i, level := range scale.Levels {
		levels = append(levels, content.Fill(words.Form.Choice, "key", book.Number(i+1), "name", book.Label(level.Name, level.Means)))
	}
	d.Sections = []report.Section{
		{Title: words.Form.HowTo, Blocks: []report.Block{report.List(words.Form.Steps), report.Heading(words.Form.Levels), levels}},
		{Title: words.Form.About, Blocks: []report.Block{report.Room{Label: words.Form.Name, Lines: nameLines},
			report.Room{Label: words.Form.Day, Lines: nameLines}, report.Room{Label: words.Form.With, Lines: nameLines}}},
	}
	number := 0
	for _, domain := range assessment.Domains() {
		text := book.Domain(audience, domain)
		section := report.Section{Title: text.Name, Blocks: []report.Block{report.Paragraph(text.Intro)}}
		for _, q := range assessment.QuestionsIn(asked, domain) {
			number++
			section.Blocks = append(section.Blocks, formQuestion(book, audience, q, number)...)
		}
		d.Sections = append(d.Sections, section)
	}
	d.Sections = append(d.Sections, report.Section{Title: words.Form.After, Blocks: []report.Block{report.List(words.Form.TypeIn)}})
	return d
}

func formQuestion(book *content.Book, audience assessment.Audience, q assessment.Question, number int) []report.Block {
	words, scale := book.Documents().Form, book.Scale()
	text, _ := book.Question(audience, q.ID)
	choice := func(key, name string) string { return content.Fill(words.Choice, "key", key, "name", name) }
	var levels, evidence []string
	for i, level := range scale.Levels {
		levels = append(levels, choice(book.Number(i+1), level.Name))
	}
	levels = append(levels, choice("u", scale.NotSure.Name), choice("x", scale.DoesNotApply.Name), choice("r", scale.RatherNotSay.Name))
	blocks := []report.Block{
		report.Heading(content.Fill(words.Numbered, "number", book.Number(number), "statement", text.Statement)),
		report.Paragraph(text.Hint),
		report.Choices{Options: levels},
	}
	if q.AsksEvidence {
		for i, e := range scale.Evidence {
			evidence = append(evidence, choice(content.EvidenceKeys[i], e.Name))
		}
		blocks = append(blocks, report.Choices{Label: words.Evidence, Options: evidence})
	}
	return append(blocks, report.Room{Label: words.Note, Lines: noteLines})
}
