package content

import (
	"reflect"
	"strings"
	"testing"

	"equalfooting/assessment"
)

func TestAnotherWordInASentence(t *testing.T) {
	for text, want := range map[string][2]string{ // with two words
		"See how much BME organisations offer.": {"See how much Global Majority organisations offer.", "See how much ethnic minority organisations offer."},
		"BME organisations are asked. BME people too.": {"Global Majority organisations are asked. Global Majority people too.",
			"Ethnic minority organisations are asked. Ethnic minority people too."},
		"A BME organisation, or a BME partner":    {"A Global Majority organisation, or a Global Majority partner", "An ethnic minority organisation, or an ethnic minority partner"},
		`"BME groups", he said`:                   {`"Global Majority groups", he said`, `"Ethnic minority groups", he said`},
		"What to ask of BME organisations":        {"What to ask of Global Majority organisations", "What to ask of ethnic minority organisations"},
		"Nothing of them, and no ABME or BMEs":    {"Nothing of them, and no ABME or BMEs", "Nothing of them, and no ABME or BMEs"},
		"{count} more BME groups, and {name} too": {"{count} more Global Majority groups, and {name} too", "{count} more ethnic minority groups, and {name} too"},
	} {
		for i, word := range []string{"Global Majority", "ethnic minority"} {
			if got := wording(word).in(text); got != want[i] {
				t.Errorf("%q: it says %q, want %q", text, got, want[i])
			}
		}
	}
}

// In the book of an organisation with its own word, the report's word is only in the report's title; everything else is as it was.
func TestABookInAnotherWord(t *testing.T) {
	book, err := Open(DefaultLanguage)
	if err != nil {
		t.Fatal(err)
	}
	own := book.For(assessment.Organisation{Communities: "Global {Majority}"})
	check := func(where, text string) {
		if strings.Contains(text, ReportsWord) {
			t.Errorf("%s says %q", where, text)
		}
	}
	for _, file := range Files() {
		if file.Type == nil {
			continue
		}
		if was, is := reflect.ValueOf(file.Read(book)), reflect.ValueOf(file.Read(own)); was.Type() != is.Type() {
			t.Errorf("%s is %v", file.Name, is.Type())
		}
	}
	for _, point := range *own.actionPoints() {
		check("an action point", point.Title+point.Own+point.Means+point.Section+point.Ask.Anyone+point.Ask.Mainstream)
	}
	for _, entry := range own.Glossary() {
		check("the glossary", entry.Word+entry.Means)
	}
	for _, audience := range assessment.Audiences() {
		check("an audience", own.About().Audiences[audience])
		for _, q := range assessment.Questions(assessment.Full) {
			text, _ := own.Question(audience, q.ID)
			check(q.ID, strings.Join([]string{text.Statement, text.Hint, text.InPlace, text.Why, text.Prompt, text.Steps.Start.First, text.Steps.Keep.Next}, " "))
			check(q.ID, strings.Join(append(text.Levels[:], text.Asks[:]...), " "))
		}
	}
	check("the note on the word", own.WordNote())
	if source := own.Results().Document.Source; !strings.Contains(source, "BME and mainstream") {
		t.Errorf("the report is called %q", source)
	}
	if got := own.ActionPoint(5).Title; !strings.Contains(got, "Global Majority organisations") {
		t.Errorf("action point 5 is %q", got)
	}
	if !strings.Contains(book.ActionPoint(5).Title, ReportsWord) {
		t.Error("the book itself has changed")
	}
	if book.For(assessment.Organisation{}) != book || own.For(assessment.Organisation{}) != book {
		t.Error("without a word of its own it is another book")
	}
	if again := own.For(assessment.Organisation{Communities: "Global Majority"}); again != own {
		t.Error("it is made again each time")
	}
	if len(own.Glossary()) != len(book.Glossary())-1 || !reflect.DeepEqual(own.Scale(), book.Scale()) || own.CommunitiesWord() != "Global Majority" {
		t.Error("something else has changed")
	}
}
