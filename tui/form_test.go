package tui

import (
	"testing"

	"equalfooting/assessment"
)

// A text that is being typed is kept when the program is left, and one that stands there stays as it was.
func TestLeavingKeepsALongTextAsItStands(t *testing.T) {
	for typed, want := range map[string]string{"": "Ask twice", ", then write": "Ask twice, then write"} {
		s := sit(t, 80, 24)
		record, err := s.kept.Case(1)
		if err != nil {
			t.Fatal(err)
		}
		action := assessment.PlanAction{What: "Ask", Status: assessment.ToDo, Note: "Ask twice"}
		if _, err := record.SaveAction(action); err != nil {
			t.Fatal(err)
		}
		s.opensPlan()
		s.press("enter")
		s.onto("Note")
		s.press("enter")
		s.typed(typed)
		s.press("ctrl+c")
		if got := record.Plan()[0].Note; got != want {
			t.Errorf("after %q it kept %q, want %q", typed, got, want)
		}
	}
}
