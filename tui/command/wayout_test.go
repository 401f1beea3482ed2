package command

import (
	"path/filepath"
	"testing"
	"time"

	"equalfooting/assessment"
	"equalfooting/store"
	"equalfooting/store/storetest"
	"equalfooting/tui/screentest"
)

// brokenFolder has a sound backup, a later change, and a file that cannot be opened.
func brokenFolder(t *testing.T) string {
	t.Helper()
	folder := soundFolder(t)
	storetest.BreakTree(t, filepath.Join(folder, "footing.db"))
	return folder
}

// brokenAside has one whose damage is found only when all of it is checked.
func brokenAside(t *testing.T) string {
	t.Helper()
	folder := soundFolder(t)
	storetest.BreakAside(t, filepath.Join(folder, "footing.db"))
	return folder
}

func soundFolder(t *testing.T) string {
	t.Helper()
	folder := withOneVisit(t, storetest.Folder(t))
	st, err := store.Open(folder, time.Now)
	if err != nil {
		t.Fatal(err)
	}
	if err := st.Backups().Make(); err != nil {
		t.Fatal(err)
	}
	storetest.Of(t, st, 1).Set(func(r *assessment.Record) { r.Organisation.Name = "Later Name" })
	if err := st.Close(); err != nil {
		t.Fatal(err)
	}
	return folder
}

// If the file cannot be opened, or is found damaged once its list is shown, the person is asked what to do, in either front; a wrong entry
// asks again, and the end of the input leaves everything as it is.
func TestTheWayOutOfADamagedFile(t *testing.T) {
	t.Parallel()
	for name, test := range map[string]struct {
		command []string
		types   string
		sees    string
		opens   string
		folder  func(t *testing.T) string
	}{
		"repair, full screen":  {nil, "9\nx\n1\n\n", "", "Later Name", brokenFolder},
		"repair, line by line": {[]string{"--plain"}, "1\n\n", "", "Later Name", brokenFolder},
		"backup, full screen":  {nil, "2\n\n", "", "Example Women's Group", brokenFolder},
		"backup, line by line": {[]string{"--plain"}, "2.\n\n", "", "Example Women's Group", brokenFolder},
		"as it is":             {nil, "3\n", "Nothing was changed.", "", brokenFolder},
		"the end of the input": {[]string{"--plain"}, "\x04", "Nothing was changed.", "", brokenFolder},

		"found after the list, full screen":  {nil, "9\nx\n1\n\n", "", "Later Name", brokenAside},
		"found after the list, line by line": {[]string{"--plain"}, "1\n\n", "", "Later Name", brokenAside},
		"found after the list, backup":       {nil, "2\n\n", "", "Example Women's Group", brokenAside},
		"found after the list, as it is":     {[]string{"--plain"}, "3\n", "Nothing was changed.", "", brokenAside},
	} {
		t.Run(name, func(t *testing.T) {
			t.Parallel()
			p := sitAt(t, test.folder(t), screentest.Options{Command: test.command})
			words := p.book.Repair().Ask
			p.WaitUntil("the question", func(screen string) bool {
				return contains(screen, words.Title) && contains(screen, "1. "+words.Repair) && contains(screen, "3. "+words.Leave) && contains(screen, words.Choose)
			})
			p.Type(test.types)
			if test.opens == "" {
				p.WaitUntil(test.sees, func(screen string) bool { return contains(screen, test.sees) })
				p.isBack(1)
				return
			}
			p.WaitUntil("the list with "+test.opens, func(screen string) bool {
				return contains(screen, test.opens) && (p.plain || !contains(screen, words.Title))
			})
			if p.plain {
				p.Type("q\n")
				p.isBack(0)
			} else {
				p.Press("?") // by the time this is seen, the terminal has answered what it was asked at the start
				p.WaitFor("All keys")
				p.Press("esc")
				p.leaves()
			}
			if list, err := p.kept().Caseload(); err != nil || len(list) != 1 || list[0].Name != test.opens {
				t.Errorf("kept is %+v, %v", list, err)
			}
		})
	}
}
