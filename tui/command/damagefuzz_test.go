package command

import (
	"bytes"
	"io"
	"os"
	"path/filepath"
	"runtime"
	"strings"
	"testing"
	"time"

	"equalfooting/assessment"
	"equalfooting/content"
	"equalfooting/content/contenttest"
	"equalfooting/store"
	"equalfooting/store/storetest"
)

// smallFile returns the bytes of a data file with two organisations in it.
func smallFile(t testing.TB) []byte {
	t.Helper()
	folder := storetest.Folder(t)
	at := time.Date(2026, time.March, 2, 9, 0, 0, 0, time.UTC)
	st, err := store.Open(folder, func() time.Time { return at })
	if err != nil {
		t.Fatal(err)
	}
	for _, name := range []string{"First Example", "Second Example"} {
		c := storetest.Add(t, st, assessment.Organisation{Name: name, Audience: assessment.BME}, assessment.Quick)
		c.Give("capacity.time", assessment.Rating(2))
		c.Give("trust.valued", assessment.Answer{Kind: assessment.NotSure, Note: "Ask"})
		c.AddAction(assessment.PlanAction{What: "Write it down"})
		c.AddView("Sam", assessment.ImportedView, map[string]assessment.Answer{"capacity.time": assessment.Rating(1)})
	}
	if err := st.Close(); err != nil {
		t.Fatal(err)
	}
	data, err := os.ReadFile(filepath.Join(folder, "footing.db"))
	if err != nil {
		t.Fatal(err)
	}
	return data
}

// commandsOnAFile are run on a data file one after another. FILE and SHEET stand for a new file and for answers.
var commandsOnAFile = []string{"list", "list --json", "check", "report 1 --format md", "report second --format json", "plan 1 --format csv", "offer 1",
	"export 1", "import SHEET --case 1 --as Ada --yes", "backup FILE"}

// FuzzCommands: whatever is wrong with the data file, every command says something that people can understand, and ends.
// edits are changes to a sound file: two bytes for the place, in steps of 4, one for the kind of change and one for what it puts there. An
// input that begins with "file" is followed by a whole data file.
func FuzzCommands(f *testing.F) {
	small, book := smallFile(f), contenttest.English(f)
	sheet := filepath.Join(f.TempDir(), "answers.yaml")
	if err := os.WriteFile(sheet, []byte("organisation: {name: First Example, audience: bme}\nanswers: {capacity.time: {level: 1}}\n"), 0o600); err != nil {
		f.Fatal(err)
	}
	for _, seed := range [][]byte{nil, {0, 4, 0, 1}, {4, 0, 1, 255}, {8, 2, 2, 0, 12, 3, 3, 7}, {20, 0, 0, 0}, []byte("file"), []byte("fileDear treasurer,"),
		append([]byte("file"), small[:8192]...)} {
		f.Add(seed)
	}
	f.Fuzz(func(t *testing.T, edits []byte) {
		if len(edits) > 1<<16 {
			return
		}
		stuck := time.AfterFunc(patience, func() { panic("it does not end") }) // so that the input is kept
		defer stuck.Stop()
		data := rewritten(small, edits)
		folder := storetest.Folder(t)
		if err := os.WriteFile(filepath.Join(folder, "footing.db"), data, 0o600); err != nil {
			t.Fatal(err)
		}
		var before, after runtime.MemStats
		runtime.ReadMemStats(&before)
		for _, typed := range commandsOnAFile {
			typed = strings.NewReplacer("FILE", filepath.Join(folder, "copy.db"), "SHEET", sheet).Replace(typed)
			_, said := runIn(t, book, folder, strings.Fields(typed))
			if goTalk.MatchString(said) {
				t.Errorf("%s says %q", typed, said)
			}
		}
		runtime.ReadMemStats(&after)
		if used := after.TotalAlloc - before.TotalAlloc; used > 1<<30 {
			t.Errorf("it took %d bytes of memory", used)
		}
	})
}

// rewritten returns the file after the edits of FuzzCommands.
func rewritten(small, edits []byte) []byte {
	if whole, ok := bytes.CutPrefix(edits, []byte("file")); ok {
		return whole
	}
	data := bytes.Clone(small)
	for ; len(edits) >= 4; edits = edits[4:] {
		at := (int(edits[0])<<8 | int(edits[1])) * 4 % len(data)
		switch edits[2] % 4 {
		case 0:
			data[at] = edits[3]
		case 1:
			data[at] ^= 1 << (edits[3] % 8)
		case 2: // in a page's header
			data[at/4096*4096+int(edits[3])%64] ^= edits[1]
		default:
			clear(data[at:min(len(data), at+int(edits[3])*4)])
		}
	}
	return data
}

// runIn runs a command on a folder's data, in this process, and returns what it prints and what it says to people.
func runIn(t *testing.T, book *content.Book, folder string, words []string) (out, said string) {
	t.Helper()
	told, err := os.CreateTemp(folder, "said")
	if err != nil {
		t.Fatal(err)
	}
	stderr := os.Stderr
	os.Stderr = told
	defer func() { os.Stderr = stderr }()
	var written bytes.Buffer
	command := newRoot(&door{book: book, now: time.Now, signals: new(traceless), out: &outward{to: io.Discard}})
	command.SetArgs(append([]string{"--data", folder}, words...))
	command.SetOut(&written)
	command.SetErr(told)
	command.SetIn(strings.NewReader(""))
	if err := command.Execute(); err != nil {
		failed(book, err)
	}
	text, err := os.ReadFile(told.Name())
	if closeErr := told.Close(); err == nil {
		err = closeErr
	}
	if err == nil {
		err = os.Remove(told.Name())
	}
	if err != nil {
		t.Fatal(err)
	}
	return written.String(), string(text)
}
