package questions

import (
	"slices"

	"equalfooting/assessment"
	"equalfooting/assessment/report"
	"equalfooting/content"
	"equalfooting/content/findings"
)

// Why says why a question is asked, what it looks like once in place, what to ask aloud, and where it leads.
func (q *Question) Why() report.Section {
	words, audience := q.of.Book.Screens().Question.Why, q.of.Record.Organisation.Audience
	text := q.text
	blocks := []report.Block{
		report.Heading(words.InPlace), report.Paragraph(text.InPlace),
		report.Heading(words.Prompt), report.Paragraph(text.Prompt),
		report.Heading(words.Because), report.Paragraph(text.Why),
		report.Paragraph(content.Fill(words.Section, "section", text.Section) + " " + q.links(audience)),
	}
	if q.LastNote != "" { // the question's page may only have room for its first lines
		blocks = append(blocks, report.Heading(words.LastNote), report.Paragraph(q.LastNote))
	}
	return report.Section{Title: words.Title, Blocks: blocks}
}

// Examples are the made-up examples that go with the question.
func (q *Question) Examples() []report.Section {
	var list []report.Section
	for _, e := range q.of.Book.Examples().Of(q.ID) {
		list = append(list, findings.Example(q.of.Book, e))
	}
	return list
}

// links names the action points that a question leads to, and which of these links are not in the report itself.
func (q *Question) links(audience assessment.Audience) string {
	book := q.of.Book
	words := book.Screens().Question.Why
	question, _ := assessment.QuestionByID(q.ID)
	var all, ours []string
	for _, number := range slices.Concat(question.Own(audience), question.Ask(audience)) {
		all = append(all, book.Number(number))
		if audience != assessment.BME || !slices.Contains(question.StatedLinks(), number) {
			ours = append(ours, book.Number(number))
		}
	}
	sentence := words.Links
	if len(all) == 1 {
		sentence = words.Link
	}
	said := content.Fill(sentence, "numbers", book.Join(all))
	switch {
	case len(ours) == len(all):
		said += " " + words.AllOurs
	case len(ours) > 0:
		said += " " + content.Fill(words.Ours, "numbers", book.Join(ours))
	}
	return said
}
