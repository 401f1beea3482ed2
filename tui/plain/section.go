package plain

import (
	"fmt"
	"strings"

	"equalfooting/assessment/report"
	"equalfooting/content"
)

// blocks reads out what a page of the results is made of. Bars become words and whole numbers.
func (c *conversation) blocks(blocks []report.Block) {
	for i, block := range blocks {
		if i > 0 {
			if _, afterHeading := blocks[i-1].(report.Heading); !afterHeading {
				c.part()
			}
		}
		switch block := block.(type) {
		case report.Heading:
			c.line(sentence(string(block)))
		case report.Paragraph:
			c.line(string(block))
		case report.List:
			for _, item := range block {
				c.line(content.Fill(c.words.Point, "text", item))
			}
		case report.Labelled:
			// A statement that was answered is a label too.
			c.line(content.Fill(c.words.Label, "label", strings.TrimSuffix(block.Label, "."), "text", block.Text))
		case report.Bars:
			c.bars(block)
		case report.Table:
			c.table(block)
		default:
			panic(fmt.Sprintf("plain: no words for %T", block))
		}
	}
}

// table reads a table out row by row, each cell with what it is.
func (c *conversation) table(t report.Table) {
	for row := range t.Rows {
		var cells []string
		for column, each := range t.Columns {
			if text := t.Shown(row, column); text != "" {
				cells = append(cells, content.Fill(c.words.Label, "label", each.Name, "text", text))
			}
		}
		if len(cells) > 0 {
			c.line(content.Fill(c.words.Point, "text", sentence(c.Book.Series(cells))))
		}
	}
}

func (c *conversation) bars(bars report.Bars) {
	for _, bar := range bars {
		c.line(c.spokenBar(bar))
	}
}

// spokenBar puts a bar into words.
func (c *conversation) spokenBar(bar report.Bar) string {
	words := c.words.Bar
	if bar.Percent == "" {
		words = c.words.BarNone
	}
	return sentence(content.Fill(words, "domain", bar.Name, "percent", bar.Percent, "words", bar.Words))
}

// section reads out a titled text.
func (c *conversation) section(section report.Section) {
	c.line(sentence(section.Title))
	c.blocks(section.Blocks)
	c.part()
}
