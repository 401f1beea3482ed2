package plain

import "testing"

// What looks like a command with words is not kept as a short answer: the program says so, and how it would be.
func TestACommandWithWordsIsNoAnswer(t *testing.T) {
	staff := []string{"1", "about", "paid"}
	for line, kept := range map[string]string{"note: ask the treasurer": "", "NOTE : ask Ann": "", "n: ask Ann": "", "note ask Ann": "", "why": "", "why: so": "", "flag": "",
		"rename 2": "", "come back": "", "show": "", "about 12": "about 12", "12: two away": "12: two away", "no one": "no one", `"note: ask Ann"`: "note: ask Ann", "n": "n", "none": "none"} {
		k := begin(t)
		before := k.sheet("Example").Organisation.PaidStaff
		k.types(staff...)
		k.types(line)
		got := k.sheet("Example").Organisation.PaidStaff
		if kept == "" {
			k.hears("looks like the command", "so it was not kept. To keep it as your text, put quote marks around it. Your answer, or ? for help:")
			kept = before
		}
		if got != kept {
			t.Errorf("%q: %q is kept, want %q", line, got, kept)
		}
	}

	k := begin(t)
	k.types("1", "about", "name", "note: ask Ann")
	k.hears("looks like the command note")
	k.types("Note Worthy") // a name may begin so
	k.hears("Saved: Note Worthy.")
	k.types("tasks", "trust", "x", "note: ask Ann")
	k.hears("looks like the command note")
	k.types("b", "n", "note: ask Ann") // in a note it is a note
	if got := k.sheet("Note").Answers["trust.history"].Note; got != "note: ask Ann" {
		t.Errorf("the note is %q", got)
	}
}
