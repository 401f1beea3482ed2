package command

import (
	"encoding/json"
	"errors"
	"os"
	"os/exec"
	"path/filepath"
	"reflect"
	"strings"
	"testing"

	"equalfooting/assessment"
	"equalfooting/assessment/report/formats"
	"equalfooting/assessment/report/programtest"
	"equalfooting/content/contenttest"
	"equalfooting/content/documents"
	"equalfooting/store/answersfile"
)

// The same answers, as filled in on the form and as written in an answers file.
const (
	halfFilled = `{"name": "Example Friends – زهرة 🌻", "date": "3/11/2026", "mentor": "Ms (A) \\ B", "answered_by": "several together",
		"capacity:time": "2", "capacity:time/note": "Line one\nline two é", "capacity:time/flag": "Yes", "capacity:full-cost": "3",
		"capacity:full-cost/evidence": "2", "trust:roles": "does_not_apply", "trust:roles/reason": "We have none", "trust:valued": "rather_not_say",
		"trust:valued/reason": "Left from before", "capacity:delivery/note": "To ask about"}`
	halfTyped = `
organisation: {name: "Example Friends – زهرة 🌻", audience: bme, partner: yes, mentor: "Ms (A) \\ B"}
date: 2026-11-03
answered_by: several together
answers:
  capacity.time: {level: 2, note: "Line one\nline two é", flag: true}
  capacity.full-cost: {level: 3, evidence: 2}
  capacity.delivery: {answer: no answer yet, note: To ask about}
  trust.roles: {answer: does not apply, reason: We have none}
  trust.valued: rather not say
`
)

// blankForm writes a form, and returns its path.
func blankForm(t *testing.T) string {
	t.Helper()
	data, err := documents.Form(contenttest.English(t), assessment.Organisation{Audience: assessment.BME, Partner: assessment.PartnerYes}, assessment.Full, formats.PDF)
	if err != nil {
		t.Fatal(err)
	}
	path := filepath.Join(t.TempDir(), "form.pdf")
	if err := os.WriteFile(path, data, 0o600); err != nil {
		t.Fatal(err)
	}
	return path
}

// sameAsTyped checks that a filled-in form gives the same answers as typed.
func sameAsTyped(t *testing.T, path, typed string) {
	t.Helper()
	want, err := answersfile.Parse([]byte(typed))
	if err != nil {
		t.Fatal(err)
	}
	got, err := readSheet(path, nil)
	if err != nil || !reflect.DeepEqual(got, want) {
		t.Errorf("%+v, %v; want %+v", got, err, want)
	}
}

// runs starts another program, and returns the file that it made.
func runs(t *testing.T, program string, args ...string) string {
	t.Helper()
	made := filepath.Join(t.TempDir(), "made.pdf")
	for i, arg := range args {
		if arg == "" {
			args[i] = made
		}
	}
	if out, err := exec.CommandContext(t.Context(), program, args...).CombinedOutput(); err != nil {
		t.Fatalf("%v\n%s", err, out)
	}
	return made
}

// A form filled in by one program and saved again by others has the same answers as if they were typed.
func TestFormsFilledByOtherPrograms(t *testing.T) {
	blank := blankForm(t)
	t.Run("pypdf", func(t *testing.T) {
		python := programtest.Find(t, "/usr/bin/python3", "python3") // systems add libraries to the first
		if exec.CommandContext(t.Context(), python, "-c", "import pypdf").Run() != nil {
			programtest.Missing(t, "pypdf for Python")
		}
		sameAsTyped(t, runs(t, python, "testdata/fillform.py", blank, "", halfFilled), halfTyped)
	})
	mutool := programtest.Find(t, "mutool")
	for _, how := range []string{"incremental", "garbage,compress", "pretty,ascii"} {
		t.Run("mutool, "+how, func(t *testing.T) {
			filled := runs(t, mutool, "run", "testdata/fillform.js", blank, "", halfFilled, how)
			sameAsTyped(t, filled, halfTyped)
			qpdf := programtest.Find(t, "qpdf")
			for _, options := range [][]string{{"--linearize"}, {"--qdf"}, {"--object-streams=generate"}, {"--object-streams=disable"}, {"--compress-streams=n"}} {
				sameAsTyped(t, runs(t, qpdf, append(options, filled, "")...), halfTyped)
			}
		})
	}
}

// Every field of a form comes back, whatever is written in it.
func TestEveryFieldOfAFormComesBack(t *testing.T) {
	mutool := programtest.Find(t, "mutool")
	given := map[string]string{"name": "Example Friends"}
	want := assessment.Sheet{Organisation: assessment.Organisation{Name: "Example Friends", Audience: assessment.BME, Partner: assessment.PartnerYes},
		Edition: assessment.Full, Answers: make(map[string]assessment.Answer)}
	for i, q := range assessment.Questions(assessment.Full) {
		name := strings.ReplaceAll(q.ID, ".", ":")
		level := i%int(assessment.HighestLevel) + 1
		given[name], given[name+"/note"] = string(rune('0'+level)), "About "+q.ID
		answer := assessment.Answer{Kind: assessment.Rated, Level: assessment.Level(level), Note: "About " + q.ID, Form: want.Organisation.Form(q)}
		if q.AsksEvidence {
			given[name+"/evidence"] = string(rune('0' + i%4))
			e := assessment.Evidence(i % 4)
			answer.Evidence = &e
		}
		if answer.Flagged = i%2 == 0; answer.Flagged {
			given[name+"/flag"] = "Yes"
		}
		want.Answers[q.ID] = answer
	}
	text, err := json.Marshal(given)
	if err != nil {
		t.Fatal(err)
	}
	sameAsTyped(t, runs(t, mutool, "run", "testdata/fillform.js", blankForm(t), "", string(text), "incremental"), string(answersfile.Write(want)))
}

// An empty form says what is missing, and so does one with an impossible date.
func TestFormsThatCannotComeIn(t *testing.T) {
	blank := blankForm(t)
	_, err := readSheet(blank, nil)
	if mistake, is := errors.AsType[*answersfile.Mistake](err); !is || mistake.Problem != answersfile.FormNameless {
		t.Errorf("empty: %v", err)
	}
	mutool := programtest.Find(t, "mutool")
	_, err = readSheet(runs(t, mutool, "run", "testdata/fillform.js", blank, "", `{"name": "Us", "date": "last Friday"}`, "incremental"), nil)
	if mistake, is := errors.AsType[*answersfile.Mistake](err); !is || mistake.Problem != answersfile.FormDay || mistake.Given != "last Friday" {
		t.Errorf("no day: %v", err)
	}
}
