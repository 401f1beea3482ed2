package plain

import (
	"testing"

	"equalfooting/assessment"
	"equalfooting/tui/pages"
)

// A text of several lines is read out as it stands, kept by Enter, and replaced by what is typed.
func TestALongTextIsReadAsItStands(t *testing.T) {
	k := begin(t)
	k.types("new")
	f := k.current.(*form)
	f.field.Kind, f.field.Values = pages.Long, []string{"Dear all,\n\nWe meet on Monday."}
	k.types("repeat")
	k.hears("So far:\nDear all,\nWe meet on Monday.\n", "It takes the place of what is there.", "Your text, or ? for help:")
	k.types("")
	if got := f.form.Named(); got != "Dear all, We meet on Monday." { // the field of the form itself takes one line
		t.Errorf("kept %q", got)
	}
}

// What was given is said with one full stop, whatever it ends with.
func TestWhatWasGivenIsASentence(t *testing.T) {
	k := begin(t)
	k.types("new", "Example Elders Ltd.", "back")
	k.hears("So far: Example Elders Ltd.\n")
	k.types("Who cares?", "back")
	k.hears("So far: Who cares?\n")
}

// Each reason that was chosen is told with what to check before acting on it.
func TestReasonsAreToldWithWhatToCheck(t *testing.T) {
	k := begin(t)
	checks := k.Book.About().Checks.Motivations
	k.types("1", "about", "why", "4 1")
	k.hears("Saved: To reach more of the people who need us; A funder asks for it.", checks[assessment.MotiveAccess].By(assessment.BME), checks[assessment.MotiveFunder].By(assessment.BME))
	k.hearsNot(checks[assessment.MotiveLearning].By(assessment.BME))
	k.types("why", "none")
	k.hearsNot(checks[assessment.MotiveAccess].By(assessment.BME))
}
