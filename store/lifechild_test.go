package store_test

import (
	"bufio"
	"encoding/json"
	"errors"
	"fmt"
	"os"
	"os/exec"
	"path/filepath"
	"runtime"
	"slices"
	"strings"
	"sync/atomic"
	"testing"
	"time"

	"equalfooting/assessment"
	"equalfooting/store"
	"equalfooting/store/powertest"
)

// lived is a life in a process of its own, which says of every step whether it was taken. What it says was taken has to be
// in the file, whatever happens to the process.
type lived struct {
	Folder string
	Seed   uint64
	From   int // the first step
	Steps  int // the first that is not taken; 0 where it goes on until it is killed
	Room   int // how large a file can become, in bytes; 0 for as large as it likes

	unconfirmed bool // a sync fails in it

	is   kept // what is kept before the first step
	says []said
}

// said is what the process says of a step.
type said struct {
	Step   int
	ID     assessment.ID `json:",omitempty"` // of a new organisation
	Failed string        `json:",omitempty"` // the name of the sentence for people; "" where the step was taken
	Detail string        `json:",omitempty"` // the error itself
}

const (
	opening = -1 // the step before the first
	closing = -2
)

const lifeVariable = "FOOTING_LIFE" // set only for the process

// patience is how long a life may take that is not killed.
const patience = 20 * time.Second

// failuresEnough is after how many steps that failed a life ends: what is kept is one of all that they can have left.
const failuresEnough = 4

// TestChildLives is that process.
func TestChildLives(t *testing.T) {
	var l lived
	if err := json.Unmarshal([]byte(os.Getenv(lifeVariable)), &l); err != nil {
		t.Skip("only run by other tests")
	}
	runtime.LockOSThread() // so that calls that are made to fail are counted on one thread
	if l.Room > 0 {
		limitFiles(t, uint64(l.Room))
	}
	tell := func(n int, id assessment.ID, err error) {
		s := said{Step: n, ID: id}
		if err != nil {
			s.Failed, s.Detail = sentenceOf(err), err.Error()
		}
		line, _ := json.Marshal(s)
		fmt.Printf("%s%s\n", lifePrefix, line)
	}
	fmt.Println(lifePrefix + "{}")
	var at atomic.Int64
	now := func() time.Time { return moment(int(at.Load())) }
	st, err := store.Open(l.Folder, now)
	if err != nil {
		tell(opening, 0, err)
		return
	}
	list, err := st.Caseload()
	tell(opening, 0, err)
	if err != nil {
		return
	}
	var ids []assessment.ID
	for _, summary := range list {
		ids = append(ids, summary.ID)
	}
	slices.Sort(ids)
	failures := 0
	for n := l.From; (l.Steps == 0 || n < l.Steps) && failures < failuresEnough && st != nil; n++ {
		at.Store(int64(n))
		s := stepOf(l.Seed, n, ids)
		var id assessment.ID
		st, id, err = s.take(st, l.Folder, now)
		tell(n, id, err)
		if err != nil {
			failures++
			continue
		}
		ids = s.known(ids, id)
	}
	if st != nil {
		_ = st.Close()
		tell(closing, 0, nil)
	}
}

const lifePrefix = "life: "

// sentenceOf is the name of the sentence with which an error is told to people; "none" where it has none. Where another one is
// part of it, that comes after it.
func sentenceOf(err error) string {
	if errors.Is(err, store.ErrUnsound) {
		return "unsound" // which the command says in its own words
	}
	for ; err != nil; err = errors.Unwrap(err) {
		if told, ok := err.(sentence); ok {
			name, filled := told.Sentence()
			for _, part := range filled {
				if told, ok := part.(sentence); ok {
					inner, _ := told.Sentence()
					name += "/" + inner
				}
			}
			return name
		}
	}
	return "none"
}

type sentence interface{ Sentence() (string, []any) }

// take takes the step in a store, and gives the one that is open after it, nil for none, and the number of what was added.
func (s step) take(st *store.Store, folder string, now func() time.Time) (after *store.Store, id assessment.ID, err error) {
	switch s.kind {
	case adds:
		r, err := st.Add(s.sheet(), false)
		return st, r.ID, err
	case deletes:
		return st, 0, st.Delete(s.id)
	case backsUp:
		if s.text[len(s.text)-1]%2 == 0 {
			return st, 0, st.Backups().Remake()
		}
		return st, 0, st.Backups().Make()
	case reopens:
		_ = st.Close() // nobody is told when a file cannot be let go
		again, err := store.Open(folder, now)
		if err != nil {
			return nil, 0, err
		}
		return again, 0, nil
	default:
		_, err := st.Change(s.id, func(r *assessment.Record, now time.Time) error {
			s.do(r, now)
			return nil
		})
		return st, 0, err
	}
}

// traced runs the process and gives all the calls that it made about files. options are further ones of strace's.
func (l *lived) traced(t *testing.T, options ...string) []powertest.Call {
	t.Helper()
	child := l.command()
	calls := powertest.Follow(t, child, options...)
	l.runs(t, child, func() {})
	return calls()
}

// command is the process.
func (l *lived) command() *exec.Cmd {
	variable, _ := json.Marshal(l)
	child := exec.Command(os.Args[0], "-test.run=^TestChildLives$")
	child.Env = append(os.Environ(), lifeVariable+"="+string(variable), "GORACE=atexit_sleep_ms=0") // or it would wait for a second at its end
	return child
}

// runs starts the process and hears all that it says; it tells begun of the first line. It gives false where the process did not
// end, and was stopped.
func (l *lived) runs(t *testing.T, child *exec.Cmd, begun func()) bool {
	t.Helper()
	out, err := child.StdoutPipe()
	if err != nil {
		t.Fatal(err)
	}
	var wrong strings.Builder
	child.Stderr = &wrong
	if err := child.Start(); err != nil {
		t.Fatal(err)
	}
	hangs := time.AfterFunc(patience, func() { _ = child.Process.Kill() })
	l.says = nil
	other := ""
	for lines, first := bufio.NewScanner(out), true; lines.Scan(); {
		line, ours := strings.CutPrefix(lines.Text(), lifePrefix)
		switch {
		case !ours:
			other += lines.Text() + "\n"
		case first:
			first = false
			begun()
		default:
			var s said
			if err := json.Unmarshal([]byte(line), &s); err == nil { // half a line where it was killed
				l.says = append(l.says, s)
			}
		}
	}
	_ = child.Wait() // killed, perhaps
	if child.ProcessState.ExitCode() == 2 || strings.Contains(other, "panic") || strings.Contains(other, "--- FAIL") {
		t.Errorf("the process ended with %s%s", other, wrong.String())
	}
	return hangs.Stop()
}

// may gives all that may be kept once the process has said what it said. What it said was done is, and what it said was not done is
// not. The step that it was at is done or not, and so is one of which it said that nobody knows.
func (l *lived) may() (all []kept, next int) {
	all, ids, next := []kept{l.is}, l.is.ids(), l.From
	one := func(n int, s step) {
		for _, k := range all {
			if after := k.after(n, s); s.kind != backsUp && s.kind != reopens {
				all = append(all, after)
			}
		}
	}
	ended := false
	for _, heard := range l.says {
		ended = ended || heard.Step == closing
		if heard.Step < 0 {
			continue
		}
		next = heard.Step + 1
		s := stepOf(l.Seed, heard.Step, ids)
		if heard.Failed != "" {
			if strings.Contains(heard.Failed, "gone_failing") { // which says that nobody knows
				one(heard.Step, s)
			}
			continue
		}
		done := all[:0]
		for _, k := range all {
			if k = k.after(heard.Step, s); s.kind != adds || k.last == heard.ID {
				done = append(done, k)
			}
		}
		all, ids = done, s.known(ids, heard.ID)
	}
	if !ended {
		one(next, stepOf(l.Seed, next, ids))
		next++
	}
	return all, next
}

// looks opens what is kept and finds out which of all that may be there it is; it says what is wrong where it is none.
func (l *lived) looks(t *testing.T) (is kept, next int, wrong string) {
	t.Helper()
	may, next := l.may()
	st, err := store.Open(l.Folder, time.Now)
	if err != nil {
		if len(may) > 0 && len(may[0].records) == 0 {
			return may[0], next, fmt.Sprintf("nothing was kept yet, and: %v", err)
		}
		return kept{}, next, err.Error()
	}
	defer st.Close()
	wrong = "nothing that it said can be so"
	for i, k := range may {
		unlike := k.unlike(st)
		if unlike == "" {
			is, wrong = k, ""
			break
		}
		if i == 0 {
			wrong = unlike
		}
	}
	if wrong == "" {
		wrong = checked(st, l.unconfirmed)
	}
	backups, _ := filepath.Glob(filepath.Join(l.Folder, "backups", "*.db"))
	for _, path := range backups {
		if err := store.BackupSound(path); wrong == "" && err != nil {
			wrong = fmt.Sprintf("%s: %v", path, err)
		}
	}
	return is, next, wrong
}

// ids are the numbers of the organisations.
func (k kept) ids() []assessment.ID {
	var ids []assessment.ID
	for id := range k.records {
		ids = append(ids, id)
	}
	slices.Sort(ids)
	return ids
}

// filesIn are the names of what is in a folder and the folders in it, for an error's text.
func filesIn(folder string) []string {
	var names []string
	_ = filepath.WalkDir(folder, func(path string, entry os.DirEntry, err error) error {
		if err == nil && !entry.IsDir() {
			if info, err := entry.Info(); err == nil {
				names = append(names, fmt.Sprintf("%s (%d)", strings.TrimPrefix(path, folder), info.Size()))
			}
		}
		return nil
	})
	return names
}
