package content_test

import (
	"errors"
	"fmt"
	"testing"

	"equalfooting/content"
)

func TestExplain(t *testing.T) {
	book := openEnglish(t)
	words := book.Failures()
	for _, test := range []struct {
		name string
		err  error
		want string
	}{
		{"a name alone", content.Failure("held"), words.Held},
		{"within another error", fmt.Errorf("opening: %w", content.Failure("held")), words.Held},
		{"the outermost counts", &outer{content.Failure("newer")}, words.Held},
		{"a text filled in, with braces of its own", content.Failure("no_case").With("text", "{text}"),
			`No organisation here has the number or name "{text}". Use "footing list" to see them all.`},
		{"a number", content.Failure("check_problems").With("count", 1250), `1,250 problems were found. Type "footing repair" to see what you can do.`},
		{"a count", content.Failure("check_problems").With("count", 1), `1 problem was found. Type "footing repair" to see what you can do.`},
		{"an error in an error", content.Failure("command").With("problem", content.Failure("command_unknown").With("text", "x")),
			`"x" is not a command. Use "footing --help" to see what you can type.`},
		{"texts", content.Failure("choice").With("flag", "--for", "given", "x", "choices", []string{"us", "trustees"}),
			`--for cannot be "x". Use one of these: us, trustees.`},
		{"errors", content.Failure("several_cases").With("text", "x", "names", []error{content.Failure("newer"), content.Failure("held")}),
			`More than one organisation fits "x": ` + words.Newer + "; " + words.Held + `. Give more of the name, or its number from "footing list".`},
		{"from another file", content.Failure("export/no_days"), book.Export().NoDays},
		{"from far within one", content.Failure("views/import/none"), book.Views().Import.None},
		{"from a table", content.Failure("answersfile/not_text"), (*book.AnswersFile())["not_text"]},
		{"no sentence", errors.New("anything"), words.Unknown},
		{"no name that there is", content.Failure("nothing"), words.Unknown},
		{"no file that there is", content.Failure("nothing/held"), words.Unknown},
		{"too long a way", content.Failure("held/held"), words.Unknown},
		{"a group of texts", content.Failure("views/import"), words.Unknown},
	} {
		if got := book.Explain(test.err); got != test.want {
			t.Errorf("%s: %q, want %q", test.name, got, test.want)
		}
	}
}

// outer is an explained error round another one.
type outer struct{ error }

func (e *outer) Unwrap() error { return e.error }

func (e *outer) Sentence() (string, []any) { return "held", nil }
