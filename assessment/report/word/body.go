package word

import (
	"fmt"
	"strings"

	"equalfooting/assessment/report"
)

// body is everything on the pages, as XML.
func body(d report.Document) string {
	var b strings.Builder
	b.WriteString(spoken("Title", d.Title))
	for _, fact := range d.Facts {
		b.WriteString(labelled("Fact", fact))
	}
	for _, section := range d.Sections {
		b.WriteString(heading(section))
		for j, block := range section.Blocks {
			laid := blockOf(block, d.Words)
			if staysWithNext(section.Blocks, j) {
				laid = keptWithNext(laid)
			}
			b.WriteString(laid)
		}
	}
	if len(d.Notes) > 0 {
		if d.Words.Notes == "" {
			b.WriteString(paragraph("AfterTable", ""))
		}
		b.WriteString(heading(report.Section{Title: d.Words.Notes}))
		for _, note := range d.Notes {
			b.WriteString(spoken("Note", note))
		}
	}
	return b.String()
}

// keptWithNext keeps the first paragraph without a style with what follows.
func keptWithNext(laid string) string {
	const turned = "<w:p><w:pPr><w:bidi/>"
	if strings.HasPrefix(laid, turned) {
		return "<w:p><w:pPr><w:keepNext/><w:bidi/>" + laid[len(turned):]
	}
	return strings.Replace(laid, "<w:p>", "<w:p><w:pPr><w:keepNext/></w:pPr>", 1)
}

// staysWithNext says whether a text must not be left behind at the foot of a page: it introduces a list, a table or boxes, is a label over
// what follows, or is a labelled text under a heading.
func staysWithNext(blocks []report.Block, at int) bool {
	switch block := blocks[at].(type) {
	case report.Labelled:
		_, headed := blocks[max(0, at-1)].(report.Heading)
		return headed || block.Text == ""
	case report.Paragraph:
		if at+1 < len(blocks) {
			switch blocks[at+1].(type) {
			case report.List, report.Table, report.Bars, report.Choices:
				return true
			}
		}
	}
	return false
}

// heading is the title of a section; nothing if it has no title.
func heading(section report.Section) string {
	if section.Title == "" {
		return ""
	}
	style := "Heading1"
	if section.NewPage {
		style = "PageHeading"
	}
	return inDirection(paragraph(style, run(section.Title, "")), section.Title)
}

func blockOf(block report.Block, words report.Words) string {
	switch block := block.(type) {
	case report.Paragraph:
		return spoken("", string(block))
	case report.Heading:
		return spoken("Heading2", string(block))
	case report.Labelled:
		return labelled("", block)
	case report.List:
		var b strings.Builder
		for _, item := range block {
			b.WriteString(spoken("ListBullet", item))
		}
		return b.String()
	case report.Bars:
		return bars(block, words)
	case report.Table:
		return dataTable(block)
	case report.Choices:
		return choices(block)
	case report.Room:
		return room(block)
	default:
		panic(fmt.Sprintf("word: no form for %T", block))
	}
}
