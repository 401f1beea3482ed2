package report_test

import (
	"fmt"
	"strings"
	"testing"

	"equalfooting/assessment/report"
)

// A text that reverses, everywhere a text can be, and the plain right-to-left mark, which names may need.
const (
	turning = "a\u202eb\u2066c \u05d0\u200f"
	turned  = "abc \u05d0\u200f"
	apart   = "\u2068" + turned + "\u2069" // in a calendar
)

func TestStraightLeavesNothingThatTurns(t *testing.T) {
	about := report.About{Title: turning, Facts: []report.Labelled{{Label: turning, Text: turning}}, Notes: []string{turning}}
	table := report.Table{Title: turning, Columns: []report.Column{{Name: "column"}}, Rows: [][]string{{turning}, {turning}}, About: about}
	d := report.Document{Title: turning, Facts: []report.Labelled{{Label: turning, Text: turning}}, Notes: []string{turning},
		Sections: []report.Section{{Title: turning, Blocks: []report.Block{
			report.Paragraph(turning), report.Heading(turning), report.List{turning, turning}, report.Labelled{Label: turning, Text: turning},
			table, report.Choices{Label: turning, Options: []string{turning}}, report.Room{Label: turning, Lines: 2}, report.Bars{{Name: "bar"}},
		}}}}
	c := report.Calendar{Name: turning, Events: []report.Event{{ID: "1", Title: turning, Details: turning}}, About: about}
	for name, both := range map[string][2]any{"document": {d, d.Straight()}, "table": {table, table.Straight()}, "calendar": {c, c.Straight()}} {
		before, after := written(both[0]), written(both[1])
		straight := turned
		if name == "calendar" {
			straight = apart
		}
		if want := strings.ReplaceAll(before, turning, straight); after != want || before == want {
			t.Errorf("the %s is\n%q, want\n%q", name, after, want)
		}
		if again := written(both[0]); again != before {
			t.Errorf("the %s itself was changed", name)
		}
	}
}

// written shows everything in a value.
func written(of any) string { return fmt.Sprintf("%+v", of) }

func TestALabelLeadsToItsText(t *testing.T) {
	for label, want := range map[string]string{
		"": "", "Date": "Date:", "First step, this week": "First step, this week:", "We keep records.": "We keep records.",
		"Why?": "Why?", "You see these most differently:": "You see these most differently:",
	} {
		if got := (report.Labelled{Label: label, Text: "x"}).Lead(); got != want {
			t.Errorf("%q leads as %q, want %q", label, got, want)
		}
	}
}
