package pdf_test

import (
	"io"
	"testing"

	"equalfooting/assessment/report"
	"equalfooting/assessment/report/pdf"
)

// A report should take no longer than 80 ms.
func BenchmarkWrite(b *testing.B) {
	for name, d := range map[string]report.Document{
		"nothing": {}, "example": example(b), "form": form(b), "ordinary": ordinary(), "hostile": hostile(),
		"long plan": {Words: words, Sections: []report.Section{{Title: "Plan", Blocks: []report.Block{plan(500)}}}},
	} {
		b.Run(name, func(b *testing.B) {
			b.ReportAllocs()
			for b.Loop() {
				if err := pdf.Write(io.Discard, d); err != nil {
					b.Fatal(err)
				}
			}
		})
	}
}
