package plain

import (
	"testing"

	"equalfooting/store"
	"equalfooting/tui/pages"
)

// What was being typed on the full screen when the program stopped is said where it stood, and can be kept or dropped.
func TestADraftOfTheFullScreen(t *testing.T) {
	at := pages.Place{Page: pages.QuestionPage, Case: 1, Question: "trust.history"}
	draft := store.Draft{Place: at, Kind: "note", Text: "Ask the treasurer"}
	for name, does := range map[string]struct {
		lines []string
		hears string
		note  string
	}{
		"kept":         {[]string{"keep"}, "Saved: Ask the treasurer.", "Ask the treasurer"},
		"dropped":      {[]string{"drop"}, "It was dropped.", ""},
		"another note": {[]string{"note: Another"}, "Saved: Another.", "Another"},
	} {
		k := begin(t)
		if err := k.st.Session().SaveDraft(draft); err != nil {
			t.Fatal(err)
		}
		k = talks(t, k.st)
		k.types("1", "trust")
		k.hears("This was being typed here when the program stopped, and is not kept yet: Ask the treasurer Type keep to keep it, or drop to drop it.")
		before := k.in(1).Answer("trust.history").Note
		k.types(does.lines...)
		k.hears(does.hears)
		if does.note == "" {
			does.note = before
		}
		if got := k.in(1).Answer("trust.history").Note; got != does.note {
			t.Errorf("%s: the note is %q", name, got)
		}
		if d := k.st.Session().Draft(); d != (store.Draft{}) {
			t.Errorf("%s: the draft is still %+v", name, d)
		}
		k.types("repeat")
		k.hearsNot("when the program stopped")
	}

	k := begin(t)
	field := pages.Place{Page: pages.AboutFieldPage, Case: 1, Field: "name"}
	if err := k.st.Session().SaveDraft(store.Draft{Place: field, Text: "Our new name"}); err != nil {
		t.Fatal(err)
	}
	k = talks(t, k.st)
	k.types("1", "about", "name", "keep")
	k.hears("Saved: Our new name.")
}

// A new name that was being typed there is said where one gives another name.
func TestADraftOfANewName(t *testing.T) {
	k := begin(t)
	if err := k.st.Session().SaveDraft(store.Draft{Place: pages.Place{Case: 1}, Kind: "rename", Text: "Our new name"}); err != nil {
		t.Fatal(err)
	}
	k = talks(t, k.st)
	k.types("rename 1")
	k.hears("is not kept yet: Our new name Type keep to keep it, or drop to drop it.")
	k.types("keep")
	k.hears("The name was changed.")
	if got := k.in(1).Record().Organisation.Name; got != "Our new name" {
		t.Errorf("the name is %q", got)
	}
	if d := k.st.Session().Draft(); d != (store.Draft{}) {
		t.Errorf("the draft is still %+v", d)
	}
}
