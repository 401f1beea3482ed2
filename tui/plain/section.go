package plain

import (
	"fmt"

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
			c.line(content.Fill(c.words.Label, "label", block.Label, "text", block.Text))
		case report.Bars:
			c.bars(block)
		default:
			panic(fmt.Sprintf("plain: no words for %T", block))
		}
	}
}

func (c *conversation) bars(bars report.Bars) {
	for _, bar := range bars {
		words := c.words.Bar
		if bar.Percent == "" {
			words = c.words.BarNone
		}
		c.line(sentence(content.Fill(words, "domain", bar.Name, "percent", bar.Percent, "words", bar.Words)))
	}
}
