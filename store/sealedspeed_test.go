package store

import (
	"fmt"
	"testing"
	"time"

	"equalfooting/assessment"
)

// BenchmarkSealedAnswer sets a durable answer in a file with a passphrase next to the same in one without, and opening and listing
// as well. The two take turns, so that a disk's moods fall on both alike; the figures are medians and their ratios. What it costs to
// try a passphrase is not in it.
func BenchmarkSealedAnswer(b *testing.B) {
	for _, organisations := range []int{1, 100, 10_000} {
		b.Run(fmt.Sprintf("organisations=%d", organisations), func(b *testing.B) {
			stores := [2]*Store{open(b, b.TempDir()), open(b, b.TempDir())}
			var code string
			for i, s := range stores {
				fill(b, s, organisations)
				if i == 1 {
					code = quickly(b, s)
				} else { // as full pages as the other's
					must(b, s.Delete(add(b, s, wholeSheet("Example to go"), true).ID))
				}
			}
			id := assessment.ID(organisations/2 + 1)
			questions := assessment.Questions(assessment.Full)
			var answers, opens [2][]time.Duration
			for i := 0; b.Loop(); i++ {
				for at, s := range stores {
					start := time.Now()
					give(b, s, id, questions[i%len(questions)].ID, assessment.Rating(assessment.Level(i%5)))
					answers[at] = append(answers[at], time.Since(start))
					if i%50 > 0 {
						continue
					}
					must(b, s.Close())
					start = time.Now()
					again, err := Open(folderOf(s), time.Now, code)
					must(b, err)
					_, _, err = again.List().Recent(16)
					must(b, err)
					opens[at] = append(opens[at], time.Since(start))
					stores[at] = again
				}
			}
			for _, s := range stores {
				must(b, s.Close())
			}
			b.ReportMetric(median(answers[0])/1e3, "summed-µs")
			b.ReportMetric(median(answers[1])/1e3, "sealed-µs")
			b.ReportMetric(median(answers[1])/median(answers[0]), "answer-ratio")
			b.ReportMetric(median(opens[0])/1e3, "summed-open-µs")
			b.ReportMetric(median(opens[1])/1e3, "sealed-open-µs")
			b.ReportMetric(0, "ns/op")
		})
	}
}
