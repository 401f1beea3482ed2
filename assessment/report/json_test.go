package report_test

import (
	"bytes"
	"errors"
	"flag"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"equalfooting/assessment"
	"equalfooting/assessment/report"
)

var updateJSON = flag.Bool("update-json", false, "write the golden JSON files anew")

func jsonOf(t *testing.T, r assessment.Result, steps func(assessment.Steps) (string, string, bool)) string {
	t.Helper()
	var written bytes.Buffer
	if err := report.JSON(&written, r, steps); err != nil {
		t.Fatal(err)
	}
	return written.String()
}

func fraction(num, den int64) *assessment.Fraction {
	f := assessment.NewFraction(num, den)
	return &f
}

// designExample is the result that the design shows, by its exact values: 61.25 overall, 13 of 24 levels in capacity
// and one of three evidence there, where 50 would be shown.
func designExample() assessment.Result {
	r := assessment.Result{
		Edition: assessment.Full, Audience: assessment.BME,
		Overall: fraction(245, 4), Stage: assessment.ReadyWithSupport,
		Actions: []assessment.Action{{
			Number: 3, Priority: assessment.DoFirst, Need: fraction(6, 12), Because: []string{"capacity.full-cost"},
			Steps: &assessment.Steps{Question: "capacity.full-cost", Version: assessment.BuildSteps},
		}},
		Asks:    []assessment.Action{{Number: 16, Priority: assessment.DoFirst, Need: fraction(1, 2), Because: []string{"capacity.full-cost"}}},
		FindOut: []string{"capacity.cash-flow"},
	}
	for i, d := range assessment.Domains() {
		r.Domains[i] = assessment.DomainResult{ID: d, Band: assessment.NoBand, Asked: 6, Coverage: assessment.NewFraction(0, 6)}
	}
	r.Domains[0] = assessment.DomainResult{
		ID: assessment.Capacity, Score: fraction(1300, 24), Band: assessment.Growing, Asked: 6, Rated: 6,
		Coverage: assessment.NewFraction(6, 6), EvidenceScore: fraction(100, 3), EvidenceGap: fraction(50, 3),
	}
	return r
}

func TestJSONIsTheDesignsExample(t *testing.T) {
	got := jsonOf(t, designExample(), func(s assessment.Steps) (string, string, bool) {
		return "first of " + s.Question, "next, " + string(s.Version), true
	})
	const want = `{
  "edition": "full",
  "audience": "bme",
  "indicative": false,
  "overall": 61.25,
  "stage": "ready with support",
  "domains": [
    {
      "id": "capacity",
      "score": 54.17,
      "band": "growing",
      "asked": 6,
      "rated": 6,
      "coverage": 1,
      "evidence_score": 33.33,
      "evidence_gap": 16.67
    },
    {
      "id": "governance",
      "score": null,
      "band": "not enough answered",
      "asked": 6,
      "rated": 0,
      "coverage": 0,
      "evidence_score": null,
      "evidence_gap": null
    },
`
	if !strings.HasPrefix(got, want) {
		t.Errorf("begins with\n%s\nwant\n%s", got, want)
	}
	const end = `
  "actions": [
    {
      "number": 3,
      "priority": "do first",
      "need": 0.5,
      "because": [
        "capacity.full-cost"
      ],
      "first_step": "first of capacity.full-cost",
      "next_step": "next, build"
    }
  ],
  "asks": [
    {
      "number": 16,
      "need": 0.5,
      "because": [
        "capacity.full-cost"
      ]
    }
  ],
  "find_out": [
    "capacity.cash-flow"
  ]
}
`
	if !strings.HasSuffix(got, end) {
		t.Errorf("ends with\n%s\nwant\n%s", got, end)
	}
}

func TestJSONStepsMayBeMissing(t *testing.T) {
	without := designExample()
	without.Actions[0].Steps = nil
	for _, c := range []struct {
		name  string
		r     assessment.Result
		steps func(assessment.Steps) (string, string, bool)
	}{
		{"nobody words them", designExample(), nil},
		{"there are no words for them", designExample(), func(assessment.Steps) (string, string, bool) { return "a", "b", false }},
		{"the action has none", without, func(assessment.Steps) (string, string, bool) { return "a", "b", true }},
	} {
		if got := jsonOf(t, c.r, c.steps); !strings.Contains(got, "\"first_step\": null,\n      \"next_step\": null\n") {
			t.Errorf("%s: the steps are not null in\n%s", c.name, got)
		}
	}
}

func TestJSONRoundsHalfUp(t *testing.T) {
	r := designExample()
	r.Domains[0].EvidenceGap = fraction(-25, 2)
	r.Domains[1].EvidenceGap = fraction(-1, 200) // -0.005
	r.Domains[2].EvidenceGap = fraction(-50, 3)  // -16.666…
	r.Domains[3].EvidenceGap = fraction(1, 200)  // 0.005
	r.Domains[4].Coverage = *fraction(2, 3)      // four places
	r.Domains[5].Coverage = *fraction(1, 3)      // four places
	r.Actions[0].Need = fraction(1, 20000)       // 0.00005
	r.Asks[0].Need = fraction(5, 12)             // 0.41666…
	r.Overall, r.Stage = nil, assessment.NoStage // null
	got := jsonOf(t, r, nil)
	for _, want := range []string{
		`"overall": null`, `"evidence_gap": -12.5`, `"evidence_gap": 0`, `"evidence_gap": -16.67`, `"evidence_gap": 0.01`,
		`"coverage": 0.6667`, `"coverage": 0.3333`, `"need": 0.0001`, `"need": 0.4167`,
	} {
		if !strings.Contains(got, want+",") && !strings.Contains(got, want+"\n") {
			t.Errorf("no %s in\n%s", want, got)
		}
	}
}

func TestJSONKeepsWordsAsTheyAre(t *testing.T) {
	got := jsonOf(t, designExample(), func(assessment.Steps) (string, string, bool) {
		return `Write "us & them" <down>`, "Zwei Wörter, 你好", true
	})
	for _, want := range []string{`"first_step": "Write \"us & them\" <down>"`, `"next_step": "Zwei Wörter, 你好"`} {
		if !strings.Contains(got, want) {
			t.Errorf("no %s in\n%s", want, got)
		}
	}
}

type fullDisk struct{}

var errFullDisk = errors.New("no room")

func (fullDisk) Write([]byte) (int, error) { return 0, errFullDisk }

func TestJSONReportsTheWritersError(t *testing.T) {
	if err := report.JSON(fullDisk{}, designExample(), nil); !errors.Is(err, errFullDisk) {
		t.Errorf("got %v, want %v", err, errFullDisk)
	}
}

// patterned answers every question of the edition by its place, so that all kinds, levels and evidence come up.
func patterned(a assessment.Audience, e assessment.Edition) assessment.Sheet {
	s := assessment.Sheet{
		Organisation: assessment.Organisation{Name: "Example Group", Audience: a}, Edition: e,
		Answers: make(map[string]assessment.Answer),
	}
	kinds := []assessment.Kind{assessment.NotSure, assessment.RatherNotSay, assessment.DoesNotApply, assessment.Unanswered}
	for i, q := range assessment.Questions(e) {
		answer := assessment.Rating(assessment.Level(i * 2 % 5)).WithEvidence(assessment.Evidence(i % 4))
		if i%7 == 6 {
			answer = answer.Choose(kinds[i/7%len(kinds)], 0)
		}
		s.Answers[q.ID] = answer
	}
	return s
}

func TestJSONGoldens(t *testing.T) {
	nothing := assessment.Sheet{Organisation: assessment.Organisation{Audience: assessment.BME}, Edition: assessment.Quick}
	for name, s := range map[string]assessment.Sheet{
		"bme-full":             patterned(assessment.BME, assessment.Full),
		"mainstream-full":      patterned(assessment.Mainstream, assessment.Full),
		"infrastructure-quick": patterned(assessment.Infrastructure, assessment.Quick),
		"funder-full":          patterned(assessment.Funder, assessment.Full),
		"bme-quick-unanswered": nothing,
	} {
		t.Run(name, func(t *testing.T) {
			got := jsonOf(t, assessment.Reckon(s), func(steps assessment.Steps) (string, string, bool) {
				return steps.Question + " first " + string(steps.Version), steps.Question + " next " + string(steps.Version), true
			})
			path := filepath.Join("testdata", name+".golden.json")
			if *updateJSON {
				if err := os.WriteFile(path, []byte(got), 0o600); err != nil {
					t.Fatal(err)
				}
			}
			want, err := os.ReadFile(path)
			if err != nil {
				t.Fatal(err)
			}
			if got != string(want) {
				t.Errorf("%s is not what it was (if that is meant: go test ./assessment/report -update-json). Now:\n%s", path, got)
			}
		})
	}
}
