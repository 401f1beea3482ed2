package fronts_test

import (
	"errors"
	"slices"
	"testing"
	"testing/synctest"
	"time"

	"equalfooting/content/contenttest"
	"equalfooting/store"
	"equalfooting/tui/fronts"
)

// What takes no second says nothing; what takes longer says so, and then how far it is every ten seconds.
func TestProgressIsSaidSeldom(t *testing.T) {
	book := contenttest.English(t)
	synctest.Test(t, func(t *testing.T) {
		p := fronts.NewProgress(book)
		saying := make(chan string, 10)
		end := p.Saying(func() string { return "It is being done." }, func(sentence string) { saying <- sentence })
		hears := func(after time.Duration, step store.Step, done int, want ...string) {
			t.Helper()
			if err := p.Tell(step, done, 100_000); err != nil {
				t.Error(err)
			}
			time.Sleep(after) // of the bubble's clock, which waits for nobody
			synctest.Wait()
			var said []string
			for len(saying) > 0 {
				said = append(said, <-saying)
			}
			if !slices.Equal(said, want) {
				t.Errorf("it says %q, want %q", said, want)
			}
		}
		hears(900*time.Millisecond, "", 1000)
		hears(200*time.Millisecond, "", 2000, "It is being done.")
		hears(9*time.Second, "", 9000)
		hears(time.Second, "", 20_000, "20,000 of 100,000 are done.")
		hears(10*time.Second, store.ReadingBack, 30_000, "Reading the copy back: 30,000 of 100,000 organisations.")
		hears(10*time.Second, "", 100_000) // the end says itself
		for range 2 {
			if !end() {
				t.Error("it does not know that it said something")
			}
		}
		hears(time.Hour, "", 50_000)
	})
}

func TestWhatIsQuickSaysNothing(t *testing.T) {
	book := contenttest.English(t)
	synctest.Test(t, func(t *testing.T) {
		end := fronts.NewProgress(book).Saying(func() string { return "It is being done." }, func(sentence string) { t.Errorf("it says %q", sentence) })
		time.Sleep(900 * time.Millisecond)
		if end() {
			t.Error("it says that it said something")
		}
	})
}

// What is to stop hears so when it next tells how far it is.
func TestStopping(t *testing.T) {
	p := fronts.NewProgress(contenttest.English(t))
	if err := p.Tell(store.Writing, 1, 2); err != nil || p.Stopped() {
		t.Fatal(err)
	}
	p.Stop()
	if err := p.Tell(store.Writing, 1, 2); !errors.Is(err, store.ErrStopped) || !p.Stopped() {
		t.Error(err)
	}
}

// Each step that the store has is worded.
func TestEachStepHasWords(t *testing.T) {
	words := contenttest.English(t).Progress().Steps
	steps := store.Steps()
	for _, step := range steps {
		if words[string(step)] == "" {
			t.Errorf("%q has no words", step)
		}
	}
	if len(words) != len(steps) {
		t.Errorf("there are words for %d steps, of %d", len(words), len(steps))
	}
}
