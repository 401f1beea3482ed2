package report_test

import (
	"bytes"
	"errors"
	"flag"
	"fmt"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"equalfooting/assessment"
	"equalfooting/assessment/report"
)

var updateJSON = flag.Bool("update-json", false, "write the golden JSON files again")

func jsonOf(t *testing.T, r assessment.Result, words report.ResultWords) string {
	t.Helper()
	var written bytes.Buffer
	if err := report.JSON(&written, r, words); err != nil {
		t.Fatal(err)
	}
	return written.String()
}

// inWords words steps by what they are.
var inWords = report.ResultWords{
	Steps: func(s assessment.Steps) (report.StepWords, bool) {
		return report.StepWords{First: s.Question + " first " + string(s.Version), Next: s.Question + " next " + string(s.Version), Who: "someone"}, true
	},
	Say: func(question string, actionPoint int) (string, bool) {
		return fmt.Sprintf("%d, about %s", actionPoint, question), question != "capacity.skills"
	},
}

func fraction(num, den int64) *assessment.Fraction {
	f := assessment.NewFraction(num, den)
	return &f
}

// specifiedExample is the result that INSTRUMENT shows, with exact values: 61.25 overall, 13 of 24 levels in capacity and one of three
// pieces of evidence there, where 50 would be shown.
func specifiedExample() assessment.Result {
	r := assessment.Result{
		Edition: assessment.Full, Audience: assessment.BME, Partner: assessment.PartnerYes,
		Overall: fraction(245, 4), Stage: assessment.ReadyWithSupport,
		SettleFirst: []string{"capacity.cash-flow"},
		StartHere:   []assessment.Start{{Question: "capacity.cash-flow", Why: assessment.SettleFirst, Version: assessment.StartSteps}},
		Actions: []assessment.Action{{
			Number: 3, Priority: assessment.SomeToDo, Need: fraction(9, 20), Because: []string{"capacity.full-cost"},
			Steps: []assessment.Steps{{Question: "capacity.full-cost", Version: assessment.BuildSteps}},
		}},
		Asks: []assessment.Action{{Number: 16, Priority: assessment.MostToDo, Need: fraction(1, 2),
			Because: []string{"capacity.skills", "capacity.full-cost", "capacity.time"}}},
		FindOut: []string{"culture.language"},
	}
	for i, d := range assessment.Domains() {
		r.Domains[i] = assessment.DomainResult{ID: d, Band: assessment.NothingAsks}
	}
	r.Domains[0] = assessment.DomainResult{
		ID: assessment.Capacity, Score: fraction(1300, 24), Band: assessment.Growing, Asked: 6, Rated: 6,
		Coverage: fraction(6, 6), EvidenceScore: fraction(100, 3), EvidenceGap: fraction(50, 3),
	}
	return r
}

func TestJSONIsTheSpecifiedExample(t *testing.T) {
	got := jsonOf(t, specifiedExample(), inWords)
	const want = `{
  "edition": "full",
  "audience": "bme",
  "partner": "yes",
  "answered_by": null,
  "indicative": false,
  "overall": 61.25,
  "stage": "ready with support",
  "settle_first": [
    "capacity.cash-flow"
  ],
  "start_here": [
    {
      "question": "capacity.cash-flow",
      "why": "settle first",
      "step": "start",
      "first": "capacity.cash-flow first start",
      "next": "capacity.cash-flow next start",
      "who": "someone"
    }
  ],
  "domains": [
    {
      "id": "capacity",
      "score": 54.17,
      "band": "growing",
      "asked": 6,
      "rated": 6,
      "coverage": 1,
      "evidence_score": 33.33,
      "evidence_gap": 16.67,
      "evidence": null
    },
    {
      "id": "governance",
      "score": null,
      "band": "does not apply",
      "asked": 0,
      "rated": 0,
      "coverage": null,
      "evidence_score": null,
      "evidence_gap": null,
      "evidence": null
    },
`
	if !strings.HasPrefix(got, want) {
		t.Errorf("begins with\n%s\nwant\n%s", got, want)
	}
	const end = `
  "actions": [
    {
      "number": 3,
      "priority": "some to do",
      "need": 0.45,
      "because": [
        "capacity.full-cost"
      ],
      "steps": [
        {
          "question": "capacity.full-cost",
          "step": "build",
          "first": "capacity.full-cost first build",
          "next": "capacity.full-cost next build",
          "who": "someone"
        }
      ]
    }
  ],
  "asks": [
    {
      "number": 16,
      "need": 0.5,
      "because": [
        "capacity.skills",
        "capacity.full-cost",
        "capacity.time"
      ],
      "say": [
        "16, about capacity.full-cost"
      ]
    }
  ],
  "find_out": [
    "culture.language"
  ]
}
`
	if !strings.HasSuffix(got, end) {
		t.Errorf("ends with\n%s\nwant\n%s", got, end)
	}
}

func TestJSONSaysWhoAnsweredAndWhatIsShown(t *testing.T) {
	r := specifiedExample()
	r.AnsweredBy, r.Domains[0].Evidence = assessment.ByColleague, assessment.MoreThanShown
	got := jsonOf(t, r, report.ResultWords{})
	for _, want := range []string{`"answered_by": "someone we work with",`, `"evidence": "more than shown"`, `"say": []`} {
		if !strings.Contains(got, want) {
			t.Errorf("no %s in\n%s", want, got)
		}
	}
}

func TestJSONStepsMayBeWithoutWords(t *testing.T) {
	for name, words := range map[string]report.ResultWords{
		"nobody words them":       {},
		"there are none for them": {Steps: func(assessment.Steps) (report.StepWords, bool) { return report.StepWords{First: "a"}, false }},
	} {
		got := jsonOf(t, specifiedExample(), words)
		if want := "\"step\": \"build\",\n          \"first\": null,\n          \"next\": null,\n          \"who\": null\n"; !strings.Contains(got, want) {
			t.Errorf("%s: the texts are not null in\n%s", name, got)
		}
	}
	without := specifiedExample()
	without.Actions[0].Steps = nil
	if got := jsonOf(t, without, inWords); !strings.Contains(got, `"steps": []`) {
		t.Errorf("without steps there is no empty list in\n%s", got)
	}
}

func TestJSONRoundsHalfUp(t *testing.T) {
	r := specifiedExample()
	r.Domains[0].EvidenceGap = fraction(-25, 2)
	r.Domains[1].EvidenceGap = fraction(-1, 200) // -0.005
	r.Domains[2].EvidenceGap = fraction(-50, 3)  // -16.666…
	r.Domains[3].EvidenceGap = fraction(1, 200)  // 0.005
	r.Domains[4].Coverage = fraction(2, 3)       // four places
	r.Domains[5].Coverage = fraction(1, 3)       // four places
	r.Actions[0].Need = fraction(1, 20000)       // 0.00005
	r.Asks[0].Need = fraction(5, 12)             // 0.41666…
	r.Overall, r.Stage = nil, assessment.NoStage // null
	got := jsonOf(t, r, report.ResultWords{})
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
	got := jsonOf(t, specifiedExample(), report.ResultWords{Steps: func(assessment.Steps) (report.StepWords, bool) {
		return report.StepWords{First: `Write "us & them" <down>`, Next: "Zwei Wörter, 你好"}, true
	}})
	for _, want := range []string{`"first": "Write \"us & them\" <down>"`, `"next": "Zwei Wörter, 你好"`} {
		if !strings.Contains(got, want) {
			t.Errorf("no %s in\n%s", want, got)
		}
	}
}

type fullDisk struct{}

var errFullDisk = errors.New("no room")

func (fullDisk) Write([]byte) (int, error) { return 0, errFullDisk }

func TestJSONReportsTheWritersError(t *testing.T) {
	if err := report.JSON(fullDisk{}, specifiedExample(), report.ResultWords{}); !errors.Is(err, errFullDisk) {
		t.Errorf("got %v, want %v", err, errFullDisk)
	}
}

// patterned answers every question of the edition by its position, so that all kinds, levels and evidence come up.
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
			got := jsonOf(t, assessment.Reckon(s), inWords)
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
