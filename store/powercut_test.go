package store_test

import (
	"bytes"
	"encoding/json"
	"fmt"
	"math/rand/v2"
	"os"
	"path/filepath"
	"slices"
	"testing"
	"time"

	"equalfooting/assessment"
	"equalfooting/store"
	"equalfooting/store/powertest"
	"equalfooting/store/storetest"
	"equalfooting/store/trialtest"
)

const (
	fewCuts    = 100
	manyCuts   = 1_000
	cutsOfLife = 50
	lifeSteps  = 20
)

// Whatever of the unsynced a disk has kept when the power goes, the file opens with all that was said to be kept.
func TestPowerCut(t *testing.T) {
	t.Parallel()
	seed, states, lost := trialtest.Seed(t), 0, 0
	for n := 0; states < trialtest.Count(fewCuts, manyCuts) && lost < 3; n++ {
		l := &lived{Folder: storetest.Folder(t), Seed: seed + uint64(n), Steps: lifeSteps}
		if n%4 == 1 { // and while an older file is brought up to date
			l.From, l.Steps = 1, 4
			l.older(t)
		}
		before := powertest.NewDisk(l.Folder)
		calls := l.traced(t)
		random := trialtest.Random(l.Seed, -1)
		for range cutsOfLife {
			if wrong := l.cutShort(t, before, calls, random.IntN(len(calls)+1), trialtest.Random(random.Uint64(), 0)); wrong != "" {
				lost++
				t.Errorf("seed %d: %s", l.Seed, wrong)
				break
			}
			states++
		}
	}
	trialtest.Figure(t, "%d power-cut states: %d lost (seed %d)", states, lost, seed)
}

// older puts a file of an older version into the life's folder, and finds out what is kept in it.
func (l *lived) older(t *testing.T) {
	t.Helper()
	data, err := os.ReadFile(filepath.Join("testdata", "version1.db"))
	if err != nil {
		t.Fatal(err)
	}
	other := storetest.Folder(t)
	for _, folder := range []string{l.Folder, other} {
		if err := os.WriteFile(filepath.Join(folder, "footing.db"), data, 0o600); err != nil {
			t.Fatal(err)
		}
	}
	st, err := store.Open(other, time.Now)
	if err != nil {
		t.Fatal(err)
	}
	defer st.Close()
	list, err := st.Caseload()
	if err != nil {
		t.Fatal(err)
	}
	l.is.records = make(map[assessment.ID]assessment.Record)
	for _, summary := range list {
		r, err := st.Get(summary.ID)
		if err != nil {
			t.Fatal(err)
		}
		l.is.records[r.ID], l.is.last = r, max(l.is.last, r.ID)
	}
}

// cutShort says what is wrong once the power was cut after so many calls, and "" where nothing is.
func (l *lived) cutShort(t *testing.T, before *powertest.Disk, calls []powertest.Call, after int, random *rand.Rand) string {
	t.Helper()
	d := before.Again()
	cut := &lived{Folder: storetest.Folder(t), Seed: l.Seed, From: l.From, is: l.is, unconfirmed: l.unconfirmed}
	defer os.RemoveAll(cut.Folder)
	for _, c := range calls[:after] {
		if line, tells := bytes.CutPrefix(c.Data, []byte(lifePrefix)); tells && c.File == 1 {
			var s said
			if err := json.Unmarshal(line, &s); err != nil {
				t.Fatal(err)
			}
			cut.says = append(cut.says, s)
		}
		d.Does(c)
	}
	if len(cut.says) > 0 {
		cut.says = cut.says[1:] // that it has begun
	}
	left := d.Cut(random)
	powertest.Put(t, l.Folder, cut.Folder, left)
	there := filesIn(cut.Folder)
	_, next, wrong := cut.looks(t)
	if wrong == "" {
		wrong = goesOn(cut.Folder, l.unconfirmed)
	}
	if wrong == "" {
		return ""
	}
	return fmt.Sprintf("cut after call %d (%s %s) in step %d: %s; %q", after, calls[max(after-1, 0)].Name, calls[max(after-1, 0)].Path, next, wrong, there)
}

// goesOn says what is wrong where a store cannot be worked with. A disk that did not confirm something may have lost one of the file's two
// states, which the check says; nothing that was said to be kept is missing then.
func goesOn(folder string, unconfirmed bool) string {
	st, err := store.Open(folder, time.Now)
	if err != nil {
		return err.Error()
	}
	defer st.Close()
	if _, err := st.Add(step{text: "afterwards"}.sheet(), false); err != nil {
		return err.Error()
	}
	return checked(st, unconfirmed)
}

// checked says what the check finds.
func checked(st *store.Store, unconfirmed bool) string {
	report, err := st.Check()
	if unconfirmed {
		report.Problems = slices.DeleteFunc(report.Problems, func(p store.Problem) bool { return p.Kind == store.OlderState })
	}
	if err != nil || len(report.Problems) > 0 {
		return fmt.Sprintf("check: %+v, %v", report, err)
	}
	return ""
}
