package export

import (
	"errors"
	"path/filepath"
	"slices"
	"testing"

	"equalfooting/assessment"
	"equalfooting/store"
	"equalfooting/tui/fronts"
)

// A copy leaves other people's words out unless they are asked for; a handover includes everything and archives the organisation.
func TestTheWholeRecordLeaves(t *testing.T) {
	e := exports(t)
	e.AddView("A trustee", assessment.ImportedView, map[string]assessment.Answer{"trust.roles": assessment.Rating(1)})
	words := e.words.Whole
	wrote := func(name string) (views bool) {
		t.Helper()
		path := filepath.Join(e.home, "Documents", name)
		b, err := store.ReadBundle(path)
		if err != nil {
			t.Fatal(err)
		}
		return !b.LeftOut.Views
	}
	e.takes(wholeRecord, "copy")
	if field := e.Form().Field(); field.Label != words.Along.Label || len(field.Values) != 0 {
		t.Errorf("with a copy go %q", field.Values)
	}
	e.onwards()
	e.takes("open")
	if got, want := e.proposed(), filepath.Join(e.home, "Documents", "Example Women's Group, whole record, 2026-11-23.footing"); !slices.Equal(got, []string{want}) {
		t.Errorf("it proposes %q, want %q", got, want)
	}
	e.takes("copy")
	if wrote("copy.footing") || e.Record().Archived {
		t.Error("the copy has more in it than was asked for, or was handed over")
	}
	e.starts("")
	e.takes(wholeRecord, "move")
	e.onwards()
	e.takes("open", "copy.footing")
	e.asks()
	e.Opens(e.words.Replace)
	if r := e.Record(); !wrote("copy.footing") || !r.Archived || r.HandedOver.String() != "2026-11-23" || !e.Saved {
		t.Errorf("it is not handed over: %+v", r)
	}
	if says := e.List().Says; len(says) != 3 || says[2] != words.Look {
		t.Errorf("it says %q", says)
	}
	e.Opens(e.words.Back)
	e.starts("")
	e.takes(wholeRecord, "copy")
	e.onwards()
	e.takes("open", "/proc/none") // where nothing can be written
	if got := e.Form().Field().Label; got != e.words.Where.Label {
		t.Errorf("it asks %q", got)
	}
}

// A file gets its own passphrase if that is asked for.
func TestALockedFileIsWrittenElsewhere(t *testing.T) {
	e := exports(t)
	e.takes(wholeRecord, "move")
	e.onwards()
	e.takes("locked", "handed over")
	want := fronts.TakeOut{Path: filepath.Join(e.home, "Documents", "handed over.footing"), Case: e.ID, How: store.Leaving{Move: true}}
	if !errors.Is(e.LeftFor, want) {
		t.Errorf("it leaves for %+v, want %+v", e.LeftFor, want)
	}
}

// onwards accepts what is ticked.
func (e *exporter) onwards() {
	e.T.Helper()
	if said := e.answers(e.proposed()...); said != "" {
		e.T.Fatal(said)
	}
}
