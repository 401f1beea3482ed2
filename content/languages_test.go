package content

import (
	"errors"
	"io/fs"
	"slices"
	"testing"
	"testing/fstest"
)

// twoLanguages is the English content, and a Welsh folder with a few files of its own.
func twoLanguages(t *testing.T) fstest.MapFS {
	t.Helper()
	both := fstest.MapFS{
		"cy/language.yaml": {Data: []byte("name: Cymraeg\n")},
		"cy/scale.yaml":    {Data: []byte("unanswered: Dim ateb eto\n")},
		"check/check.go":   {Data: []byte("package check\n")},
	}
	for _, name := range []string{"en/language.yaml", "en/scale.yaml"} {
		data, err := fs.ReadFile(embedded, name)
		if err != nil {
			t.Fatal(err)
		}
		both[name] = &fstest.MapFile{Data: data}
	}
	return both
}

func TestALanguageIsAFolderThatIsFound(t *testing.T) {
	both := twoLanguages(t)
	want := []Language{{Code: "cy", Name: "Cymraeg"}, {Code: "en", Name: "English"}}
	if got := languagesIn(both); !slices.Equal(got, want) {
		t.Errorf("the languages are %v, want %v", got, want)
	}
	book, err := openIn(both, "cy")
	if err != nil {
		t.Fatal(err)
	}
	if got := book.Scale().Unanswered; got != "Dim ateb eto" || book.LanguageCode() != "cy" || book.Path("scale.yaml") != "content/cy/scale.yaml" {
		t.Errorf("it says %q, and is %s with %s", got, book.LanguageCode(), book.Path("scale.yaml"))
	}
}

// The check has to find a language in order to say what is wrong with it.
func TestALanguageWithABrokenFileIsFound(t *testing.T) {
	broken := fstest.MapFS{"cy/language.yaml": {Data: []byte("name: [\n")}}
	if got := languagesIn(broken); !slices.Equal(got, []Language{{Code: "cy", Name: "cy"}}) {
		t.Errorf("the languages are %v", got)
	}
}

func TestTheDefaultLanguageIsThere(t *testing.T) {
	if got := Languages(); !slices.Contains(got, Language{Code: DefaultLanguage, Name: "English"}) {
		t.Errorf("the languages are %v", got)
	}
}

func TestALanguageThatIsNotThere(t *testing.T) {
	for _, name := range []string{"xx", "", ".", "../content/en", "en/questions", "en/", "EN", "check"} {
		book, err := Open(name)
		unknown, ok := errors.AsType[*UnknownLanguageError](err)
		if book != nil || !ok || unknown.Given != name || !slices.Equal(unknown.Languages, Languages()) {
			t.Errorf("%q gives %v and %#v", name, book, err)
		}
	}
}

func TestAnUnknownLanguageIsExplained(t *testing.T) {
	book, err := Open(DefaultLanguage)
	if err != nil {
		t.Fatal(err)
	}
	unknown := &UnknownLanguageError{Given: "xx", Languages: languagesIn(twoLanguages(t))}
	want := `There is no language "xx" here. These are the ones to choose from: cy (Cymraeg); en (English).`
	if got := book.Explain(unknown); got != want {
		t.Errorf("it says %q, want %q", got, want)
	}
}

func TestARememberedLanguageMayBeGone(t *testing.T) {
	for _, code := range []string{"", "xx", DefaultLanguage} {
		if book, err := OpenRemembered(code); err != nil || book.LanguageCode() != DefaultLanguage {
			t.Errorf("%q gives %v, %v", code, book, err)
		}
	}
}
