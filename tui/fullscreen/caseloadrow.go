package fullscreen

import (
	"slices"
	"strings"

	"equalfooting/tui/pages/caseload"

	"charm.land/lipgloss/v2"
)

// organisation draws one row on two lines: the name, with as much of its kind, place and mentor as fits; then how far it has got and what
// is due, in as few words as needed. The row under the cursor says all of it.
func (c *organisations) organisation(row caseload.CaseRow, here bool, width int) string {
	text := c.row(here, row.Shown(c.Book, c.Store), width)
	labels := row.Labels(c.Book)
	for len(labels) > 0 {
		gap := width - lipgloss.Width(text) - lipgloss.Width(c.Book.List(labels...))
		if gap >= labelsGap && !strings.Contains(text, "\n") {
			text += strings.Repeat(" ", gap) + c.theme.Quiet.Render(c.Book.List(labels...))
			break
		}
		if here {
			text += "\n" + c.detail(c.Book.List(labels...), width)
			break
		}
		labels = labels[1:] // the kind goes first: there are few
	}
	short := row.InShort(c.Book, c.Store.Today())
	fits := func(line string) bool { return lipgloss.Width(line) <= width-detailMargin }
	switch at := slices.IndexFunc(short, fits); {
	case at == 0 || at > 0 && !here:
		text += "\n" + c.detail(short[at], width)
	case here:
		text += "\n" + c.detail(row.State(c.Book), width)
		if coming := row.Coming(c.Book, c.Store.Today()); coming != "" {
			text += "\n" + c.detail(coming, width)
		}
	default:
		text += "\n" + c.detail(short[len(short)-1], width)
	}
	if here && row.ID == c.last.Case {
		text += "\n" + c.detail(c.left, width)
	}
	return text
}

// labelsGap is the least room between a name and what stands at the right of it.
const labelsGap = 3
