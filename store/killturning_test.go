package store

import (
	"bufio"
	"fmt"
	"os"
	"os/exec"
	"slices"
	"strings"
	"testing"
	"time"

	"equalfooting/assessment"
	"equalfooting/store/vault"
)

const (
	turningFolder = "FOOTING_STORE_TEST_TURNING" // set only for the process that TestKilledWhileTurning starts
	turningCodes  = "FOOTING_STORE_TEST_CODES"
	knownName     = "Example Group of Women in Riverside"
)

// TestChildTurns is that process: between answers it sets, changes and removes the passphrase until it is killed, and prints each
// answer once it is saved, and each code before it counts.
func TestChildTurns(t *testing.T) {
	folder := os.Getenv(turningFolder)
	if folder == "" {
		t.Skip("only run by TestKilledWhileTurning")
	}
	s, err := Open(folder, time.Now, strings.Fields(os.Getenv(turningCodes))...)
	must(t, err)
	questions := assessment.Questions(assessment.Full)
	for i := 0; ; i++ {
		question := questions[i%len(questions)].ID
		a := assessment.Answer{Kind: assessment.NotSure, Note: fmt.Sprint(os.Getpid(), " ", i)}
		give(t, s, 1, question, a)
		fmt.Printf("saved %s %s\n", question, a.Note)
		if i%4 == 0 {
			must(t, s.Backups().Make())
		}
		if i%3 == 2 {
			must(t, s.Passphrase().Remove())
			continue
		}
		must(t, s.passphrase.set("", func(k *vault.Key, _ string) []byte {
			_, lock := k.LockWithCode()
			return lock
		}, func(code string) bool {
			fmt.Printf("code %s\n", code)
			return true
		}))
	}
}

// Killed at any moment, also while the passphrase is set, changed or removed: every answer that was said to be saved is there, and
// where there is a passphrase nothing can be read once the program has been started again.
func TestKilledWhileTurning(t *testing.T) {
	t.Parallel()
	folder := t.TempDir()
	s := open(t, folder)
	create(t, s, knownName)
	must(t, s.Close())
	var codes []string
	sealed := 0
	for round := range 12 {
		said, made := turnAndKill(t, folder, codes, 2+7*round)
		codes = append(codes, made...)
		slices.Reverse(codes)
		s, err := Open(folder, time.Now, codes[:min(3, len(codes))]...)
		slices.Reverse(codes)
		must(t, err)
		answers := get(t, s, 1).Current().Answers
		beyond := 0
		for question, note := range said {
			if got := answers[question].Note; got != note {
				beyond++
				if number(got) <= number(note) || beyond > 1 { // one more may have been saved than was said
					t.Errorf("round %d: %s is %q, was said to be %q", round, question, got, note)
				}
			}
		}
		if report, err := s.Check(); err != nil || len(report.Problems) > 0 || len(s.Damage()) > 0 {
			t.Errorf("round %d: %+v, %v; %v", round, report, err, s.Damage())
		}
		if s.Passphrase().IsSet() {
			sealed++
			if got := readableIn(t, folder, []string{knownName}); len(got) > 0 {
				t.Errorf("round %d: the name can be read in %q", round, entries(t, folder))
			}
		}
		must(t, s.Close())
	}
	if sealed == 0 || sealed == 12 {
		t.Errorf("sealed after %d of 12 kills", sealed)
	}
}

// number is the one at the end of a note.
func number(note string) (n int) {
	_, _ = fmt.Sscanf(note[strings.LastIndex(note, " ")+1:], "%d", &n)
	return n
}

// turnAndKill lets a child say at least so many lines and kills it; it gives the last note said for each question, and the codes.
func turnAndKill(t *testing.T, folder string, codes []string, atLeast int) (said map[string]string, made []string) {
	t.Helper()
	child := exec.Command(os.Args[0], "-test.run=^TestChildTurns$")
	child.Env = append(os.Environ(), turningFolder+"="+folder, turningCodes+"="+strings.Join(codes, " "))
	out, err := child.StdoutPipe()
	must(t, err)
	must(t, child.Start())
	said = make(map[string]string)
	lines := bufio.NewScanner(out)
	for n := 0; lines.Scan(); n++ {
		word, rest, _ := strings.Cut(lines.Text(), " ")
		question, note, _ := strings.Cut(rest, " ")
		switch word {
		case "saved":
			said[question] = note
		case "code":
			made = append(made, rest)
		default:
			t.Fatalf("child said %q", lines.Text())
		}
		if n == atLeast {
			must(t, child.Process.Kill())
		}
	}
	_ = child.Wait() // killed
	return said, made
}
