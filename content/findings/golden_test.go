package findings_test

import (
	"flag"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"equalfooting/assessment"
	"equalfooting/assessment/report"
	"equalfooting/content/documents"
	"equalfooting/content/findings"
)

var update = flag.Bool("update", false, "write the golden files again")

func golden(t *testing.T, name, got string) {
	t.Helper()
	path := filepath.Join("testdata", name+".golden.txt")
	if *update {
		if err := os.MkdirAll("testdata", 0o700); err != nil {
			t.Fatal(err)
		}
		if err := os.WriteFile(path, []byte(got), 0o600); err != nil {
			t.Fatal(err)
		}
	}
	want, err := os.ReadFile(path)
	if err != nil {
		t.Fatal(err)
	}
	if was := strings.ReplaceAll(string(want), "\r\n", "\n"); got != was {
		t.Errorf("%s is not what it was (if that is meant: go test ./content/findings -update, and read it). %s", path, difference(was, got))
	}
}

// difference shows the first lines that differ.
func difference(was, now string) string {
	old, lines := strings.Split(was, "\n"), strings.Split(now, "\n")
	for i := range min(len(old), len(lines)) {
		if old[i] != lines[i] {
			return "First: was\n  " + old[i] + "\nis\n  " + lines[i]
		}
	}
	return "One is longer; now:\n" + now
}

// pageWidth is what a terminal of 80 columns leaves for text.
const pageWidth = 78

func plain(t testing.TB, d report.Document) string {
	t.Helper()
	var b strings.Builder
	if err := report.PlainText(&b, d, pageWidth); err != nil {
		t.Fatal(err)
	}
	return b.String()
}

func TestGoldenDocuments(t *testing.T) {
	book := english(t)
	careful := allAt(assessment.Full, 2)
	careful.Organisation.Motivations = []assessment.Motivation{assessment.MotiveFunder}
	careful.Organisation.Partnership = assessment.Merger
	careful.Organisation.Approach = assessment.ApproachAccess
	flagged := answered(blank(assessment.Full), "trust.roles: 2/1")
	flagged.Answers["trust.history"] = assessment.Answer{Flagged: true, Note: "ask Ms Example"}
	for name, sheet := range map[string]assessment.Sheet{
		"example":         exampleSheet(t, book),
		"all-4":           allAt(assessment.Full, 4),
		"all-0":           allAt(assessment.Full, 0),
		"empty":           blank(assessment.Full),
		"empty-quick":     blank(assessment.Quick),
		"three-cautions":  careful,
		"hardly-begun":    flagged,
		"one-high-answer": answered(allAt(assessment.Full, 1), "culture.language: 4", "trust.roles: 3/0"),
		"quick": answered(blank(assessment.Quick), "capacity.time: 3", "capacity.full-cost: 2/0", "governance.finance: 4/3",
			"governance.mandate: 3", "profile.offer: 1/1", "profile.track-record: 2/2", "culture.learning: 4", "culture.hard-talks: 3",
			"ideology.ethos: 4/1", "ideology.choice: 1", "trust.decisions: 0", "trust.valued: not sure"),
		"not-all-said": answered(allAt(assessment.Full, 3), "trust.history: not sure", "trust.decisions: rather not say",
			"trust.accountability: rather not say", "trust.openness: rather not say", "trust.valued: rather not say",
			"capacity.cash-flow: not sure", "capacity.time: does not apply", "ideology.voice: rather not say"),
	} {
		t.Run(name, func(t *testing.T) {
			golden(t, name, plain(t, documents.Result(book, sheet, false)))
		})
	}
}

// What a recommendation says on the screens.
func TestGoldenPages(t *testing.T) {
	book := english(t)
	found := findings.New(book, exampleSheet(t, book))
	quick := findings.New(book, answered(allAt(assessment.Quick, 4), "ideology.choice: 0"))
	for name, list := range map[string][]findings.Recommendation{
		"example-own": found.Advice.Own(), "example-asks": found.Advice.Asks(), "quick-other-asks": quick.Advice.OtherAsks(),
	} {
		t.Run(name, func(t *testing.T) {
			var d report.Document
			for _, r := range list {
				d.Sections = append(d.Sections, report.Section{Title: r.Title, Blocks: []report.Block{report.List(saidOf(r))}})
			}
			golden(t, name, plain(t, d))
		})
	}
}
