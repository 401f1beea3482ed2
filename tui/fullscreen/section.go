package fullscreen

import (
	"fmt"
	"strings"

	"equalfooting/assessment/report"

	"charm.land/lipgloss/v2"
)

// section draws a headed text: the same blocks that a paper report prints.
func (s *setting) section(section report.Section, width int) string {
	parts := []string{styled(s.theme.Title, wrap(section.Title, width))}
	for i, block := range section.Blocks {
		if gapBefore(section.Blocks, i) {
			parts = append(parts, "")
		}
		parts = append(parts, s.block(block, width))
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

func (s *setting) block(block report.Block, width int) string {
	switch block := block.(type) {
	case report.Heading:
		return styled(s.theme.Strong, wrap(string(block), width))
	case report.List:
		items := make([]string, len(block))
		for i, item := range block {
			items[i] = indent(s.theme.Symbols.Bullet+" ", item, width)
		}
		return strings.Join(items, "\n")
	case report.Labelled:
		return s.labelled(block, width)
	case report.Bars:
		return s.bars(block, width)
	case report.Table:
		return s.table(block, width)
	case report.Paragraph:
		return wrap(string(block), width)
	default:
		panic(fmt.Sprintf("fullscreen: no drawing for %T", block))
	}
}

// table draws a table row by row, each cell with what it is: columns side by side would be cut in a small window.
func (s *setting) table(t report.Table, width int) string {
	var rows []string
	for row := range t.Rows {
		var cells []string
		for column, c := range t.Columns {
			if text := t.Shown(row, column); text != "" {
				cells = append(cells, s.Book.Label(c.Name, text))
			}
		}
		rows = append(rows, indent(s.theme.Symbols.Bullet+" ", s.Book.Series(cells), width))
	}
	return strings.Join(rows, "\n")
}

// labelled draws a short text beside its label, and a longer one under it, as what is said to a whole sentence.
func (s *setting) labelled(block report.Labelled, width int) string {
	lead := block.Lead()
	if lead != block.Label && lipgloss.Width(lead+" "+block.Text) <= width {
		return s.theme.Strong.Render(lead+" ") + block.Text
	}
	return styled(s.theme.Strong, wrap(block.Label, width)) + "\n" + indent("  ", block.Text, width)
}

// The widths of a bar and of the percentage beside it.
const (
	widestBar    = 24
	percentWidth = 4
)

// bars draws the domains: name, bar, percentage and band in words, so that nothing hangs on the bar or a colour alone.
func (s *setting) bars(bars report.Bars, width int) string {
	return strings.Join(s.barLines(bars, width), "\n")
}

// barLines draws each of the domains by itself, in columns that are the same for all.
func (s *setting) barLines(bars report.Bars, width int) []string {
	nameWidth, wordsWidth := 0, 0
	for _, bar := range bars {
		nameWidth = max(nameWidth, lipgloss.Width(bar.Name))
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
		percent := strings.Repeat(" ", percentWidth-len(bar.Percent)) + bar.Percent
		lines[i] = name + "  " + s.theme.Accent.Render(s.filled(bar, barWidth)) + "  " + percent + "  " + bar.Words
	}
	return lines
}

// filled draws as many whole cells as the percentage comes to; a domain without a score is left blank, which an empty
// bar must not be mistaken for.
func (s *setting) filled(bar report.Bar, width int) string {
	if bar.Score == nil {
		return strings.Repeat(" ", width)
	}
	full := bar.Score.Part(width)
	return strings.Repeat(s.theme.Symbols.BarFull, full) + strings.Repeat(s.theme.Symbols.BarEmpty, width-full)
}
