package command

import (
	"errors"
	"fmt"
	"io"
	"path/filepath"
	"strings"
	"unicode/utf8"

	"equalfooting/content"
	"equalfooting/store"
	"equalfooting/store/vault"

	"github.com/spf13/cobra"
)

// What can be wrong with a passphrase that is to be set, or with what is to be done.
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

// emptyFile is a file without a passphrase in it.
func emptyFile(path string) error { return content.Failure("passphrase/empty_file").With("path", path) }

// leastLetters is how long a passphrase has to be.
const leastLetters = 8

// passphraseCommand sets, changes and removes the passphrase.
func (d *door) passphraseCommand() *cobra.Command {
	words := d.book.Commands()
	var newFile string
	c := &cobra.Command{Use: "passphrase [set|change|remove]", Short: words.Passphrase.Short, Long: words.Passphrase.Long, Args: atMostOne,
		RunE: func(c *cobra.Command, args []string) error {
			action := ""
			if len(args) == 1 {
				action = args[0]
			}
			err := d.passphrase(c.OutOrStdout(), action, newFile)
			if errors.Is(err, errEnded) {
				return errStopped
			}
			return err
		}}
	c.Flags().StringVar(&newFile, newPassphraseFlag, "", words.Flags.NewPassphraseFile)
	return c
}

func (d *door) passphrase(out io.Writer, action, newFile string) error {
	if action != "" && action != "set" && action != "change" && action != "remove" {
		return unknownAction(action)
	}
	st, err := d.openTold()
	if err != nil {
		return err
	}
	defer st.Close()
	from, can := d.person()
	switch {
	case action == "set" && st.Sealed():
		return errSetAlready
	case (action == "change" || action == "remove") && !st.Sealed():
		return errNoPassphrase
	case action == "" && st.Sealed() && can && newFile == "":
		if action, err = from.which(); err != nil || action == "" {
			return err
		}
	}
	switch {
	case action == "remove" && can:
		return d.removePassphrase(from, st)
	case action == "remove":
		return unsealed(st.RemovePassphrase())
	case newFile != "":
		secret, err := d.firstLine(newFile)
		if err != nil {
			return err
		}
		return d.sealUnasked(out, st, secret)
	case can:
		return d.setPassphrase(from, st)
	default:
		return errNobodyToAsk
	}
}

// which asks what to do with the passphrase that there is; "" for nothing.
func (a asker) which() (string, error) {
	words := a.book.Passphrase().Which
	a.say(words.Says, words.Change, words.Remove)
	typed, err := a.line(words.Ask)
	return map[string]string{"1": "change", "2": "remove"}[strings.TrimSpace(typed)], err
}

// setPassphrase asks for a passphrase and seals the store with it, or with a new one. Whoever ends the input changes nothing: the
// error is errEnded.
func (d *door) setPassphrase(from asker, st *store.Store) error {
	words := d.book.Passphrase()
	says, done := words.Set.Says, words.Set.Done
	if st.Sealed() {
		says, done = words.Change.Says, words.Change.Done
	}
	from.say(says...)
	if err := from.leftoversMayGo(st); err != nil {
		return err
	}
	passphrase, err := from.newPassphrase()
	if err != nil {
		return err
	}
	kept := false
	err = st.SetPassphrase(passphrase, func(code string) bool {
		kept = from.keepsCode(code)
		if kept {
			clearScreen() // whoever comes by later is not to find the code in the window
			from.say(words.Set.Waiting)
		}
		return kept
	})
	if err == nil && !kept {
		return errEnded
	}
	if err := unsealed(err); err != nil {
		return err
	}
	from.say(done)
	return nil
}

// sealUnasked is setPassphrase where nobody is asked: the recovery code is printed.
func (d *door) sealUnasked(out io.Writer, st *store.Store, passphrase string) error {
	if utf8.RuneCountInString(passphrase) < leastLetters {
		return errTooShort
	}
	words := d.book.Passphrase().Set
	var code string
	err := unsealed(st.SetPassphrase(passphrase, func(made string) bool {
		code = made
		return true
	}))
	if _, copies := errors.AsType[*store.CopiesError](err); err != nil && !copies {
		return err
	}
	_, printing := fmt.Fprintf(out, "%s\n%s\n", content.Fill(words.CodeIs, "code", code), words.Keep)
	return errors.Join(err, printed(printing))
}

// newPassphrase asks for a new passphrase twice.
func (a asker) newPassphrase() (string, error) {
	words := a.book.Passphrase()
	for {
		first, err := a.secret(words.Set.New)
		if err != nil {
			return "", err
		}
		if utf8.RuneCountInString(first) < leastLetters {
			a.say(words.TooShort)
			continue
		}
		again, err := a.secret(words.Set.Again)
		if err != nil || first == again {
			return first, err
		}
		a.say(words.Set.Differs)
	}
}

// keepsCode shows the recovery code until somebody has it on paper; false where they end the input.
func (a asker) keepsCode(code string) bool {
	words := a.book.Passphrase().Set
	a.say("", words.Code, "", "    "+code, "", words.Keep)
	for {
		typed, err := a.line(words.Back)
		switch {
		case err != nil:
			return false
		case vault.SameSigns(typed, vault.LastGroup(code)), vault.SameSigns(typed, code):
			return true
		}
		a.say(words.NotLast)
	}
}

// leftoversMayGo asks whether the copies that cannot be sealed may go. The error is errEnded where they may not.
func (a asker) leftoversMayGo(st *store.Store) error {
	list := st.Leftovers()
	if len(list) == 0 {
		return nil
	}
	for i, path := range list {
		list[i] = filepath.Base(path)
	}
	words := a.book.Passphrase()
	a.say(content.Fill(words.Leftovers.Says, "names", a.book.Join(list)))
	return a.agreed(words.Leftovers.Sure)
}

// agreed is nil where somebody types yes, and else errEnded.
func (a asker) agreed(prompt string) error {
	typed, err := a.line(prompt)
	if err == nil && !strings.EqualFold(strings.TrimSpace(typed), a.book.Passphrase().Agree) {
		err = errEnded
	}
	return err
}

// removePassphrase asks whether to remove the passphrase, and does.
func (d *door) removePassphrase(from asker, st *store.Store) error {
	words := d.book.Passphrase()
	from.say(words.Remove.Says...)
	if err := from.leftoversMayGo(st); err != nil {
		return err
	}
	if err := from.agreed(words.Remove.Sure); err != nil {
		return err
	}
	from.say(words.Set.Waiting)
	if err := unsealed(st.RemovePassphrase()); err != nil {
		return err
	}
	from.say(words.Remove.Done)
	return nil
}

// unsealed words that a store in which something cannot be read is not sealed anew.
func unsealed(err error) error {
	if errors.Is(err, store.ErrUnsound) {
		return errDamagedFile
	}
	return err
}
