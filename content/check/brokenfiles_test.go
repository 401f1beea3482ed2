package check_test

import (
	"slices"
	"strings"
	"testing"
)

const (
	capacityFile = "questions/bme/capacity.yaml"
	mind         = " Look at how the other entries are written, and mind the spaces at the start of the lines."
)

// brokenFile is one of the files of words with something broken in it, and what check says of that.
type brokenFile struct {
	name, file           string
	pattern, replacement string
	said                 []string
}

func (c brokenFile) isSaid(t *testing.T) {
	t.Parallel()
	files := edited(t, c.file, c.pattern, c.replacement)
	var want []string
	for _, sentence := range c.said {
		want = append(want, withLines(t, "content/en/"+c.file+sentence, string(files[c.file].Data)))
	}
	if got := said(files); !slices.Equal(got, want) {
		t.Errorf("check says\n  %s\nwant\n  %s", strings.Join(got, "\n  "), strings.Join(want, "\n  "))
	}
}

// brokenFiles are slips that someone who edits the files can make, and everything the check says about each. <text> is replaced by the
// number of the line with that text.
var brokenFiles = []brokenFile{
	// Texts.
	{"a text removed with its key", capacityFile, `    hint: >-\n(      .*\n)+`, "", []string{
		`, line <id: capacity.time>, at questions, capacity.time: There is no "hint" here. Add a line "hint:" with its text.`}},
	{"a text emptied", capacityFile, `    hint: >-\n(      .*\n)+`, "    hint:\n", []string{
		`, line <    hint:>, at questions, capacity.time, hint: The text is empty. Write it.`}},
	{"a folded text emptied", capacityFile, `    hint: >-\n(      .*\n)+`, "    hint: >-\n", []string{
		`, line <    hint:>, at questions, capacity.time, hint: The text is empty. Write it.`}},
	{"a text of spaces", "scale.yaml", `unanswered: .*`, `unanswered: "  "`, []string{
		`, line <unanswered:>, at unanswered: The text is empty. Write it.`}},
	{"a text in place of which YAML reads nothing", "scale.yaml", `unanswered: .*`, "unanswered: ~", []string{
		`, line <unanswered:>, at unanswered: The text is empty. Write it.`}},
	{"a step removed", capacityFile, `        who: .*\n`, "", []string{
		`, line <        first:>, at questions, capacity.time, steps, start: There is no "who" here. Add a line "who:" with its text.`}},
	{"a point of a list emptied", "results.yaml", `    - This is how .*`, "    - # nothing", []string{
		`, line <# nothing>, at reading, points, number 1: The text is empty. Write it.`}},
	{"one form of a plural missing", "failures.yaml", `  one: .*\n`, "", []string{
		`, line <  other: >, at check_problems: There is no "one" here. Add a line "one:" with its text.`}},

	// Keys.
	{"a key misspelt", capacityFile, `    hint:`, "    hnt:", []string{
		`, line <    hnt:>, at questions, capacity.time: "hnt" is not a name that is used here. ` +
			`Use one of these: id, same_as, statement, levels, hint, in_place, section, why, prompt, steps, asks, before.`,
		`, line <id: capacity.time>, at questions, capacity.time: There is no "hint" here. Add a line "hint:" with its text.`}},
	{"a key repeated", "scale.yaml", `unanswered: .*`, "unanswered: No answer yet\nunanswered: None", []string{
		`, line <unanswered: None>: "unanswered" stands here twice; the first is on line <unanswered:>. Take one of them out, or change its name.`}},
	{"a key without a colon", "scale.yaml", `unanswered: `, "unanswered ", []string{
		`, line <unanswered>: The file cannot be read from here on. ` + cannotBeRead}},
	{"a motivation missing", "about.yaml", `  learning: .*\n`, "", []string{
		`, line <  access:>, at motivations: There is no "learning" here. Add a line "learning:" with its text.`}},
	{"a motivation that the report does not have", "about.yaml", `  learning:`, "  lerning:", []string{
		`, line <  lerning:>, at motivations: "lerning" is not a name that is used here. ` +
			`Use one of these: access, benefits, consolidate, funder, efficiency, learning, wider-range, duplication.`,
		`, line <  access:>, at motivations: There is no "learning" here. Add a line "learning:" with its text.`}},
	{"an unknown stage", "results.yaml", `  build first:`, "  built first:", []string{
		`, line <  built first:>, at stages: "built first" is not a name that is used here. ` +
			`Use one of these: ready to negotiate, ready with support, build first, not enough answered to say.`,
		`, line <  ready to negotiate:>, at stages: There is no "build first" here. Add a line "build first:" with its text.`}},
	{"an unknown domain", "domains.yaml", `trust:`, "rust:", []string{
		`, line <rust:>: "rust" is not a name that is used here. Use one of these: capacity, governance, profile, culture, ideology, trust.`,
		`, line <capacity:>: There is no "trust" here. Add a line "trust:" with its text.`}},
	{"a list for a key", "scale.yaml", `unanswered:`, "? [a]\n:", []string{
		`, line <? [a]>: This should be a name, and then a colon.` + mind,
		`, line <levels:>: There is no "unanswered" here. Add a line "unanswered:" with its text.`}},

	// Texts by audience.
	{"an audience without a text", "about.yaml", `      bme: If a partner.*\n`, "", []string{
		`, line <      mainstream: If you mainly>, at cautions, access, title: There is no text for "bme" here, and none for "anyone". ` +
			`Add a line for one of them.`}},
	{"a text for an audience that there is not", "results.yaml", `      funder: You are`, "      funders: You are", []string{
		`, line <      funders:>, at stages, ready to negotiate, means: "funders" is not a name that is used here. ` +
			`Use one of these: anyone, bme, mainstream, infrastructure, funder.`}},
	{"a text for an audience emptied", "results.yaml", `      funder: You are.*`, "      funder:", []string{
		`, line <      funder:>, at stages, ready to negotiate, means, funder: The text is empty. Write it.`}},
	{"a list for a text by audience", "results.yaml", `    means: What you answered.*`, "    means: [one, two]", []string{
		`, line <[one, two]>, at stages, not enough answered to say, means: This should be a group of names with their texts.` + mind}},
	{"one text for all where there were several", "domains.yaml", `  about:\n(    .*\n)+`, "  about: being known\n", nil},

	// Questions.
	{"a question's id misspelt", capacityFile, `id: capacity\.time`, "id: capacity.tme", []string{
		`, line <id: capacity.tme>, at questions, capacity.tme: There is no question "capacity.tme". ` + capacityOrder,
		`, line <id: capacity.tme>, at questions: Question "capacity.time" is missing. Add it. ` + capacityOrder}},
	{"a question's id repeated", capacityFile, `id: capacity\.full-cost`, "id: capacity.time", []string{
		`, line <id: capacity.time, again>, at questions, capacity.time: "capacity.time" stands here twice; the first is on line <id: capacity.time>. ` +
			`Take one of them out, or change its name.`,
		`, line <id: capacity.time>, at questions: Question "capacity.full-cost" is missing. Add it. ` + capacityOrder}},
	{"a question of another domain", capacityFile, `id: capacity\.time`, "id: trust.roles", []string{
		`, line <id: trust.roles>, at questions, trust.roles: There is no question "trust.roles". ` + capacityOrder,
		`, line <id: trust.roles>, at questions: Question "capacity.time" is missing. Add it. ` + capacityOrder}},
	{"a question missing", capacityFile, `  - id: capacity.cash-flow\n(    .*\n)+`, "", []string{
		`, line <id: capacity.time>, at questions: Question "capacity.cash-flow" is missing. Add it. ` + capacityOrder}},
	{"questions out of order", capacityFile, `(?s)(  - id: capacity.time\n.*?)(  - id: capacity.full-cost\n.*?)(  - id: capacity.cash-flow\n)`, "${2}${1}${3}", []string{
		`, line <id: capacity.time>, at questions, capacity.time: Question "capacity.time" is out of order. ` + capacityOrder}},
	{"a question without an id", capacityFile, `  - id: capacity.time\n    statement`, "  - statement", []string{
		`, line <  - statement>, at questions, number 1: There is no "id" here. Add a line "id:" with its text.`,
		`, line <  - statement>, at questions: Question "capacity.time" is missing. Add it. ` + capacityOrder}},
	{"the wrong domain", capacityFile, `domain: capacity`, "domain: trust", []string{
		`, line <domain:>: The domain is "trust", but the file is for "capacity". Change one of them.`}},
	{"no questions", capacityFile, `(?s)questions:.*`, "questions: []\n", []string{
		`, line <questions:>, at questions: This should be a list, each line starting with a dash.` + mind}},

	{"a text too long for its page", capacityFile, `        who: .*`, "        who: The manager, or whoever stands in for the manager", []string{
		`, line <        who: The manager, or>, at questions, capacity.time, steps, start, who: ` +
			`The text has 49 characters, and 40 is the most that fits on its page. Make it shorter.`}},

	// Made-up examples.
	{"an example with a question that there is not", "examples.yaml", `\[culture.joint-rules, `, "[culture.join-rules, ", []string{
		`, line <culture.join-rules>, at examples, two-sets-of-rules, questions: There is no question "culture.join-rules". ` +
			`Use the ids of the questions' files, such as trust.roles.`}},
	{"an example with a question twice", "examples.yaml", `governance.independence, governance.board-mix`, "governance.independence, governance.independence", []string{
		`, line <governance.independence, gov>, at examples, two-new-trustees, questions: "governance.independence" stands here twice; ` +
			`the first is on line <governance.independence, gov>. Take one of them out, or change its name.`}},
	{"an example with too many questions", "examples.yaml", `profile.findable, profile.directory`, "profile.findable, profile.directory, trust.roles", []string{
		`, line <profile.directory, trust>, at examples, nobody-we-know, questions: There are 4 questions here. Leave the 3 that it shows best.`}},
	{"an example without questions", "examples.yaml", `questions: \[trust.valued.*`, "questions: []", []string{
		`, line <questions: []>, at examples, a-name-on-a-form, questions: This should be a list, each line starting with a dash.` + mind}},
	{"an example that went in no known way", "examples.yaml", `went: wrong`, "went: awry", []string{
		`, line <went: awry>, at examples, two-sets-of-rules, went: "awry" is not a name that is used here. Use one of these: well, wrong, turned.`}},
	{"an example that is too long", "examples.yaml", `take: Before the first day`, "take: " + "Before the very first day of all the days of it, and of all those that come after", []string{
		`, line <take: Before the very>, at examples, two-sets-of-rules, take: The text has 133 characters, and 90 is the most that fits on its page. Make it shorter.`}},
	{"an example's id twice", "examples.yaml", `id: one-page`, "id: paid-late", []string{
		`, line <id: paid-late, again>, at examples, paid-late: "paid-late" stands here twice; the first is on line <id: paid-late>. ` +
			`Take one of them out, or change its name.`}},
	{"an example's title twice", "examples.yaml", `title: One page.*`, "title: Paid three months late", []string{
		`, line <title: Paid three, again>, at examples, one-page: "Paid three months late" stands here twice; the first is on line <title: Paid three>. ` +
			`Take one of them out, or change its name.`}},
	{"an example missing", "examples.yaml", `(?s)  - id: paid-late.*?(  - id: one-page)`, "${1}", []string{
		`, line <id: one-page>, at examples: There are 11 examples here. There should be 12 or more.`}},
	{"a part without an example", "examples.yaml", `(?s), profile\.offer\](.*)\[profile[^\]]*\]`, "]${1}[trust.roles]", []string{
		`, line <id: paid-late>, at examples: No example goes with a question of "profile". Name one of its questions in an example that shows it.`}},
	{"an outcome without words", "examples.yaml", `  turned: .*\n`, "", []string{
		`, line <  well: >, at went: There is no "turned" here. Add a line "turned:" with its text.`}},

	// Action points.
	{"an unknown action point", "actions.yaml", `- number: 17`, "- number: 18", []string{
		`, line <- number: 18>, at 18: There is no action point "18". ` + actionOrder,
		`, line <- number: 1>: Action point "17" is missing. Add it. ` + actionOrder}},
	{"an action point twice", "actions.yaml", `- number: 3\n`, "- number: 2\n", []string{
		`, line <- number: 2, again>, at 2: "2" stands here twice; the first is on line <- number: 2>. Take one of them out, or change its name.`,
		`, line <- number: 1>: Action point "3" is missing. Add it. ` + actionOrder}},
	{"an action point missing", "actions.yaml", `- number: 3\n(  .*\n)+`, "", []string{
		`, line <- number: 1>: Action point "3" is missing. Add it. ` + actionOrder}},
	{"action points out of order", "actions.yaml", `(- number: 3\n(?:  .*\n)+)(- number: 4\n(?:  .*\n)+)`, "${2}${1}", []string{
		`, line <- number: 3>, at 3: Action point "3" is out of order. ` + actionOrder}},
	{"an action point in words", "actions.yaml", `- number: 3\n`, "- number: three\n", []string{
		`, line <- number: three>, at three, number: This should be a whole number.` + mind,
		`, line <- number: three>, at three: There is no action point "three". ` + actionOrder,
		`, line <- number: 1>: Action point "3" is missing. Add it. ` + actionOrder}},
	{"a number in quotes", "actions.yaml", `- number: 3\n`, "- number: \"3\"\n", []string{
		`, line <- number: "3">, at 3, number: This should be a whole number.` + mind}},
	{"nothing to ask with", "actions.yaml", `  ask:\n(    .*\n)+`, "", []string{
		`, line <- number: 5>, at 5: There is no "ask" here. Add a line "ask:" with its text.`}},
	{"nothing to make it easier with", "actions.yaml", `  easier:\n(    .*\n)+`, "", []string{
		`, line <- number: 1>, at 1: There is no "easier" here. Add a line "easier:" with its text.`}},
	{"a sentence to ask BME organisations with", "actions.yaml", `  easier:`, "  ask:", []string{
		`, line <    mainstream:>, at 1: "ask" is not a name that is used here. Use one of these: easier.`,
		`, line <- number: 1>, at 1: There is no "easier" here. Add a line "easier:" with its text.`}},
	{"nothing for a support body to ask with", "actions.yaml", `    infrastructure: .*\n`, "", []string{
		`, line <    mainstream:>, at 1, easier: There is no text for "infrastructure" here, and none for "anyone". Add a line for one of them.`}},

	// Shapes.
	{"a level too few", "scale.yaml", `  - name: A start\n.*\n`, "", []string{
		`, line <  - name: Not yet>, at levels: There are 4 entries here. There should be 5.`}},
	{"a kind of evidence too many", "scale.yaml", `  - name: In writing\n`, "  - name: Told\n    means: It is told.\n  - name: In writing\n", []string{
		`, line <  - name: Nothing yet>, at evidence: There are 5 entries here. There should be 4.`}},
	{"a month too few", "screens.yaml", `July, `, "", []string{
		`, line <months:>, at months: There are 11 entries here. There should be 12.`}},
	{"a day of the week too few", "days.yaml", `Tuesday, `, "", []string{
		`, line <weekdays:>, at weekdays: There are 6 entries here. There should be 7.`}},
	{"a list that became a text", "results.yaml", `  points:\n(    .*\n)+`, "  points: All is well.\n", []string{
		`, line <  points:>, at reading, points: This should be a list, each line starting with a dash.` + mind}},
	{"a text that became a list", "scale.yaml", `unanswered: .*`, "unanswered:\n  - No\n  - answer", []string{
		`, line <  - No>, at unanswered: This should be a text.` + mind}},
	{"a group that became a text", "about.yaml", `motivations:\n(  .*\n)+`, "motivations: none\n", []string{
		`, line <motivations:>, at motivations: This should be a group of names with their texts.` + mind}},
	{"a file that became a list", "scale.yaml", `(?s).*`, "- one\n- two\n", []string{
		`, line <- one>: This should be a group of names with their texts.` + mind}},
	{"a list that became a group", "glossary.yaml", `(?s).*`, "word: Level\nmeans: How far.\n", []string{
		`, line <word:>: This should be a list, each line starting with a dash.` + mind}},

	// What is filled in.
	{"a placeholder lost", "screens.yaml", `row_done: .*`, `row_done: "Answered, last on {date}. {stage}"`, []string{
		`, line <row_done:>, at caseload, row_done: {of} is missing from the text. Put it where the program should fill it in.`}},
	{"a placeholder misspelt", "failures.yaml", `\{count\} problem was`, "{cuont} problem was", []string{
		`, line <  one:>, at check_problems, one: {cuont} is not filled in here. Only these are: {count}.`,
		`, line <  one:>, at check_problems, one: {count} is missing from the text. Put it where the program should fill it in.`}},
	{"one of several placeholders misspelt", "results.yaml", `\{rated\} of`, "{rate} of", []string{
		`, line <  short:>, at bar, short: {rate} is not filled in here. Only these are: {band}, {rated}, {asked}.`,
		`, line <  short:>, at bar, short: {rated} is missing from the text. Put it where the program should fill it in.`}},
	{"a placeholder invented", "scale.yaml", `unanswered: .*`, "unanswered: No answer from {name}", []string{
		`, line <unanswered:>, at unanswered: {name} is not filled in here. Take it out.`}},
	{"a placeholder invented in an answers file's sentence", "answersfile.yaml", `(\nalias: >-\n.*)\{given\}`, "${1}{was_given}", []string{
		`, line <alias:>, at alias: {was_given} is not filled in here. Only these are: {given}, {entry}, {nearest}.`}},
	{"what to type, in a text that is never changed", "results.yaml", `  source: >-\n`, "  source: >-\n    Type {footing}.\n", []string{
		`, line <  source:>, at document, source: {footing} is not filled in here. Take it out.`}},
	{"a brace lost", "results.yaml", `\{rated\} of \{asked\} with a level`, "{rated of {asked} with a level", []string{
		`, line <  short:>, at bar, short: A brace here has no partner. Write { and } only around the name of what is filled in, one of each.`,
		`, line <  short:>, at bar, short: {rated} is missing from the text. Put it where the program should fill it in.`}},

	// Spaces, quotation marks, and what an editor does to a file.
	{"a key set in too far", "scale.yaml", `unanswered:`, " unanswered:", []string{
		`, line < unanswered:>: The file cannot be read from here on. ` + cannotBeRead}},
	{"a key set in too far after a folded text", capacityFile, `    prompt: `, "      prompt: ", []string{
		`, line <    why:>, at questions, capacity.time, why: The text has 377 characters, and 300 is the most that fits on its page. ` +
			`Make it shorter.`,
		`, line <id: capacity.time>, at questions, capacity.time: There is no "prompt" here. Add a line "prompt:" with its text.`}},
	{"a key not set in far enough", capacityFile, `    hint: `, "  hint: ", []string{
		`, line <  hint:>: The file cannot be read from here on. ` + cannotBeRead}},
	{"a line of a text set in too far", capacityFile, `(    why: >-\n      .*\n)      `, "${1}        ", []string{
		`, line <    why:>, at questions, capacity.time, why: ` + lineBreaks}},
	{"an empty line in a text", capacityFile, `(    why: >-\n      .*\n)`, "${1}\n", []string{
		`, line <    why:>, at questions, capacity.time, why: ` + lineBreaks}},
	{"the dash after the arrow lost", capacityFile, `    why: >-`, "    why: >", []string{
		`, line <    why:>, at questions, capacity.time, why: ` + lineBreaks}},
	{"a tab", "scale.yaml", `  - name: A start`, "\t- name: A start", []string{
		`, line <- name: A start>: The file cannot be read from here on. ` + cannotBeRead}},
	{"a quotation mark not closed", capacityFile, `    section: "(.*)"`, `    section: "${1}`, []string{
		`, line <    section:>: A quotation mark opens here, and nothing closes it on this line. Put one more where the words end.`}},
	{"a quotation mark not closed in a list", "actions.yaml", `    mainstream: "(.*)"\n`, "    mainstream: \"${1}\n", []string{
		`, line <    mainstream: "Could you introduce>: A quotation mark opens here, and nothing closes it on this line. Put one more where the words end.`}},
	{"a quotation mark too early", "scale.yaml", `unanswered: .*`, `unanswered: "No" answer yet`, []string{
		`, line <unanswered:>: The file cannot be read from here on. ` + cannotBeRead}},
	{"a colon in a plain text", "scale.yaml", `unanswered: .*`, "unanswered: Note: no answer", []string{
		`, line <unanswered:>: The file cannot be read from here on. ` + cannotBeRead}},
	{"another encoding", "about.yaml", `  under-10k: .*`, "  under-10k: Under \xa310,000", []string{
		`, line <Under>: There is a sign here that is not plain text. Save the file as plain text with the encoding UTF-8.`}},
	{"a second part", "scale.yaml", `unanswered:`, "---\nunanswered:", []string{
		`, line <--->: A second part begins here. Take out the line of dashes or dots.`}},

	{"a word explained twice", "glossary.yaml", `- word: Level`, "- word: BME", []string{
		`, line <- word: BME, again>, at BME: "BME" stands here twice; the first is on line <- word: BME>. Take one of them out, or change its name.`}},
	{"an example that cannot be read", "example.yaml", `edition: full`, "edition full", []string{
		`, line <edition full>: The file cannot be read from here on. ` + cannotBeRead}},
}

const (
	cannotBeRead = "Look here, and in the lines above, for a missing colon or quotation mark, " +
		"or for wrong spaces or a tab at the start of a line."
	lineBreaks = "The text has a line break in it. Write >- after the colon, begin all the lines of the text " +
		"with as many spaces, and leave no empty line between them."
	actionOrder   = "The report has 1 to 17, in that order."
	capacityOrder = "The order is: capacity.time, capacity.full-cost, capacity.cash-flow, capacity.delivery, capacity.skills, capacity.networks."
)
