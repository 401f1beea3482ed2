package command

import (
	"errors"
	"os"
	"path/filepath"
	"strings"

	"equalfooting/content"
	"equalfooting/store"
	"equalfooting/store/vault"
	"equalfooting/tui/console"
)

// sealer sets and removes the passphrase, asking the person at the terminal.
type sealer struct {
	asker
	st *store.Store
}

// set asks for a passphrase and seals the store with it, or changes the existing one. Ending the input changes nothing: the error is
// errEnded.
func (s sealer) set() error {
	words := s.book.Passphrase()
	says, done := words.Set.Says, words.Set.Done
	if s.st.Passphrase().IsSet() {
		says, done = words.Change.Says, words.Change.Done
	}
	s.say(says...)
	if err := s.leftoversMayGo(); err != nil {
		return err
	}
	passphrase, err := s.newPassphrase()
	if err != nil {
		return err
	}
	kept, end := false, func() {}
	err = s.st.Passphrase().Set(passphrase, func(code string) bool {
		kept = s.keepsCode(code)
		if kept {
			console.Clear(os.Stdout) // nobody who comes by later should find the code in the window
			s.say(words.Set.Waiting)
			end = telling(s.book, s.st, s.book.Progress().Locking)
		}
		return kept
	})
	end()
	if err == nil && !kept {
		return errEnded
	}
	if err := unsealed(err); err != nil {
		return err
	}
	s.say(done)
	return nil
}

// remove asks whether to remove the passphrase, and removes it.
func (s sealer) remove() error {
	words := s.book.Passphrase()
	s.say(words.Remove.Says...)
	if err := s.leftoversMayGo(); err != nil {
		return err
	}
	if err := s.agreed(words.Remove.Sure); err != nil {
		return err
	}
	s.say(words.Set.Waiting)
	end := telling(s.book, s.st, s.book.Progress().Locking)
	err := s.st.Passphrase().Remove()
	end()
	if err := unsealed(err); err != nil {
		return err
	}
	s.say(words.Remove.Done)
	return nil
}

// leftoversMayGo asks whether to delete the copies that cannot be sealed. The error is errEnded if not.
func (s sealer) leftoversMayGo() error {
	list := s.st.Passphrase().Leftovers()
	if len(list) == 0 {
		return nil
	}
	for i, path := range list {
		list[i] = filepath.Base(path)
	}
	words := s.book.Passphrase()
	s.say(content.Fill(words.Leftovers.Says, "names", s.book.Join(list)))
	return s.agreed(words.Leftovers.Sure)
}

// agreed returns nil if somebody types yes, and otherwise errEnded.
func (s sealer) agreed(prompt string) error {
	typed, err := s.line(prompt)
	if err == nil && !strings.EqualFold(strings.TrimSpace(typed), s.book.Passphrase().Agree) {
		err = errEnded
	}
	return err
}

// keepsCode shows the recovery code until somebody has it on paper; false if they end the input.
func (s sealer) keepsCode(code string) bool {
	words := s.book.Passphrase().Set
	s.say("", words.Code, "", "    "+code, "", words.Keep)
	for {
		typed, err := s.line(words.Back)
		switch {
		case err != nil:
			return false
		case vault.SameSigns(typed, vault.LastGroup(code)), vault.SameSigns(typed, code):
			return true
		}
		s.say(words.NotLast)
	}
}

// unsealed words the error that a store with unreadable parts cannot be sealed again.
func unsealed(err error) error {
	if errors.Is(err, store.ErrUnsound) {
		return errDamagedFile
	}
	return err
}
