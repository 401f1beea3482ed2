package html

import (
	"fmt"

	"equalfooting/assessment/report"
)

// blockMaker makes the blocks of a page. It numbers the pictures and tables, so that each label finds its own.
type blockMaker struct {
	fill    *report.FillIn
	words   report.Words
	number  int
	section string // the id of the title over the blocks; "" if there is none
}

// groups are the blocks of a section. A heading and what comes under it are one group, which print keeps together if it fits.
func (m *blockMaker) groups(blocks []report.Block) nodes {
	var all nodes
	for len(blocks) > 0 {
		end := 1
		for end < len(blocks) && !isHeading(blocks[end]) {
			end++
		}
		all = append(all, m.group(blocks[:end])...)
		blocks = blocks[end:]
	}
	return all
}

func isHeading(block report.Block) bool {
	_, ok := block.(report.Heading)
	return ok
}

// group is a heading with the blocks under it, or those before the first heading.
func (m *blockMaker) group(blocks []report.Block) nodes {
	if question := asked(blocks); m.fill != nil && question != "" {
		return m.question(question, blocks)
	}
	title, ok := blocks[0].(report.Heading)
	if ok {
		blocks = blocks[1:]
	}
	if title == "" {
		return m.blocks(blocks)
	}
	return lines("div", with{{"class", "group"}},
		written("h3", nil, string(title)),
		m.blocks(blocks))
}

func (m *blockMaker) blocks(blocks []report.Block) nodes {
	var all nodes
	for len(blocks) > 0 {
		if labelled := alike(blocks); len(labelled) > 0 {
			all = append(all, definitions(classOf(labelled[0]), labelled)...)
			blocks = blocks[len(labelled):]
			continue
		}
		all = append(all, m.block(blocks[0])...)
		blocks = blocks[1:]
	}
	return all
}

// alike are the labelled texts at the start of the blocks that make one definition list.
func alike(blocks []report.Block) []report.Labelled {
	var same []report.Labelled
	for _, block := range blocks {
		labelled, ok := block.(report.Labelled)
		if !ok || len(same) > 0 && classOf(labelled) != classOf(same[0]) {
			break
		}
		same = append(same, labelled)
	}
	return same
}

// classOf is the style of a definition list: a label that is a whole sentence goes above its text, not next to it.
func classOf(l report.Labelled) string {
	if l.Label != "" && l.Lead() == l.Label {
		return "statements"
	}
	return ""
}

func definitions(class string, labelled []report.Labelled) nodes {
	return lines("dl", with{{"class", class}}, each(labelled, func(l report.Labelled) nodes {
		return element("div", nil,
			written("dt", nil, l.Label),
			written("dd", nil, l.Text))
	}))
}

func (m *blockMaker) block(block report.Block) nodes {
	switch block := block.(type) {
	case report.Paragraph:
		return paragraph(string(block))
	case report.List:
		return list(block)
	case report.Bars:
		m.number++
		return picture(m.number, block, m.words)
	case report.Table:
		m.number++
		return table(m.number, block, m.section)
	case report.Choices:
		if m.fill != nil && block.Field.Name != "" {
			return fieldset("", written("legend", nil, block.Label), radios(block))
		}
		return choices(block)
	case report.Room:
		if m.fill != nil && block.Field.Name != "" {
			return entry(block)
		}
		return room(block)
	default:
		panic(fmt.Sprintf("html: no page for %T", block))
	}
}

func paragraph(words string) nodes { return written("p", nil, words) }

func list(points []string) nodes {
	return lines("ul", nil, each(points, func(point string) nodes {
		return written("li", nil, point)
	}))
}

func choices(c report.Choices) nodes {
	class := "choices"
	if c.Rows {
		class += " rows"
	}
	return lines("div", with{{"class", class}},
		given(c.Label, paragraph(c.Label)),
		list(c.Options))
}

// room has a line to write on by hand for each one asked for; screen readers skip them.
func room(r report.Room) nodes {
	var rules nodes
	for range r.Lines {
		rules = append(rules, element("hr", with{{"aria-hidden", "true"}})...)
	}
	return lines("div", with{{"class", "room"}},
		given(r.Label, paragraph(r.Label)),
		rules)
}
