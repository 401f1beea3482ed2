package content_test

import (
	"fmt"
	"os"
	"regexp"
	"slices"
	"strings"
	"testing"
)

// userPages are the pages for users, each up to the heading where the part for them ends; "" for all of it. The other pages are for those
// who build the program or work out a result by hand.
var userPages = map[string]string{
	"README.md":             "## For people who build",
	"docs/accessibility.md": "### What was tried",
	"docs/documents.md":     "## For people who build",
	"docs/several-views.md": "",
}

// said is one text, and where to find it.
type said struct {
	at, text string
}

// everythingSaid is every text of the content, and every line of the pages for users except lines to type.
func everythingSaid(t *testing.T) []said {
	t.Helper()
	var all []said
	for _, s := range everythingShown(t) {
		if isName.MatchString(s.text) || strings.HasSuffix(s.entry, "section") { // the report's own titles
			continue
		}
		all = append(all, said{fmt.Sprintf("%s, %s", s.file, s.entry), s.text})
	}
	for page, end := range userPages {
		data, err := os.ReadFile("../" + page)
		if err != nil {
			t.Fatal(err)
		}
		typed := false
		for i, line := range strings.Split(string(data), "\n") {
			if end != "" && strings.HasPrefix(line, end) {
				break
			}
			if strings.HasPrefix(strings.TrimSpace(line), "```") {
				typed = !typed
			}
			if !typed && !strings.HasPrefix(line, "    ") {
				all = append(all, said{fmt.Sprintf("%s, line %d", page, i+1), notWords.ReplaceAllString(line, " ")})
			}
		}
	}
	return all
}

var (
	isName   = regexp.MustCompile(`^[a-z]+\.[a-z-]+$`) // a question's id
	notWords = regexp.MustCompile("`[^`]*`|\\]\\([^)]*\\)|<[^>]*>|https?://\\S*")
	quoted   = regexp.MustCompile(`"[^"]*"|\{[^}]*\}`) // what is typed, or filled in
	aWord    = regexp.MustCompile(`[a-z]+(?:'[a-z]+)?`)
)

// shortest is the length from which something is read as a word: anything shorter is a key, or a unit.
const shortest = 3

func wordsIn(text string) []string {
	var words []string
	for _, word := range aWord.FindAllString(strings.ToLower(quoted.ReplaceAllString(text, " ")), -1) {
		word, _, _ = strings.Cut(word, "'")
		if len(word) >= shortest {
			words = append(words, word)
		}
	}
	return words
}

// People who read English as a second language know its frequent words, and the few that their work is full of (the specification's
// "Tone"). Every other word that is used is reported here.
func TestEveryWordIsAFrequentOne(t *testing.T) {
	known := wordsOf(t, "testdata/frequent-words.txt")
	for word := range wordsOf(t, "testdata/readers-words.txt") {
		if known[word] {
			t.Errorf("testdata/readers-words.txt need not have %q: it is among the most frequent", word)
		}
		known[word] = true
	}
	for _, entry := range openEnglish(t).Glossary() {
		for _, word := range wordsIn(entry.Word) {
			known[word] = true
		}
	}
	for _, s := range everythingSaid(t) {
		for _, word := range wordsIn(s.text) {
			if !known[word] && !known[strings.TrimSuffix(word, "s")] {
				t.Errorf("%s: %q is not a frequent word. Use one that is, explain it in glossary.yaml, or, where readers meet it every week, "+
					"add it to content/testdata/readers-words.txt. The text: %q", s.at, word, s.text)
			}
		}
	}
}

// wordsOf reads a list with one word a line.
func wordsOf(t *testing.T, path string) map[string]bool {
	t.Helper()
	data, err := os.ReadFile(path)
	if err != nil {
		t.Fatal(err)
	}
	words := make(map[string]bool)
	for line := range strings.Lines(string(data)) {
		if line = strings.TrimSpace(line); line != "" && !strings.HasPrefix(line, "#") {
			words[line] = true
		}
	}
	return words
}

// turn is a phrase that no text may use, and what to say instead.
type turn struct {
	pattern *regexp.Regexp
	instead string
}

// turnsToAvoid reads the two tables of docs/words.md: one word for one thing, and the turns that stop a reader.
func turnsToAvoid(t *testing.T) []turn {
	t.Helper()
	data, err := os.ReadFile("../docs/words.md")
	if err != nil {
		t.Fatal(err)
	}
	var turns []turn
	for line := range strings.Lines(string(data)) {
		cells := strings.Split(strings.Trim(strings.TrimSpace(line), "|"), "|")
		if len(cells) < 2 {
			continue
		}
		avoided, instead := cells[0], cells[1]
		if len(cells) == 3 {
			avoided, instead = cells[2], cells[0]
		}
		for _, found := range regexp.MustCompile("`([^`]+)`").FindAllStringSubmatch(avoided, -1) {
			turns = append(turns, turn{regexp.MustCompile(`(?i)\b` + regexp.QuoteMeta(found[1]) + `\b`), strings.TrimSpace(instead)})
		}
	}
	if len(turns) < 50 {
		t.Fatalf("docs/words.md has only %d turns to avoid", len(turns))
	}
	return turns
}

// mayBeTyped are the entries with words that people may type all the same, or that files have.
var mayBeTyped = regexp.MustCompile(`^content/en/(plain\.yaml, commands|screens\.yaml, caseload, commands|plan\.yaml, commands|views\.yaml, commands)`)

func TestNoTurnThatStopsAReader(t *testing.T) {
	turns := turnsToAvoid(t)
	for _, s := range everythingSaid(t) {
		if mayBeTyped.MatchString(s.at) {
			continue
		}
		for _, turn := range turns {
			if found := turn.pattern.FindString(quoted.ReplaceAllString(s.text, " ")); found != "" {
				t.Errorf("%s: in place of %q say: %s (docs/words.md). The text: %q", s.at, found, turn.instead, s.text)
			}
		}
	}
}

// longestSentence is in words. Nobody reads a longer one aloud without losing the thread.
const longestSentence = 32

func TestNoSentenceIsTooLong(t *testing.T) {
	ends := regexp.MustCompile(`[.?!:;]["')]*(\s|$)`)
	for _, s := range everythingShown(t) {
		for _, sentence := range ends.Split(s.text, -1) {
			if words := len(strings.Fields(sentence)); words > longestSentence {
				t.Errorf("%v: a sentence has %d words, and %d is the most. Make two of it: %q", s, words, longestSentence, sentence)
			}
		}
	}
}

// inCapitals are allowed: they are said letter by letter, or are placeholders for what to type.
var inCapitals = []string{"BME", "PDF", "CSV", "JSON", "YAML", "CASE", "COMMAND", "FOOTING_DATA", "ACCESSIBLE", "UTF", "MB", "PIN"}

// A screen reader spells out words in capitals, and eyes read them more slowly.
func TestNothingIsInCapitals(t *testing.T) {
	capitals := regexp.MustCompile(`\b[A-Z][A-Z_]+\b`)
	for _, s := range everythingShown(t) {
		for _, word := range capitals.FindAllString(quoted.ReplaceAllString(s.text, " "), -1) {
			if !slices.Contains(inCapitals, word) {
				t.Errorf("%v: %q is in capitals. Write it in small letters", s, word)
			}
		}
	}
}

// The tests above find what they should.
func TestTheRulesOnWordsFindWhatIsPlanted(t *testing.T) {
	known := wordsOf(t, "testdata/frequent-words.txt")
	for _, planted := range []string{"perspicacious", "synergistic", "remuneration"} {
		if words := wordsIn("Be " + planted + "."); len(words) != 1 || known[words[0]] {
			t.Errorf("%q passes as %q", planted, words)
		}
	}
	turns := turnsToAvoid(t)
	for _, planted := range []string{"Ask the body for whom you work.", "What stands there is yours.", "Choose a domain.", "Groups bid together."} {
		if !slices.ContainsFunc(turns, func(turn turn) bool { return turn.pattern.MatchString(planted) }) {
			t.Errorf("%q passes", planted)
		}
	}
}
