package command

import (
	"cmp"
	"strings"

	"equalfooting/content"
	"equalfooting/store"
)

const (
	languageFlag       = "language"
	languagePreference = "language" // under this name the store remembers the choice
)

// bookFor returns the words in the language that a command line asks for, or else in the usual one. It is looked for before the
// command line is parsed, because the help is worded too. If there is no such language, it returns the usual words with the error.
func bookFor(args []string) (*content.Book, error) {
	usual, err := content.Open(content.DefaultLanguage)
	if err != nil {
		panic(err) // the embedded content is missing: a build error
	}
	code, asked := askedLanguage(args)
	if !asked {
		return usual, nil
	}
	book, err := content.Open(code)
	if err != nil {
		return usual, misuse{err}
	}
	return book, nil
}

// askedLanguage finds the language that a command line asks for.
func askedLanguage(args []string) (code string, asked bool) {
	for i, arg := range args {
		switch value, inOne := strings.CutPrefix(arg, "--"+languageFlag+"="); {
		case arg == "--": // only file names follow
			return "", false
		case inOne:
			return value, true
		case arg == "--"+languageFlag && i+1 < len(args):
			return args[i+1], true
		}
	}
	return "", false
}

// speak switches to the language chosen now, and remembers it, or else to the one chosen last time.
func (w *wizard) speak(st *store.Store) error {
	if flag := w.flags.Lookup(languageFlag); flag != nil && flag.Changed {
		// That it cannot be remembered is no reason not to speak it.
		_ = st.Preferences().Save(languagePreference, w.book.LanguageCode())
		return nil
	}
	chosen := st.Preferences().Get(languagePreference)
	if cmp.Or(chosen, content.DefaultLanguage) == w.book.LanguageCode() {
		return nil // what was read of it is not read again
	}
	book, err := content.OpenRemembered(chosen)
	if err == nil {
		w.speaks(book)
	}
	return err
}
