package command

import (
	"strconv"
	"strings"
	"testing"
	"time"

	"equalfooting/store/storetest"
	"equalfooting/store/trialtest"
)

// Whenever it is killed on the full screen, every answer that the screen said was saved is kept, plus at most the next one.
func TestScreenKilledAnywhere(t *testing.T) {
	t.Parallel()
	seed := trialtest.Seed(t)
	random := trialtest.Random(seed, 0)
	count, lost := trialtest.Count(2, 100), 0
	for range count {
		t.Run("", func(t *testing.T) { // so that each terminal is released at once
			p := sit(t, withOneVisit(t, storetest.Folder(t)))
			p.opensQuestion()
			before, next := random.IntN(5), random.IntN(5)
			p.rates(strconv.Itoa(before + 1))
			p.Press(strconv.Itoa(next + 1))
			<-time.After(time.Duration(random.ExpFloat64() * float64(4*time.Millisecond)))
			p.Kill()
			saved := contains(p.Screen(), strings.TrimSuffix(p.words.Question.KeptOnly, ".")) // on the page that comes next
			kept := int(p.stored(t, 1).Answers[firstQuestion.ID].Level)
			if kept != next && (saved || kept != before) {
				lost++
				t.Errorf("level %d was said to be saved, then %d was given, said to be saved: %v; %d is kept", before, next, saved, kept)
			}
		})
	}
	trialtest.Figure(t, "on the full screen, %d kills after an answer: %d lost (seed %d)", count, lost, seed)
}
