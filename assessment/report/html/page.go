package html

import (
	"fmt"
	"html/template"
	"strings"

	"equalfooting/assessment/report"
)

// page is a document as the template goes through it.
type page struct {
	Title    string
	Language string
	Facts    []report.Labelled
	Sections []section
	Contents bool // whether the sections are listed before the first
	Notes    []string
	Words    report.Words
	Style    template.CSS
	Policy   string
}

type section struct {
	ID     string
	Title  string
	Groups []group
}

// group is a heading with what stands under it, which print keeps together where it fits. What comes before the
// first heading is a group without a title.
type group struct {
	Title string
	Parts []part
}

// part is a block, or several labelled texts that make one list of definitions.
type part struct {
	Kind  string
	Block any
}

// fewSections is up to how many sections a reader finds their way without a list of them.
const fewSections = 3

func newPage(d report.Document) page {
	style := template.CSS(styleText + pageNumber(d.Words.Page))
	p := page{
		Title: d.Title, Language: d.Language, Facts: d.Facts, Notes: d.Notes, Words: d.Words,
		Contents: d.Words.Contents != "" && len(d.Sections) > fewSections,
		Style:    style, Policy: policy(style),
	}
	parts := partMaker{words: d.Words}
	for i, from := range d.Sections {
		s := section{ID: fmt.Sprintf("section-%d", i+1), Title: from.Title}
		current := group{}
		for _, block := range from.Blocks {
			if heading, ok := block.(report.Heading); ok {
				s.Groups = append(s.Groups, current)
				current = group{Title: string(heading)}
				continue
			}
			current.Parts = parts.add(current.Parts, block)
		}
		s.Groups = append(s.Groups, current)
		p.Sections = append(p.Sections, s)
	}
	return p
}

// partMaker numbers the pictures and tables of a page, so that a label finds its own.
type partMaker struct {
	words  report.Words
	number int
}

func (m *partMaker) add(parts []part, block report.Block) []part {
	switch block := block.(type) {
	case report.Paragraph:
		return append(parts, part{"paragraph", block})
	case report.List:
		return append(parts, part{"list", block})
	case report.Labelled:
		kind := "labelled"
		if block.Label != "" && block.Lead() == block.Label { // a whole sentence stands over its text, not beside it
			kind = "statements"
		}
		if last := len(parts) - 1; last >= 0 && parts[last].Kind == kind {
			parts[last].Block = append(parts[last].Block.([]report.Labelled), block)
			return parts
		}
		return append(parts, part{kind, []report.Labelled{block}})
	case report.Bars:
		m.number++
		return append(parts, part{"bars", newPicture(m.number, block, m.words)})
	case report.Table:
		m.number++
		return append(parts, part{"table", newTable(m.number, block)})
	case report.Choices:
		return append(parts, part{"choices", block})
	case report.Room:
		return append(parts, part{"room", block})
	default:
		panic(fmt.Sprintf("html: no page for %T", block))
	}
}

// pageNumber is the style rule that numbers printed pages: CSS alone knows on which page it is.
func pageNumber(words string) string {
	if words == "" {
		return ""
	}
	content := strings.NewReplacer(
		cssText("{number}"), `" counter(page) "`,
		cssText("{of}"), `" counter(pages) "`,
	).Replace(cssText(words))
	return "\n@page { @bottom-right { content: \"" + content + "\" } }\n"
}

// cssText writes every letter as a CSS escape, so that none can end the text it stands in.
func cssText(s string) string {
	var b strings.Builder
	for _, r := range s {
		fmt.Fprintf(&b, `\%x `, r)
	}
	return b.String()
}
