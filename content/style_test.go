package content_test

import (
	"regexp"
	"slices"
	"strings"
	"testing"
)

// The tone of the specification, as far as a machine can judge it. No text may match any of these patterns.
var style = []struct {
	name    string
	pattern *regexp.Regexp
	except  []string // entries that may, as "file entry"
}{
	{"American spelling: write -ise and -isation", regexp.MustCompile(`(?i)\b(\w{2,}[^s\W]|emphas|synthes)iz(e|es|ed|er|ing|ation|ations|ational)\b`), nil},
	{"American spelling", regexp.MustCompile(`(?i)\b(behavior|color|favor|honor|labor|neighbor|rumor|harbor|endeavor)(s|ed|ing|al|able|hood|ite)*\b|` +
		`(?i)\b(center|theater|meter|fiber)s?\b|\b(analyz|paralyz|catalyz)\w+|\b(traveling|traveled|modeling|labeled|canceled|counselor|fulfill|enroll|skillful)\b|` +
		`\b(defense|offense|license|practicing|practiced|gray|aging|judgment|catalog|dialog|check book|gotten)\b`), nil},
	{"an exclamation mark", regexp.MustCompile(`!`), []string{"answersfile.yaml alias"}}, // it names the character
	{"an abbreviation", regexp.MustCompile(`(?i)\b(e\.g|i\.e|etc|viz|cf|approx|asap|w\.r\.t|aka|vs)\b\.?`), nil},
	// Readers in a hurry, or in a second language, miss a contracted "not". Other contractions, such as "you'll", are welcome.
	{"a contraction with not", regexp.MustCompile(`(?i)\b\w+n't\b`), nil},
	{"a dash", regexp.MustCompile(`\x{2013}|\x{2014}| --? `), nil},
	{"jargon", regexp.MustCompile(`(?i)\b(stakeholder|leverag|synerg|deliverable|outreach|procure|robust|empower|utilis|facilitat(?:e|ing|ion)|holistic|` +
		`impactful|actionable|proactiv|streamlin|strategic|paradigm|going forward|best practice|key performance|KPIs?|capacity.building)\w*`),
		nil},
	{"a web address", regexp.MustCompile(`(?i)https?:|www\.|\b\w+\.(com|org|net|uk)\b`), nil},
	{"a date", regexp.MustCompile(`\b\d{1,2}[./]\d{1,2}[./]\d{2,4}\b|\b(January|February|March|April|May|June|July|August|September|October|November|December) \d|` +
		`\d (January|February|March|April|May|June|July|August|September|October|November|December)\b`),
		[]string{"results.yaml document, source"}}, // the report's own date
	{"a year other than the report's", regexp.MustCompile(`\b(19\d\d|200\d|201[013-9]|20[2-9]\d)\b`), nil},
	{"two spaces", regexp.MustCompile(`\S  +\S`), []string{"commands.yaml list_row"}}, // columns
	{"a mistake with spaces", regexp.MustCompile(` [,.;:?]( |$)|[,;:?][A-Za-z]`), nil},
	{"a sign beyond ASCII other than the pound's", regexp.MustCompile(`[^\x20-\x7e£]`), nil},
}

func TestStyle(t *testing.T) {
	for _, s := range everythingShown(t) {
		for _, rule := range style {
			found := rule.pattern.FindString(s.text)
			at := strings.TrimPrefix(s.file, "content/en/") + " " + s.entry
			if found != "" && !slices.Contains(rule.except, at) {
				t.Errorf("%s (%q) in %v", rule.name, found, s)
			}
		}
	}
}

// Nothing in the results sounds like a mark that was not reached. The texts of questions count as well, because results quote them.
func TestResultsDoNotMark(t *testing.T) {
	marks := regexp.MustCompile(`(?i)\b(poor(ly|er|est)?|fail(s|ed|ing|ure|ures)?|weak(s|er|est|ness|nesses|ly)?|bad(ly)?|inadequate|` +
		`unsatisfactory|deficien\w+|below standard|underperform\w*|must do better)\b`)
	for _, s := range everythingShown(t) {
		switch s.kind {
		case "failures", "commands", "answersfile":
			continue // they are about files
		}
		if found := marks.FindString(s.text); found != "" {
			t.Errorf("%q sounds like a mark in %v", found, s)
		}
	}
}

// The rules find what they should, and leave plain English alone.
func TestStyleRules(t *testing.T) {
	bad := map[string]string{ // divided by |
		"American spelling: write -ise and -isation": "organize|recognized|organizational|organization|prioritizing|Emphasize",
		"American spelling":                          "behavior|Color|colored|center|program-center|analyze|license|canceled|favorable",
		"an exclamation mark":                        "Go!",
		"an abbreviation":                            "e.g. this|i.e. this|this, etc.|and etc",
		"a contraction with not":                     "don't|can't|Won't|isn't",
		"a dash":                                     "here\u2014there|1\u20132|one -- two|one - two",
		"jargon":                                     "stakeholders|leverage|Synergies|deliverables|outreach|procurement|robust|empowering|facilitate",
		"a web address":                              "http://a|https://b|www.b|c.org|d.com|e.org.uk",
		"a date":                                     "3 May|May 2012|1/2/2013|01.02.13",
		"a year other than the report's":             "in 1999|2011|2013|2026",
		"two spaces":                                 "a  b",
		"a mistake with spaces":                      "a ,b|a,b|x .|Report:yes",
		"a sign beyond ASCII other than the pound's": "\u2019|\u00a0|\t|caf\u00e9",
	}
	good := "Organise and recognise the size of a prize; the colour, the centre and the programme of our behaviour. Analyse it. " +
		"Practise, as practice makes it better. Someone's work, the group's and Women's too: well-kept, 10,000, 3:1. " +
		"In May you may pay £5 (or more) in 2012. Say: \"yes\". You'll see that it's fine."
	for _, rule := range style {
		if bad[rule.name] == "" {
			t.Errorf("the rule on %s has no bad example", rule.name)
		}
		if found := rule.pattern.FindString(good); found != "" {
			t.Errorf("the rule on %s finds %q in plain English", rule.name, found)
		}
		for example := range strings.SplitSeq(bad[rule.name], "|") {
			if !rule.pattern.MatchString(example) {
				t.Errorf("the rule on %s finds nothing in %q", rule.name, example)
			}
		}
	}
}
