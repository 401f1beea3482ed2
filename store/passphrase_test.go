package store

import (
	"bytes"
	"errors"
	"io/fs"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"
	"time"

	"equalfooting/assessment"
	"equalfooting/store/file"
	"equalfooting/store/gate"
	"equalfooting/store/vault"
)

// quickly makes locks that cost next to nothing, by the recovery code that it gives; the passphrase opens nothing then.
func quickly(t testing.TB, s *Store) (code string) {
	t.Helper()
	must(t, s.passphrase.set("", func(k *vault.Key, _ string) []byte {
		_, lock := k.LockWithCode()
		return lock
	}, func(made string) bool {
		code = made
		return true
	}))
	return code
}

func openWith(t testing.TB, folder string, secrets ...string) *Store {
	t.Helper()
	s, err := Open(folder, clock(), secrets...)
	must(t, err)
	t.Cleanup(func() { _ = s.Close() })
	return s
}

func reopenWith(t testing.TB, s *Store, secrets ...string) *Store {
	t.Helper()
	must(t, s.Close())
	return openWith(t, folderOf(s), secrets...)
}

// isWhole says that a store has a record and nothing wrong with it.
func isWhole(t testing.TB, s *Store, want ...assessment.Record) {
	t.Helper()
	for _, r := range want {
		same(t, get(t, s, r.ID), r)
	}
	if list, err := s.Caseload(); err != nil || len(list) != len(want) {
		t.Errorf("caseload %+v, %v", list, err)
	}
	if report, err := s.Check(); err != nil || len(report.Problems) > 0 || len(s.Damage()) > 0 {
		t.Errorf("check %+v, %v; damage %v", report, err, s.Damage())
	}
}

// With a passphrase a file opens with that, or with the recovery code, and with nothing else; all that was kept is there, and what
// comes later too. A new passphrase, and none, are as good.
func TestPassphraseIsSetChangedAndRemoved(t *testing.T) {
	t.Parallel()
	folder := throwaway(t)
	s := open(t, folder)
	first := liveAYear(t, s, create(t, s, "First").ID, "Example")
	second := create(t, s, "Second")
	var code string
	must(t, s.Passphrase().Set("four quiet words", func(made string) bool {
		code = made
		return false
	}))
	if s.Passphrase().IsSet() || code == "" {
		t.Fatalf("it is sealed %v, with the code %q, though nobody kept that", s.Passphrase().IsSet(), code)
	}
	must(t, s.Passphrase().Set("four quiet words", func(made string) bool {
		code = made
		return true
	}))
	isWhole(t, s, first, second)
	first = give(t, s, first.ID, "trust.roles", assessment.Rating(4))
	must(t, s.Close())
	for _, secret := range []string{"", "four quiet word", "four quiet words "} {
		var secrets []string
		if secret != "" {
			secrets = []string{secret}
		}
		locked, _ := errors.AsType[*LockedError](openingError(folder, secrets...))
		if locked == nil || locked.Wrong != (secret != "") || locked.Harm {
			t.Errorf("%q: %+v", secret, locked)
		}
	}
	for _, secret := range []string{code, strings.ToLower(code), "four quiet words"} {
		s = openWith(t, folder, "another one", secret)
		isWhole(t, s, first, second)
		must(t, s.Close())
	}

	s = openWith(t, folder, code)
	changed := quickly(t, s)
	isWhole(t, s, first, second)
	must(t, s.Close())
	for _, secret := range []string{code, "four quiet words"} {
		if locked, _ := errors.AsType[*LockedError](openingError(folder, secret)); locked == nil {
			t.Errorf("%q still opens it", secret)
		}
	}
	s = openWith(t, folder, changed)
	third := add(t, s, wholeSheet("Third"), false)
	must(t, s.Passphrase().Remove())
	must(t, s.Passphrase().Remove())
	isWhole(t, s, first, second, third)
	s = reopen(t, s)
	isWhole(t, s, first, second, third)
	if s.Passphrase().IsSet() {
		t.Error("it is still sealed")
	}
}

func openingError(folder string, secrets ...string) error {
	s, err := Open(folder, clock(), secrets...)
	if err == nil {
		_ = s.Close()
	}
	return err
}

// readableIn gives those of the words that can be read in a folder, in the files or in their names.
func readableIn(t testing.TB, folder string, words []string) []string {
	t.Helper()
	found := make(map[string]bool)
	must(t, filepath.WalkDir(folder, func(path string, entry fs.DirEntry, err error) error {
		if err != nil || entry.IsDir() {
			return err
		}
		data, err := os.ReadFile(path)
		for _, word := range words {
			if bytes.Contains(data, []byte(word)) || strings.Contains(path, word) {
				found[word] = true
			}
		}
		return err
	}))
	var list []string
	for _, word := range words {
		if found[word] {
			list = append(list, word)
		}
	}
	return list
}

// Nothing that was said can be read in the file, the copies of it and what a kill has left, once a passphrase is set; and before, all
// of it can.
func TestNothingCanBeRead(t *testing.T) {
	t.Parallel()
	folder := throwaway(t)
	now := ticking(time.Date(2026, time.November, 23, 10, 0, 0, 0, time.UTC), time.Minute)
	s, err := Open(folder, now)
	must(t, err)
	words := []string{"Example Group of Women in Riverside", "Robin the bookkeeper", "what only the treasurer knows", "trust.roles",
		"capacity.time", "does not apply", "not sure", "organisation", "preference/front", "recent", "question"}
	id := create(t, s, words[0]).ID
	liveAYear(t, s, id, words[1])
	give(t, s, id, "capacity.time", assessment.Answer{Kind: assessment.NotSure, Note: words[2]})
	must(t, s.Session().SaveTrail(trailTo(Place{Case: id, Page: "question"})))
	must(t, s.Preferences().Save("front", "plain"))
	must(t, s.Backups().Make())
	year := give(t, s, id, "trust.roles", assessment.Rating(3))
	must(t, s.Backups().Make())
	stick := filepath.Join(folder, "stick")
	must(t, os.Mkdir(stick, 0o700))
	must(t, s.Backups().NameElsewhere(stick))
	plain, err := os.ReadFile(s.Path())
	must(t, err)
	old := []string{"footing-before-version-4.db", "footing-damaged-2026-11-23-100000.db"}
	for _, name := range append(old, ".equal-footing-1.tmp", "footing.db.compact", "backups/footing-backup.new",
		"backups/footing-backup-2026-11-23-100000.db.compact", "backups/footing-backup-2026-11-22-100000.db") {
		must(t, os.WriteFile(filepath.Join(folder, name), plain, 0o600))
	}
	damaged := bytes.ReplaceAll(plain, []byte("treasurer"), []byte("xxxxxxxxx"))
	must(t, os.WriteFile(filepath.Join(folder, "backups/footing-backup-2026-11-21-100000.db"), damaged, 0o600))
	if got := readableIn(t, folder, words); !slices.Equal(got, words) {
		t.Fatalf("without a passphrase %q can be read", got)
	}
	for i, path := range s.Passphrase().Leftovers() {
		if filepath.Base(path) != old[i] {
			t.Errorf("said to go is %q", path)
		}
	}
	sealed := func() {
		t.Helper()
		if got := readableIn(t, folder, words); len(got) > 0 {
			t.Errorf("%q can be read in %q", got, entries(t, folder))
		}
		isWhole(t, s, year)
	}
	code := quickly(t, s)
	sealed()
	// What comes later is sealed too: a further change, a backup, a note that is replaced, a deletion.
	year = give(t, s, id, "capacity.time", assessment.Answer{Kind: assessment.NotSure, Note: words[1]})
	must(t, s.Backups().Make())
	gone := create(t, s, words[0])
	must(t, s.Backups().Make())
	must(t, s.Delete(gone.ID))
	must(t, s.Backups().Write(filepath.Join(folder, "elsewhere.db")))
	sealed()
	code2 := quickly(t, s)
	must(t, os.Remove(filepath.Join(folder, "elsewhere.db")))
	sealed()
	must(t, s.Close())
	backups := file.Backups(filepath.Join(folder, "backups"))
	if len(backups) != 2 { // without the damaged one

		t.Errorf("the backups are %v", backups)
	}
	for _, b := range backups {
		must(t, file.Read(b.Path, (&opener{secrets: []string{code2}}).fit))
		if err := file.Read(b.Path, (&opener{secrets: []string{code}}).fit); !errors.As(err, new(*LockedError)) {
			t.Errorf("the code of before opens a backup: %v", err)
		}
	}

	s = openWith(t, folder, code2)
	must(t, s.Passphrase().Remove())
	isWhole(t, s, year)
	must(t, s.Close())
	for _, b := range backups {
		must(t, file.Read(b.Path, (&opener{}).fit))
	}
	if got := readableIn(t, folder, words); !slices.Equal(got, words) {
		t.Errorf("after all only %q can be read", got)
	}
}

// A file in which something cannot be read gets no passphrase: what is damaged could not be sealed.
func TestDamagedFileGetsNoPassphrase(t *testing.T) {
	t.Parallel()
	s := open(t, throwaway(t))
	id := create(t, s, "Example Group").ID
	must(t, s.update(func(tx *gate.Tx) error { return tx.Bare().Put(casesShelf, keyOf(id), []byte("damaged")) }))
	if err := s.Passphrase().Set("four quiet words", func(string) bool { return true }); !errors.Is(err, ErrUnsound) || s.Passphrase().IsSet() {
		t.Errorf("it is sealed %v, %v", s.Passphrase().IsSet(), err)
	}
}

// One of the two locks is damaged: the other one opens the file, and it is said.
func TestDamagedLock(t *testing.T) {
	t.Parallel()
	for _, key := range [][]byte{passphraseLock, codeLock} {
		s := open(t, throwaway(t))
		r := create(t, s, "Example Group")
		code := quickly(t, s)
		must(t, s.update(func(tx *gate.Tx) error { return tx.Bare().Put(metaShelf, key, []byte("damaged")) }))
		must(t, s.Close())
		again, err := Open(folderOf(s), clock(), code)
		if string(key) == string(codeLock) {
			if locked, _ := errors.AsType[*LockedError](err); locked == nil || !locked.Harm {
				t.Errorf("without its lock the code gives %v", err)
			}
			continue
		}
		must(t, err)
		same(t, get(t, again, r.ID), r)
		if len(again.Damage()) != 1 {
			t.Errorf("said is %v", again.Damage())
		}
		must(t, again.Close())
	}
}

// Where neither lock can be found, what is sealed does not pass for a file without a passphrase.
func TestLocksThatAreGone(t *testing.T) {
	t.Parallel()
	s := open(t, throwaway(t))
	create(t, s, "Example Group")
	code := quickly(t, s)
	gone := func(key []byte) {
		must(t, s.update(func(tx *gate.Tx) error { return tx.Bare().Delete(metaShelf, key) }))
	}
	gone(passphraseLock)
	s = reopenWith(t, s, code)
	gone(codeLock)
	must(t, s.Close())
	for _, secrets := range [][]string{nil, {code}} {
		if locked, _ := errors.AsType[*LockedError](openingError(folderOf(s), secrets...)); locked == nil || !locked.Lost {
			t.Errorf("with %q: %v", secrets, locked)
		}
	}
}

// Whatever is put back, and whatever it takes the place of: what was sealed is sealed after it.
func TestRestoreWithAPassphrase(t *testing.T) {
	t.Parallel()
	for _, test := range []struct {
		name                 string
		copySealed, isSealed bool
	}{{"sealed into plain", true, false}, {"plain into sealed", false, true}, {"sealed into sealed", true, true}} {
		folder, outside := throwaway(t), filepath.Join(throwaway(t), "copy.db")
		s := open(t, folder)
		r := create(t, s, "Example Group of Women in Riverside")
		var codes []string
		if test.copySealed {
			codes = append(codes, quickly(t, s))
		}
		must(t, s.Backups().Write(outside))
		must(t, s.Backups().Make())
		change(t, s, r.ID, func(r *assessment.Record, _ time.Time) { r.Organisation.Name = "Another Group of Women in Riverside" })
		if test.isSealed {
			codes = append(codes, quickly(t, s))
		} else {
			must(t, s.Passphrase().Remove())
		}
		must(t, s.Backups().Make())
		must(t, s.Close())
		if _, err := Restore(folder, outside, clock(), nil); !errors.As(err, new(*LockedError)) {
			t.Errorf("%s: without the code %v", test.name, err)
		}
		_, err := Restore(folder, outside, clock(), nil, codes...)
		must(t, err)
		if got := readableIn(t, folder, []string{"Group of Women"}); len(got) > 0 {
			t.Errorf("%s: %q can be read", test.name, got)
		}
		s = openWith(t, folder, codes...)
		isWhole(t, s, r)
	}
}
