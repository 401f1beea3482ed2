package documents

import (
	"testing"

	"equalfooting/assessment"
	"equalfooting/assessment/report/formats"
)

// BenchmarkDocuments makes every document about the example in every format, from what is kept to the last byte. All but Word and
// Excel files should stay under 150 ms, and those under 400 (docs/performance.md).
func BenchmarkDocuments(b *testing.B) {
	d := example(b)
	for _, o := range d.orders() {
		if o.Reader == ForTrustees {
			continue // there is less in it than in our own
		}
		b.Run(string(o.Document)+"/"+string(o.Format), func(b *testing.B) {
			measured(b, func() ([]byte, error) { return d.make(o) })
		})
	}
	for _, f := range formats.OfDocuments() {
		b.Run("form/"+string(f), func(b *testing.B) {
			measured(b, func() ([]byte, error) {
				return Form(d.book, assessment.Organisation{Audience: assessment.BME}, assessment.Full, f)
			})
		})
	}
}

func measured(b *testing.B, make func() ([]byte, error)) {
	var size int
	for b.Loop() {
		data, err := make()
		if err != nil {
			b.Fatal(err)
		}
		size = len(data)
	}
	b.ReportMetric(float64(b.Elapsed().Microseconds())/1000/float64(b.N), "ms/op")
	b.ReportMetric(float64(size)/1024, "KB")
}
