package plain

import (
	"slices"
	"strings"
	"testing"
)

// What can be typed at a question.
func TestWhatIsMeant(t *testing.T) {
	k := begin(t)
	k.newOrganisation("Example Elders")
	k.types("2")
	choices := k.current.prompt().choices
	for text, want := range map[string]string{
		"1": "Not in place", "5": "In place, and we review it", "3.": "Partly in place", "6": "", "0": "", "12": "",
		"mostly": "Mostly in place", "Mostly in place": "Mostly in place", "MOSTLY": "Mostly in place", "m": "Mostly in place",
		"p": "Partly in place", "talked": "Talked about", "ta": "Talked about, tasks", "t": "Talked about, tasks",
		"in place and we review it": "In place, and we review it", "i": "In place, and we review it", "review": "In place, and we review it",
		"u": "Not sure", "U": "Not sure", "not sure": "Not sure", "not s": "Not sure", "sure": "Not sure",
		"x": "Does not apply", "does": "Does not apply", "apply": "Does not apply", "r": "Rather not say", "rather": "Rather not say", "say": "Rather not say",
		"not": "Not in place, Not sure, note", "no": "Not in place, Not sure, note", "n": "note", "note": "note",
		"place": "Not in place, Partly in place, Mostly in place, In place, and we review it",
		"w":     "why", "why": "why", "wh": "why", "f": "flag", "come back": "flag", "b": "back", "back": "back", "q": "quit", "quit": "quit", "save": "quit", "leave": "quit",
		"s": "skip, quit", "sk": "skip", "skip": "skip", "next": "skip", "on": "skip", "?": "help", "h": "help", "help": "help", "tasks": "tasks", "list": "list",
		"again": "repeat", "words": "words", "": "", "...": "", "banana": "", "ack": "", "mostly not": "",
	} {
		var names []string
		for _, c := range meant(choices, text) {
			names = append(names, c.names[0])
		}
		if got := strings.Join(names, ", "); got != want {
			t.Errorf("%q means %q, want %q", text, got, want)
		}
	}
}

// However a choice is named to a person, that name chooses it, and nothing else does by its whole name or key.
func TestEveryChoiceCanBeChosen(t *testing.T) {
	k := begin(t)
	kinds := make(map[string]bool)
	for _, line := range everyPrompt {
		p := k.current.prompt()
		kind, _, _ := strings.Cut(p.kind, ",") // a field where nothing is there yet has other instructions
		kinds[kind] = true
		for _, c := range p.choices {
			for _, name := range append(slices.Clone(c.names), c.key) {
				if found := exactly(p.choices, name); name != "" && len(found) != 1 {
					t.Errorf("at %q, %q chooses %d things", p.kind, name, len(found))
				}
			}
		}
		k.types(line)
	}
	for _, kind := range []string{"caseload", "which", "rename", "delete", "search", "text", "one", "many", "tasks", "question", "evidence", "reason", "note",
		"check", "results"} {
		if !kinds[kind] {
			t.Errorf("%q is not among the prompts that were tried", kind)
		}
	}
}
