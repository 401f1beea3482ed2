package store

import (
	"bytes"
	"os"
	"path/filepath"
	"testing"
	"time"

	"equalfooting/assessment"
)

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
	salvage, err := ReadSalvage(folder, nil)
	must(t, err)
	must2(t)(salvage.Repair(time.Now(), nil))
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
		salvage, err := ReadSalvage(folder, nil)
		if err != nil {
			return
		}
		s, err := salvage.Open(time.Now)
		must(t, err)
		_, err = s.Caseload()
		must(t, err)
		for _, c := range salvage.Cases {
			if _, err := s.Unreadable().Rest(c.ID); err != nil && !c.Nothing {
				t.Error(err)
			}
		}
		must(t, s.Close())
		must2(t)(salvage.Repair(time.Now(), nil))
		s, err = Open(folder, time.Now)
		must(t, err)
		allIsWell(t, s)
		useEverything(s)
		must(t, s.Close())
	})
}
