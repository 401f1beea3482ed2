package command

import (
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"equalfooting/store/storetest"
)

// On the day after a return visit began, with 7 of 36 confirmed, the list and the papers say what they said before, except that the
// next look has come and a newer visit has begun. Once that visit is undone they say only what they said before.
func TestTheDayAfterAReturnVisitBegan(t *testing.T) {
	t.Parallel()
	good, err := filepath.Abs(filepath.Join(house, "store", "answersfile", "testdata", "good", "full-bme.yaml"))
	if err != nil {
		t.Fatal(err)
	}
	y := &mentorsYear{t: t, folder: storetest.Folder(t)}
	y.types(0, "quit")
	y.does(0, "import", good, "--again")
	y.types(0, "2", "tasks", "plan", "add", "Ring the bank", "The treasurer", "2027-06-01", "1", "tasks", "what we bring", "1", "We help people.", "Families.", "quit")

	const began, after = 100, 101
	before := &mentorsYear{t: t, folder: copiedFolder(t, y.folder)}
	y.types(began, "2", "tasks", "visits", "start", "1", "", "", "same", "same", "same", "same", "same", "same", "same", "quit")
	newer := []string{"- **Visit:** Visit 1, 4 January 2027", "- **A newer visit:** Visit 2 has begun: 7 of 36 answered. It counts once it is complete."}
	for _, test := range []struct {
		words []string
		more  []string // lines that are new
		less  []string // lines that they replace
	}{
		{[]string{"list"}, []string{"    Visit 1: Ready with support. Visit 2: 7 of 36 so far, last on 14 April 2027"},
			[]string{"    The next look was due on 4 April 2027."}}, // the example has the row about all 36 too
		{[]string{"report", "2"}, newer, []string{"- **Last answer given:** 4 January 2027", "**The next look:** 4 April 2027"}},
		{[]string{"plan", "2"}, newer, []string{"**The next look:** 4 April 2027"}},
		{[]string{"offer", "2"}, []string{"- **From the answers of:** 4 January 2027"}, nil},
	} {
		now, was := strings.Split(y.does(after, test.words...), "\n"), strings.Split(before.does(after, test.words...), "\n")
		if more, less := without(now, was), without(was, now); !slices.Equal(more, test.more) || !slices.Equal(less, test.less) {
			t.Errorf("%q now has\n%s\nin place of\n%s", test.words, strings.Join(more, "\n"), strings.Join(less, "\n"))
		}
	}

	y.types(after, "2", "tasks", "visits", "undo", "yes", "quit")
	for _, words := range [][]string{{"list"}, {"report", "2"}, {"plan", "2"}, {"offer", "2"}, {"report", "2", "--format", "json"}, {"export", "2"}, {"late"}} {
		got, want := y.does(after, words...), before.does(after, words...)
		got = strings.Replace(got, "last on "+"15 April 2027", "last on 4 January 2027", 1)
		if got != want {
			t.Errorf("after it was undone, of %q: %s", words, firstDifference(got, want))
		}
	}
}

// without returns the lines that are not among others.
func without(lines, others []string) []string {
	return slices.DeleteFunc(slices.Clone(lines), func(line string) bool { return slices.Contains(others, line) })
}
