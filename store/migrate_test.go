package store

import (
	"bytes"
	"encoding/json"
	"errors"
	"os"
	"path/filepath"
	"reflect"
	"testing"
	"time"

	"equalfooting/assessment"
	"equalfooting/store/gate"

	bolt "go.etcd.io/bbolt"
)

const (
	version1File = "testdata/version1.db"   // made by the first version of the program
	version1Read = "testdata/version1.json" // and what that version read from it
)

// version1 gives a folder with a data file of format version 1.
func version1(t testing.TB) string {
	t.Helper()
	folder := t.TempDir()
	putVersion1(t, folder)
	return folder
}

func putVersion1(t testing.TB, folder string) {
	t.Helper()
	if err := os.WriteFile(filepath.Join(folder, fileName), readFile(t, version1File), 0o600); err != nil {
		t.Fatal(err)
	}
}

func readFile(t testing.TB, path string) []byte {
	t.Helper()
	data, err := os.ReadFile(path)
	if err != nil {
		t.Fatal(err)
	}
	return data
}

// everything is what can be read of a store of either version.
type everything struct {
	Caseload    []assessment.Summary
	Recent      []assessment.ID
	Trail       Trail
	Preferences map[string]string
	Sheets      map[assessment.ID]assessment.Sheet
}

// isVersion1 checks that a store holds what was in the file of version 1, and what that means now.
func isVersion1(t *testing.T, s *Store) {
	t.Helper()
	var want everything
	if err := json.Unmarshal(readFile(t, version1Read), &want); err != nil {
		t.Fatal(err)
	}
	for i := range want.Caseload {
		want.Caseload[i].Visits, want.Caseload[i].Standing = 1, 1
	}
	list, err := s.Caseload()
	if err != nil || !reflect.DeepEqual(list, want.Caseload) {
		t.Errorf("caseload\n%+v, %v; want\n%+v", list, err, want.Caseload)
	}
	for _, summary := range list {
		sheet := want.Sheets[summary.ID]
		first := assessment.Visit{Number: 1, Edition: summary.Edition, Started: summary.Created, Touched: summary.Touched,
			Answers: sheet.Answers} // of which nothing says when they were given
		got := get(t, s, summary.ID)
		same(t, got, assessment.Record{ID: summary.ID, Organisation: sheet.Organisation, Example: summary.Example,
			Created: summary.Created, Touched: summary.Touched, Visits: assessment.Visits{first}})
		if got.Summary() != summary {
			t.Errorf("case %d is %+v, in the caseload %+v", summary.ID, got.Summary(), summary)
		}
	}
	recent, more, err := s.List().Recent(recentKept)
	if err != nil || more || len(recent) != len(want.Recent) {
		t.Fatalf("recent %+v, %v, %v", recent, more, err)
	}
	for i, id := range want.Recent {
		if recent[i].ID != id {
			t.Errorf("recent %d is %d, want %d", i, recent[i].ID, id)
		}
	}
	if got := s.Session().Trail(); !reflect.DeepEqual(got, want.Trail) {
		t.Errorf("trail %+v; want %+v", got, want.Trail)
	}
	for key, value := range want.Preferences {
		if got := s.Preferences().Get(key); got != value {
			t.Errorf("preference %q is %q, want %q", key, got, value)
		}
	}
	if report, err := s.Check(); err != nil || len(report.Problems) > 0 || report.Cases != 3 {
		t.Errorf("check %+v, %v", report, err)
	}
}

// recordsOf gives every record of a data file: bucket, key and value as text.
func recordsOf(t *testing.T, path string) map[string]string {
	t.Helper()
	db, err := bolt.Open(path, 0o600, &bolt.Options{ReadOnly: true})
	if err != nil {
		t.Fatal(err)
	}
	defer db.Close()
	records := make(map[string]string)
	err = db.View(func(tx *bolt.Tx) error {
		return tx.ForEach(func(name []byte, b *bolt.Bucket) error {
			return b.ForEach(func(k, v []byte) error {
				records[string(name)+" "+string(k)] = string(v)
				return nil
			})
		})
	})
	if err != nil {
		t.Fatal(err)
	}
	return records
}

func TestOlderFileIsBroughtUpToDate(t *testing.T) {
	folder := version1(t)
	s := open(t, folder)
	isVersion1(t, s)
	s = reopen(t, s)
	isVersion1(t, s)

	// The copy holds what the file held, and the program that made it could open it: its version is still 1.
	kept := keptBefore(t, folder)[0]
	if got, want := recordsOf(t, kept), recordsOf(t, version1File); !reflect.DeepEqual(got, want) {
		t.Errorf("the copy holds\n%q, want\n%q", got, want)
	}
	if !isPrivate(t, kept) {
		t.Errorf("the copy has mode %o", mode(t, kept))
	}
	// Closed again, the folder has the two and nothing else.
	if err := s.Close(); err != nil {
		t.Fatal(err)
	}
	if names := entries(t, folder); !reflect.DeepEqual(names, []string{"backups", fileName}) {
		t.Errorf("folder has %q", names)
	}

	// A second life of the same organisations: all that version 2 adds works on them.
	s = open(t, folder)
	year := liveAYear(t, s, 2, "Example")
	same(t, get(t, reopen(t, s), 2), year)
}

func TestWithoutACopyNothingIsChanged(t *testing.T) {
	notChanged := func(t *testing.T, folder string, err error) {
		t.Helper()
		if _, ok := errors.AsType[*FolderError](err); !ok {
			t.Errorf("error %v", err)
		}
		if !bytes.Equal(readFile(t, filepath.Join(folder, fileName)), readFile(t, version1File)) {
			t.Error("the file was changed")
		}
	}
	t.Run("folder cannot be written", func(t *testing.T) {
		skipAsRoot(t)
		folder := version1(t)
		if err := os.Chmod(folder, 0o500); err != nil {
			t.Fatal(err)
		}
		t.Cleanup(func() { _ = os.Chmod(folder, 0o700) })
		_, err := Open(folder, time.Now)
		notChanged(t, folder, err)
	})
	t.Run("something stands in the way", func(t *testing.T) {
		folder := version1(t)
		inTheWay := filepath.Join(folder, "backups", "footing-backup.new", "inside")
		if err := os.MkdirAll(inTheWay, 0o700); err != nil {
			t.Fatal(err)
		}
		_, err := Open(folder, time.Now)
		notChanged(t, folder, err)
	})
}

// One record that cannot be read does not keep the others from being brought up to date, and is left as it is.
func TestDamagedRecordOfAnOlderFile(t *testing.T) {
	for name, harm := range map[string]struct {
		shelf gate.Shelf
		key   []byte
		part  assessment.Part
	}{
		"case":    {casesShelf, keyOf(2), assessment.OrganisationPart},
		"summary": {summariesShelf, keyOf(2), assessment.TallyPart},
		"answer":  {answersShelf, answerKey(2, 1, "trust.roles"), assessment.AnswerPart},
	} {
		t.Run(name, func(t *testing.T) {
			folder := version1(t)
			db, err := bolt.Open(filepath.Join(folder, fileName), 0o600, nil)
			if err != nil {
				t.Fatal(err)
			}
			err = db.Update(func(tx *bolt.Tx) error { return tx.Bucket([]byte(harm.shelf)).Put(harm.key, []byte("{harm")) })
			if err := errors.Join(err, db.Close()); err != nil {
				t.Fatal(err)
			}
			s := open(t, folder)
			if _, err := s.Get(2); !isUnreadable(err, harm.part) {
				t.Errorf("error %v", err)
			}
			for _, id := range []assessment.ID{1, 3} {
				if _, err := s.Get(id); err != nil {
					t.Error(err)
				}
			}
			report, err := s.Check()
			if err != nil || len(report.Problems) == 0 || report.Problems[0].Kind != UnreadCase || report.Problems[0].Case != 2 {
				t.Errorf("check %+v, %v", report, err)
			}
		})
	}
}

func isUnreadable(err error, part assessment.Part) bool {
	unreadable, ok := errors.AsType[*UnreadableError](err)
	return ok && unreadable.Case == 2 && unreadable.Unread[0].Part == part
}

func FuzzDecodeOldSummary(f *testing.F) {
	f.Add([]byte{})
	f.Fuzz(func(t *testing.T, data []byte) {
		s, err := decodeSummary1(1, data)
		if err != nil {
			return
		}
		if again, err := decodeSummary(1, encodeSummary(s)); err != nil || again != s {
			t.Errorf("%+v reads back as %+v, %v", s, again, err)
		}
	})
}
