package fullscreen

import (
	"bytes"
	"strings"
	"testing"

	"equalfooting/assessment"
	"equalfooting/tui/plain"
)

// Whatever language the words are in, they are said whole; and a command's word may be typed without its accents.
func TestPlainInALongerLanguage(t *testing.T) {
	book := pseudo(t)
	lines := []string{"?", "1", "?", "2", "?", "w", "1", "n", "a note", "3", "2", "x", "", "b", "next", "tasks", "8", "2", "", "", "results", "", "", "", "", "", "", "w",
		"asks", "others", "", "list", "rename 1", "", "d", "1", "", "new", "?", "A name", "1", "2", "1", "tasks", "1", "7", "1 2", "8", "8", "10", "5",
		"list", "o", "l", "b", "s", "xyz", "", "1", "tasks", "11", "?", "2", "An action", "", "1/12/2026", "2", "1", "5", "3", "d", "b",
		"b", "b", "12", "?", "b", "13", "?", "1", "5", "Sam", "1", "3", "tasks", "b", "1", "b", "2", "b", "14", "?", "1", "2", "1", "1", "2", "c", "1", "why now", "tasks",
		"9", "2", "tasks", "14", "4", "6", "next", "b", "b", "tasks", "1", "6", "2", "Sam", "tasks", "17", "A good day", "7/12/2026", "The lease", "", "q"}
	st := sit(t, 80, 24).st
	var said bytes.Buffer
	if err := plain.Run(book, st, strings.NewReader(strings.Join(lines, "\n")), &said, true); err != nil {
		t.Fatal(err)
	}
	question, _ := book.Question(assessment.BME, assessment.Questions(assessment.Full)[0].ID)
	for _, text := range []string{question.Statement, question.Why, book.Plain().Question.Answer.Whole, book.Plain().Caseload.Prompt.Whole,
		book.Screens().Check.Summary, book.ActionPoint(1).Title, book.Plain().Help.Title,
		book.Screens().About.Edition.Label, book.Plan().Everyone.Nothing, book.Plan().Empty, book.Plan().Action.By.Label, book.Plan().Remove.Hint, book.Offer().Steps.Missing.Words,
		book.Views().Says[0], book.Views().Mentor.Hint, book.Screens().Tasks.ViewIntro, book.Views().TooFew, book.Visits().Says[0], book.Visits().Begin.Says[0],
		book.Visits().Begin.Done, book.Screens().Question.ChangeTitle, book.Visits().Moved.Domains, book.Visits().Pause.Hint, book.Visits().Pause.Leave} {
		if !strings.Contains(flat(said.String()), flat(text)) {
			t.Errorf("it does not say %q", text)
		}
	}
	for _, text := range []string{"Your answer", "Saved", "Press Enter", "Question", "help"} {
		if strings.Contains(said.String(), text) {
			t.Errorf("it says %q", text)
		}
	}
}
