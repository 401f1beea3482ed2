package backups

import (
	"bytes"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"equalfooting/assessment"
	"equalfooting/content"
	"equalfooting/store/storetest"
	"equalfooting/tui/pages"
	"equalfooting/tui/pages/pagetest"
)

func begin(t *testing.T) (*pagetest.Walk, *content.Backups) {
	t.Helper()
	w := pagetest.Begin(t, Routes())
	w.Goes(pages.Place{Page: pages.BackupsPage})
	return w, w.Book.Backups()
}

func (each says) has(t *testing.T, part string) {
	t.Helper()
	if !slices.ContainsFunc(each, func(text string) bool { return strings.Contains(text, part) }) {
		t.Errorf("%q does not say %q", []string(each), part)
	}
}

type says []string

// A backup is made, looked at and restored: later changes are gone, and are in a backup themselves.
func TestMakingOneAndPuttingItBack(t *testing.T) {
	w, words := begin(t)
	if says(w.List().Says).has(t, words.Never); len(w.List().Rows) != 2 {
		t.Errorf("before any there is %q", w.Names())
	}
	w.Opens(words.Now)
	if w.Said != words.Done {
		t.Errorf("it says %q", w.Said)
	}
	says(w.List().Says).has(t, w.Store.Backups().Folder())
	w.Set(func(r *assessment.Record) { r.Organisation.Name = "After" })
	w.Later(1)
	w.Opens(words.Now)
	w.Opens("23 November 2026")
	w.At(words.Put.No)
	if says(w.List().Says).has(t, "23 November 2026"); len(w.List().Says) != 1+len(words.Put.Says) {
		t.Errorf("it says %q", w.List().Says)
	}
	w.Opens(words.Put.No)
	w.At("23 November 2026")
	w.Opens("23 November 2026")
	w.Opens(words.Put.Yes)
	w.Is(pages.Place{})
	if name := w.Record().Organisation.Name; name != "Example Group" || !strings.Contains(w.Said, "23 November 2026") {
		t.Errorf("then it is %q, and it says %q", name, w.Said)
	}
	w.Goes(pages.Place{Page: pages.BackupsPage})
	if row := w.List().Rows[2]; !slices.Equal(row.Under, []string{words.Before}) || row.Heading != words.Heading {
		t.Fatalf("the newest is %+v", row)
	}
	w.Choose(2)
	w.Opens(words.Put.Yes)
	if name := w.Record().Organisation.Name; name != "After" {
		t.Errorf("then it is %q", name)
	}
}

// A newer backup may replace one while somebody is still reading about it.
func TestPuttingBackOneThatIsGone(t *testing.T) {
	w, words := begin(t)
	w.Opens(words.Now)
	w.Opens("23 November 2026")
	must(t, os.Remove(w.Store.Backups().List()[0].Path))
	w.Opens(words.Put.Yes)
	w.Is(pages.Place{Page: pages.BackupsPage})
	if w.Said != words.Put.Gone {
		t.Errorf("it says %q", w.Said)
	}
}

// A second folder is chosen, gets the first backup at once, and is given up again.
func TestASecondFolder(t *testing.T) {
	w, words := begin(t)
	stick := filepath.Join(storetest.Folder(t), "stick")
	w.Opens(words.Choose)
	w.Hears(stick, w.Book.Explain(content.Failure("no_folder").With("path", stick)))
	if err := os.Mkdir(stick, 0o700); err != nil {
		t.Fatal(err)
	}
	w.Types(`"` + stick + `"`)
	w.Is(pages.Place{Page: pages.BackupsPage})
	w.At(words.Change)
	says(w.List().Says).has(t, stick)
	if there, err := os.ReadDir(stick); err != nil || len(there) != 1 || !strings.Contains(w.Said, stick) {
		t.Errorf("there is %v, %v, and it says %q", there, err, w.Said)
	}
	must(t, os.RemoveAll(w.Store.Backups().Folder()))
	w.Goes(pages.Place{Page: pages.BackupsPage})
	if row := w.List().Rows[3]; row.Status != words.Elsewhere {
		t.Errorf("the one that is left is %+v", row)
	}
	w.Opens(words.End)
	if w.Names()[1] != words.Choose || w.Said != words.Ended {
		t.Errorf("there is %q, and it says %q", w.Names(), w.Said)
	}
}

// A backup that cannot be read says so, and leads to a page that only leads back; one that has gone leads nowhere.
func TestOneThatCannotBeRead(t *testing.T) {
	w, words := begin(t)
	w.Opens(words.Now)
	path := w.Store.Backups().List()[0].Path
	data, err := os.ReadFile(path)
	must(t, err)
	must(t, os.WriteFile(path, bytes.ReplaceAll(data, []byte("Example Group"), []byte("Another Group")), 0o600))
	w.Goes(pages.Place{Page: pages.BackupsPage})
	if row := w.List().Rows[2]; row.Status != words.Unreadable {
		t.Errorf("it is %+v", row)
	}
	w.Choose(2)
	if says(w.List().Says).has(t, words.Put.Unreadable); !slices.Equal(w.Names(), []string{words.Put.No}) {
		t.Errorf("it leads to %q", w.Names())
	}
	w.Up()
	must(t, os.Remove(path))
	w.Choose(2)
	w.Is(pages.Place{Page: pages.BackupsPage})
}

func must(t *testing.T, err error) {
	t.Helper()
	if err != nil {
		t.Fatal(err)
	}
}
