package plain

import (
	"bytes"
	"fmt"
	"strings"
	"testing"
)

// walked goes through all 36 questions of a new organisation, by way of the main page after each part, looks its answers over, reads the
// results and what to do next, and leaves; it gives what was said. first is what is typed before.
func walked(t testing.TB, first ...string) string {
	t.Helper()
	k := begin(t)
	k.types(first...)
	k.types("new", "Example Elders", "1", "yes", "full")
	part, checked := "", false
	for range 400 {
		switch at := k.current.(type) {
		case *question:
			switch {
			case at.asks == theEvidence:
				k.types("j")
			case part != "" && part != string(at.page.Domain):
				part = ""
				k.types("tasks", "")
			default:
				part = string(at.page.Domain)
				k.types([]string{"4", "3", "2", "5"}[at.page.Number%4])
			}
		case *listing:
			switch {
			case at.of.At.Page == "results" && !checked:
				checked = true
				k.types("tasks", "check")
			case at.of.At.Page == "recommendations" && at.of.After == nil:
				k.types("quit")
				return k.transcript.String()
			default:
				k.types("")
			}
		default:
			k.types("")
		}
	}
	t.Fatal("the walk does not end")
	return ""
}

// linesOf gives the lines that were said: not those that were typed, and not the empty ones between.
func linesOf(said string) (lines []string) {
	for line := range strings.Lines(said) {
		if line = strings.TrimSpace(line); line != "" && !strings.HasPrefix(line, "> ") && line != ">" {
			lines = append(lines, line)
		}
	}
	return lines
}

// What a whole walk says can be heard: in brief it is far fewer lines, and nothing that only one place says is left out. The docs
// name these figures (docs/accessibility.md); before choices could be passed over, and the main page was read out each time, it was 1,057.
func TestLinesOfAWalk(t *testing.T) {
	whole, brief := linesOf(walked(t)), linesOf(walked(t, "brief"))
	if len(whole) > 990 || len(brief) > 780 {
		t.Errorf("the walk is %d lines, and %d in brief", len(whole), len(brief))
	}
	t.Logf("%d lines, %d in brief", len(whole), len(brief))
	heard := flat(strings.Join(brief, " "))
	for _, line := range whole {
		if !strings.Contains(heard, flat(line)) && !strings.HasSuffix(line, "? for help:") {
			t.Errorf("in brief it is not said at all: %q", line)
		}
	}
}

// Choices that stay the same are heard the first time, when the page is repeated, and in the help; full words has them each time.
func TestBrief(t *testing.T) {
	k := begin(t)
	k.newOrganisation("Example Elders")
	k.types("brief")
	k.hears("Choices that stay the same are now said once.")
	k.types("capacity")
	k.hears("Question 1 of 6, capacity. Senior people", "1 to 5, u, x or r, or ? for help:") // it opened by itself before
	k.types("skip")
	k.hears("1. We ask for what we think a funder will pay.", "1 to 5, u, x or r, or ? for help:")
	k.hearsNot("u. Not sure")
	k.types("repeat")
	k.hears("u. Not sure")
	k.types("4")
	k.hears("h. Nothing yet")
	k.types("b", "4")
	k.hears("What could you show a partner? h, i, j or k, or ? for help:")
	k.types("?")
	k.hears("j or In writing")

	next := talks(t, k.st) // it is remembered
	next.types("skip", "full words", "skip")
	next.hears("u. Not sure")
	next.types("full") // which begins an answer, and is no command here
	next.hears("Saved: 5,")
}

// Lines are not broken where a program reads them.
func TestLinesAreNotBrokenIntoAPipe(t *testing.T) {
	t.Setenv("TERM", "xterm")
	var out bytes.Buffer
	if err := Run(english(t), newStore(t), strings.NewReader("?\n"), &out, true); err != nil {
		t.Fatal(err)
	}
	want := english(t).Plain().HowTo[2]
	if !strings.Contains(out.String(), "\n"+want+"\n") {
		t.Errorf("%q does not stand on one line:\n%s", want, out.String())
	}
}

// What help says first is where one really is: the note, the search, the name that is changed.
func TestHelpSaysWhereOneIs(t *testing.T) {
	for want, lines := range map[string][]string{
		"Your organisations.": nil,
		"Find an organisation by its name, kind, place or mentor. Your organisations.": {"search"},
		"1 found. Your organisations.":                                                     {"search women"},
		"Example Women's Group. Change the name. Your organisations.":                      {"rename 1"},
		"Main page. Example Women's Group.":                                                {"1"},
		"Question 1 of 6, trust. Example Women's Group.":                                   {"1", "trust"},
		"Your note on this. Question 1 of 6, trust. Example Women's Group.":                {"1", "trust", "n"},
		"What could you show a partner? Question 2 of 6, capacity. Example Women's Group.": {"1", "capacity", "skip", "evidence"},
		"What is your organisation called? About the organisation. Example Women's Group.": {"1", "about", "name"},
		"Settle first. Your results, page 2 of 6. Example Women's Group.":                  {"1", "9", ""},
		"Culture. Check your answers, page 5 of 7. Example Women's Group.":                 {"1", "8", "culture"},
	} {
		k := begin(t)
		k.types(lines...)
		k.types("help")
		k.hears("You are here: " + want)
	}
}

// The words that are explained come ten at a time, and the first again after the last.
func TestTheGlossaryComesInTens(t *testing.T) {
	k := begin(t)
	count := len(k.Book.Glossary())
	k.types("words")
	k.hears(fmt.Sprintf("There are %d in all. These are 1 to 10.", count), "A place to start:", "Type words again to hear them.")
	k.types("words", "words")
	k.hearsNot("again to hear")
	k.types("words")
	k.hears("A place to start:")
}
