package assessment_test

import (
	"testing"

	"equalfooting/assessment"
	"pgregory.net/rapid"
)

func TestFolded(t *testing.T) {
	for text, want := range map[string]string{
		"": "", "3": "3", " 3. ": "3", "Mostly in place": "mostly in place", "In place, and we review it": "in place and we review it",
		"Women's": "womens", "Women’s": "womens", "CAFÉ": "cafe", "Tŷ  Enfys!": "ty enfys", "?": "", "back-office": "back office", "10,000": "10 000",
		"مركز": "مركز", "漢字 Ltd": "漢字 ltd", "O'Brien & Sons": "obrien sons", "Łódź": "lodz", "Straße": "strasse", "Ærø": "aero", "'": "", "a\tb": "a b",
	} {
		if got := assessment.Folded(text); got != want {
			t.Errorf("%q becomes %q, want %q", text, got, want)
		}
	}
}

func TestFoldedIsStable(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		text := rapid.String().Draw(t, "text")
		if once := assessment.Folded(text); assessment.Folded(once) != once {
			t.Errorf("%q becomes %q, and then %q", text, once, assessment.Folded(once))
		}
	})
}

// The short cut for plain letters comes to the same as the long way, which an accent makes it take.
func TestFoldedPlainLetters(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		text := rapid.StringOf(rapid.RuneFrom([]rune("aAzZ09 .,'-\t&_"))).Draw(t, "text")
		if got, want := assessment.Folded(text+" e")+"|", assessment.Folded(text+" é")+"|"; got != want {
			t.Errorf("%q becomes %q, and with an accent after it %q", text, got, want)
		}
	})
}
