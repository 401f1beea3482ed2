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
	const one, two = "Nobody has time set aside for partnership work.", "One senior person does such work when there is time."
	const three, four = "One senior person has set hours, which other work often takes.", "One senior person has set hours and nearly always keeps them."
	const five = "Whoever leads keeps set hours, and we check this each year."
	for text, want := range map[string]string{
		"1": one, "5": five, "3.": three, "6": "", "0": "", "12": "", "h": "help", "i": "", "j": "",
		"mostly": four, "Mostly": four, "MOSTLY": four, "m": four, "nobody": one, "nob": one, "whoever leads": five, "who": five,
		"p": three, "part": three, "a start": two, "star": two, "ta": "tasks", "t": "tasks", "one": two + ", " + three + ", " + four,
		"fully": five, "full": five, "not yet": one, "yet": one, "time": "", "each year": "",
		"u": "Not sure", "U": "Not sure", "not sure": "Not sure", "not s": "Not sure", "sure": "Not sure",
		"x": "Does not apply", "does": "Does not apply", "apply": "Does not apply", "r": "Rather not say", "rather": "Rather not say", "say": "Rather not say",
		"not": one + ", Not sure, note", "no": one + ", Not sure, note", "n": "note", "note": "note",
		"w": "why", "why": "why", "wh": five + ", why", "f": "flag", "come back": "flag", "b": "back", "back": "back", "q": "quit", "quit": "quit", "save": "quit", "leave": "quit",
		"s": "skip, quit", "sk": "skip", "skip": "skip", "next": "skip", "on": "skip", "?": "help", "help": "help", "tasks": "tasks", "list": "list",
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
