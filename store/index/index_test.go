package index

import (
	"fmt"
	"testing"
	"time"

	"equalfooting/assessment"
)

// many returns an index with this many organisations.
func many(organisations int) *Index {
	x, kinds := New(organisations), assessment.Audiences()
	for i := range organisations {
		s := assessment.Summary{ID: assessment.ID(i + 1), Name: fmt.Sprintf("Example organisation %d", i), Audience: kinds[i%7%len(kinds)],
			Touched: time.Unix(int64(1_800_000_000+i), 0)}
		if i%2 == 0 {
			s.Labels = assessment.Labels{Mentor: fmt.Sprintf("Mentor %d", i%9), Place: "North Town"}
		}
		x.Put(s)
	}
	return x
}

// BenchmarkLook is a key of a search among 100,000: typing each letter of a text that all match at first, and deleting each again.
func BenchmarkLook(b *testing.B) {
	x, text := many(100_000), "organisation 4"
	var list []assessment.ID
	look := func(text string) {
		list = x.Look(Query{Search: assessment.Search{Words: []assessment.SearchWord{{Text: text}}}}, list[:0])
	}
	look("x")
	b.ReportAllocs()
	for b.Loop() {
		for i := range text {
			look(text[:i+1])
		}
		for i := range text {
			look(text[:len(text)-i-1])
		}
	}
	b.ReportMetric(float64(b.Elapsed().Microseconds())/float64(b.N*2*len(text)), "µs/key")
}

// BenchmarkFill is the cost of adding 100,000 decoded organisations and sorting them by name.
func BenchmarkFill(b *testing.B) {
	b.ReportAllocs()
	for b.Loop() {
		many(100_000)
	}
}

func BenchmarkSort(b *testing.B) {
	x := many(100_000)
	for b.Loop() {
		x.in(ByVisit)
		x.in(ByName)
	}
}
