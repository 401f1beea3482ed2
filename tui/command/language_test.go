package command

import (
	"testing"
	"time"

	"equalfooting/content"
	"equalfooting/store/storetest"

	"github.com/spf13/cobra"
)

// The wizard uses the language that it is asked for, and remembers it; if that language has gone, it uses the usual one without
// comment.
func TestLanguageIsRemembered(t *testing.T) {
	st := storetest.Open(t, time.Now)
	speak := func(args ...string) string {
		book, err := bookFor(args)
		if err != nil {
			t.Fatal(err)
		}
		c := &cobra.Command{}
		c.Flags().String(languageFlag, "", "")
		if err := c.ParseFlags(args); err != nil {
			t.Fatal(err)
		}
		w := wizard{door: &door{book: book}, flags: c.Flags()}
		if err := w.speak(st); err != nil {
			t.Fatal(err)
		}
		return w.book.LanguageCode()
	}
	if got := speak(); got != content.DefaultLanguage || st.Preferences().Get(languagePreference) != "" {
		t.Errorf("unasked it speaks %q and remembers %q", got, st.Preferences().Get(languagePreference))
	}
	if got := speak("--language", "en"); got != "en" || st.Preferences().Get(languagePreference) != "en" {
		t.Errorf("asked it speaks %q and remembers %q", got, st.Preferences().Get(languagePreference))
	}
	if err := st.Preferences().Save(languagePreference, "gone"); err != nil {
		t.Fatal(err)
	}
	if got := speak(); got != content.DefaultLanguage {
		t.Errorf("where the language is gone it speaks %q", got)
	}
}

func TestAskedLanguage(t *testing.T) {
	for _, test := range []struct {
		args  []string
		code  string
		asked bool
	}{
		{nil, "", false},
		{[]string{"list"}, "", false},
		{[]string{"--language", "cy", "list"}, "cy", true},
		{[]string{"list", "--language=cy"}, "cy", true},
		{[]string{"--language="}, "", true},
		{[]string{"--language"}, "", false}, // parsing the command line reports that the code is missing
		{[]string{"score", "--", "--language=cy"}, "", false},
	} {
		if code, asked := askedLanguage(test.args); code != test.code || asked != test.asked {
			t.Errorf("%q asks for %q, %v", test.args, code, asked)
		}
	}
}
