package store

import (
	"fmt"
	"testing"
	"time"

	"equalfooting/assessment"
	"equalfooting/store/file"
)

// BenchmarkBackUp is what leaving after a change costs; what of it is the wiping; and how long answers take that are given while it
// goes on: half of them no longer than one figure, none longer than the other.
func BenchmarkBackUp(b *testing.B) {
	for _, organisations := range []int{1, 100, 10_000} {
		b.Run(fmt.Sprintf("organisations=%d", organisations), func(b *testing.B) {
			s := open(b, b.TempDir())
			fill(b, s, organisations)
			questions := assessment.Questions(assessment.Full)
			n := 0
			keep := func() {
				give(b, s, 1, questions[n%len(questions)].ID, assessment.Rating(assessment.Level(n%5)))
				n++
			}
			var all, wipes, answers []time.Duration
			timed := func(to *[]time.Duration, fn func()) {
				start := time.Now()
				fn()
				*to = append(*to, time.Since(start))
			}
			for b.Loop() {
				keep()
				timed(&wipes, func() { must(b, s.file.Pages().Wipe(file.Alone)) })
				keep()
				timed(&all, func() { must(b, s.Backups().Make()) })
				keep()
				done := make(chan error)
				go func() { done <- s.Backups().Make() }()
				for on := true; on; {
					select {
					case err := <-done:
						must(b, err)
						on = false
					default:
						timed(&answers, keep)
					}
				}
			}
			b.ReportMetric(median(all)/1e6, "ms")
			b.ReportMetric(median(wipes)/1e6, "wipe-ms")
			b.ReportMetric(median(answers)/1e6, "answer-ms")
			b.ReportMetric(float64(answers[len(answers)-1])/1e6, "longest-answer-ms")
			b.ReportMetric(0, "ns/op")
		})
	}
}
