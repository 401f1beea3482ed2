package content_test

import (
	"testing"

	"equalfooting/content"
)

func TestALanguageThatIsNotThere(t *testing.T) {
	for _, name := range []string{"xx", "", "../content/en", "en/questions"} {
		if book, err := content.Open(name); err == nil {
			t.Errorf("%q gives a book: %v", name, book)
		}
	}
}
