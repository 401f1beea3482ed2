package command

import (
	"errors"
	"io/fs"
	"os"

	"equalfooting/content"
	"equalfooting/store"

	"github.com/spf13/cobra"
	"github.com/spf13/pflag"
)

// What the command line itself cannot do. Each error names its sentence in failures.yaml; content.Book.Explain words it.
const (
	errWrongArguments  content.Failure = "command_arguments"
	errHalfView        content.Failure = "half_view"        // a name for a view but no organisation, or several files
	errTooMuchToExport content.Failure = "export_too_large" // an answers file too large to be read back
	errCaseLost        content.Failure = "case_lost"        // an organisation of which nothing can be read
	errRepairUnasked   content.Failure = "repair_unasked"   // nobody to ask
	errLeftDamaged     content.Failure = "left_damaged"     // the person left the file as it is
	errNotForTerminal  content.Failure = "not_for_terminal" // a file that is not text, on its way to a person's screen
	errNeedsAgain      content.Failure = "needs_again"      // nobody to ask about what would be here twice
	errNotAllIn        content.Failure = "not_all_in"       // one of several files was left out, and the reason was given
	errNeedsYes        content.Failure = "needs_yes"        // nobody to ask about an import
	errBundleTooLarge  content.Failure = "bundle_too_large"
	errBundleAlone     content.Failure = "bundle_alone" // options that go with --bundle only
	errBundleVisit     content.Failure = "bundle_visit" // and one that does not go with it
)

// misuse is a command line that asks for something that does not exist: exit code 2.
type misuse struct{ error }

func (e misuse) Unwrap() error { return e.error }

// misunderstood is a command line that cannot be read. Its sentence points to the help.
func misunderstood(problem error) error {
	return misuse{content.Failure("command").With("problem", problem)}
}

// exitCode is 2 for a wrong command line, and otherwise 1.
func exitCode(err error) int {
	if _, ok := errors.AsType[misuse](err); ok {
		return 2
	}
	return 1
}

func unknownFormat(format string, formats []string) error {
	return misuse{content.Failure("format").With("format", format, "formats", formats)}
}

// unknownEnding is a file whose name does not show its format.
func unknownEnding(path string, formats []string) error {
	return misuse{content.Failure("format_from_name").With("path", path, "formats", formats)}
}

// unknownChoice is an option with a value that is not one of its choices.
func unknownChoice(flag, given string, choices []string) error {
	return misuse{content.Failure("choice").With("flag", flag, "given", given, "choices", choices)}
}

func twoFormats(one, other string) error {
	return misuse{content.Failure("two_formats").With("one", one, "other", other)}
}

// nowhere is a link that leads to nothing; nil for anything else at that path.
func nowhere(path string) error {
	target, err := os.Readlink(path)
	if err != nil {
		return nil
	}
	if _, err := os.Stat(path); !errors.Is(err, fs.ErrNotExist) {
		return nil
	}
	return content.Failure("link_nowhere").With("path", path, "target", target)
}

// fileThere is a file that would be replaced without asking.
func fileThere(path string) error { return content.Failure("file_exists").With("path", path) }

// folderThere is a folder where a file should go, which --force cannot replace.
func folderThere(path string) error { return content.Failure("export/folder").With("path", path) }

// noFolder is a missing folder.
func noFolder(path string) error { return content.Failure("no_folder").With("path", path) }

// backupThere is a file that a backup never replaces.
func backupThere(path string) error { return content.Failure("backup_exists").With("path", path) }

// unsound is a backup that cannot be read in full.
func unsound(path string) error { return content.Failure("unsound_copy").With("path", path) }

// unwritable is a file that could not be written, with the reason if known.
func unwritable(path string, err error) error {
	switch (&store.WriteError{Err: err}).Fault() {
	case store.Full:
		return content.Failure("file_unwritable_full").With("path", path)
	case store.ReadOnly:
		return content.Failure("file_unwritable_read_only").With("path", path)
	case store.InUse:
		return content.Failure("file_unwritable_in_use").With("path", path)
	default:
		return content.Failure("file_unwritable").With("path", path)
	}
}

// noOffer is a page for partners that cannot be made yet, with what is missing.
func noOffer(missing error) error { return content.Failure("no_offer").With("missing", missing) }

// problemsFound is a check that found something wrong with what is kept.
func problemsFound(count int) error { return content.Failure("check_problems").With("count", count) }

func noSuchCommand(_ *cobra.Command, args []string) error {
	if len(args) > 0 {
		return misunderstood(content.Failure("command_unknown").With("text", args[0]))
	}
	return nil
}

// exactly asks for this many words after a command.
func exactly(count int) cobra.PositionalArgs {
	return func(_ *cobra.Command, args []string) error {
		if len(args) != count {
			return misunderstood(errWrongArguments)
		}
		return nil
	}
}

// atMostOne allows one word after a command, or none.
func atMostOne(c *cobra.Command, args []string) error {
	if len(args) == 0 {
		return nil
	}
	return exactly(1)(c, args)
}

// oneOrMore asks for at least one word after a command.
func oneOrMore(_ *cobra.Command, args []string) error {
	if len(args) == 0 {
		return misunderstood(errWrongArguments)
	}
	return nil
}

// wrongFlag turns pflag's error into one of ours. pflag's errors have types, so no text needs to be parsed.
func wrongFlag(err error) error {
	var (
		unknown *pflag.NotExistError
		noValue *pflag.ValueRequiredError
		invalid *pflag.InvalidValueError
		syntax  *pflag.InvalidSyntaxError
	)
	switch {
	case errors.As(err, &unknown):
		return misunderstood(noFlag(flagText(unknown.GetSpecifiedName(), unknown.GetSpecifiedShortnames())))
	case errors.As(err, &noValue):
		return misunderstood(withoutValue(flagText(noValue.GetSpecifiedName(), noValue.GetSpecifiedShortnames())))
	case errors.As(err, &invalid):
		text := flagText(invalid.GetFlag().Name, "")
		return misunderstood(content.Failure("command_flag_value").With("text", text, "value", invalid.GetValue()))
	case errors.As(err, &syntax):
		return misunderstood(noFlag(syntax.GetSpecifiedFlag()))
	default:
		return misunderstood(errWrongArguments)
	}
}

func noFlag(text string) error { return content.Failure("command_flag").With("text", text) }

// withoutValue is an option that is missing its value.
func withoutValue(text string) error { return content.Failure("command_value").With("text", text) }

func flagText(name, shorthands string) string {
	if shorthands != "" {
		return "-" + name
	}
	return "--" + name
}
