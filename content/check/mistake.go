package check

import (
	"fmt"
	"strings"

	"equalfooting/content"
)

// Mistake is something wrong in a content file, described for the person who edits it. These are the only sentences outside the data files:
// they must work when the data files do not.
type Mistake struct {
	File  string // as in content/en
	Line  int    // from 1; 0 for the whole file
	Entry string // where in the file, in its own keys: "questions, capacity.time, steps, start"
	Wrong string // what is wrong, as a sentence
	Do    string // what to do, as a sentence
}

func (m *Mistake) Error() string {
	where := m.File
	if m.Line > 0 {
		where += fmt.Sprintf(", line %d", m.Line)
	}
	if m.Entry != "" {
		where += ", at " + m.Entry
	}
	return fmt.Sprintf("%s: %s %s", where, m.Wrong, m.Do)
}

func missing(key string) (wrong, do string) {
	return fmt.Sprintf("There is no %q here.", key), fmt.Sprintf("Add a line %q with its text.", key+":")
}

func missingAudience(audience string) (wrong, do string) {
	return fmt.Sprintf("There is no text for %q here, and none for \"anyone\".", audience), "Add a line for one of them."
}

func tooLong(length, most int) (wrong, do string) {
	return fmt.Sprintf("The text has %d characters, and %d is the most that fits on its page.", length, most), "Make it shorter."
}

func empty() (wrong, do string) {
	return "The text is empty.", "Write it."
}

func unknownKey(key string, known []string) (wrong, do string) {
	return fmt.Sprintf("%q is not a name that is used here.", key), "Use one of these: " + list(known) + "."
}

func repeated(what string, line int) (wrong, do string) {
	return fmt.Sprintf("%q stands here twice; the first is on line %d.", what, line), "Take one of them out, or change its name."
}

func shape(want string) (wrong, do string) {
	return "This should be " + want + ".", "Look at how the other entries are written, and mind the spaces at the start of the lines."
}

func wrongCount(count, want int) (wrong, do string) {
	return fmt.Sprintf("There are %d entries here.", count), fmt.Sprintf("There should be %d.", want)
}

func placeholder(name string, known []string) (wrong, do string) {
	if len(known) == 0 {
		return fmt.Sprintf("{%s} is not filled in here.", name), "Take it out."
	}
	return fmt.Sprintf("{%s} is not filled in here.", name), "Only these are: {" + strings.Join(known, "}, {") + "}."
}

func lostPlaceholder(name string) (wrong, do string) {
	return fmt.Sprintf("{%s} is missing from the text.", name), "Put it where the program should fill it in."
}

func strayBrace() (wrong, do string) {
	return "A brace here has no partner.", "Write { and } only around the name of what is filled in, one of each."
}

func lineBreak() (wrong, do string) {
	return "The text has a line break in it.",
		"Write >- after the colon, begin all the lines of the text with as many spaces, and leave no empty line between them."
}

func unreadFile() (wrong, do string) {
	return "Nothing reads this file.", "Look at its name, and at its folder's, or take it out."
}

func notPacked() (wrong, do string) {
	return "The words have changed since this file was made from them.", "Make it again with: go run ./content/pack"
}

func list(names []string) string { return strings.Join(names, ", ") }

func half() (wrong, do string) {
	return fmt.Sprintf("%q does not stand before a noun here.", content.ReportsWord),
		fmt.Sprintf("Write such as \"%s organisations\": an organisation can choose another word, which then stands in its place.", content.ReportsWord)
}
