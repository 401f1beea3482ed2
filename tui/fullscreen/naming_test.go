package fullscreen

import (
	"testing"

	"equalfooting/assessment"
	"equalfooting/store/storetest"
)

// Whoever does not go on with a new name, or does not delete, is back where they were, and so is whoever has typed a new
// name: Up and Enter there must not begin something else.
func TestBackFromNaming(t *testing.T) {
	for _, size := range windows {
		s := stocked(t, size[0], size[1], 60)
		s.press("o") // by name
		s.onto("Café of Example Town 3")
		for _, leaves := range [][]string{{"d", "esc"}, {"r", "esc"}, {"r", "enter"}} {
			s.press(leaves...)
			s.sees("▸ Café of Example Town 3")
		}
		s.press("r")
		s.retypes("Zebra Crossing Group")
		s.press("enter")
		s.sees("▸ Zebra Crossing Group", s.wizard.words.Rename.Done)
	}
}

// After one is deleted the cursor is on the one that has come into its place, or on the last.
func TestTheCursorAfterDeleting(t *testing.T) {
	s := stocked(t, 80, 24, 3)
	s.press("o") // by name: Café, Elders, Example, Women
	s.onto("Elders' Club")
	s.press("d")
	s.typed("elders' club of example town 2")
	s.press("enter")
	s.sees("Elders' Club of Example Town 2 and all its answers were deleted", "There is no name in this.", "▸ Write this to a file")
	s.press("esc")
	s.sees("▸ Example Women's Group")
	s.press("down", "d")
	s.typed("Women's Centre of Example Town 1")
	s.press("enter")
	s.sees("Women's Centre of Example Town 1 and all its answers were deleted")
	s.press("end", "enter")
	s.sees("▸ Example Women's Group")
}

// Those put away are still looked at after one of them was deleted.
func TestDeletingOfThosePutAway(t *testing.T) {
	s := stocked(t, 80, 24, 3)
	s.onto("Café")
	s.press("a")
	s.onto("Women's Centre")
	s.press("a", "h", "d", "esc")
	s.sees(s.wizard.words.Caseload.Away)
	s.onto("Café")
	s.press("d")
	s.typed("Café of Example Town 3")
	s.press("enter", "esc")
	s.sees(s.wizard.words.Caseload.Away, "▸ Women's Centre of Example Town 1")
}

// A name that came from elsewhere, with what cannot be seen in it, is deleted by what can.
func TestANameIsTypedAsItIsShown(t *testing.T) {
	for name, typed := range map[string]string{"Women  Together": "Women Together", "Women\u00a0Together": "Women Together", "Cafe\u0301": "Caf\u00e9"} {
		s := sit(t, 80, 24)
		storetest.Add(t, s.st, assessment.Organisation{Name: name, Audience: assessment.BME}, assessment.Full)
		s.restarts()
		s.press("home", "down", "d")
		s.typed(typed)
		s.press("enter")
		s.sees("and all its answers were deleted")
		if list, err := s.st.Caseload(); err != nil || len(list) != 1 {
			t.Errorf("%q: %d are left, %v", name, len(list), err)
		}
	}
}

// Where not every keyboard has the letters of a name, its number does as well, and the page says so.
func TestDeletedByTheNumberShown(t *testing.T) {
	for _, size := range windows {
		s := sit(t, size[0], size[1])
		storetest.Add(t, s.st, assessment.Organisation{Name: "👩‍👩‍👧‍👦 Family مجموعة النساء", Audience: assessment.BME}, assessment.Full)
		s.restarts()
		s.press("home", "down", "d")
		s.sees("its number, 2")
		s.typed("1")
		s.press("enter")
		s.sees("nothing was deleted")
		s.press("backspace")
		s.typed("٢")
		s.press("enter")
		s.sees("and all its answers were deleted")
	}
}
