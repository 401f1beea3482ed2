package store

import (
	"bufio"
	"errors"
	"fmt"
	"os"
	"os/exec"
	"path/filepath"
	"reflect"
	"slices"
	"strings"
	"testing"
	"time"

	"equalfooting/assessment"
	"equalfooting/store/trialtest"
)

const childFolder = "FOOTING_STORE_TEST_FOLDER" // set only for the process that TestKilledWhileSaving starts

// TestChildWrites is that process: it saves answers until it is killed, and prints each one once it is saved.
func TestChildWrites(t *testing.T) {
	folder := os.Getenv(childFolder)
	if folder == "" {
		t.Skip("only run by TestKilledWhileSaving")
	}
	s, err := Open(folder, time.Now)
	if err != nil {
		t.Fatal(err)
	}
	questions := assessment.Questions(assessment.Full)
	for i := 0; ; i++ {
		question := questions[i%len(questions)].ID
		a := assessment.Answer{Kind: assessment.NotSure, Note: fmt.Sprint(os.Getpid(), " ", i)}
		if i%3 == 0 {
			must(t, s.Session().SaveTrail(trailTo(Place{Page: "question", Question: question})))
		}
		give(t, s, 1, question, a)
		fmt.Printf("saved %s %s\n", question, a.Note)
	}
}

// Whatever a process said it had saved is there after it was killed at any moment, and the file opens at once.
func TestKilledWhileSaving(t *testing.T) {
	t.Parallel()
	folder := t.TempDir()
	s := open(t, folder)
	create(t, s, "Example Group")
	if err := s.Close(); err != nil {
		t.Fatal(err)
	}
	for round := range trialtest.Count(4, 100) {
		said, last := runAndKill(t, folder, 3+17*(round%12))
		s, err := Open(folder, time.Now)
		if err != nil {
			t.Fatal(err)
		}
		answers := get(t, s, 1).Current().Answers
		// One more may have been saved than was said: killed between the two.
		beyond := 0
		for question, note := range said {
			if got := answers[question].Note; got != note {
				if beyond++; beyond > 1 || question == last {
					t.Errorf("round %d: %s is %q, was said to be %q", round, question, got, note)
				}
			}
		}
		if got := s.Session().Trail(); got.Left || got.Place().Page != "question" {
			t.Errorf("round %d: trail %+v", round, got)
		}
		if report, err := s.Check(); err != nil || len(report.Problems) > 0 {
			t.Errorf("round %d: %+v, %v", round, report, err)
		}
		if err := s.Close(); err != nil {
			t.Fatal(err)
		}
	}
}

// TestChildMigrates is the process that TestKilledWhileBroughtUpToDate starts.
func TestChildMigrates(t *testing.T) {
	folder := os.Getenv(childFolder)
	if folder == "" {
		t.Skip("only run by TestKilledWhileBroughtUpToDate")
	}
	for {
		putVersion1(t, folder)
		fmt.Println("made")
		s, err := Open(folder, time.Now)
		if err != nil {
			t.Fatal(err)
		}
		if err := s.Close(); err != nil {
			t.Fatal(err)
		}
	}
}

// Killed at any moment, the file is the old one or the new one, and the next start gives all that was in it.
func TestKilledWhileBroughtUpToDate(t *testing.T) {
	t.Parallel()
	folder := t.TempDir()
	for round := range trialtest.Count(4, 200) {
		child := exec.Command(os.Args[0], "-test.run=^TestChildMigrates$")
		child.Env = append(os.Environ(), childFolder+"="+folder)
		out, err := child.StdoutPipe()
		if err != nil {
			t.Fatal(err)
		}
		if err := child.Start(); err != nil {
			t.Fatal(err)
		}
		lines := bufio.NewScanner(out)
		for n := 0; n < 2+round%8 && lines.Scan(); n++ {
			if lines.Text() != "made" {
				t.Fatalf("child said %q", lines.Text())
			}
		}
		if err := child.Process.Kill(); err != nil {
			t.Fatal(err)
		}
		_ = child.Wait() // killed
		whole, err := os.Stat(filepath.Join(folder, fileName))
		if err != nil {
			t.Fatal(err)
		}
		if whole.Size() < 65536 { // killed while the test itself was making the old file
			continue
		}
		s, err := Open(folder, time.Now)
		if err != nil {
			t.Fatal(err)
		}
		isVersion1(t, s)
		if err := s.Close(); err != nil {
			t.Fatal(err)
		}
		if names := entries(t, folder); !slices.Equal(names, []string{"backups", fileName}) {
			t.Errorf("round %d: folder has %q", round, names)
		}
		// There may be several copies of what was before, for the child puts the older file there again and again.
		for _, kept := range keptBefore(t, folder) {
			if got, want := recordsOf(t, kept), recordsOf(t, version1File); !reflect.DeepEqual(got, want) {
				t.Errorf("round %d: %s has %q", round, kept, got)
			}
		}
	}
}

// runAndKill lets a child save at least this many answers and kills it; it gives the last note said for each question,
// and the question said last.
func runAndKill(t *testing.T, folder string, atLeast int) (said map[string]string, last string) {
	t.Helper()
	child := exec.Command(os.Args[0], "-test.run=^TestChildWrites$")
	child.Env = append(os.Environ(), childFolder+"="+folder)
	out, err := child.StdoutPipe()
	if err != nil {
		t.Fatal(err)
	}
	if err := child.Start(); err != nil {
		t.Fatal(err)
	}
	said = make(map[string]string)
	lines := bufio.NewScanner(out)
	for n := 0; lines.Scan(); n++ {
		question, note, ok := strings.Cut(strings.TrimPrefix(lines.Text(), "saved "), " ")
		if !ok || !strings.HasPrefix(lines.Text(), "saved ") {
			t.Errorf("child said %q", lines.Text())
		}
		said[question], last = note, question
		if n == 0 {
			var held *HeldError
			if _, err := Open(folder, time.Now); !errors.As(err, &held) || held.Holder != child.Process.Pid {
				t.Errorf("while process %d writes: %+v, %v", child.Process.Pid, held, err)
			}
		}
		if n == atLeast {
			if err := child.Process.Kill(); err != nil {
				t.Fatal(err)
			}
		}
	}
	_ = child.Wait() // killed
	if len(said) == 0 {
		t.Fatal("child saved nothing")
	}
	return said, last
}
