package check_test

import (
	"bytes"
	"cmp"
	"fmt"
	"regexp"
	"slices"
	"strings"
	"testing"
	"testing/fstest"

	"equalfooting/assessment"
	"equalfooting/content"
)

const (
	sharingFile = "questions/mainstream/governance.yaml" // its governance.independence is same_as: bme
	wholeFile   = "questions/mainstream/trust.yaml"      // nothing in it is shared
)

// brokenSharing are slips with same_as, in the form of brokenFiles.
var brokenSharing = []brokenFile{
	{"an unknown audience", sharingFile, `same_as: bme`, "same_as: bem", []string{
		`, line <same_as: bem>, at questions, governance.independence: There is no audience "bem". ` +
			`Use one of these: bme, mainstream, infrastructure, funder.`}},
	{"no audience", sharingFile, `same_as: bme`, "same_as:", []string{
		`, line <same_as:>, at questions, governance.independence, same_as: The text is empty. Write it.`,
		`, line <same_as:>, at questions, governance.independence: There is no audience "". ` +
			`Use one of these: bme, mainstream, infrastructure, funder.`}},
	{"an audience of its own", sharingFile, `same_as: bme`, "same_as: mainstream", []string{
		`, line <same_as: mainstream>, at questions, governance.independence: This takes its words from itself. Name another audience.`}},
	{"an audience that takes them from elsewhere", "questions/infrastructure/governance.yaml", `same_as: bme`, "same_as: mainstream", []string{
		`, line <same_as: mainstream>, at questions, governance.finance: For "mainstream" this is itself taken from elsewhere. ` +
			`Name the audience that has it in full.`}},
	{"a file of its own", wholeFile, `domain: trust`, "domain: trust\nsame_as: mainstream", []string{
		`, line <same_as: mainstream>: This takes its words from itself. Name another audience.`}},
	{"an audience from which nothing is taken", wholeFile, `id: trust.history`, "id: trust.history\n    same_as: bme", []string{
		`, line <same_as: bme>, at questions, trust.history: Nothing is taken from "bme": all that could be is written here. ` +
			`Take out this line, or the texts that should be the same.`}},
	{"a file that takes nothing", wholeFile, `domain: trust`, "domain: trust\nsame_as: bme", []string{
		`, line <same_as: bme>: Nothing is taken from "bme": all that could be is written here. ` +
			`Take out this line, or the texts that should be the same.`}},

	{"a gap where nothing is shared", wholeFile, `intro: .*\n`, "", []string{
		`, line <domain:>: There is no "intro" here. Add a line "intro:" with its text.`}},
	{"a gap in a file that shares", wholeFile, `intro: .*\n`, "same_as: bme\n", nil},
	{"a file that shares does not share its questions' texts", wholeFile, `(?s)intro: .*?\n(.*?)    hint: >-\n(      [^\n]*\n)+`, "same_as: bme\n${1}", []string{
		`, line <id: trust.history>, at questions, trust.history: There is no "hint" here. Add a line "hint:" with its text.`}},
	{"a file that shares without its questions", wholeFile, `(?s)intro: [^\n]*\n(.*?)questions:.*`, "${1}same_as: bme\n", []string{
		`, line <domain:>: There is no "questions" here. Add a line "questions:" with its text.`}},
	{"a file that shares without its domain", wholeFile, `domain: trust\nintro: .*\n`, "same_as: bme\n", []string{
		`, line <same_as:>: There is no "domain" here. Add a line "domain:" with its text.`}},
	{"a gap in a question that shares", sharingFile, `    why: >-\n(      .*\n)+`, "", nil},
	{"a question that shares without its section", sharingFile, `    section: .*\n`, "", []string{
		`, line <id: governance.independence>, at questions, governance.independence: There is no "section" here. Add a line "section:" with its text.`}},
	{"a step of a pair missing in a question that shares", sharingFile, `        next: >-\n(          .*\n)+`, "", []string{
		`, line <        first:>, at questions, governance.independence, steps, start: There is no "next" here. Add a line "next:" with its text.`}},
	{"a pair missing in a question that shares", sharingFile, `      start:\n(        .*\n)+`, "", nil},
	{"all steps missing in a question that shares", sharingFile, `    steps:\n(      .*\n)+`, "", nil},
	{"a key lost in a question that shares, so that its text runs on in another", "questions/funder/governance.yaml",
		`(?s)(id: governance.quality\n)(.*?section: )Recommendations\n    why: >-\n`, "${1}    same_as: bme\n${2}Elsewhere\n", []string{
			`, line <section: Elsewhere>, at questions, governance.quality, section: ` +
				`The text has 302 characters, and 60 is the most that fits on its page. Make it shorter.`}},
}

func TestCheckSaysWhatIsWrongWithSharing(t *testing.T) {
	for _, c := range brokenSharing {
		t.Run(c.name, c.isSaid)
	}
}

// Nobody is told that a text comes from somewhere it does not: each line with same_as takes something, and is missed when it is gone.
func TestEverySharingTakesSomething(t *testing.T) {
	line := regexp.MustCompile(`(?m)^ *same_as: .*\n`)
	found := 0
	for name, file := range english(t) {
		for _, at := range line.FindAllIndex(file.Data, -1) {
			found++
			less := slices.Concat(file.Data[:at[0]], file.Data[at[1]:])
			if len(saidAlone(name, less)) == 0 {
				t.Errorf("nothing is said when line %d of %s is gone", bytes.Count(file.Data[:at[0]], []byte("\n"))+1, name)
			}
		}
	}
	if found == 0 {
		t.Error("nothing is shared")
	}
}

// An editor whose file takes a question's words from an audience that no longer has them is told so, after the mistakes over there.
func TestCheckSaysWhoseWordsAreGone(t *testing.T) {
	files := edited(t, "questions/bme/ideology.yaml", `  - id: ideology.difference\n(    .*\n)+`, "")
	got := said(files)
	want := withLines(t, `content/en/questions/mainstream/ideology.yaml, line <same_as: bme>, at questions, ideology.difference: `+
		`This question is not worded for "bme". Write its texts here, or word it there.`, string(files["questions/mainstream/ideology.yaml"].Data))
	if len(got) != 2 || !strings.Contains(got[0], `Question "ideology.difference" is missing.`) || got[1] != want {
		t.Errorf("check says\n  %s\nwant at last\n  %s", strings.Join(got, "\n  "), want)
	}
}

// A text in two audiences' files would be corrected in one of them and forgotten in the other.
func TestCheckSaysWhatIsCopied(t *testing.T) {
	for _, c := range []struct{ name, from, pattern, to, at, do string }{
		{"a text of a question", capacityFile, `    hint: >-\n(?:      .*\n)+`, "questions/funder/capacity.yaml", "questions, capacity.time, hint",
			`Write it in other words, or take it out here and add "same_as: bme" next to the id.`},
		{"a step", capacityFile, `        first: >-\n(?:          .*\n)+`, "questions/funder/capacity.yaml", "questions, capacity.time, steps, start, first",
			`Write it in other words, or take all of "start" out here and add "same_as: bme" next to the id.`},
		{"a domain's sentence", capacityFile, `strong: .*\n`, "questions/funder/capacity.yaml", "strong",
			`Write it in other words, or take it out here and add "same_as: bme" below the domain.`},
		{"a text of another domain", capacityFile, `    hint: >-\n(?:      .*\n)+`, "questions/funder/trust.yaml", "questions, trust.history, hint",
			`Write one of them in other words.`},
		{"a text of what is itself shared", sharingFile, `    why: >-\n(?:      .*\n)+`, "questions/funder/governance.yaml", "questions, governance.independence, why",
			`Write one of them in other words.`},
	} {
		t.Run(c.name, func(t *testing.T) {
			t.Parallel()
			text := regexp.MustCompile(c.pattern).FindString(string(english(t)[c.from].Data))
			files := edited(t, c.to, c.pattern, strings.ReplaceAll(text, "$", "$$"))
			line := func(name string) int {
				before, _, _ := strings.Cut(string(files[name].Data), text)
				return strings.Count(before, "\n") + 1
			}
			want := []string{fmt.Sprintf("content/en/%s, line %d, at %s: The same text stands in content/en/%s, line %d. %s",
				c.to, line(c.to), c.at, c.from, line(c.from), c.do)}
			if got := said(files); !slices.Equal(got, want) {
				t.Errorf("check says\n  %s\nwant\n  %s", strings.Join(got, "\n  "), strings.Join(want, "\n  "))
			}
		})
	}
}

// The report's sections and who leads are names: many questions have the same.
func TestNamesMayBeTheSame(t *testing.T) {
	files := edited(t, wholeFile, `        who: .*`, "        who: The manager")
	files["questions/funder/trust.yaml"] = edited(t, "questions/funder/trust.yaml", `        who: .*`, "        who: The manager")["questions/funder/trust.yaml"]
	if got := said(files); len(got) > 0 {
		t.Errorf("check says %q", got)
	}
}

// If nothing is written, everything is as for the audience that is named.
func TestAllThatIsLeftOutIsTaken(t *testing.T) {
	files := english(t)
	var bare strings.Builder
	bare.WriteString("domain: trust\nsame_as: bme\nquestions:\n")
	for _, q := range assessment.QuestionsIn(assessment.Full, assessment.Trust) {
		fmt.Fprintf(&bare, "  - id: %s\n    same_as: bme\n    section: Elsewhere\n", q.ID)
	}
	files[wholeFile] = &fstest.MapFile{Data: []byte(bare.String())}
	if got := said(files); len(got) > 0 {
		t.Fatalf("check says %q", got)
	}
	book := content.New(files)
	if got, want := book.Domain(assessment.Mainstream, assessment.Trust).DomainSays, book.Domain(assessment.BME, assessment.Trust).DomainSays; got != want {
		t.Errorf("of the domain it says %+v, want %+v", got, want)
	}
	for _, q := range assessment.QuestionsIn(assessment.Full, assessment.Trust) {
		want, _ := book.Question(assessment.BME, q.ID)
		want.SameAs, want.Section = assessment.BME, "Elsewhere"
		if got, _ := book.Question(assessment.Mainstream, q.ID); got != want {
			t.Errorf("the question is %+v, want %+v", got, want)
		}
	}
}

// What is left out is worded as for the audience that is named, and the rest stays as it is.
func TestWhatIsLeftOutIsTaken(t *testing.T) {
	files := edited(t, wholeFile, `(?s)intro: .*?\n(.*?id: trust.history\n)(.*?)    hint: >-\n(?:      [^\n]*\n)+(.*?)      build:\n(?:        [^\n]*\n)+`,
		"same_as: bme\n${1}    same_as: bme\n${2}${3}")
	if got := said(files); len(got) > 0 {
		t.Fatalf("check says %q", got)
	}
	whole, book := content.New(english(t)), content.New(files)

	domain := whole.Domain(assessment.Mainstream, assessment.Trust)
	domain.Intro = whole.Domain(assessment.BME, assessment.Trust).Intro
	if got := book.Domain(assessment.Mainstream, assessment.Trust); got != domain {
		t.Errorf("the domain is %+v, want %+v", got, domain)
	}
	question, _ := whole.Question(assessment.Mainstream, "trust.history")
	other, _ := whole.Question(assessment.BME, "trust.history")
	question.SameAs, question.Hint, question.Steps.Build = assessment.BME, other.Hint, other.Steps.Build
	question.Asks, question.Before = cmp.Or(question.Asks, other.Asks), cmp.Or(question.Before, other.Before)
	if got, _ := book.Question(assessment.Mainstream, "trust.history"); got != question {
		t.Errorf("the question is %+v, want %+v", got, question)
	}
	next, _ := whole.Question(assessment.Mainstream, "trust.decisions")
	if got, _ := book.Question(assessment.Mainstream, "trust.decisions"); got != next {
		t.Errorf("the next question is %+v, want %+v", got, next)
	}
}
