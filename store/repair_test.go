package store

import (
	"bytes"
	"encoding/binary"
	"errors"
	"fmt"
	"math/rand/v2"
	"os"
	"path/filepath"
	"testing"
	"time"

	"equalfooting/assessment"
	"equalfooting/store/gate"
	"equalfooting/store/trialtest"
)

// fileOf gives the bytes of a data file with so many organisations, that have lived for a year.
func fileOf(t testing.TB, count int) []byte {
	t.Helper()
	s := open(t, throwaway(t))
	for i := range count {
		if i%2 == 0 {
			add(t, s, wholeSheet(fmt.Sprintf("Example Network %d", i)), false)
		} else {
			liveAYear(t, s, create(t, s, fmt.Sprintf("Example Group %d", i)).ID, "Example")
		}
	}
	must(t, s.Delete(create(t, s, "Deleted").ID))
	change(t, s, 2, func(r *assessment.Record, now time.Time) { // what is taken away must not come back
		plan, err := r.Plan.Without(1)
		must(t, err)
		r.Plan = plan
		must(t, r.Views.Remove(1))
		r.Give("capacity.time", assessment.Rating(1), now)
	})
	give(t, s, 2, "capacity.time", assessment.Answer{})
	give(t, s, 1, "trust.roles", assessment.Answer{Kind: assessment.NotSure, Note: "the last"})
	must(t, s.Close())
	data, err := os.ReadFile(s.Path())
	must(t, err)
	return data
}

// sealedFileOf gives the bytes of one with a passphrase, and the code that opens it; ever has every value that was in it at some time.
func sealedFileOf(t testing.TB, count int) (data, ever []byte, code string) {
	t.Helper()
	ever = fileOf(t, count)
	folder := throwaway(t)
	must(t, os.WriteFile(filepath.Join(folder, fileName), ever, 0o600))
	s := open(t, folder)
	code = quickly(t, s)
	keep := func() {
		for _, value := range entriesIn(t, s) {
			ever = append(ever, value...)
		}
	}
	must(t, s.Delete(create(t, s, "Deleted too").ID))
	for _, question := range []string{"capacity.time", "trust.valued", "trust.roles"} { // so that it has earlier states
		for id := assessment.ID(1); id <= 2; id++ {
			give(t, s, id, question, assessment.Answer{Kind: assessment.NotSure, Note: "later"})
			keep()
		}
	}
	must(t, s.Close())
	return readFile(t, s.Path()), ever, code
}

// harmed gives the file after one of the kinds of damage that disks and programs do, and whether something was cut off.
func harmed(r *rand.Rand, whole []byte) (data []byte, kind string, cut bool) {
	data = bytes.Clone(whole)
	page := os.Getpagesize()
	at := func(unit int) int { return r.IntN(len(data)/unit) * unit }
	noise := func(at, length int) {
		for i := range length {
			data[at+i] = byte(r.Uint32())
		}
	}
	kinds := []string{"bits", "sectors", "pages", "noise", "cut", "meta", "free list", "tree"}
	switch kind = kinds[r.IntN(len(kinds))]; kind {
	case "bits":
		for range 1 + r.IntN(40) {
			data[at(1)] ^= 1 << r.IntN(8)
		}
	case "sectors":
		for range 1 + r.IntN(3) {
			from := at(512)
			clear(data[from : from+512])
		}
	case "pages":
		from := at(page)
		clear(data[from : from+page])
	case "noise":
		noise(at(512), 512)
	case "cut":
		cut = true
		data = data[:len(data)/2+r.IntN(len(data)/2)]
	case "meta":
		for i := range 1 + r.IntN(2) {
			noise(i*page+16, 64)
		}
	case "free list", "tree":
		newest := page + 16
		number := func(at int) int { return int(binary.NativeEndian.Uint64(data[at:])) }
		if number(16+48) > number(newest+48) {
			newest = 16
		}
		where := number(newest+32) * page
		if kind == "tree" {
			where = number(newest+16) * page
		}
		noise(where, []int{16, 64, 512}[r.IntN(3)])
	}
	return data, kind, cut
}

// entriesIn gives every entry of a sound file, by shelf and key.
func entriesIn(t testing.TB, s *Store) map[spot]string {
	t.Helper()
	all := make(map[spot]string)
	must(t, s.view(func(tx *gate.Tx) error {
		for _, of := range tallied {
			for _, e := range tx.All(of.shelf, nil) {
				all[spot{of.shelf, string(e.Key)}] = string(e.Value)
			}
		}
		return nil
	}))
	return all
}

// repaired counts what became of the files of one size.
type repaired struct {
	refused, repaired, were, are, older int
}

// Of files that cannot be opened any more, nearly all are repaired, with nearly all of their entries. Each organisation that lost
// something is named, and there is nothing in the new file that was not in the old one.
func TestRepair(t *testing.T) {
	t.Parallel()
	for name, count := range map[string]int{"small": 7, "large": 30} {
		whole := fileOf(t, count)
		isRepaired(t, name, whole, whole)
	}
}

// So it is with a passphrase: the new file opens with it, and nothing else. A backup helps where the lock is lost.
func TestRepairOfASealedFile(t *testing.T) {
	t.Parallel()
	for name, count := range map[string]int{"small sealed": 7, "large sealed": 30} {
		whole, ever, code := sealedFileOf(t, count)
		isRepaired(t, name, whole, ever, code)
		folder := throwaway(t)
		for _, backup := range []bool{false, true} {
			must(t, os.WriteFile(filepath.Join(folder, fileName), withoutLocks(whole), 0o600))
			if backup {
				must(t, os.Mkdir(filepath.Join(folder, "backups"), 0o700))
				must(t, os.WriteFile(filepath.Join(folder, "backups", "footing-backup-2026-11-23-100000.db"), whole, 0o600))
			}
			salvage, err := ReadSalvage(folder, nil, code)
			if locked, _ := errors.AsType[*LockedError](err); !backup && (locked == nil || !locked.Lost) {
				t.Fatalf("without any lock and a backup: %v", err)
			}
			if !backup {
				continue
			}
			must(t, err)
			must2(t)(salvage.Repair(time.Now(), nil))
			s := openWith(t, folder, code)
			allIsWell(t, s)
			if list, err := s.Caseload(); err != nil || len(list) != count || !salvage.Cases[count-1].Whole() {
				t.Errorf("there are %d, %v", len(list), err)
			}
			must(t, s.Close())
		}
	}
}

// withoutLocks spoils both locks, wherever they stand.
func withoutLocks(whole []byte) []byte {
	data := bytes.Clone(whole)
	for _, key := range [][]byte{passphraseLock, codeLock} {
		for at := bytes.Index(data, key); at >= 0; at = bytes.Index(data, key) {
			copy(data[at:], bytes.Repeat([]byte{0xA5}, len(key)+40))
		}
	}
	return data
}

func isRepaired(t *testing.T, name string, whole, ever []byte, secrets ...string) {
	t.Helper()
	folder, seed := throwaway(t), trialtest.Seed(t)
	path := filepath.Join(folder, fileName)
	must(t, os.WriteFile(path, whole, 0o600))
	s := openWith(t, folder, secrets...)
	before, records := entriesIn(t, s), recordsIn(t, s)
	must(t, s.Close())
	var n repaired
	random := trialtest.Random(seed, 0)
	for n.refused < trialtest.Count(10, 200) {
		data, kind, cut := harmed(random, whole)
		clearFolder(t, folder)
		if len(secrets) > 0 {
			must(t, os.Mkdir(filepath.Join(folder, "backups"), 0o700))
			must(t, os.WriteFile(filepath.Join(folder, "backups", "footing-backup-2026-11-23-100000.db"), whole, 0o600))
		}
		must(t, os.WriteFile(path, data, 0o600))
		if s, err := Open(folder, clock(), secrets...); err == nil {
			_ = s.Close()
			continue
		}
		n.refused++
		salvage, err := ReadSalvage(folder, nil, secrets...)
		if err != nil {
			t.Logf("%s: %v", kind, err)
			continue
		}
		if _, err := salvage.Repair(time.Now(), nil); err != nil {
			t.Fatalf("%s: %v", kind, err)
		}
		if len(secrets) > 0 {
			if err := openingError(folder); !errors.As(err, new(*LockedError)) {
				t.Fatalf("%s: without the passphrase %v", kind, err)
			}
			if got := readableIn(t, folder, []string{"Example Group", "Example Network", "trust.roles", "NotSure", "the last"}); len(got) > 0 {
				t.Fatalf("%s: %q can be read", kind, got)
			}
		}
		s := openWith(t, folder, secrets...)
		after := entriesIn(t, s)
		if wrong := untold(t, s, salvage, records) + invented(salvage, ever, before, after); wrong != "" {
			t.Fatalf("%s: %s", kind, wrong)
		}
		must(t, s.Close())
		n.add(salvage, before, after, cut)
	}
	trialtest.Figure(t, "%d of %d refused files of %d KiB (%s) repaired, with %.2f %% of the entries where nothing was cut off; %d entries came back older, and it is said (seed %d)",
		n.repaired, n.refused, len(whole)>>10, name, 100*float64(n.are)/float64(n.were), n.older, seed)
	files, entries := 95, 97
	if !trialtest.Long() { // of a few files one bad one counts for much
		files, entries = 80, 90
	}
	if n.repaired*100 < n.refused*files || n.are*100 < n.were*entries {
		t.Errorf("of the %s files too little is repaired: %+v", name, n)
	}
}

func (n *repaired) add(salvage *Salvage, before, after map[spot]string, cut bool) {
	if len(after) > 0 {
		n.repaired++
	}
	for _, c := range salvage.Cases {
		n.older += len(c.Older)
	}
	if cut {
		return
	}
	n.were += len(before)
	for at := range after {
		if _, ok := before[at]; ok {
			n.are++
		}
	}
}

func recordsIn(t testing.TB, s *Store) map[assessment.ID]assessment.Record {
	t.Helper()
	list, err := s.Caseload()
	must(t, err)
	records := make(map[assessment.ID]assessment.Record)
	for _, c := range list {
		records[c.ID] = get(t, s, c.ID)
	}
	return records
}

// untold says what is otherwise in a repaired file than it was, and nobody is told; "" for nothing.
func untold(t testing.TB, s *Store, salvage *Salvage, records map[assessment.ID]assessment.Record) string {
	t.Helper()
	if report, err := s.Check(); err != nil || len(report.Problems) > 0 {
		return fmt.Sprintf("the repaired file is not sound: %+v, %v", report, err)
	}
	there := recordsIn(t, s)
	for _, c := range salvage.Cases {
		if c.Whole() && !salvage.Older && !sameRecord(there[c.ID], records[c.ID]) {
			return fmt.Sprintf("organisation %d is otherwise", c.ID)
		}
		if _, was := records[c.ID]; !was {
			return fmt.Sprintf("organisation %d was deleted", c.ID)
		}
	}
	if !salvage.Uncounted && len(there)+salvage.Lost+nothing(salvage) < len(records) {
		return fmt.Sprintf("there are %d organisations: %+v", len(there), salvage.Cases)
	}
	return ""
}

// invented says which entry of a repaired file was never in the damaged one; "" for none.
func invented(salvage *Salvage, whole []byte, before, after map[spot]string) string {
	rebuilt := make(map[assessment.ID]bool)
	for _, c := range salvage.Cases {
		rebuilt[c.ID] = len(c.Lost) > 0
	}
	for at, value := range after {
		id, _ := idOf([]byte(at.key))
		made := rebuilt[id] && (at.shelf == casesShelf || at.shelf == assessmentsShelf)
		if value != before[at] && !made && !bytes.Contains(whole, []byte(value)) {
			return fmt.Sprintf("%s has %q", at.shelf, value)
		}
	}
	return ""
}

func nothing(s *Salvage) (count int) {
	for _, c := range s.Cases {
		if c.Nothing {
			count++
		}
	}
	return count
}

func clearFolder(t testing.TB, folder string) {
	t.Helper()
	list, err := os.ReadDir(folder)
	must(t, err)
	for _, entry := range list {
		must(t, os.RemoveAll(filepath.Join(folder, entry.Name())))
	}
}
