package store

import (
	"bytes"
	"encoding/binary"
	"flag"
	"fmt"
	"os"
	"path/filepath"
	"reflect"
	"testing"
	"time"

	"equalfooting/assessment"
	"equalfooting/store/gate"

	"pgregory.net/rapid"
)

var repairs = flag.Int("repairs", 8, "how many damaged files are repaired")

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
		must(t, r.RemoveView(1))
		r.Give("capacity.time", assessment.Rating(1), now)
	})
	give(t, s, 2, "capacity.time", assessment.Answer{})
	give(t, s, 1, "trust.roles", assessment.Answer{Kind: assessment.NotSure, Note: "the last"})
	must(t, s.Close())
	data, err := os.ReadFile(s.Path())
	must(t, err)
	return data
}

// harmed gives the file after one of the kinds of damage that disks and programs do, and whether something was cut off.
func harmed(r *rapid.T, whole []byte) (data []byte, kind string, cut bool) {
	data = bytes.Clone(whole)
	page := os.Getpagesize()
	at := func(unit int) int { return rapid.IntRange(0, len(data)/unit-1).Draw(r, "at") * unit }
	noise := func(n int) []byte { return rapid.SliceOfN(rapid.Byte(), n, n).Draw(r, "noise") }
	kind = rapid.SampledFrom([]string{"bits", "sectors", "pages", "noise", "cut", "meta", "free list", "tree"}).Draw(r, "kind")
	switch kind {
	case "bits":
		for range rapid.IntRange(1, 40).Draw(r, "bits") {
			data[at(1)] ^= 1 << rapid.IntRange(0, 7).Draw(r, "bit")
		}
	case "sectors":
		for range rapid.IntRange(1, 3).Draw(r, "sectors") {
			from := at(512)
			clear(data[from : from+512])
		}
	case "pages":
		from := at(page)
		clear(data[from : from+page])
	case "noise":
		from := at(512)
		copy(data[from:], noise(512))
	case "cut":
		cut = true
		data = data[:rapid.IntRange(len(data)/2, len(data)-1).Draw(r, "length")]
	case "meta":
		for _, i := range []int{0, 1}[:rapid.IntRange(1, 2).Draw(r, "metas")] {
			copy(data[i*page+16:], noise(64))
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
		copy(data[where:], noise(rapid.SampledFrom([]int{16, 64, 512}).Draw(r, "length")))
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

// Of files that cannot be opened any more, nearly all are repaired, with nearly all of their entries. Each organisation that lost
// something is named, and there is nothing in the new file that was not in the old one.
func TestRepair(t *testing.T) {
	t.Parallel()
	for name, whole := range map[string][]byte{"small": fileOf(t, 7), "large": fileOf(t, 30)} {
		var refused, repaired, entriesWere, entriesAre, older int
		folder := throwaway(t)
		path := filepath.Join(folder, fileName)
		must(t, os.WriteFile(path, whole, 0o600))
		s := open(t, folder)
		before := entriesIn(t, s)
		count, err := s.Caseload()
		must(t, err)
		records := make(map[assessment.ID]assessment.Record)
		for _, c := range count {
			records[c.ID] = plain(get(t, s, c.ID))
		}
		must(t, s.Close())
		rapid.Check(t, func(r *rapid.T) {
			for refused < *repairs {
				data, kind, cut := harmed(r, whole)
				clearFolder(r, folder)
				must(r, os.WriteFile(path, data, 0o600))
				s, err := Open(folder, clock())
				if err == nil {
					_ = s.Close()
					continue
				}
				refused++
				salvage, err := ReadSalvage(folder)
				if err != nil {
					t.Logf("%s: %v", kind, err)
					continue
				}
				if _, err := salvage.Repair(time.Now()); err != nil {
					r.Fatalf("%s: %v", kind, err)
				}
				s, err = Open(folder, clock())
				must(r, err)
				after := entriesIn(t, s)
				if report, err := s.Check(); err != nil || len(report.Problems) > 0 {
					r.Fatalf("%s: the repaired file is not sound: %+v, %v", kind, report, err)
				}
				list, err := s.Caseload()
				must(r, err)
				if len(list) > 0 {
					repaired++
				}
				rebuilt := make(map[assessment.ID]bool)
				for _, c := range salvage.Cases {
					rebuilt[c.ID] = len(c.Lost) > 0
					if c.Whole() && !salvage.Older {
						if got := plain(get(t, s, c.ID)); !reflect.DeepEqual(got, records[c.ID]) {
							r.Fatalf("%s: organisation %d is otherwise, and nobody is told", kind, c.ID)
						}
					}
					older += len(c.Older)
				}
				must(r, s.Close())
				if len(list)+salvage.Lost+nothing(salvage) < len(records) {
					r.Fatalf("%s: %d organisations, %+v", kind, len(list), salvage.Cases)
				}
				for at, value := range after {
					id, _ := idOf([]byte(at.key))
					made := rebuilt[id] && (at.shelf == casesShelf || at.shelf == assessmentsShelf)
					if value != before[at] && !made && !bytes.Contains(whole, []byte(value)) {
						r.Fatalf("%s: %s has what was never in the file: %q", kind, at.shelf, value)
					}
				}
				if cut {
					continue
				}
				entriesWere += len(before)
				for at := range after {
					if _, ok := before[at]; ok {
						entriesAre++
					}
				}
			}
		})
		t.Logf("%s file of %d KiB: %d of %d repaired, %.2f %% of the entries where nothing was cut off, %d came back older",
			name, len(whole)>>10, repaired, refused, 100*float64(entriesAre)/float64(entriesWere), older)
		if repaired*100 < refused*95 || entriesAre*100 < entriesWere*97 {
			t.Errorf("too few")
		}
	}
}

func nothing(s *Salvage) (count int) {
	for _, c := range s.Cases {
		if c.Nothing {
			count++
		}
	}
	return count
}

func clearFolder(t rapid.TB, folder string) {
	t.Helper()
	list, err := os.ReadDir(folder)
	must(t, err)
	for _, entry := range list {
		must(t, os.Remove(filepath.Join(folder, entry.Name())))
	}
}

// A file of the version before, damaged before it could be brought up to date.
func TestRepairOfAnOlderFile(t *testing.T) {
	t.Parallel()
	whole, err := os.ReadFile("testdata/version4.db")
	must(t, err)
	folder := throwaway(t)
	path := filepath.Join(folder, fileName)
	must(t, os.WriteFile(path, whole, 0o600))
	s := open(t, folder)
	list, err := s.Caseload()
	must(t, err)
	want := make(map[assessment.ID]assessment.Record)
	for _, c := range list {
		want[c.ID] = get(t, s, c.ID)
	}
	must(t, s.Close())
	for _, page := range []int{0, 1} { // both of the pages from which all others are found
		copy(whole[page*os.Getpagesize()+16:], bytes.Repeat([]byte{0xA5}, 64))
	}
	must(t, os.WriteFile(path, whole, 0o600))
	if _, err := Open(folder, clock()); err == nil {
		t.Fatal("it can be opened")
	}
	salvage, err := ReadSalvage(folder)
	must(t, err)
	must2(t)(salvage.Repair(time.Now()))
	s = open(t, folder)
	allIsWell(t, s)
	for id, r := range want {
		if !sameRecord(get(t, s, id), r) {
			t.Errorf("organisation %d is otherwise; it is said: %+v", id, salvage.Cases)
		}
	}
}

// Whatever bytes a file has: what can be read of it comes to an end, and what is made of it is sound.
func FuzzSalvage(f *testing.F) {
	whole := fileOf(f, 2)
	page := os.Getpagesize()
	f.Add([]byte{})
	f.Add(whole)
	f.Add(whole[:5*page])
	f.Add(whole[2*page:])
	f.Add(append(make([]byte, 2*page), whole[2*page:]...))
	f.Fuzz(func(t *testing.T, data []byte) {
		if len(data) > 1<<20 {
			return
		}
		folder := t.TempDir()
		must(t, os.WriteFile(filepath.Join(folder, fileName), data, 0o600))
		salvage, err := ReadSalvage(folder)
		if err != nil {
			return
		}
		s, err := salvage.Open(time.Now)
		must(t, err)
		_, err = s.Caseload()
		must(t, err)
		for _, c := range salvage.Cases {
			if _, err := s.Rest(c.ID); err != nil && !c.Nothing {
				t.Error(err)
			}
		}
		must(t, s.Close())
		must2(t)(salvage.Repair(time.Now()))
		s, err = Open(folder, time.Now)
		must(t, err)
		allIsWell(t, s)
		useEverything(s)
		must(t, s.Close())
	})
}
