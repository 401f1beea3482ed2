package pages

import (
	"os"
	"path/filepath"
	"testing"

	"equalfooting/assessment"
)

// Back on a list, the cursor stands on the row that was opened.
func TestBackOnAListTheCursorIsWhereItWas(t *testing.T) {
	p := plans(t)
	p.visits(1, 2, 3)
	p.looks(p.visit.Visits())
	p.opens("Visit 2")
	p.follow(p.list().Up())
	p.at("Visit 2")
	p.opens("Visit 1")
	p.opens("What moved between this one and visit 2")
	p.follow(p.page.(*Text).Up())
	p.at("What moved between this one and visit 2")
	if got := p.list().At.Item; got != 1 {
		t.Errorf("back on visit %d", got)
	}
	p.opens("What has moved since")
	p.follow(p.page.(*Text).Up())
	p.at("What has moved since visit 1")

	for _, name := range []string{"A trustee", "A volunteer"} {
		if err := p.visit.AddVoice(name, assessment.Sheet{Answers: map[string]assessment.Answer{"trust.roles": assessment.Rating(1)}}); err != nil {
			t.Fatal(err)
		}
	}
	p.looks(p.visit.Views())
	p.opens("A volunteer")
	p.follow(p.page.(*Text).Up())
	p.at("A volunteer")
	p.opens(p.visit.book.Views().Compare)
	p.follow(p.list().Up())
	p.at(p.visit.book.Views().Compare)
}

// A return visit offers first what was done the time before: whoever has twenty minutes has them again.
func TestAReturnVisitOffersWhatWasDoneLastTime(t *testing.T) {
	p := plans(t)
	p.visits(2)
	p.looks(p.visit.begin())
	p.at(p.visit.book.Visits().Begin.Full)
	p.in().SetEdition(assessment.Quick)
	p.looks(p.visit.begin())
	p.at(p.visit.book.Visits().Begin.Quick)
}

// A file that is dragged into the window comes with quotes round it.
func TestAFileIsDraggedIn(t *testing.T) {
	p := plans(t)
	p.answers(2)
	folder := filepath.Join(t.TempDir(), "my files")
	path := filepath.Join(folder, "a trustee.yaml")
	if err := os.Mkdir(folder, 0o700); err != nil {
		t.Fatal(err)
	}
	if err := os.WriteFile(path, []byte("organisation: {name: A, audience: bme}\nanswers:\n  capacity.time: {level: 1}\n"), 0o600); err != nil {
		t.Fatal(err)
	}
	p.looks(p.visit.bringIn())
	p.types("'"+path+"' ", "A trustee")
	if got := len(p.views()); got != 1 {
		t.Errorf("%d voices", got)
	}
}
