package findings_test

import (
	"slices"
	"testing"
	"time"

	"equalfooting/assessment"
	"equalfooting/content/contenttest"
	"equalfooting/content/findings"
)

// In one line, too, it is said that another visit has begun, as long as there is room for it.
func TestAVisitThatHasBegunIsTheStateInShortToo(t *testing.T) {
	today := assessment.Date{Year: 2028, Month: time.January, Day: 10}
	s := assessment.Summary{Edition: assessment.Full, Progress: assessment.Progress{Answered: 36, Of: 36}, Stage: assessment.BuildFirst,
		Visits: 3, Standing: 2, Begun: assessment.Progress{Answered: 7, Of: 36}, Touched: today.Time(), FirstDue: assessment.Date{Year: 2027, Month: time.August, Day: 1}}
	got := findings.InShort(contenttest.English(t), s, today)
	want := []string{"Visit 2: Build first. Visit 3: 7 of 36 so far, last on 10 January 2028. Step late since 1 August 2027",
		"Build first. Visit 3: 7 of 36. Step late since 1 August 2027", "Build first. Step late since 1 August 2027", "Step late since 1 August 2027"}
	if !slices.Equal(got, want) {
		t.Errorf("it says %q, want %q", got, want)
	}
	s.FirstDue = assessment.Date{}
	if got := findings.InShort(contenttest.English(t), s, today); !slices.Equal(got[1:], []string{"Build first. Visit 3: 7 of 36", "Build first"}) {
		t.Errorf("with nothing due it says %q", got)
	}
}
