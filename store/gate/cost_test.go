package gate_test

import (
	"fmt"
	"math/rand/v2"
	"os"
	"path/filepath"
	"slices"
	"testing"
	"time"

	"equalfooting/assessment"
	"equalfooting/store"
	"equalfooting/store/gate"
	"equalfooting/store/storetest"
	"equalfooting/store/trialtest"
)

// answering is a store in which answers are given.
type answering struct {
	store *store.Store
	raw   bool // without sums
	id    assessment.ID
}

// newAnswering makes a store with this many organisations in a folder, filled in memory.
func newAnswering(b *testing.B, folder string, raw bool, organisations int) *answering {
	b.Helper()
	gate.Raw(raw)
	memory := storetest.Folder(b)
	st, err := store.Open(memory, time.Now)
	if err != nil {
		b.Fatal(err)
	}
	sheet := assessment.Sheet{Organisation: assessment.Organisation{Name: "Example Group", Audience: assessment.BME},
		Edition: assessment.Full, Answers: make(map[string]assessment.Answer)}
	for i, q := range assessment.Questions(assessment.Full) {
		answer := assessment.Rating(assessment.Level(i % 5))
		answer.Note = "the treasurer looks at it every month, and the trustees once a quarter"
		sheet.Answers[q.ID] = answer
	}
	a := &answering{raw: raw}
	for n := range organisations {
		record, err := st.Add(sheet, false)
		if err != nil {
			b.Fatal(err)
		}
		if n == organisations/2 {
			a.id = record.ID
		}
	}
	if err := st.Close(); err != nil {
		b.Fatal(err)
	}
	data, err := os.ReadFile(filepath.Join(memory, "footing.db"))
	if err == nil {
		err = os.WriteFile(filepath.Join(folder, "footing.db"), data, 0o600)
	}
	if err == nil {
		a.store, err = store.Open(folder, time.Now)
	}
	if err != nil {
		b.Fatal(err)
	}
	b.Cleanup(func() {
		gate.Raw(raw)
		_ = a.store.Close()
		gate.Raw(false)
	})
	return a
}

// gives gives the nth answer, and returns how long that took.
func (a *answering) gives(b *testing.B, n int) time.Duration {
	b.Helper()
	gate.Raw(a.raw)
	questions := assessment.Questions(assessment.Full)
	question, answer := questions[n%len(questions)].ID, assessment.Rating(assessment.Level(n%5))
	start := time.Now()
	_, err := a.store.Change(a.id, func(r *assessment.Record, now time.Time) error {
		r.Give(question, answer, now)
		return nil
	})
	took := time.Since(start)
	if err != nil {
		b.Fatal(err)
	}
	return took
}

// BenchmarkSums says what sums add to an answer: stores with them, without them and again without them take turns, in a random order each
// time, and the ratios of each round are kept. The median for the last two shows how much of it is the disk's variation. In memory nothing
// waits for a disk, which shows what the processor has to do.
func BenchmarkSums(b *testing.B) {
	for _, organisations := range []int{1, 100, 10_000} {
		for place, folder := range map[string]func(testing.TB) string{"disk": (testing.TB).TempDir, "memory": storetest.Folder} {
			b.Run(fmt.Sprintf("organisations=%d/%s", organisations, place), func(b *testing.B) {
				stores := []*answering{newAnswering(b, folder(b), false, organisations), newAnswering(b, folder(b), true, organisations),
					newAnswering(b, folder(b), true, organisations)}
				var with, without, ratios, control []float64
				for n := 0; b.Loop(); n++ {
					var took [3]float64
					for _, i := range rand.Perm(3) {
						took[i] = float64(stores[i].gives(b, n))
					}
					with, without = append(with, took[0]), append(without, took[1])
					ratios, control = append(ratios, took[0]/took[1]), append(control, took[2]/took[1])
				}
				costs, moods := 100*median(ratios)-100, 100*median(control)-100
				b.ReportMetric(costs, "%cost")
				b.ReportMetric(moods, "%control")
				if b.N > 100 { // not while it finds out how often to run
					trialtest.Figure(b, "sums, %d organisations, %s: an answer takes %+.1f %% longer (the same against itself: %+.1f %%), %.0f µs and not %.0f; middle of %d",
						organisations, place, costs, moods, median(with)/1e3, median(without)/1e3, len(ratios))
				}
			})
		}
	}
}

func median(list []float64) float64 {
	slices.Sort(list)
	return list[len(list)/2]
}
