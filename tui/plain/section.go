package plain

import (
	"fmt"
	"strings"

	"equalfooting/assessment/report"
	"equalfooting/content"
)

// blocks reads out what a page of the results is made of. Bars become words and whole numbers.
func (v *voice) blocks(blocks []report.Block) {
	for i, block := range blocks {
		if i > 0 {
			if _, afterHeading := blocks[i-1].(report.Heading); !afterHeading {
				v.part()
			}
		}
		switch block := block.(type) {
		case report.Heading:
			v.line(sentence(string(block)))
		case report.Paragraph:
			v.line(string(block))
		case report.List:
			for _, item := range block {
				v.line(content.Fill(v.words.Point, "text", item))
			}
		case report.Labelled:
			// A statement that was answered is a label too.
			v.line(content.Fill(v.words.Label, "label", strings.TrimSuffix(block.Label, "."), "text", block.Text))
		case report.Bars:
			v.bars(block)
		case report.Table:
			v.table(block)
		default:
			panic(fmt.Sprintf("plain: no words for %T", block))
		}
	}
}

// table reads a table out row by row: what the row is about, and then each cell with what it is.
func (v *voice) table(t report.Table) {
	for row := range t.Rows {
		var cells []string
		for column, each := range t.Columns[1:] {
			if text := t.Shown(row, column+1); text != "" {
				cells = append(cells, content.Fill(v.words.Label, "label", each.Name, "text", text))
			}
		}
		said := strings.TrimSpace(sentence(t.Shown(row, 0)) + " " + sentence(v.book.Series(cells)))
		if said != "" {
			v.line(content.Fill(v.words.Point, "text", said))
		}
	}
}

func (v *voice) bars(bars report.Bars) {
	for _, bar := range bars {
		v.line(v.spokenBar(bar))
	}
}

// spokenBar puts a bar into words.
func (v *voice) spokenBar(bar report.Bar) string {
	words := v.words.Bar
	if bar.Percent == "" {
		words = v.words.BarNone
	}
	return sentence(content.Fill(words, "domain", bar.Name, "percent", bar.Percent, "words", bar.Words))
}

// section reads out a titled text.
func (v *voice) section(section report.Section) {
	v.line(sentence(section.Title))
	v.blocks(section.Blocks)
	v.part()
}
