package command

import (
	"bytes"
	"encoding/binary"
	"encoding/json"
	"errors"
	"fmt"
	"io/fs"
	"os"
	"os/exec"
	"path/filepath"
	"regexp"
	"slices"
	"strconv"
	"strings"
	"testing"
	"time"

	"equalfooting/assessment"
	"equalfooting/content"
	"equalfooting/store"

	"github.com/rogpeppe/go-internal/testscript"
	bolt "go.etcd.io/bbolt"
)

// Every command, as typed. The scripts in testdata/script have some words of their own, besides testscript's:
//
//	works ARGS         footing ARGS exits with 0 and says nothing on stderr
//	aside ARGS         footing ARGS exits with 0, and says something on stderr in plain words
//	fails CODE ARGS    footing ARGS exits with CODE, prints nothing, and says on stderr in plain words what is wrong
//	! fails CODE ARGS  the same, after printing what would have been done
//	made PATH...       exactly these are new under $WORK since the script began
//	keep NAME...       puts organisations with these names into the data folder
//	example            puts the example there
//	busy NAME          adds an archived organisation with a next look and something overdue; with another word, one still in use
//	mentor NAME        sets the mentor using the program
//	returned NAME      adds one that answered all questions in March 2026 and began a return visit in June, with 7 answered so far
//	hostile            adds one, imported, in which every text is a formula, markup or commands to a terminal
//	large-notes NAME   adds one whose notes are as long as they can be
//	newer, noise       turns the data file into one from a later version, or random bytes
//	large FILE         makes a file of more than a megabyte
//	types FILE CELL X  types into a cell of a workbook
//	decodes            what was printed is JSON
//	result FILE        writes the result from the JSON report that was printed to a file
func TestCommands(t *testing.T) {
	good, err := filepath.Abs(filepath.Join(house, "store", "answersfile", "testdata", "good"))
	if err != nil {
		t.Fatal(err)
	}
	testscript.Run(t, testscript.Params{
		Dir:                 filepath.Join("testdata", "script"),
		RequireExplicitExec: true,
		Cmds: map[string]func(ts *testscript.TestScript, neg bool, args []string){
			"busy": busy, "mentor": mentor, "returned": returned, "large-notes": largeNotes, "hostile": hostile,
			"works": works, "aside": aside, "fails": fails, "made": made, "keep": keep, "example": example, "newer": newer, "tells": tells,
			"noise": noise, "large": large, "decodes": decodes, "result": result, "types": typeInto,
		},
		Setup: func(env *testscript.Env) error {
			env.Setenv("HOME", filepath.Join(env.WorkDir, "home"))
			env.Setenv("FOOTING_DATA", filepath.Join(env.WorkDir, "data"))
			env.Setenv("GOOD", good)
			env.Setenv("GORACE", os.Getenv("GORACE"))
			env.Values[filesBefore{}] = under(env.WorkDir)
			return nil
		},
	})
}

// filesBefore is the key under which a script keeps the list of files that were there when it began.
type filesBefore struct{}

func works(ts *testscript.TestScript, _ bool, args []string) {
	if err := ts.Exec("footing", args...); err != nil {
		ts.Fatalf("footing %q: %v", args, err)
	}
	if said := ts.ReadFile("stderr"); said != "" {
		ts.Fatalf("footing %q says on stderr: %s", args, said)
	}
}

func aside(ts *testscript.TestScript, _ bool, args []string) {
	if err := ts.Exec("footing", args...); err != nil {
		ts.Fatalf("footing %q: %v", args, err)
	}
	if said := ts.ReadFile("stderr"); wrongSaid(said) != "" {
		ts.Fatalf("footing %q says on stderr: %s\nwhich %s", args, said, wrongSaid(said))
	}
}

func fails(ts *testscript.TestScript, prints bool, args []string) {
	code, err := strconv.Atoi(args[0])
	ts.Check(err)
	err = ts.Exec("footing", args[1:]...)
	var exit *exec.ExitError
	if !errors.As(err, &exit) || exit.ExitCode() != code {
		ts.Fatalf("footing %q: %v, want exit code %d", args[1:], err, code)
	}
	if printed := ts.ReadFile("stdout"); (printed != "") != prints {
		ts.Fatalf("footing %q prints: %s", args[1:], printed)
	}
	said := ts.ReadFile("stderr")
	if wrong := wrongSaid(said); wrong != "" {
		ts.Fatalf("footing %q says on stderr: %s\nwhich %s", args[1:], said, wrong)
	}
	if strings.Count(said, "\n") > 1 {
		ts.Fatalf("footing %q says more than is wanted on stderr: %s", args[1:], said)
	}
}

// goTalk matches what an error, a panic or a library says when nobody has put it into words for people.
var goTalk = regexp.MustCompile(`(?i)(^|[^.])yaml:|goroutine|panic|\b0x|\berror\b|failed to|unmarshal|bbolt|cobra|pflag|\.go:|<nil>|%!|\x1b|\{[a-z_]+\}`)

// wrongSaid says what is wrong with what the program says when it cannot do something; "" if nothing is.
func wrongSaid(said string) string {
	switch {
	case !strings.HasSuffix(said, ".\n") && !strings.HasSuffix(said, ".)\n"):
		return "is no whole sentence"
	case goTalk.MatchString(said):
		return fmt.Sprintf("has %q in it", goTalk.FindString(said))
	default:
		return ""
	}
}

func made(ts *testscript.TestScript, _ bool, args []string) {
	before := ts.Value(filesBefore{}).([]string)
	var new []string
	for _, path := range under(ts.Getenv("WORK")) {
		if strings.HasSuffix(path, "backups/") || strings.Contains(path, "backups/footing-backup-") {
			continue // changes are backed up, which has a test of its own
		}
		if !slices.Contains(before, path) {
			new = append(new, path)
		}
	}
	slices.Sort(args)
	if !slices.Equal(new, args) {
		ts.Fatalf("made %q, want %q", new, args)
	}
}

// under lists all files and folders under a folder, with slashes; folders end in one.
func under(folder string) []string {
	var paths []string
	_ = fs.WalkDir(os.DirFS(folder), ".", func(path string, entry fs.DirEntry, err error) error {
		if err == nil && entry.IsDir() {
			path += "/"
		}
		paths = append(paths, path)
		return err
	})
	slices.Sort(paths)
	return paths
}

func kept(ts *testscript.TestScript) *store.Store {
	s, err := store.Open(ts.Getenv("FOOTING_DATA"), time.Now)
	ts.Check(err)
	return s
}

func keep(ts *testscript.TestScript, _ bool, names []string) {
	s := kept(ts)
	for _, name := range names {
		_, err := s.Add(assessment.Sheet{Organisation: assessment.Organisation{Name: name, Audience: assessment.BME},
			Edition: assessment.Full}, false)
		ts.Check(err)
	}
	ts.Check(s.Close())
}

func example(ts *testscript.TestScript, _ bool, _ []string) {
	book, err := content.Open(content.DefaultLanguage)
	ts.Check(err)
	ts.Check(oneVisit(book, kept(ts)))
}

// tells fills in the two sentences without which an organisation has no page for partners.
func tells(ts *testscript.TestScript, _ bool, args []string) {
	s := kept(ts)
	found, err := s.Find(args[0])
	ts.Check(err)
	_, err = s.Change(found.ID, func(r *assessment.Record, _ time.Time) error {
		r.Offer = assessment.Offer{Does: "We give advice on housing.", For: "Families who are new here."}
		return nil
	})
	ts.Check(err)
	ts.Check(s.Close())
}

func busy(ts *testscript.TestScript, _ bool, args []string) {
	s := kept(ts)
	added, err := s.Add(assessment.Sheet{Organisation: assessment.Organisation{Name: args[0], Audience: assessment.BME},
		Edition: assessment.Full}, false)
	ts.Check(err)
	_, err = s.Change(added.ID, func(r *assessment.Record, _ time.Time) error {
		r.AddAction(assessment.PlanAction{What: "Ring the bank", By: assessment.Date{Year: 2020, Month: 2, Day: 29}, Status: assessment.ToDo})
		r.NextLook = assessment.Date{Year: 2199, Month: 3, Day: 1}
		r.Archived = len(args) < 2
		return nil
	})
	ts.Check(err)
	ts.Check(s.Close())
}

func mentor(ts *testscript.TestScript, _ bool, args []string) {
	s := kept(ts)
	ts.Check(store.SetMentor(s, args[0]))
	ts.Check(s.Close())
}

func returned(ts *testscript.TestScript, _ bool, args []string) {
	at := time.Date(2026, time.March, 2, 12, 0, 0, 0, time.UTC)
	s, err := store.Open(ts.Getenv("FOOTING_DATA"), func() time.Time { return at })
	ts.Check(err)
	added, err := s.Add(assessment.Sheet{Organisation: assessment.Organisation{Name: args[0], Audience: assessment.BME}, Edition: assessment.Full}, false)
	ts.Check(err)
	answers := func(count int, level assessment.Level, before func(r *assessment.Record, now time.Time)) {
		_, err := s.Change(added.ID, func(r *assessment.Record, now time.Time) error {
			before(r, now)
			for _, q := range assessment.Questions(assessment.Full)[:count] {
				r.Give(q.ID, assessment.Rating(level), now)
			}
			return nil
		})
		ts.Check(err)
	}
	answers(36, 3, func(r *assessment.Record, _ time.Time) {
		r.Offer = assessment.Offer{Does: "We give advice.", For: "Families."}
	})
	at = at.AddDate(0, 3, 0)
	answers(7, 0, func(r *assessment.Record, now time.Time) { r.Revisit(assessment.Full, now) })
	ts.Check(s.Close())
}

func hostile(ts *testscript.TestScript, _ bool, _ []string) {
	const text = "=1+1\u202e\x1b[31m<script>alert(1)</script> **x** {name}\r\nEND:VEVENT\t\u2066"
	s := kept(ts)
	sheet := assessment.Sheet{Organisation: assessment.Organisation{Name: text, Audience: assessment.BME}, Edition: assessment.Full,
		Answers: make(map[string]assessment.Answer)}
	for _, q := range assessment.Questions(assessment.Full) {
		sheet.Answers[q.ID] = assessment.Answer{Kind: assessment.Rated, Level: 3, Note: text, Reason: text, Change: text}
	}
	added, err := s.Add(sheet, false)
	ts.Check(err)
	_, err = s.Change(added.ID, func(r *assessment.Record, _ time.Time) error {
		r.AddAction(assessment.PlanAction{What: text, Who: text, Note: text, By: assessment.Date{Year: 2199, Month: 1, Day: 1}, Status: assessment.ToDo})
		r.Offer = assessment.Offer{Does: text, For: text, Contact: text}
		r.Sitting = assessment.Sitting{Facilitator: text}
		return nil
	})
	ts.Check(err)
	ts.Check(s.Close())
}

func largeNotes(ts *testscript.TestScript, _ bool, args []string) {
	s := kept(ts)
	sheet := assessment.Sheet{Organisation: assessment.Organisation{Name: args[0], Audience: assessment.BME},
		Edition: assessment.Full, Answers: make(map[string]assessment.Answer)}
	for _, q := range assessment.Questions(assessment.Full) {
		sheet.Answers[q.ID] = assessment.Answer{Kind: assessment.Rated, Note: strings.Repeat("\U0001f600", assessment.MaxNoteLength)}
	}
	_, err := s.Add(sheet, false)
	ts.Check(err)
	ts.Check(s.Close())
}

// newer writes a later format's version number into the store.
func newer(ts *testscript.TestScript, _ bool, _ []string) {
	s := kept(ts)
	ts.Check(s.Close())
	db, err := bolt.Open(s.Path(), 0o600, nil)
	ts.Check(err)
	ts.Check(db.Update(func(tx *bolt.Tx) error {
		meta := tx.Bucket([]byte("meta"))
		return errors.Join(meta.Delete([]byte("roll")), meta.Put([]byte("version"), binary.BigEndian.AppendUint64(nil, 99)))
	}))
	ts.Check(db.Close())
}

func noise(ts *testscript.TestScript, _ bool, _ []string) {
	s := kept(ts)
	ts.Check(s.Close())
	data := bytes.Repeat([]byte("any bytes at all"), 1<<10)
	ts.Check(os.WriteFile(s.Path(), data, 0o600))
}

func large(ts *testscript.TestScript, _ bool, args []string) {
	ts.Check(os.WriteFile(ts.MkAbs(args[0]), bytes.Repeat([]byte("# more\n"), 1<<18), 0o600))
}

func decodes(ts *testscript.TestScript, _ bool, _ []string) {
	var any any
	ts.Check(json.Unmarshal([]byte(ts.ReadFile("stdout")), &any))
}

func result(ts *testscript.TestScript, _ bool, args []string) {
	var report struct{ Result json.RawMessage }
	ts.Check(json.Unmarshal([]byte(ts.ReadFile("stdout")), &report))
	var compact, laid bytes.Buffer
	ts.Check(json.Compact(&compact, report.Result))
	ts.Check(json.Indent(&laid, compact.Bytes(), "", "  "))
	ts.Check(os.WriteFile(ts.MkAbs(args[0]), append(laid.Bytes(), '\n'), 0o600))
}
