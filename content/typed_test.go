package content_test

import (
	"strings"
	"testing"

	"equalfooting/assessment"
	"equalfooting/content"
	"equalfooting/content/contenttest"
)

// People are told to type what the book was given for the program, even if an organisation has another word for the communities; a book that
// was given nothing uses the program's name.
func TestWhatToType(t *testing.T) {
	book := contenttest.English(t)
	there := book.TypedAs("footing --data there")
	another := assessment.Organisation{Communities: "global majority"}
	for want, b := range map[string]*content.Book{
		`Type "footing check"`:              book,
		`Type "footing --data there check"`: there.For(another),
	} {
		if said := b.Explain(content.Failure("case_lost")); !strings.Contains(said, want) {
			t.Errorf("it says %q, want %s", said, want)
		}
	}
	if said := there.For(another).For(assessment.Organisation{}).Repair().Page.Lost; !strings.Contains(said, `"footing --data there repair"`) {
		t.Errorf("a page says %q", said)
	}
	if book.For(another) == there.For(another) {
		t.Error("the two share a book")
	}
}
