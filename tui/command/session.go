package command

import (
	"errors"
	"fmt"
	"os"
	"time"

	"equalfooting/store"
	"equalfooting/tui/fronts"
	"equalfooting/tui/fullscreen"
	"equalfooting/tui/plain"

	"github.com/charmbracelet/x/ansi"
	"github.com/charmbracelet/x/term"
)

// session is the wizard from its start until the person leaves, in whichever front, and locked or not meanwhile.
type session struct {
	*door
	st     *store.Store // nil while it is locked
	folder string
}

func (s *session) close() {
	if s.st != nil {
		_ = s.st.Close()
		s.st = nil
	}
}

// show opens a front, goes over to the other one when the person does, and sees to what a front ends for on the way. After an
// error the store may be closed.
func (s *session) show(open front) error {
	if open == remembered && fronts.Remembered(s.st) == fronts.Plain {
		open = lineByLine
	}
	for {
		err := s.shown(open)
		errand, isErrand := errors.AsType[fronts.Errand](err)
		switch {
		case isErrand:
			if err := s.run(errand); err != nil {
				return err
			}
		case errors.Is(err, fullscreen.ErrGoPlain):
			open = lineByLine
		case errors.Is(err, plain.ErrGoFull):
			if fullscreen.Fits(os.Stdin, os.Stdout) != nil {
				_, err := fmt.Fprintln(safely{os.Stdout}, s.book.Plain().FullLater)
				return err
			}
			open = fullScreen
		default:
			return err
		}
	}
}

// shown shows one front, until it ends.
func (s *session) shown(open front) error {
	s.signals.shown.Store(true)
	defer s.signals.shown.Store(false)
	if open == lineByLine {
		return plain.Run(s.book, s.st, os.Stdin, os.Stdout, fullscreen.ShowsUTF8())
	}
	return fullscreen.Run(s.book, s.st, os.Stdin, os.Stdout)
}

// run does what a front has ended for. Where the passphrase is asked, whoever ends the input leaves.
func (s *session) run(errand fronts.Errand) error {
	if _ = s.st.Holds(); s.st.Unsaved() != nil || s.st.Lost() != nil { // it is in memory alone, and would be gone
		return nil
	}
	from := asker{s.book, os.Stdin, safely{os.Stdout}}
	words := s.book.Passphrase()
	switch errand {
	case fronts.Lock, fronts.LockIdle:
		clearScreen()
		backUp(s.book, from.out, s.st)
		s.close()
		from.say(map[fronts.Errand]string{fronts.Lock: words.LockedNow, fronts.LockIdle: words.LockedIdle}[errand])
		return s.open(from)
	case fronts.SetPassphrase, fronts.RemovePassphrase:
		clearScreen()
		if s.st.Sealed() { // whoever sits there now has to know it
			s.close()
			if err := s.open(from); err != nil {
				return err
			}
		}
		passphrase := sealer{from, s.st}
		do := passphrase.set
		if errand == fronts.RemovePassphrase {
			do = passphrase.remove
		}
		err := do()
		switch {
		case errors.Is(err, errEnded):
			from.say("", words.Set.Stopped)
		case err != nil:
			from.say(s.book.Explain(err))
		}
		if _, err := from.line(words.Page.Return); err != nil {
			return err
		}
		clearScreen()
	}
	return nil
}

// leftLocked is how the wizard ends that was left while it was locked.
func (s *session) leftLocked(err error) error {
	if !errors.Is(err, errEnded) {
		return err
	}
	_, err = fmt.Fprintln(safely{os.Stdout}, wrapped(s.book.Passphrase().LeftLocked))
	return err
}

// open opens the folder again. Whoever sits there now has to know the passphrase: the file that it came from at the start does not
// count.
func (s *session) open(from asker) error {
	var st *store.Store
	err := s.unlockingBy("", from, true, func(secrets []string) (err error) {
		st, err = store.Open(s.folder, time.Now, secrets...)
		return err
	})
	if err == nil {
		clearScreen()
	}
	s.st = st
	return err
}

// clearScreen clears a terminal, with all that has gone out of it at the top.
func clearScreen() {
	if term.IsTerminal(os.Stdout.Fd()) && os.Getenv("TERM") != "dumb" {
		_, _ = os.Stdout.WriteString(ansi.CursorHomePosition + ansi.EraseEntireScreen + ansi.EraseDisplay(3))
	}
}
