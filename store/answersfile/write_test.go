package answersfile

import (
	"encoding/json"
	"maps"
	"strings"
	"testing"

	"equalfooting/assessment"

	"pgregory.net/rapid"
)

func TestWrite(t *testing.T) {
	sheet := assessment.Sheet{
		Organisation: assessment.Organisation{Name: `Example "Women's" Group: North`, Audience: assessment.BME, Income: assessment.IncomeUnder10k},
		Edition:      assessment.Full,
		Answers: map[string]assessment.Answer{
			"trust.roles":        {Kind: assessment.DoesNotApply, Reason: "nothing written", Note: "kept"},
			"trust.history":      {Kind: assessment.RatherNotSay},
			"capacity.time":      {Kind: assessment.Rated, Level: 3, Note: "Director:\n\tone day a week \\ 50%"},
			"capacity.full-cost": assessment.Rating(2).WithEvidence(1),
			"capacity.cash-flow": {Kind: assessment.NotSure, Flagged: true},
			"capacity.skills":    assessment.Rating(0).WithEvidence(3), // the question asks for none: left out
			"capacity.networks":  {Note: "no answer yet", Flagged: true},
			"trust.valued":       {Reason: "nothing said: left out"},
			"trust.openness":     {Kind: assessment.NotSure, Change: "the trustees changed"},
		},
	}
	want := `organisation:
  name: "Example \"Women's\" Group: North"
  audience: bme
edition: full
answers:
  capacity.time: {level: 3, note: "Director:\n\tone day a week \\ 50%"}
  capacity.full-cost: {level: 2, evidence: 1}
  capacity.cash-flow: {answer: not sure, flag: true}
  capacity.skills: {level: 0}
  capacity.networks: {answer: no answer yet, note: "no answer yet", flag: true}
  trust.history: rather not say
  trust.openness: {answer: not sure, change: "the trustees changed"}
  trust.roles: {answer: does not apply, reason: "nothing written", note: "kept"}
`
	if got := string(Write(sheet)); got != want {
		t.Errorf("%s\nwant\n%s", got, want)
	}
	wantJSON := `{
  "organisation": {"name": "Example \"Women's\" Group: North", "audience": "bme"},
  "edition": "full",
  "answers": {
    "capacity.time": {"level": 3, "note": "Director:\n\tone day a week \\ 50%"},
    "capacity.full-cost": {"level": 2, "evidence": 1},
    "capacity.cash-flow": {"answer": "not sure", "flag": true},
    "capacity.skills": {"level": 0},
    "capacity.networks": {"answer": "no answer yet", "note": "no answer yet", "flag": true},
    "trust.history": "rather not say",
    "trust.openness": {"answer": "not sure", "change": "the trustees changed"},
    "trust.roles": {"answer": "does not apply", "reason": "nothing written", "note": "kept"}
  }
}
`
	if got := string(WriteJSON(sheet)); got != wantJSON {
		t.Errorf("%s\nwant\n%s", got, wantJSON)
	}
}

func TestWriteOfLittle(t *testing.T) {
	sheet := assessment.Sheet{Organisation: assessment.Organisation{Name: "Example Group", Audience: assessment.Funder}, Edition: assessment.Quick,
		Answers: map[string]assessment.Answer{"trust.roles": assessment.Rating(4)}} // not asked in the quick check: left out
	want := "organisation:\n  name: \"Example Group\"\n  audience: funder\nedition: quick\nanswers: {}\n"
	if got := string(Write(sheet)); got != want {
		t.Errorf("%s\nwant\n%s", got, want)
	}
	wantJSON := "{\n  \"organisation\": {\"name\": \"Example Group\", \"audience\": \"funder\"},\n  \"edition\": \"quick\",\n  \"answers\": {}\n}\n"
	if got := string(WriteJSON(sheet)); got != wantJSON {
		t.Errorf("%s\nwant\n%s", got, wantJSON)
	}
}

// sayable is the part of a sheet that the format can hold, by the rules in Write's comment.
func sayable(s assessment.Sheet) assessment.Sheet {
	said := assessment.Sheet{
		Organisation: assessment.Organisation{Name: plainName(s.Organisation.Name), Audience: s.Organisation.Audience, Communities: plainWord(s.Organisation.Communities),
			Labels: assessment.Labels{Mentor: plainWord(s.Organisation.Labels.Mentor), Place: plainWord(s.Organisation.Labels.Place)}},
		Edition: s.Edition, Date: s.Date, AnsweredBy: s.AnsweredBy,
		Answers: make(map[string]assessment.Answer),
	}
	for _, q := range assessment.Questions(s.Edition) {
		answer := s.Answers[q.ID]
		switch answer.Kind {
		case assessment.Unanswered:
			if kept := (assessment.Answer{Note: plainNote(answer.Note), Change: plainNote(answer.Change), Flagged: answer.Flagged}); !kept.IsEmpty() {
				said.Answers[q.ID] = kept
			}
		case assessment.Rated:
			kept := assessment.Answer{Kind: assessment.Rated, Level: answer.Level, Note: plainNote(answer.Note), Change: plainNote(answer.Change), Flagged: answer.Flagged}
			if q.AsksEvidence {
				kept.Evidence = answer.Evidence
			}
			said.Answers[q.ID] = kept
		case assessment.DoesNotApply:
			said.Answers[q.ID] = assessment.Answer{Kind: answer.Kind, Note: plainNote(answer.Note), Reason: plainNote(answer.Reason), Change: plainNote(answer.Change), Flagged: answer.Flagged}
		default:
			said.Answers[q.ID] = assessment.Answer{Kind: answer.Kind, Note: plainNote(answer.Note), Change: plainNote(answer.Change), Flagged: answer.Flagged}
		}
	}
	return said
}

func sameSheet(a, b assessment.Sheet) bool {
	return a.Edition == b.Edition && a.Date == b.Date && a.AnsweredBy == b.AnsweredBy && a.Organisation.Name == b.Organisation.Name && a.Organisation.Audience == b.Organisation.Audience && a.Organisation.Communities == b.Organisation.Communities && a.Organisation.Labels == b.Organisation.Labels &&
		maps.EqualFunc(a.Answers, b.Answers, sameAnswer)
}

func TestParseGivesBackWhatWriteSaid(t *testing.T) {
	text := rapid.OneOf(
		rapid.String(),
		rapid.StringMatching("[-a:#{}\\[\\],&*!|>'\"%@`? \\\\\n\r\t\u0085\u2028\u2029\ufeff\ufffe\uffff\u200d😀]*"),
		rapid.SampledFrom([]string{"", " ", "null", "~", "true", "3", "0x3", "2026-11-23", "<<", "---", "...", "\xff", "\x1b[2J", " a ", "a\r\nb\rc\n"}),
	)
	answer := rapid.Custom(func(t *rapid.T) assessment.Answer {
		a := assessment.Answer{
			Kind:    rapid.SampledFrom([]assessment.Kind{assessment.Unanswered, assessment.Rated, assessment.Rated, assessment.NotSure, assessment.RatherNotSay, assessment.DoesNotApply}).Draw(t, "kind"),
			Level:   assessment.Level(rapid.IntRange(0, 4).Draw(t, "level")),
			Note:    text.Draw(t, "note"),
			Reason:  text.Draw(t, "reason"),
			Change:  text.Draw(t, "change"),
			Flagged: rapid.Bool().Draw(t, "flagged"),
		}
		if rapid.Bool().Draw(t, "shows") {
			a = a.WithEvidence(assessment.Evidence(rapid.IntRange(0, 3).Draw(t, "evidence")))
		}
		return a
	})
	var ids []string
	for _, q := range assessment.Questions(assessment.Full) {
		ids = append(ids, q.ID)
	}
	audiences := assessment.Audiences()
	name := text.Filter(func(s string) bool { return shown(plainName(s)) != "" && len(s) <= assessment.MaxNameLength })
	rapid.Check(t, func(t *rapid.T) {
		sheet := assessment.Sheet{
			Organisation: assessment.Organisation{
				Name:       name.Draw(t, "name"),
				Audience:   rapid.SampledFrom(audiences[:]).Draw(t, "audience"),
				Volunteers: text.Draw(t, "volunteers"), Communities: rapid.SampledFrom([]string{"", "Global Majority", " Black  and\nminoritised", "\"a\": {b}", "ethnic minority"}).Draw(t, "word"),
				Labels: assessment.Labels{Mentor: rapid.SampledFrom([]string{"", "Ana", " A.\nB ", "a: #b"}).Draw(t, "mentor"), Place: rapid.SampledFrom([]string{"", "Leeds", "3", "\"Ŵ\" {x}"}).Draw(t, "place")},
			},
			Edition:    rapid.SampledFrom([]assessment.Edition{assessment.Full, assessment.Quick}).Draw(t, "edition"),
			Date:       rapid.SampledFrom([]assessment.Date{{}, {Year: 2026, Month: 3, Day: 1}, {Year: 1, Month: 1, Day: 1}, {Year: 9999, Month: 12, Day: 31}}).Draw(t, "date"),
			AnsweredBy: rapid.SampledFrom(append(assessment.AnsweredBys(), "")).Draw(t, "answered by"),
			Answers:    rapid.MapOfN(rapid.SampledFrom(ids), answer, 0, 12).Draw(t, "answers"),
		}
		for _, write := range []func(assessment.Sheet) []byte{Write, WriteJSON} {
			written := write(sheet)
			got, err := Parse(written)
			if err != nil {
				t.Fatalf("%v in\n%s", err, written)
			}
			if want := sayable(sheet); !sameSheet(got, want) {
				t.Fatalf("%+v\nwant %+v\nfrom\n%s", got, want, written)
			}
			if again := string(write(got)); again != string(written) {
				t.Fatalf("written again:\n%s\nat first:\n%s", again, written)
			}
		}
		if written := WriteJSON(sheet); !json.Valid(written) {
			t.Fatalf("no JSON:\n%s", written)
		}
	})
}

func TestTheLongestSheetIsStillRead(t *testing.T) {
	sheet := assessment.Sheet{
		Organisation: assessment.Organisation{Name: "Example Group", Audience: assessment.BME},
		Edition:      assessment.Full,
		Answers:      make(map[string]assessment.Answer),
	}
	for _, q := range assessment.Questions(assessment.Full) {
		sheet.Answers[q.ID] = assessment.Answer{Kind: assessment.Rated, Note: strings.Repeat("ш", assessment.MaxNoteLength)}
	}
	for _, written := range [][]byte{Write(sheet), WriteJSON(sheet)} {
		got, err := Parse(written)
		if err != nil {
			t.Fatal(err)
		}
		if !sameSheet(got, sheet) {
			t.Error("it came back changed")
		}
	}
}
