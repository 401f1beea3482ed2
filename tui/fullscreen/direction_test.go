package fullscreen

import (
	"strings"
	"testing"

	"equalfooting/assessment"
	"equalfooting/assessment/bidi"

	"charm.land/lipgloss/v2"
)

// A terminal that turns right-to-left letters round does so over a whole line. The mark that holds what stands next to them begins
// the line, and stands before each column; one that turns nothing shows the same, in as much room.
func TestLinesStayWholeAroundRightToLeftNames(t *testing.T) {
	const (
		name = "جمعية النساء (لندن) 2012"
		mark = "\u200e"
	)
	for _, size := range [][2]int{{80, 24}, {60, 20}, {120, 40}} {
		s := sit(t, size[0], size[1])
		s.newOrganisation(name)
		s.in(2).Set(func(r *assessment.Record) { r.Organisation.Labels.Mentor = "فاطمة 7" })
		for _, keys := range [][]string{{"esc"}, {"enter"}, {"enter"}, {"esc", "p"}} {
			s.press(keys...)
			s.whole()
			marked := 0
			for line := range strings.SplitSeq(s.wizard.View().Content, "\n") {
				if strings.ContainsFunc(line, bidi.Turns) {
					t.Errorf("a mark that some terminals draw is in %q", line)
				}
				if !bidi.Has(line) {
					if strings.Contains(line, mark) {
						t.Errorf("marks without need in %q", line)
					}
					continue
				}
				marked++
				if !strings.HasPrefix(strings.TrimLeft(line, " "), mark) {
					t.Errorf("%q may begin at the right", line)
				}
				_, after, _ := strings.Cut(line, "2012")
				if gap := strings.LastIndex(after, "  "); gap >= 0 && !strings.HasPrefix(after[gap+2:], mark) {
					t.Errorf("what is at the right of %q may come before it", line)
				}
				if lipgloss.Width(line) > size[0] {
					t.Errorf("%q is too wide", line)
				}
			}
			if marked == 0 {
				t.Errorf("after %v the name is not to be seen:\n%s", keys, s.screen())
			}
		}
	}
}
