package documents

import (
	"strconv"

	"equalfooting/assessment"
	"equalfooting/assessment/report"
	"equalfooting/assessment/report/formats"
	"equalfooting/content"
)

// Form makes a blank form of an edition's questions, for an organisation of which the audience and whether there has been a
// partner are known: they decide how it is asked.
func Form(book *content.Book, of assessment.Organisation, asked assessment.Edition, format formats.Format) ([]byte, error) {
	return formats.Document(format, FormLaidOut(book, of, asked))
}

// FormLaidOut gives that form before it is written in a format, with room to write. The numbers and letters to tick are
// the keys that the answers are typed with.
func FormLaidOut(book *content.Book, of assessment.Organisation, asked assessment.Edition) report.Document {
	f := form{book: book, of: of}
	words, results := book.Documents().Form, book.Results().Document
	d := report.Document{Title: words.Title, Language: string(book.Language().Tag), Words: renderingWords(book),
		Facts: said([]report.Labelled{
			{Label: results.Audience, Text: book.OnPaper(of.Audience)},
			{Label: results.Partner, Text: noPartner(book, assessment.Sheet{Organisation: of})},
			{Label: results.EditionIs, Text: edition(book, asked)},
		}),
		Notes: []string{results.Scored, results.Source, results.BMEWord}}
	var parts []report.Section
	for _, domain := range assessment.Domains() {
		text := book.Domain(of.Audience, domain)
		section := report.Section{Title: text.Name, Blocks: []report.Block{report.Paragraph(text.Intro)}}
		for _, q := range assessment.QuestionsIn(asked, domain) {
			section.Blocks = append(section.Blocks, f.question(q)...)
		}
		parts = append(parts, section)
	}
	line := func(label, field string, most int) report.Block {
		return report.Room{Label: label, Lines: 1, Field: report.Field{Name: field, Most: most}}
	}
	d.FillIn = f.onScreen(asked)
	by := report.Choices{Label: results.AnsweredBy, Field: report.Field{Name: report.ByField}}
	for _, who := range assessment.AnsweredBys() {
		by.Options, by.Field.Values = append(by.Options, results.AnsweredBys[who]), append(by.Field.Values, string(who))
	}
	d.Sections = append([]report.Section{{Title: words.HowTo, Blocks: []report.Block{report.List(words.Steps)}},
		{Title: words.About, Blocks: []report.Block{
			line(words.Name, report.NameField, assessment.MaxNameLength), line(words.Day, report.DayField, 0),
			by, line(words.With, report.HelperField, assessment.MaxWordLength)}}}, parts...)
	d.Sections = append(d.Sections, report.Section{Title: words.After, Blocks: []report.Block{report.List(words.TypeIn)}})
	return d
}

// form is a blank form on its way.
type form struct {
	book   *content.Book
	of     assessment.Organisation
	number int // of the last question
}

func (f *form) choice(key, name string) string {
	return content.Fill(f.book.Documents().Form.Choice, "key", key, "name", name)
}

// question gives a question as the organisation is asked it, with its levels and the other answers, what could be shown where
// that is asked, and a line for a note.
func (f *form) question(q assessment.Question) []report.Block {
	words, scale := f.book.Documents().Form, f.book.Scale()
	text, _ := f.book.Question(f.of.Audience, q.ID)
	first := f.of.Form(q) == assessment.FirstForm
	if !first {
		text, _ = text.InSecondForm()
	}
	f.number++
	var levels []string
	for i, level := range text.Levels {
		levels = append(levels, f.choice(f.book.Number(i+1), level))
	}
	kinds := []string{string(assessment.NotSure), string(assessment.DoesNotApply), string(assessment.RatherNotSay)}
	others := []string{f.choice("u", scale.NotSure.Name), f.choice("x", scale.DoesNotApply.Name), f.choice("r", scale.RatherNotSay.Name)}
	blocks := []report.Block{
		report.Heading(content.Fill(words.Numbered, "number", f.book.Number(f.number), "statement", text.Statement)), report.Paragraph(text.Hint),
		report.Choices{Options: levels, Rows: true, Field: report.Field{Name: q.ID, Values: counted(len(levels))}},
		report.Choices{Options: others, Field: report.Field{Name: q.ID, Values: kinds}},
		report.Room{Label: words.Reason, Lines: 1, Field: report.Field{Name: q.ID + report.ReasonField, Most: assessment.MaxNoteLength}}}
	if q.AsksEvidence && first {
		var evidence []string
		for i, e := range scale.Evidence {
			evidence = append(evidence, f.choice(content.EvidenceKeys[i], e.Name))
		}
		blocks = append(blocks, report.Choices{Label: words.Evidence, Options: evidence,
			Field: report.Field{Name: q.ID + report.EvidenceField, Values: counted(len(evidence))}})
	}
	return append(blocks, report.Room{Label: words.Note, Lines: 1, Field: report.Field{Name: q.ID + report.NoteField, Most: assessment.MaxNoteLength}})
}

// counted is how an answers file has levels and what can be shown: from 0 up.
func counted(count int) []string {
	values := make([]string, count)
	for i := range values {
		values[i] = strconv.Itoa(i)
	}
	return values
}

// onScreen is what the form has in addition when it is filled in on a screen.
func (f *form) onScreen(asked assessment.Edition) *report.FillIn {
	words := f.book.Documents().Form.Screen
	return &report.FillIn{Audience: string(f.of.Audience), Partner: string(f.of.HadPartner()), Edition: string(asked), HowIn: 1,
		How: words.How, Paper: words.Paper, Unscripted: words.Unscripted, Flag: words.Flag, Clear: words.Clear, Title: words.Title, Says: words.Says,
		File: words.File, Save: words.Save, Saved: content.Fill(words.Saved, "file", words.File), Nameless: words.Nameless, Dayless: words.Dayless, Open: words.Open,
		Opened: words.Opened, Foreign: words.Foreign, More: words.More}
}
