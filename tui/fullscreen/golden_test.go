package fullscreen

import (
	"equalfooting/assessment"
	"fmt"
	"path/filepath"
	"regexp"
	"slices"
	"strings"
	"testing"

	"github.com/charmbracelet/x/exp/golden"
)

// The screens as people see them, kept as pictures in text: `go test ./tui/fullscreen -update` draws them again, and the difference
// is then read before it is kept.
func TestScreensLookAsKept(t *testing.T) {
	views := []string{"down", "enter", "end", "up", "up", "enter"}
	visits := []string{"down", "enter", "end", "up", "enter"}
	about := []string{"down", "enter", "home", "enter"}
	company := append(slices.Clone(about), "down", "down", "down", "down", "down", "enter", "down", "enter", "S", "enter", "esc")
	begin := append(slices.Clone(visits), "enter", "down", "enter")
	begun := append(slices.Clone(begin), "enter", "enter")
	earlier := append(slices.Clone(begun), "end", "up", "up", "enter", "end", "enter")
	summary := append(slices.Clone(company), "home", "down", "enter", "5", "esc", "end", "enter", "B", "enter", "7", " ", "D", "e", "c", "enter", "M", "enter")
	moments := []struct {
		name string
		keys []string
	}{
		{"caseload", nil},
		{"about", about},
		{"about-partner", append(slices.Clone(about), "down", "down", "enter")},
		{"about-motivations", append(slices.Clone(about), "down", "down", "down", "down", "down", "down", "enter", "space")},
		{"tasks", []string{"down", "enter"}},
		{"question", []string{"down", "enter", "home", "down", "down", "down", "down", "enter"}},
		{"question-answered", []string{"down", "enter", "home", "down", "enter", "right"}},
		{"question-evidence", []string{"down", "enter", "home", "down", "enter", "right", "enter"}},
		{"why", []string{"down", "enter", "home", "down", "enter", "w"}},
		{"note", []string{"down", "enter", "home", "down", "enter", "n"}},
		{"check", []string{"down", "enter", "enter"}},
		{"check-capacity", []string{"down", "enter", "enter", "right"}},
		{"results", []string{"down", "enter", "down", "enter"}},
		{"results-part", []string{"down", "enter", "down", "enter", "enter", "down", "space"}},
		{"results-settle", []string{"down", "enter", "down", "enter", "right"}},
		{"results-principles", []string{"down", "enter", "down", "enter", "right", "right"}},
		{"results-evidence", []string{"down", "enter", "down", "enter", "right", "right", "right"}},
		{"recommendations", []string{"down", "enter", "down", "down", "enter"}},
		{"recommendation", []string{"down", "enter", "down", "down", "enter", "enter"}},
		{"asks", []string{"down", "enter", "down", "down", "enter", "right"}},
		{"examples", []string{"down", "enter", "end", "enter"}},
		{"example", []string{"down", "enter", "end", "enter", "down", "down", "down", "enter"}},
		{"delete", []string{"down", "d"}},
		{"help", []string{"?"}},
		{"another-script", []string{"down", "enter", "home", "down", "enter", "ن"}},
		{"doing", []string{"down", "enter", "home", "down", "enter", "tab"}},
		{"backups-none", []string{"k"}},
		{"backups", []string{"k", "enter", "end", "enter", "home", "enter", "k"}},
		{"backup-folder", []string{"k", "down", "enter"}},
		{"put-back", []string{"k", "enter", "end", "enter"}},
		{"about-edition", []string{"n", "O", "u", "r", "s", "enter", "enter", "enter"}},
		{"about-fault", []string{"n", "enter"}},
		{"about-company", append(slices.Clone(about), "down", "down", "down", "down", "down", "enter")},
		{"everything", append(slices.Clone(about), "end", "enter")},
		{"everything-visit", append(slices.Clone(about), "end", "enter", "right", "right", "right")},
		{"everything-from", append(slices.Clone(about), "end", "enter", "right", "right", "right", "right", "right", "right")},
		{"caseload-search", []string{"s", "w", "o", "m"}},
		{"caseload-found", []string{"s", "w", "o", "m", "down"}},
		{"caseload-me", []string{"w"}},
		{"caseload-away", []string{"down", "a", "h"}},
		{"bring-in", []string{"i"}},
		{"views", append(slices.Clone(views), "home")},
		{"view-open", append(slices.Clone(views), "home", "enter")},
		{"differences", append(slices.Clone(views), "home", "enter", "home", "enter")},
		{"difference", append(slices.Clone(views), "home", "enter", "home", "enter", "enter")},
		{"differences-agreed", append(slices.Clone(views), "home", "enter", "home", "enter", "enter", "5", "end", "enter")},
		{"view-bring-in", append(slices.Clone(views), "i")},
		{"visits", visits},
		{"visit-soon", append(slices.Clone(visits), "enter")},
		{"visit-begin", begin},
		{"visit-who-answers", append(slices.Clone(begin), "enter")},
		{"question-last-time", append(slices.Clone(begun), "enter")},
		{"question-changed", append(slices.Clone(begun), "enter", "right", "2", "A", "enter")},
		{"moved", append(slices.Clone(begun), "enter", "2", "A", "enter", "esc", "end", "up", "up", "enter", "end", "enter", "end", "enter")},
		{"visit-undo", append(slices.Clone(begun), "enter", "2", "A", "enter", "esc", "end", "enter")},
		{"tasks-of-a-return", begun},
		{"visit-earlier", earlier},
		{"visit-day", append(slices.Clone(earlier), "end", "up", "enter")},
		{"earlier-answers", append(slices.Clone(earlier), "enter", "right")},
		{"earlier-answer", append(slices.Clone(earlier), "enter", "right", "enter")},
		{"results-while-away", append(slices.Clone(begun), "home", "down", "down", "down", "down", "down", "down", "down", "down", "enter")},
		{"pause", append(slices.Clone(company), "end", "enter")},
		{"pause-meet", append(slices.Clone(company), "end", "enter", "enter")},
		{"pause-bring", append(slices.Clone(company), "end", "enter", "enter", "enter")},
		{"summary", summary},
		{"take-home", append(slices.Clone(summary), "e")},
	}
	for _, size := range windows {
		for _, moment := range moments {
			t.Run(fmt.Sprintf("%s-%dx%d", moment.name, size[0], size[1]), func(t *testing.T) {
				s := sit(t, size[0], size[1])
				if strings.HasPrefix(moment.name, "view") || strings.HasPrefix(moment.name, "difference") {
					s.in(1).AddView("Sam", assessment.MentorView, complete(3))
				}
				s.press(moment.keys...)
				s.movesTo("/home/ada/.local/share/equal-footing")
				s.whole()
				golden.RequireEqual(t, []byte(s.screen()+"\n"))
			})
		}
	}
}

// movesTo has a page say that the store is in a folder, and that all clocks are those of London: where tests run is no matter.
func (s *sitting) movesTo(folder string) {
	open, ok := s.wizard.current.(*listing)
	if !ok {
		return
	}
	at := regexp.MustCompile(`\b\d\d:\d\d\b`)
	there := func(text string) string {
		return at.ReplaceAllString(strings.ReplaceAll(text, filepath.Dir(s.st.Path()), folder), "10:00")
	}
	for i, text := range open.page.Says {
		open.page.Says[i] = there(text)
	}
	for i, row := range open.page.Rows {
		open.page.Rows[i].Name = there(row.Name)
	}
}
