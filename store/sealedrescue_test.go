package store

import (
	"errors"
	"os"
	"path/filepath"
	"runtime"
	"testing"
	"time"

	"equalfooting/assessment"
)

// Whatever happens to a file with a passphrase while it is open: what is saved in another place is sealed too, and opens with the same.
func TestWhatIsRescuedOfASealedFileIsSealed(t *testing.T) {
	t.Parallel()
	if runtime.GOOS == "windows" {
		t.Skip("Windows lets nobody do this to a file that is open")
	}
	words := []string{"Example Group of Women in Riverside", "what only the treasurer knows", "trust.roles", "culture.learning", "Other Group of Women"}
	for name, test := range happens {
		t.Run(name, func(t *testing.T) {
			t.Parallel()
			elsewhere := throwaway(t)
			s := open(t, filepath.Join(throwaway(t), "data"))
			id := create(t, s, words[0]).ID
			other := liveAYear(t, s, create(t, s, words[4]).ID, words[1])
			code := quickly(t, s)
			give(t, s, id, "trust.roles", assessment.Answer{Kind: assessment.NotSure, Note: words[1]})
			must(t, test.do(t, s.Path()))
			_, err := s.Change(id, func(r *assessment.Record, now time.Time) error {
				r.Give("culture.learning", assessment.Answer{Kind: assessment.NotSure, Note: words[1]}, now)
				return nil
			})
			isGone(t, err, test.says)
			_, err = s.Add(assessment.Sheet{Organisation: assessment.Organisation{Name: "New " + words[0], Audience: assessment.BME}, Edition: assessment.Full}, false)
			isGone(t, err, test.says)
			is, err := s.Unsaved().Rescue(filepath.Join(elsewhere, fileName))
			if err != nil || is.Whole != test.whole {
				t.Fatalf("rescued %+v, %v", is, err)
			}
			must(t, s.Close())
			if got := readableIn(t, elsewhere, words); len(got) > 0 {
				t.Errorf("%q can be read", got)
			}
			if err := openingError(elsewhere); !errors.As(err, new(*LockedError)) {
				t.Errorf("without the passphrase %v", err)
			}
			s = openWith(t, elsewhere, code)
			for _, question := range []string{"trust.roles", "culture.learning"} {
				if got := get(t, s, id).Current().Answers[question]; got.Note != words[1] {
					t.Errorf("%s is %+v", question, got)
				}
			}
			if test.whole {
				same(t, get(t, s, other.ID), other)
			}
			allIsWell(t, s)
			if len(s.Damage()) > 0 {
				t.Errorf("damage %v", s.Damage())
			}
		})
	}
}

// A damaged file with a passphrase is no less shut: not what is put aside of it, nor what takes its place, whichever way that is chosen.
func TestNothingOfADamagedSealedFileCanBeRead(t *testing.T) {
	t.Parallel()
	words := []string{"Example Group of Women in Riverside", "what only the treasurer knows"}
	for name, do := range map[string]func(t *testing.T, s *Store, code string) *Store{
		"gone on without": func(t *testing.T, s *Store, _ string) *Store {
			must2(t)(s.Unreadable().GoOnWithout(1))
			return s
		},
		"fetched": func(t *testing.T, s *Store, _ string) *Store {
			fetch, ok := s.Unreadable().Find(1)
			if !ok || !fetch.Exact {
				t.Fatalf("elsewhere there is %+v, %v", fetch, ok)
			}
			must2(t)(s.Unreadable().Take(fetch))
			return s
		},
		"repaired": func(t *testing.T, s *Store, code string) *Store {
			must(t, s.Close())
			salvage, err := ReadSalvage(folderOf(s), nil, code)
			must(t, err)
			must2(t)(salvage.Repair(time.Now(), nil))
			return openWith(t, folderOf(s), code)
		},
		"a backup put back": func(t *testing.T, s *Store, code string) *Store {
			is, err := s.PutBack(s.Backups().List()[0].Path)
			if err != nil || is.Aside == "" {
				t.Fatalf("put back %+v, %v", is, err)
			}
			return s
		},
		"a backup put back over what cannot be opened": func(t *testing.T, s *Store, code string) *Store {
			return restored(t, s, code, s.Backups().List()[0].Path)
		},
		"another put back over what cannot be opened": func(t *testing.T, s *Store, code string) *Store {
			other := open(t, throwaway(t))
			create(t, other, words[0])
			outside := filepath.Join(throwaway(t), "copy.db")
			must(t, other.Backups().Write(outside))
			return restored(t, s, code, outside)
		},
		"deleted": func(t *testing.T, s *Store, _ string) *Store {
			must(t, s.Delete(1))
			if list := entries(t, s.Backups().Folder()); len(list) != 1 {
				t.Errorf("the backups are %q", list)
			}
			return s
		},
	} {
		t.Run(name, func(t *testing.T) {
			t.Parallel()
			s := open(t, throwaway(t))
			liveAYear(t, s, create(t, s, words[0]).ID, words[1])
			liveAYear(t, s, create(t, s, words[0]).ID, words[1])
			code := quickly(t, s)
			must(t, s.Backups().Make())
			spoilSealed(t, s, answersShelf, answerKey(1, 2, "trust.roles"), 500, 501)
			s = reopenWith(t, s, code)
			if _, err := s.Get(1); err == nil {
				t.Fatal("it is not damaged")
			}
			folder := folderOf(s)
			s = do(t, s, code)
			if got := readableIn(t, folder, words); len(got) > 0 {
				t.Errorf("%q can be read in %q", got, entries(t, folder))
			}
			allIsWell(t, s)
			s = reopenWith(t, s, code)
			if !s.Passphrase().IsSet() || len(s.Damage()) > 0 {
				t.Errorf("sealed %v, damage %v", s.Passphrase().IsSet(), s.Damage())
			}
			if _, err := s.Get(2); err != nil && name[:4] != "anot" {
				t.Error(err)
			}
			allIsWell(t, s)
		})
	}
}

// breakHeads closes a store and breaks both heads of its file.
func breakHeads(t *testing.T, s *Store) {
	t.Helper()
	must(t, s.Close())
	data := readFile(t, s.Path())
	for page := range 2 {
		copy(data[page*os.Getpagesize()+16:], make([]byte, 64))
	}
	must(t, os.WriteFile(s.Path(), data, 0o600))
}

// restored breaks a file's both heads, and restores a copy in its place.
func restored(t *testing.T, s *Store, code, from string) *Store {
	t.Helper()
	breakHeads(t, s)
	is, err := Restore(folderOf(s), from, clock(), nil, code)
	if err != nil || is.Aside == "" {
		t.Fatalf("restored %+v, %v", is, err)
	}
	return openWith(t, folderOf(s), code)
}
