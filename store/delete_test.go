package store

import (
	"bytes"
	"errors"
	"fmt"
	"os"
	"path/filepath"
	"testing"
	"time"

	"equalfooting/assessment"
)

// folderHolds says whether any file of the folder has text in it, by its name or among its bytes.
func folderHolds(t *testing.T, folder, text string) bool {
	t.Helper()
	for _, name := range entries(t, folder) {
		data, err := os.ReadFile(filepath.Join(folder, name))
		if err != nil {
			t.Fatal(err)
		}
		if bytes.Contains(data, []byte(text)) {
			return true
		}
	}
	return false
}

func TestDeleteLeavesNoByteBehind(t *testing.T) {
	t.Parallel()
	const name, note, earlier = "Quillfeather Society", "the zephyr ledger", "an abandoned draft"
	folder := throwaway(t)
	s := open(t, folder)
	keep := add(t, s, wholeSheet("Example Network"), true)
	id := create(t, s, name).ID
	must(t, s.Session().SaveTrail(trailTo(Place{Case: id, Page: "question"})))
	for _, text := range []string{earlier, note} { // also what was overwritten since
		for _, q := range assessment.Questions(assessment.Full) {
			give(t, s, id, q.ID, assessment.Answer{Kind: assessment.NotSure, Note: text})
		}
	}
	const year = "the year of the heron"
	liveAYear(t, s, id, year)
	if err := s.Preferences().Save("key", "value"); err != nil {
		t.Fatal(err)
	}
	if !folderHolds(t, folder, name) || !folderHolds(t, folder, note) || !folderHolds(t, folder, year) {
		t.Fatal("the name and the note cannot be found in the first place")
	}

	must(t, s.Delete(id))
	for _, text := range []string{name, note, earlier, year} {
		if folderHolds(t, folder, text) {
			t.Errorf("%q is still in the folder", text)
		}
	}
	if got := s.Session().Trail(); len(got.Stops) > 0 {
		t.Error("the trail leads to a deleted organisation")
	}
	var none *NoCaseError
	if _, err := s.Get(id); !errors.As(err, &none) {
		t.Errorf("error %v", err)
	}

	// Everything else is there, the store goes on, the file is still ours alone, and the number is not given again.
	var held *HeldError
	if _, err := Open(folder, time.Now); !errors.As(err, &held) {
		t.Errorf("second copy after a deletion: %v", err)
	}
	keep = give(t, s, keep.ID, "trust.roles", assessment.Rating(1))
	if got := s.Session().Trail(); len(got.Stops) > 0 {
		t.Error("a change after the deletion put the trail back")
	}
	if next := create(t, s, "Example Group"); next.ID != 3 {
		t.Errorf("next id %v", next.ID)
	}
	s = reopen(t, s)
	same(t, get(t, s, keep.ID), keep)
	if s.Preferences().Get("key") != "value" {
		t.Error("the preference is gone")
	}
	if report, err := s.Check(); err != nil || len(report.Problems) > 0 || report.Cases != 2 {
		t.Errorf("check %+v, %v", report, err)
	}
	if names := entries(t, folder); len(names) != 2 {
		t.Errorf("folder has %q", names)
	}
}

func TestDeleteCopiesMoreThanOneBatch(t *testing.T) {
	t.Parallel()
	s := open(t, throwaway(t))
	s.file.Raw().NoSync = true // only to be quick
	n := 20_000/len(assessment.Questions(assessment.Full)) + 10
	for i := range n {
		add(t, s, wholeSheet(fmt.Sprint("Example ", i)), false)
	}
	id := assessment.ID(n / 2)
	spoil(t, s, casesShelf, keyOf(id), 80, 81)
	must(t, s.Delete(id))
	report, err := s.Check()
	if err != nil || report.Cases != n-1 || report.Answers != 36*(n-1) || len(report.Problems) > 0 {
		t.Errorf("check %+v, %v", report, err)
	}
}

func TestDeleteThatFailsChangesNothing(t *testing.T) {
	t.Parallel()
	folder := throwaway(t)
	s := open(t, folder)
	c := create(t, s, "Example Group")
	other := create(t, s, "Other Group")
	spoil(t, s, answersShelf, answerKey(give(t, s, c.ID, "trust.roles", assessment.Rating(1)).ID, 1, "trust.roles"), 80, 81)
	// A folder in the new file's way stands in for a disk without room.
	if err := os.MkdirAll(filepath.Join(compactPath(s.Path()), "inside"), 0o700); err != nil {
		t.Fatal(err)
	}
	var failed *WriteError
	if err := s.Delete(c.ID); !errors.As(err, &failed) {
		t.Fatalf("error %v", err)
	}
	give(t, s, other.ID, "trust.roles", assessment.Rating(1))
	if list, err := s.Caseload(); err != nil || len(list) != 2 {
		t.Errorf("caseload %v, %v", list, err)
	}
}

func TestLeftoverOfADeletionIsRemoved(t *testing.T) {
	t.Parallel()
	folder := throwaway(t)
	s := open(t, folder)
	if err := s.Close(); err != nil {
		t.Fatal(err)
	}
	if err := os.WriteFile(compactPath(s.Path()), []byte("half a copy"), 0o600); err != nil {
		t.Fatal(err)
	}
	open(t, folder)
	if folderHolds(t, folder, "half a copy") {
		t.Error("the leftover is still there")
	}
}

// Where all of it can be read, an organisation is deleted in the file itself. Else another takes that one's place, and after the files
// have changed places, the lock must be on the one that others will find.
func TestLockIsOnTheFileInPlaceAfterADeletion(t *testing.T) {
	t.Parallel()
	for _, damaged := range []bool{false, true} {
		s := open(t, throwaway(t))
		c := create(t, s, "Example Group")
		if damaged {
			spoil(t, s, casesShelf, keyOf(c.ID), 80, 81)
		}
		old, err := os.Stat(s.Path())
		if err != nil || !os.SameFile(old, old) { // Windows looks only when it is asked which file it was
			t.Fatal(err)
		}
		must(t, s.Delete(c.ID))
		there, err := os.Stat(s.Path())
		must(t, err)
		if inPlace, err := s.file.Place().InPlace(); err != nil || !inPlace || os.SameFile(old, there) == damaged {
			t.Errorf("the store is not on the file that stands in the folder (%v)", err)
		}
	}
}

// Where the data file is a link, the organisation's bytes lie in the file that it leads to.
func TestDeletionThroughALink(t *testing.T) {
	t.Parallel()
	const name = "Quillfeather Society"
	folder, elsewhere := throwaway(t), throwaway(t)
	s := open(t, elsewhere)
	c := create(t, s, name)
	must(t, s.Close())
	link := filepath.Join(folder, fileName)
	if err := os.Symlink(filepath.Join(elsewhere, fileName), link); err != nil {
		t.Skip(err)
	}
	s = open(t, folder)
	must(t, s.Delete(c.ID))
	must(t, s.Close())
	if folderHolds(t, elsewhere, name) {
		t.Error("the name is still where the link leads")
	}
	if info, err := os.Lstat(link); err != nil || info.Mode()&os.ModeSymlink == 0 {
		t.Errorf("the link is none any more: %v", err)
	}
	// A file that is not there just now must not be begun again.
	must(t, os.Remove(filepath.Join(elsewhere, fileName)))
	var refused *FolderError
	if _, err := Open(folder, time.Now); !errors.As(err, &refused) || refused.Path != link {
		t.Errorf("a link that leads nowhere: %v", err)
	}
}
