package answersfile

import (
	"maps"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"equalfooting/assessment"
)

func TestGoodSheets(t *testing.T) {
	group := assessment.Organisation{Name: "Example Group", Audience: assessment.BME}
	rated := func(level assessment.Level) map[string]assessment.Answer {
		return map[string]assessment.Answer{"capacity.time": assessment.Rating(level)}
	}
	noted := func(note string) map[string]assessment.Answer {
		return map[string]assessment.Answer{"capacity.time": {Kind: assessment.Rated, Level: 2, Note: note}}
	}
	tests := map[string]struct {
		text string
		want map[string]assessment.Answer
	}{
		"no answers":               {head, nil},
		"answers left blank":       {head + "answers:\n", nil},
		"answers null":             {head + "answers: null\n", nil},
		"answers empty":            {head + "answers: {}\n", nil},
		"the example in DESIGN":    {head + "answers:\n  capacity.time: {level: 2, note: \"Director, one day a week\"}\n", noted("Director, one day a week")},
		"the other way round":      {"answers: {capacity.time: {level: 2}}\nedition: full\n" + head, rated(2)},
		"on many lines":            {"---\norganisation:\n    audience: bme\n    name: Example Group\nanswers:\n    capacity.time:\n        level: 4\n...\n", rated(4)},
		"quoted words and keys":    {head + "\"answers\":\n  'capacity.time': 'not sure'\n", map[string]assessment.Answer{"capacity.time": {Kind: assessment.NotSure}}},
		"a byte order mark":        {"\ufeff" + head + "answers: {capacity.time: {level: 0}}", rated(0)},
		"Windows line ends":        {strings.ReplaceAll(head+"answers:\n  capacity.time:\n    level: 1\n", "\n", "\r\n"), rated(1)},
		"JSON with tabs":           {"{\n\t\"organisation\"\t:\t{\n\t\t\"name\": \"Example Group\",\n\t\t\"audience\": \"bme\"\n\t},\n\t\"answers\":{\"capacity.time\":{\"level\":3}}\n}\n", rated(3)},
		"JSON with a mark":         {"\ufeff{\"organisation\":{\"name\":\"Example Group\",\"audience\":\"bme\"},\"answers\":{\"capacity.time\":{\"level\":3}}}", rated(3)},
		"JSON escapes":             {`{"organisation":{"name":"Example Gr\u006fup","audience":"bme"},"answers":{"capacity.time":{"level":2,"note":"\ud83d\ude00 a\/b \\ud83d\\ude00 \"c\""}}}`, noted("😀 a/b \\ud83d\\ude00 \"c\"")},
		"JSON line breaks":         {"{\"organisation\":{\"name\":\"Example Group\",\"audience\":\"bme\"},\"answers\":{\"capacity.time\":{\"level\":2,\"note\":\"a \u2028 b\\r\\nc\"}}}", noted("a \u2028 b\nc")},
		"a name with space round":  {"organisation: {name: '  Example Group ', audience: bme}\nanswers: {capacity.time: {level: 3}}", rated(3)},
		"a name with spaces in it": {"organisation: {name: \"Example \\u00a0  Group\\u3000\", audience: bme}\nanswers: {capacity.time: {level: 3}}", rated(3)},
		"a name that turns round":  {"organisation: {name: \"\\u202eExample \\u2066Group\\ufffd\", audience: bme}\nanswers: {capacity.time: {level: 3}}", rated(3)},
		"a note as block":          {head + "answers:\n  capacity.time:\n    level: 2\n    note: |\n      One: two\n      three\n", noted("One: two\nthree\n")},
		"a note like a date":       {head + "answers: {capacity.time: {note: 2026-11-23, level: 2}}", noted("2026-11-23")},
		"a note like a number":     {head + "answers: {capacity.time: {note: 007, level: 2}}", noted("007")},
		"a note left blank":        {head + "answers: {capacity.time: {level: 2, note: }}", noted("")},
		"a word in brackets":       {head + "answers: {capacity.time: {answer: not sure}}", map[string]assessment.Answer{"capacity.time": {Kind: assessment.NotSure}}},
		"a word and all beside it": {head + "answers: {capacity.time: {flag: true, reason: nobody, answer: does not apply, note: a}}",
			map[string]assessment.Answer{"capacity.time": {Kind: assessment.DoesNotApply, Reason: "nobody", Note: "a", Flagged: true}}},
		"a flag that is not set":  {head + "answers: {capacity.time: {level: 3, flag: false}}", rated(3)},
		"a reason left blank":     {head + "answers: {capacity.time: {answer: does not apply, reason: }}", map[string]assessment.Answer{"capacity.time": {Kind: assessment.DoesNotApply}}},
		"evidence beside level 0": {head + "answers: {capacity.full-cost: {level: 0, evidence: 3}}", map[string]assessment.Answer{"capacity.full-cost": {Kind: assessment.Rated, Evidence: new(assessment.Evidence(3))}}},
	}
	for name, test := range tests {
		t.Run(name, func(t *testing.T) {
			sheet, err := Parse([]byte(test.text))
			if err != nil {
				t.Fatal(err)
			}
			if sheet.Edition != assessment.Full || sheet.Organisation.Name != group.Name || sheet.Organisation.Audience != group.Audience {
				t.Errorf("%s edition of %+v", sheet.Edition, sheet.Organisation)
			}
			if sheet.Answers == nil || !maps.EqualFunc(sheet.Answers, test.want, sameAnswer) {
				t.Errorf("answers %+v\nwant %+v", sheet.Answers, test.want)
			}
		})
	}
}

func sameAnswer(a, b assessment.Answer) bool {
	if (a.Evidence == nil) != (b.Evidence == nil) || a.Evidence != nil && *a.Evidence != *b.Evidence {
		return false
	}
	a.Evidence, b.Evidence = nil, nil
	return a == b
}

func TestSheetsForTheCommandLine(t *testing.T) {
	tests := map[string]struct {
		edition  assessment.Edition
		audience assessment.Audience
		answered int
	}{
		"full-bme.yaml":   {assessment.Full, assessment.BME, 36},
		"quick-bme.yaml":  {assessment.Quick, assessment.BME, 12},
		"mainstream.yaml": {assessment.Full, assessment.Mainstream, 18},
		"funder.json":     {assessment.Quick, assessment.Funder, 12},
		"all-parts.yaml":  {assessment.Full, assessment.BME, 6},
	}
	for file, test := range tests {
		t.Run(file, func(t *testing.T) {
			data, err := os.ReadFile(filepath.Join("testdata", "good", file))
			if err != nil {
				t.Fatal(err)
			}
			sheet, err := Parse(data)
			if err != nil {
				t.Fatal(err)
			}
			if sheet.Edition != test.edition || sheet.Organisation.Audience != test.audience || sheet.Progress().Answered != test.answered {
				t.Errorf("%s, %s, %d answers", sheet.Edition, sheet.Organisation.Audience, sheet.Progress().Answered)
			}
		})
	}
}
