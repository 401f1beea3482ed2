package word

import (
	"fmt"
	"strings"

	"equalfooting/assessment/report"
)

// body is all that stands on the pages, as XML.
func body(d report.Document) string {
	var b strings.Builder
	b.WriteString(spoken("Title", d.Title))
	for _, fact := range d.Facts {
		b.WriteString(labelled("Fact", fact))
	}
	for i, section := range d.Sections {
		if i == 1 { // the first section says the most, and should stand on the first page
			b.WriteString(contents(d.Words.Contents, headings(d)))
		}
		b.WriteString(heading(i, section))
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
		b.WriteString(heading(len(d.Sections), report.Section{Title: d.Words.Notes}))
		for _, note := range d.Notes {
			b.WriteString(spoken("Note", note))
		}
	}
	return b.String()
}

// keptWithNext has the first paragraph without a style stay with what follows.
func keptWithNext(laid string) string {
	const turned = "<w:p><w:pPr><w:bidi/>"
	if strings.HasPrefix(laid, turned) {
		return "<w:p><w:pPr><w:keepNext/><w:bidi/>" + laid[len(turned):]
	}
	return strings.Replace(laid, "<w:p>", "<w:p><w:pPr><w:keepNext/></w:pPr>", 1)
}

// staysWithNext says whether a text is not to be left behind at the foot of a page: what introduces a list, a table or boxes, a
// label over what follows, and a labelled text under a heading.
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

// headings gives the titles of the sections, the notes' last; some may be empty.
func headings(d report.Document) []string {
	var titles []string
	for _, section := range d.Sections {
		titles = append(titles, section.Title)
	}
	if len(d.Notes) > 0 {
		titles = append(titles, d.Words.Notes)
	}
	return titles
}

// heading is the title of a section, with a bookmark for the contents; nothing where there is no title.
func heading(number int, section report.Section) string {
	if section.Title == "" {
		return ""
	}
	style := "Heading1"
	if section.NewPage {
		style = "PageHeading"
	}
	return inDirection(paragraph(style, fmt.Sprintf(`<w:bookmarkStart w:id="%d" w:name="%s"/>%s<w:bookmarkEnd w:id="%d"/>`,
		number, bookmark(number), run(section.Title, ""), number)), section.Title)
}

// bookmark is named as Word names its own.
func bookmark(number int) string { return fmt.Sprintf("_Toc%09d", number+1) }

// contents lists the titles as links. It is a field, so that Word can make it again once the document has been worked on.
// Page numbers are left out: they would be wrong until then.
func contents(title string, heads []string) string {
	var links []string
	for i, head := range heads {
		if head != "" {
			links = append(links, fmt.Sprintf(`<w:hyperlink w:anchor="%s" w:history="1">%s</w:hyperlink>`, bookmark(i), run(head, "Hyperlink")))
		}
	}
	if title == "" || len(links) < 2 {
		return ""
	}
	links[0] = `<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText xml:space="preserve"> TOC \o "1-1" \n \h \z </w:instrText></w:r>` +
		`<w:r><w:fldChar w:fldCharType="separate"/></w:r>` + links[0]
	links[len(links)-1] += `<w:r><w:fldChar w:fldCharType="end"/></w:r>`
	var b strings.Builder
	b.WriteString(spoken("TOCHeading", title))
	for _, link := range links {
		b.WriteString(paragraph("TOC1", link))
	}
	return b.String()
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
