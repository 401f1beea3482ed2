package content_test

import (
	"testing"

	"equalfooting/assessment"
	"equalfooting/content"
)

// What is read before the first screen, and what is read at the first question.
func BenchmarkReading(b *testing.B) {
	parts := map[string]func(*content.Book){
		"first-screen": func(book *content.Book) { book.Screens() },
		"questions":    func(book *content.Book) { book.Question(assessment.BME, "capacity.time") },
		"everything": func(book *content.Book) {
			for _, file := range content.Files() {
				file.Read(book)
			}
			book.Question(assessment.BME, "capacity.time")
		},
	}
	for name, read := range parts {
		b.Run(name, func(b *testing.B) {
			b.ReportAllocs()
			for b.Loop() {
				book, err := content.Open(content.DefaultLanguage)
				if err != nil {
					b.Fatal(err)
				}
				read(book)
			}
		})
	}
}
