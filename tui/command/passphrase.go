package command

import (
	"cmp"
	"errors"
	"fmt"
	"io"
	"strings"
	"unicode/utf8"

	"equalfooting/assessment"
	"equalfooting/content"
	"equalfooting/store"
	"equalfooting/tui/userpath"

	"github.com/spf13/cobra"
)

// What can be wrong with a new passphrase, or with what is to be done.
const (
	errDamagedFile  content.Failure = "passphrase/damaged_file"
	errNoPassphrase content.Failure = "passphrase/no_passphrase"
	errNobodyToAsk  content.Failure = "passphrase/nobody_to_ask"
	errTooShort     content.Failure = "passphrase/too_short"
	errSetAlready   content.Failure = "passphrase/set_already"
	errStopped      content.Failure = "passphrase/set/stopped"
)

func unknownAction(given string) error {
	return misuse{content.Failure("passphrase/action_unknown").With("given", given)}
}

// emptyFile is a passphrase file with nothing in it.
func emptyFile(path string) error { return content.Failure("passphrase/empty_file").With("path", path) }

// passphraseCommand sets, changes and removes the passphrase.
type passphraseCommand struct {
	*door
	newFile string // holds the new one; "" for none
}

func newPassphraseCommand(d *door) *cobra.Command {
	words := d.book.Commands()
	p := &passphraseCommand{door: d}
	c := &cobra.Command{Use: "passphrase [set|change|remove]", Short: words.Passphrase.Short, Long: words.Passphrase.Long, Args: atMostOne, RunE: p.run}
	c.Flags().Var(userpath.Value{Path: &p.newFile}, newPassphraseFlag, words.Flags.NewPassphraseFile)
	return c
}

func (p *passphraseCommand) run(c *cobra.Command, args []string) error {
	action := ""
	if len(args) == 1 {
		action = args[0]
	}
	err := p.do(c.OutOrStdout(), action)
	if errors.Is(err, errEnded) {
		return errStopped
	}
	return err
}

func (p *passphraseCommand) do(out io.Writer, action string) error {
	if action != "" && action != "set" && action != "change" && action != "remove" {
		return unknownAction(action)
	}
	st, err := p.openTold()
	if err != nil {
		return err
	}
	defer st.Close()
	from, can := p.person()
	switch {
	case action == "set" && st.Passphrase().IsSet():
		return errSetAlready
	case (action == "change" || action == "remove") && !st.Passphrase().IsSet():
		return errNoPassphrase
	case action == "" && st.Passphrase().IsSet() && can && p.newFile == "":
		if action, err = whichAction(from); err != nil || action == "" {
			return err
		}
	}
	switch {
	case action == "remove" && can:
		return sealer{from, st}.remove()
	case action == "remove":
		return unsealed(st.Passphrase().Remove())
	case p.newFile != "":
		secret, err := p.firstLine(p.newFile)
		if err != nil {
			return err
		}
		return p.sealUnasked(out, st, secret)
	case can:
		return sealer{from, st}.set()
	default:
		return errNobodyToAsk
	}
}

// whichAction asks what to do with the existing passphrase; "" for nothing.
func whichAction(from asker) (string, error) {
	words := from.book.Passphrase().Which
	from.say(words.Says, words.Change, words.Remove)
	typed, err := from.line(words.Ask)
	return map[string]string{"1": "change", "2": "remove"}[assessment.Digits(strings.TrimSpace(typed))], err
}

// sealUnasked sets the passphrase without asking anybody: the recovery code is printed.
func (p *passphraseCommand) sealUnasked(out io.Writer, st *store.Store, passphrase string) error {
	if utf8.RuneCountInString(passphrase) < leastLetters {
		return errTooShort
	}
	words := p.book.Passphrase().Set
	var unwritten error // then nobody has the code, so nothing is sealed
	err := unsealed(st.Passphrase().Set(passphrase, func(code string) bool {
		_, unwritten = fmt.Fprintf(out, "%s\n%s\n", content.Fill(words.CodeIs, "code", code), words.Keep)
		return unwritten == nil
	}))
	return cmp.Or(unwritten, err)
}
