package check_test

import (
	"regexp"
	"slices"
	"strings"
	"testing"
	"testing/fstest"

	"equalfooting/assessment"
	"equalfooting/content"
)

// mayLack are the parts of a question that not every audience has, by name.
var mayLack = regexp.MustCompile(`(?m)^ +(levels|asks|before|show):\n(      .*\n)+`)

// withParts returns the English files with these parts in one question, in place of its own of the same name. They come after its steps,
// and before the other parts that it may lack.
func withParts(t *testing.T, file, id, parts string) fstest.MapFS {
	t.Helper()
	files := english(t)
	before, rest, found := strings.Cut(string(files[file].Data), "  - id: "+id+"\n")
	if !found {
		t.Fatalf("%s has no %s", file, id)
	}
	question, after, more := strings.Cut(rest, "  - id: ")
	if more {
		after = "  - id: " + after
	}
	var show, others string
	question = mayLack.ReplaceAllStringFunc(question, func(part string) string {
		switch name, _, _ := strings.Cut(part, ":"); { // with the spaces before it
		case regexp.MustCompile(`(?m)^` + name + `:`).MatchString(parts):
		case strings.TrimSpace(name) == "show":
			show = part
		default:
			others += part
		}
		return ""
	})
	files[file] = &fstest.MapFile{Data: []byte(before + "  - id: " + id + "\n" + question + show + parts + others + after)}
	return files
}

const (
	fiveLevels = "    levels:\n      - Nobody does it.\n      - One does.\n      - Some do.\n      - Most do.\n      - All do, and we look at it each year.\n"
	showSteps  = "      show:\n        first: Write it down.\n        next: Show it.\n        who: The manager\n"
	secondForm = `    before:
      statement: We know what we would want to decide.
      hint: Think of money.
      levels: [Nothing., One thing., Some things., Most things., "All, and we look at it each year."]
      why: The report says so.
      prompt: What would you want to decide?
      steps:
        start: {first: List it., next: Read the list., who: The manager}
        build: {first: Sort it., next: Read it again., who: The manager}
        keep: {first: Look at it., next: Look again., who: The manager}
`
)

// partsOfQuestions are the parts that a question may lack, with everything the check says about each.
var partsOfQuestions = []struct {
	name, audience, id, parts string
	said                      []string // after the file, and the question
}{
	{"none", "bme", "capacity.time", "", nil},
	{"five levels", "bme", "capacity.time", fiveLevels, nil},
	{"four levels", "bme", "capacity.time", strings.Replace(fiveLevels, "      - Some do.\n", "", 1), []string{
		`, line <      - Nobody>@, levels: There are 4 entries here. There should be 5.`}},
	{"six levels", "bme", "capacity.time", strings.Replace(fiveLevels, "      - Some do.\n", "      - Some do.\n      - Many do.\n", 1), []string{
		`, line <      - Nobody>@, levels: There are 6 entries here. There should be 5.`}},
	{"a long level", "bme", "capacity.time", strings.Replace(fiveLevels, "Some do.", strings.Repeat("Some do. ", 10)+"They do.", 1), []string{
		`, line <      - Some>@, levels, number 3: The text has 98 characters, and 92 is the most that fits on its page. Make it shorter.`}},
	{"an empty level", "bme", "capacity.time", strings.Replace(fiveLevels, "Some do.", `""`, 1), []string{
		`, line <      - "">@, levels, number 3: The text is empty. Write it.`}},
	{"levels in one text", "bme", "capacity.time", "    levels: Nobody, one, some, most, all\n", []string{
		`, line <    levels:>@, levels: This should be a list, each line starting with a dash.` + mind}},

	{"asks", "bme", "capacity.cash-flow", "    asks:\n      8: Could you pay us early?\n      16: Will you fund it?\n", nil},
	{"an ask too few", "bme", "capacity.cash-flow", "    asks:\n      8: Could you pay us early?\n", []string{
		`, line <      8:>@, asks: There is no "16" here. Add a line "16:" with its text.`}},
	{"an ask of a point that the question does not ask of", "bme", "capacity.cash-flow",
		"    asks:\n      8: Could you pay us early?\n      9: Who could lend us money?\n      16: Will you fund it?\n", []string{
			`, line <      9:>@, asks: This question asks nothing of action point "9". The numbers here are: 8, 16.`}},
	{"an ask of the organisation itself", "bme", "capacity.full-cost", "    asks:\n      3: Think it over.\n      16: Will you fund it?\n", []string{
		`, line <      3:>@, asks: This question asks nothing of action point "3". The numbers here are: 16.`}},
	{"an ask of no number", "bme", "capacity.full-cost", "    asks:\n      16: Will you fund it?\n      funder: Will you?\n", []string{
		`, line <      funder:>@, asks: This question asks nothing of action point "funder". The numbers here are: 16.`}},
	{"an ask twice", "bme", "capacity.full-cost", "    asks:\n      16: Will you fund it?\n      16: Will you?\n", []string{
		`, line <      16: Will you?>@, asks: "16" stands here twice; the first is on line <      16:>. Take one of them out, or change its name.`}},
	{"an empty ask", "bme", "capacity.full-cost", "    asks:\n      16:\n", []string{
		`, line <      16:>@, asks, 16: The text is empty. Write it.`}},
	{"a long ask", "bme", "capacity.full-cost", "    asks:\n      16: " + strings.Repeat("Will you? ", 14) + "Yes?\n", []string{
		`, line <      16:>@, asks, 16: The text has 144 characters, and 140 is the most that fits on its page. Make it shorter.`}},
	{"no asks", "bme", "capacity.full-cost", "    asks:\n", []string{
		`, line <    asks:>@, asks: This should be a group of names with their texts.` + mind}},
	{"a strong organisation's asks", "mainstream", "capacity.time", "    asks:\n      16: Will you fund the time?\n", nil},

	{"steps to show more", "bme", "capacity.full-cost", showSteps, nil},
	{"steps to show more in which one is missing", "bme", "capacity.full-cost", strings.Replace(showSteps, "        next: Show it.\n", "", 1), []string{
		`, line <        first: Write it down.>@, steps, show: There is no "next" here. Add a line "next:" with its text.`}},
	{"steps to show more where that is not asked", "bme", "capacity.time", showSteps, []string{
		`, line <        first: Write it down.>@, steps, show: This question does not ask what could be shown. Take out "show".`}},
	{"a strong organisation's steps to show more", "mainstream", "capacity.full-cost", showSteps, []string{
		`, line <        first: Write it down.>@, steps, show: Only a BME organisation is told how to show more. Take out "show".`}},

	{"a second form", "bme", "trust.history", secondForm, nil},
	{"a second form for a mainstream organisation", "mainstream", "trust.history", secondForm, nil},
	{"a second form for a funder", "funder", "trust.history", secondForm, []string{
		`, line <      statement: We know>@, before: Every question to "funder" has one form, as all of them have had partners. Take out "before".`}},
	{"a second form for a support organisation", "infrastructure", "trust.history", secondForm, []string{
		`, line <      statement: We know>@, before: Every question to "infrastructure" has one form, as all of them have had partners. Take out "before".`}},
	{"a second form of what needs no partner", "bme", "culture.learning", secondForm, []string{
		`, line <      statement: We know>@, before: This question is the same for those who have had no partner yet. Take out "before".`}},
	{"a second form without its levels", "bme", "trust.history", regexp.MustCompile(`      levels: .*\n`).ReplaceAllString(secondForm, ""), []string{
		`, line <      statement: We know>@, before: There is no "levels" here. Add a line "levels:" with its text.`}},
	{"a second form with four levels", "bme", "trust.history", strings.Replace(secondForm, "Some things., ", "", 1), []string{
		`, line <      levels: [>@, before, levels: There are 4 entries here. There should be 5.`}},
	{"a second form with steps to show more", "bme", "trust.roles", secondForm + "        show: {first: Write it down., next: Show it., who: The manager}\n", []string{
		`, line <        show:>@, before, steps: "show" is not a name that is used here. Use one of these: start, build, keep.`}},
	{"a second form with a step too few", "bme", "trust.history", regexp.MustCompile(`        keep: .*\n`).ReplaceAllString(secondForm, ""), []string{
		`, line <        start: {>@, before, steps: There is no "keep" here. Add a line "keep:" with its text.`}},
}

func TestCheckSaysWhatIsWrongWithTheParts(t *testing.T) {
	for _, c := range partsOfQuestions {
		t.Run(c.name, func(t *testing.T) {
			t.Parallel()
			domain, _, _ := strings.Cut(c.id, ".")
			file := "questions/" + c.audience + "/" + domain + ".yaml"
			files := withParts(t, file, c.id, c.parts)
			text := string(files[file].Data)
			start := strings.Index(text, "  - id: "+c.id+"\n")
			above := strings.Repeat("\n", strings.Count(text[:start], "\n"))
			var want []string
			for _, sentence := range c.said {
				sentence = strings.Replace(sentence, "@", ", at questions, "+c.id, 1)
				want = append(want, withLines(t, "content/en/"+file+sentence, above+text[start:]))
			}
			if got := said(files); !slices.Equal(got, want) {
				t.Errorf("check says\n  %s\nwant\n  %s", strings.Join(got, "\n  "), strings.Join(want, "\n  "))
			}
		})
	}
}

// A question that is worded has its levels, its sentences to ask with and its second form too.
func TestAQuestionLacksNothing(t *testing.T) {
	for _, part := range []string{"levels", "asks", "before"} {
		for _, audience := range []string{"bme", "mainstream"} {
			files := english(t)
			file := "questions/" + audience + "/trust.yaml"
			lacking := regexp.MustCompile(`(?m)^    ` + part + `:\n(      .*\n)+`)
			first := lacking.FindString(string(files[file].Data))
			files[file] = &fstest.MapFile{Data: []byte(strings.Replace(string(files[file].Data), first, "", 1))}
			if got := said(files); len(got) != 1 || !strings.Contains(got[0], `There is no "`+part+`" here.`) {
				t.Errorf("%s: check says %q", audience, got)
			}
		}
	}
}

// Levels describe one statement, so they are taken from another audience only together with it; asks and a second form are taken as a
// whole.
func TestWhatAQuestionMayLackIsTaken(t *testing.T) {
	const asks = "    asks:\n      9: Who should we meet?\n"
	files := withParts(t, "questions/bme/trust.yaml", "trust.history", fiveLevels+asks+secondForm)
	for _, c := range []struct {
		name, own string
		levels    bool
	}{
		{"with the statement", "", true},
		{"under another statement", "    statement: We know our partners.\n", false},
	} {
		var bare strings.Builder
		bare.WriteString("domain: trust\nsame_as: bme\nquestions:\n")
		for _, q := range assessment.QuestionsIn(assessment.Full, assessment.Trust) {
			bare.WriteString("  - id: " + q.ID + "\n    same_as: bme\n    section: Elsewhere\n" + c.own)
		}
		files["questions/mainstream/trust.yaml"] = &fstest.MapFile{Data: []byte(bare.String())}
		book := content.New(files)
		from, _ := book.Question(assessment.BME, "trust.history")
		got, _ := book.Question(assessment.Mainstream, "trust.history")
		if from.Levels[4] == "" || from.Asks.Of(9) == "" || from.Before.Statement == "" {
			t.Fatalf("there is nothing to take: %+v", from)
		}
		if got.Asks != from.Asks || got.Before != from.Before {
			t.Errorf("%s, it takes %+v and %+v", c.name, got.Asks, got.Before)
		}
		if taken := got.Levels == from.Levels; taken != c.levels {
			t.Errorf("%s, the levels are %q", c.name, got.Levels)
		}
	}
}
