package damaged

import (
	"slices"
	"strings"
	"testing"
	"time"

	"equalfooting/assessment"
	"equalfooting/content/contenttest"
	"equalfooting/store"
	"equalfooting/store/storetest"
	"equalfooting/tui/pages"
)

// What writes the file again is done behind the page, and tells how far it is.
func TestPuttingRightIsDoneBehindThePage(t *testing.T) {
	book := contenttest.English(t)
	words := book.Repair().Page
	fetch, _, _ := strings.Cut(words.Fetch, "{")
	for _, test := range []struct {
		make func(pages.Case) (pages.Page, bool)
		row  string
	}{{without, words.Yes}, {damaged, fetch}} {
		folder := storetest.Folder(t)
		st, err := store.Open(folder, time.Now)
		if err != nil {
			t.Fatal(err)
		}
		c := storetest.Add(t, st, assessment.Organisation{Name: "Example Group", Audience: assessment.BME}, assessment.Full)
		c.Give("capacity.time", assessment.Rating(2))
		if err := st.Backups().Make(); err != nil {
			t.Fatal(err)
		}
		if err := st.Close(); err != nil {
			t.Fatal(err)
		}
		storetest.Damage(t, folder, storetest.Cases, c.ID)
		if st, err = store.Open(folder, time.Now); err != nil {
			t.Fatal(err)
		}
		desk := pages.Desk{Book: book, Store: st}
		at, err := desk.Case(pages.Place{Page: pages.DamagedPage, Case: c.ID})
		if err != nil {
			t.Fatal(err)
		}
		page, _ := test.make(at)
		rows := page.(*pages.Listing).Rows
		row := slices.IndexFunc(rows, func(r pages.Row) bool { return strings.HasPrefix(r.Name, test.row) })
		next := rows[row].Open()
		if next.Work == nil || next.Work.Says != book.Progress().Settling || next.Work.Stops {
			t.Fatalf("%s leads to %+v", test.row, next)
		}
		var steps []store.Step
		next = desk.Run(next.Work, func(step store.Step, _, _ int) error {
			steps = append(steps, step)
			return nil
		})
		if steps = slices.Compact(steps); next.Err != nil || !slices.Equal(steps, []store.Step{store.Writing, store.Remaking}) {
			t.Errorf("%s: %v, and it tells of %q", test.row, next.Err, steps)
		}
		if next.To != at.Own(pages.TasksPage) {
			t.Errorf("%s leads to %+v", test.row, next.To)
		}
		if err := st.Close(); err != nil {
			t.Fatal(err)
		}
	}
}
