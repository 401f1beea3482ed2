package pages

import (
	"testing"

	"equalfooting/content/documents"
)

// Quotes with nothing between them are no path, wherever a file is named.
func TestAPathOfNothing(t *testing.T) {
	p := plans(t)
	form := p.visit.Export(documents.Answers, func() Next { return GoTo(p.visit.Plan()) })
	for range form.count() - 1 {
		if say, err := form.Answer([]string{form.Field().Options[0].Value}); say != "" || err != nil {
			t.Fatal(say, err)
		}
	}
	for _, path := range []string{`""`, `''`, " "} {
		if say, err := form.Answer([]string{path}); say != p.visit.book.Export().Where.Empty || err != nil || form.Done() {
			t.Errorf("of %q it says %q, %v", path, say, err)
		}
	}
}
