package store

import (
	"fmt"
	"slices"
	"testing"
	"time"
)

func median(d []time.Duration) float64 {
	slices.Sort(d)
	return float64(d[len(d)/2])
}

func BenchmarkOpenCaseload(b *testing.B) {
	for _, organisations := range []int{0, 100, 10_000} {
		b.Run(fmt.Sprintf("organisations=%d", organisations), func(b *testing.B) {
			folder := b.TempDir()
			s := open(b, folder)
			fill(b, s, organisations)
			if err := s.Close(); err != nil {
				b.Fatal(err)
			}
			var opens, caseloads []time.Duration
			for b.Loop() {
				start := time.Now()
				s, err := Open(folder, time.Now)
				if err != nil {
					b.Fatal(err)
				}
				opens = append(opens, time.Since(start))
				start = time.Now()
				if list, err := s.Caseload(); err != nil || len(list) != organisations {
					b.Fatal(len(list), err)
				}
				caseloads = append(caseloads, time.Since(start))
				if err := s.Close(); err != nil {
					b.Fatal(err)
				}
			}
			b.ReportMetric(median(opens)/1e3, "open-µs")
			b.ReportMetric(median(caseloads)/1e3, "caseload-µs")
		})
	}
}

// BenchmarkNamesake is what it costs to tell names apart among 10,000 organisations: the first one after a name has changed, and each other.
func BenchmarkNamesake(b *testing.B) {
	s := open(b, b.TempDir())
	fill(b, s, 10_000)
	var firsts, others []time.Duration
	for b.Loop() {
		s.listed = listed{}
		for _, to := range []*[]time.Duration{&firsts, &others} {
			start := time.Now()
			s.List().Namesake("Example Group")
			*to = append(*to, time.Since(start))
		}
	}
	b.ReportMetric(median(firsts)/1e6, "first-ms")
	b.ReportMetric(median(others)/1e3, "other-µs")
}
