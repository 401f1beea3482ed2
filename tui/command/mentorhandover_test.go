package command

import (
	"fmt"
	"path/filepath"
	"regexp"
	"strings"

	"equalfooting/store/storetest"
)

// handsOver hands a client over to a colleague, who makes the third visit and hands it back. The papers about it are the same on both
// sides of each move.
func (y *mentorsYear) handsOver(c *client, day int) {
	y.t.Helper()
	colleague := &mentorsYear{t: y.t, folder: storetest.Folder(y.t), files: y.files, random: y.random}
	before := y.papers(c, day)
	path := filepath.Join(y.files, "over.footing")
	y.does(day, "export", c.number(), "--bundle", "--move", "--notes", "--views", "-o", path)
	c.away = true
	colleague.does(day+1, "import", path, "--yes")
	there := c.copied()
	there.id = 1
	if got := colleague.papers(there, day); got != before {
		y.t.Errorf("at the receiver's: %s", firstDifference(got, before))
	}
	later := day + 60
	c.planned[2] = daysOfYear // it is made there
	colleague.lines = colleague.returns(there, later, false)
	colleague.typesOut(later)
	y.back, y.comesBack = later+1, func() {
		before := colleague.papers(there, y.back)
		path := filepath.Join(y.files, "back.footing")
		colleague.does(y.back, "export", "1", "--bundle", "--move", "--notes", "--views", "-o", path)
		y.does(y.back, "import", path, "--yes")
		id := c.id
		*c = *there.copied()
		c.id, c.away = id, false
		if got := y.papers(c, y.back); got != before {
			y.t.Errorf("after its return: %s", firstDifference(got, before))
		}
	}
}

// ofTheFile matches what belongs to the data file: an organisation that comes in counts as changed there, and has another number.
var ofTheFile = regexp.MustCompile(`(?m)^\*\*Last changed:\*\* .*$|^    "id": \d+,$|footing export \d+`)

// papers are everything said about a client, apart from where it came from.
func (y *mentorsYear) papers(c *client, day int) string {
	y.t.Helper()
	var all strings.Builder
	for _, words := range [][]string{{"report", "--format", "json"}, {"report"}, {"plan"}, {"export"}, {"everything"}} {
		said := y.does(day, append(words, c.number())...)
		said, _, _ = strings.Cut(said, "\n## Where it came from")
		all.WriteString(ofTheFile.ReplaceAllString(said, ""))
	}
	return all.String()
}

// firstDifference describes the first line that differs.
func firstDifference(got, want string) string {
	is, was := strings.Split(got, "\n"), strings.Split(want, "\n")
	for i := range min(len(is), len(was)) {
		if is[i] != was[i] {
			return fmt.Sprintf("line %d is %q, want %q", i+1, is[i], was[i])
		}
	}
	return fmt.Sprintf("there are %d lines, want %d", len(is), len(was))
}
