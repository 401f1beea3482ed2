package fullscreen

import (
	"fmt"
	"strings"

	"equalfooting/assessment/report"
	"equalfooting/content"
	"equalfooting/tui/theme"

	"charm.land/lipgloss/v2"
)

// drawing draws what a page of the results, or another text, is made of.
type drawing struct {
	theme.Theme
	book *content.Book
}

func (s *setting) drawing() drawing { return drawing{s.theme, s.Book} }

// section draws a headed text: the same blocks that a paper report prints.
func (d drawing) section(section report.Section, width int) string {
	parts := []string{styled(d.Title, wrap(section.Title, width))}
	for i, block := range section.Blocks {
		if gapBefore(section.Blocks, i) {
			parts = append(parts, "")
		}
		parts = append(parts, d.block(block, width))
	}
	return strings.Join(parts, "\n")
}

// gapBefore leaves a heading or a paragraph that introduces something close to it.
func gapBefore(blocks []report.Block, i int) bool {
	if i == 0 {
		return true
	}
	_, afterHeading := blocks[i-1].(report.Heading)
	return !afterHeading
}

func (d drawing) block(block report.Block, width int) string {
	switch block := block.(type) {
	case report.Heading:
		return styled(d.Strong, wrap(string(block), width))
	case report.List:
		items := make([]string, len(block))
		for i, item := range block {
			items[i] = indent(d.Symbols.Bullet+" ", item, width)
		}
		return strings.Join(items, "\n")
	case report.Labelled:
		return d.labelled(block, width)
	case report.Bars:
		return d.bars(block, width)
	case report.Table:
		return d.table(block, width)
	case report.Paragraph:
		return wrap(string(block), width)
	default:
		panic(fmt.Sprintf("fullscreen: no drawing for %T", block))
	}
}

// table draws a table row by row: what the row is about, and under it each cell with what it is. Columns side by side would be cut in a
// small window.
func (d drawing) table(t report.Table, width int) string {
	var rows []string
	for row := range t.Rows {
		var cells []string
		for column, c := range t.Columns[1:] {
			if text := t.Shown(row, column+1); text != "" {
				cells = append(cells, d.book.Label(c.Name, text))
			}
		}
		rows = append(rows, indent(d.Symbols.Bullet+" ", t.Shown(row, 0), width))
		if len(cells) > 0 {
			rows = append(rows, indent("  ", d.book.Series(cells), width))
		}
	}
	return strings.Join(rows, "\n")
}

// labelled draws a short text beside its label, and a longer one under it, as what is said to a whole sentence.
func (d drawing) labelled(block report.Labelled, width int) string {
	lead := block.Lead()
	if lead != block.Label && lipgloss.Width(lead+" "+block.Text) <= width {
		return d.Strong.Render(lead+" ") + block.Text
	}
	return styled(d.Strong, wrap(block.Label, width)) + "\n" + indent("  ", block.Text, width)
}

// widestBar is the most columns that a bar takes.
const widestBar = 24

// bars draws the domains: name, bar, percentage and band in words, so that nothing hangs on the bar or a colour alone.
func (d drawing) bars(bars report.Bars, width int) string {
	return strings.Join(d.barLines(bars, width), "\n")
}

// barLines draws each of the domains by itself, in columns that are the same for all.
func (d drawing) barLines(bars report.Bars, width int) []string {
	nameWidth, percentWidth, wordsWidth := 0, 4, 0
	for _, bar := range bars {
		nameWidth = max(nameWidth, lipgloss.Width(bar.Name))
		percentWidth = max(percentWidth, lipgloss.Width(bar.Percent))
		wordsWidth = max(wordsWidth, lipgloss.Width(bar.Words))
	}
	barWidth := min(widestBar, width-nameWidth-wordsWidth-percentWidth-6)
	lines := make([]string, len(bars))
	for i, bar := range bars {
		name := bar.Name + strings.Repeat(" ", nameWidth-lipgloss.Width(bar.Name))
		if barWidth < 4 {
			lines[i] = indent(name+"  ", strings.TrimSpace(bar.Percent+" "+bar.Words), width)
			continue
		}
		percent := strings.Repeat(" ", percentWidth-lipgloss.Width(bar.Percent)) + bar.Percent
		lines[i] = name + "  " + d.Accent.Render(d.filled(bar, barWidth)) + "  " + percent + "  " + bar.Words
	}
	return lines
}

// filled draws as many whole cells as the percentage comes to; a domain without a score is left blank, which an empty
// bar must not be mistaken for.
func (d drawing) filled(bar report.Bar, width int) string {
	if bar.Score == nil {
		return strings.Repeat(" ", width)
	}
	full := bar.Score.Part(width)
	return strings.Repeat(d.Symbols.BarFull, full) + strings.Repeat(d.Symbols.BarEmpty, width-full)
}
