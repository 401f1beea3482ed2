package command

import (
	"errors"
	"io/fs"
	"strconv"
	"strings"

	"equalfooting/assessment/report/formats"
	"equalfooting/content"
	"equalfooting/store"
	"equalfooting/store/answersfile"
	"equalfooting/tui/fullscreen"
	"equalfooting/tui/plain"

	"github.com/spf13/cobra"
	"github.com/spf13/pflag"
)

// commandLineError is a command line that is wrong in itself: exit code 2.
type commandLineError struct{ err error }

func (e *commandLineError) Error() string { return e.err.Error() }
func (e *commandLineError) Unwrap() error { return e.err }

// unknownCommandError is a first word that is no command.
type unknownCommandError struct{ text string }

func (e *unknownCommandError) Error() string { return "unknown command " + e.text }

var errWrongArguments = errors.New("wrong number of arguments")

func noSuchCommand(_ *cobra.Command, args []string) error {
	if len(args) > 0 {
		return &commandLineError{&unknownCommandError{args[0]}}
	}
	return nil
}

// exactly asks for so many words after a command.
func exactly(count int) cobra.PositionalArgs {
	return func(_ *cobra.Command, args []string) error {
		if len(args) != count {
			return &commandLineError{errWrongArguments}
		}
		return nil
	}
}

// sheetError is an answers file that was refused.
type sheetError struct {
	path    string // "-" is standard input
	mistake *answersfile.Mistake
}

func (e *sheetError) Error() string { return e.path + ": " + e.mistake.Error() }

// errFileThere is a file that would be replaced unasked. A folder in its place is another matter, which --force would
// not mend: that is errIsFolder.
var (
	errFileThere = errors.New("file is there already")
	errIsFolder  = errors.New("it is a folder")
)

// fileError is a file that could not be read or written.
type fileError struct {
	path    string // "-" is standard output
	writing bool
	err     error
}

func (e *fileError) Error() string { return e.path + ": " + e.err.Error() }
func (e *fileError) Unwrap() error { return e.err }

// formatError is a format that cannot be made.
type formatError struct {
	format  string // "" when the file's name does not tell
	path    string
	formats []string
}

func (e *formatError) Error() string { return "unknown format " + e.format }

// choiceError is an option whose value is not one of those that there are.
type choiceError struct {
	flag, given string
	choices     []string
}

func (e *choiceError) Error() string { return e.flag + ": " + e.given }

// twoFormatsError is a command line that asks for two formats at once.
type twoFormatsError struct{ one, other string }

func (e *twoFormatsError) Error() string { return "two formats: " + e.one + " and " + e.other }

// errNotForTerminal is a file that is no text, on its way to a person's screen.
var errNotForTerminal = errors.New("no text")

// explain gives the sentence for an error, and the exit code. What went wrong is said in the words of content alone; an
// error that has none says only that nothing is lost.
func explain(book *content.Book, err error) (sentence string, code int) {
	words := book.Failures()
	if wrong, ok := errors.AsType[*commandLineError](err); ok {
		return content.Fill(words.Command, "problem", explainCommandLine(words, wrong.err)), 2
	}
	var (
		sheet    *sheetError
		file     *fileError
		format   *formatError
		choice   *choiceError
		two      *twoFormatsError
		problems *problemsFound
		unfit    *unfitError
	)
	if unknown, ok := errors.AsType[*content.UnknownLanguageError](err); ok {
		return unknown.Explain(book), 2
	}
	switch {
	case errors.As(err, &sheet):
		return explainSheet(book, sheet) + "\n" + words.Refused, 1
	case errors.As(err, &file):
		return explainFile(book, file), 1
	case errors.As(err, &format):
		if format.format == "" {
			return content.Fill(words.FormatFromName, "path", format.path, "formats", strings.Join(format.formats, ", ")), 2
		}
		return content.Fill(words.Format, "format", format.format, "formats", strings.Join(format.formats, ", ")), 2
	case errors.As(err, &choice):
		return content.Fill(words.Choice, "flag", choice.flag, "given", choice.given, "choices", strings.Join(choice.choices, ", ")), 2
	case errors.As(err, &two):
		return content.Fill(words.TwoFormats, "one", two.one, "other", two.other), 2
	case errors.Is(err, formats.ErrNoDays):
		return book.Export().NoDays, 1
	case errors.As(err, &unfit):
		return unfit.said, 1
	case errors.Is(err, errTooMuchToExport):
		return words.ExportTooLarge, 1
	case errors.Is(err, errNotForTerminal):
		return words.NotForTerminal, 2
	case errors.As(err, &problems):
		return book.Count(words.CheckProblems, problems.count), 1
	case errors.Is(err, fullscreen.ErrNoTerminal):
		return words.NoTerminal, 1
	case errors.Is(err, fullscreen.ErrSimpleTerminal):
		return words.TerminalTooSimple, 1
	case errors.Is(err, fullscreen.ErrClosedByOutside), errors.Is(err, plain.ErrClosedByOutside):
		return words.Interrupted, 1
	case errors.Is(err, fullscreen.ErrBroke), errors.Is(err, plain.ErrBroke):
		return words.Broke, 1
	default:
		return explainStore(book, err), 1
	}
}

func explainStore(book *content.Book, err error) string {
	words := book.Failures()
	var (
		held    *store.HeldError
		newer   *store.NewerError
		damaged *store.DamagedError
		folder  *store.FolderError
		write   *store.WriteError
		none    *store.NoCaseError
		several *store.SeveralCasesError
	)
	switch {
	case errors.As(err, &held):
		if held.Holder == 0 || held.Since.IsZero() {
			return words.Held
		}
		return content.Fill(words.HeldSince, "time", held.Since.Local().Format("15:04"), "pid", strconv.Itoa(held.Holder))
	case errors.As(err, &newer):
		return words.Newer
	case errors.As(err, &damaged):
		return content.Fill(words.Damaged, "path", damaged.Path)
	case errors.As(err, &folder):
		return content.Fill(words.Folder, "path", folder.Path)
	case errors.As(err, &write):
		return content.Fill(words.NotSaved, "reason", words.Write)
	case errors.As(err, &none):
		return content.Fill(words.NoCase, "text", none.Text)
	case errors.As(err, &several):
		var names []string
		for _, match := range several.Matches {
			names = append(names, content.Fill(book.Commands().ListRow, "id", match.ID.String(), "name", match.Name)) // as list has it
		}
		return content.Fill(words.SeveralCases, "text", several.Text, "names", strings.Join(names, "; "))
	default:
		return words.Unknown
	}
}

func explainSheet(book *content.Book, e *sheetError) string {
	words := book.Failures()
	path := e.path
	if path == "-" {
		path = words.StandardInput
	}
	m := e.mistake
	return book.FileMistake(path, m.Line, m.SentenceKey(), "entry", m.Entry, "given", m.Given, "nearest", m.Nearest)
}

func explainFile(book *content.Book, e *fileError) string {
	words := book.Failures()
	switch {
	case errors.Is(e.err, errIsFolder):
		return content.Fill(book.Export().Folder, "path", e.path)
	case errors.Is(e.err, errFileThere):
		return content.Fill(words.FileExists, "path", e.path)
	case e.writing && e.path == "-":
		return words.OutputUnwritable
	case e.writing:
		return content.Fill(words.FileUnwritable, "path", e.path)
	case errors.Is(e.err, fs.ErrNotExist):
		return content.Fill(words.FileMissing, "path", e.path)
	default:
		return content.Fill(words.FileUnreadable, "path", e.path)
	}
}

// explainCommandLine words what pflag found wrong. pflag has types for its errors, so nothing is read out of a text.
func explainCommandLine(words *content.Failures, err error) string {
	var (
		unknown *unknownCommandError
		noFlag  *pflag.NotExistError
		noValue *pflag.ValueRequiredError
		invalid *pflag.InvalidValueError
		syntax  *pflag.InvalidSyntaxError
	)
	switch {
	case errors.As(err, &unknown):
		return content.Fill(words.CommandUnknown, "text", unknown.text)
	case errors.As(err, &noFlag):
		return content.Fill(words.CommandFlag, "text", flagText(noFlag.GetSpecifiedName(), noFlag.GetSpecifiedShortnames()))
	case errors.As(err, &noValue):
		return content.Fill(words.CommandValue, "text", flagText(noValue.GetSpecifiedName(), noValue.GetSpecifiedShortnames()))
	case errors.As(err, &invalid):
		return content.Fill(words.CommandFlagValue, "text", "--"+invalid.GetFlag().Name, "value", invalid.GetValue())
	case errors.Is(err, errHalfVoice):
		return words.HalfVoice
	case errors.Is(err, errNoFolder):
		return content.Fill(words.CommandValue, "text", flagText(dataFlag, ""))
	case errors.As(err, &syntax):
		return content.Fill(words.CommandFlag, "text", syntax.GetSpecifiedFlag())
	default:
		return words.CommandArguments
	}
}

func flagText(name, shorthands string) string {
	if shorthands != "" {
		return "-" + name
	}
	return "--" + name
}
