package pages

import (
	"testing"

	"equalfooting/assessment"
	"equalfooting/assessment/report/formats"
	"equalfooting/content/documents"
)

// BenchmarkPapers makes every paper of the example in every format, from what is kept to the last byte. All but Word and
// Excel files should stay under 150 ms, and those under 400 (docs/performance.md).
func BenchmarkPapers(b *testing.B) {
	d := atDesk(b)
	v := d.example()
	for _, o := range orders(v) {
		if o.Reader == documents.ForTrustees {
			continue // there is less in it than in our own
		}
		b.Run(string(o.Paper)+"/"+string(o.Format), func(b *testing.B) {
			measured(b, func() ([]byte, error) { return v.Make(o) })
		})
	}
	form := documents.Form(d.book, assessment.BME, assessment.Full)
	for _, f := range formats.OfDocuments() {
		b.Run("form/"+string(f), func(b *testing.B) {
			measured(b, func() ([]byte, error) { return formats.Document(f, form) })
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
