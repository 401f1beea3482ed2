package command

import (
	"errors"
	"fmt"
	"os"

	"equalfooting/store"
	"equalfooting/tui/console"
	"equalfooting/tui/fronts"
	"equalfooting/tui/fullscreen"
	"equalfooting/tui/plain"
	"equalfooting/tui/theme"
)

// session is the wizard from its start until the person leaves, in either front, whether or not it is locked in between.
type session struct {
	*door
	st     *store.Store // nil while it is locked
	folder string
	settle func(st *store.Store) error // does what is needed for each store that is opened
}

func (s *session) close() {
	if s.st != nil {
		_ = s.st.Close()
		s.st = nil
	}
}

// show opens a front, switches to the other one when the person does, and runs the errands for which a front ends on the way. After an
// error the store may be closed.
func (s *session) show(open front) error {
	if open == remembered && fronts.Remembered(s.st) == fronts.Plain {
		open = lineByLine
	}
	for {
		err := s.shown(open)
		run := s.errand(err)
		switch {
		case run != nil:
			if err := run(); err != nil {
				return err
			}
		case errors.Is(err, fullscreen.ErrGoPlain):
			open = lineByLine
		case errors.Is(err, plain.ErrGoFull):
			if fullscreen.Fits(os.Stdin, os.Stdout) != nil {
				_, err := fmt.Fprintln(s.out, s.book.Plain().FullLater)
				return err
			}
			open = fullScreen
		default:
			return err
		}
	}
}

// shown shows one front, until it ends.
func (s *session) shown(open front) (err error) {
	s.signals.shown.Store(true)
	defer s.signals.shown.Store(false)
	s.out.said = false
	defer func() {
		s.window.closing = errors.Is(err, fullscreen.ErrClosedByOutside) || errors.Is(err, plain.ErrClosedByOutside)
	}()
	if open == lineByLine {
		return plain.Run(s.book, s.st, os.Stdin, os.Stdout, fullscreen.Signs() != theme.OnlyASCII)
	}
	return fullscreen.Run(s.book, s.st, os.Stdin, os.Stdout, s.out)
}

// errand returns what a front ended to have done before it reopens; nil if it ended for good.
func (s *session) errand(err error) func() error {
	if errand, ok := errors.AsType[fronts.Errand](err); ok {
		if errand == fronts.Lock || errand == fronts.LockIdle {
			return func() error { return s.lock(errand) }
		}
		return func() error { return s.between(func(from asker) error { return s.passphrase(from, errand) }) }
	}
	if errand, ok := errors.AsType[fronts.BringIn](err); ok {
		return func() error { return s.between(func(from asker) error { return s.bringIn(from, errand.Path) }) }
	}
	if errand, ok := errors.AsType[fronts.TakeOut](err); ok {
		return func() error { return s.between(func(from asker) error { return s.takeOut(from, errand) }) }
	}
	if errand, ok := errors.AsType[fronts.Damaged](err); ok {
		return func() error { return s.wayOutOf(errand.Err) }
	}
	return nil
}

// heldInMemory says that something is only in memory, and would be lost with the front.
func (s *session) heldInMemory() bool {
	_ = s.st.Unsaved().Holds()
	return s.st.Unsaved().Why() != nil || s.st.Unsaved().Lost() != nil
}

func (s *session) asker() asker { return asker{s.book, os.Stdin, s.out} }

// lock closes the data until somebody unlocks it. Ending the input there leaves the program.
func (s *session) lock(errand fronts.Errand) error {
	if s.heldInMemory() {
		return nil
	}
	from, words := s.asker(), s.book.Passphrase()
	console.Clear(os.Stdout)
	backUp(s.book, from.out, s.st)
	s.close()
	from.say(map[fronts.Errand]string{fronts.Lock: words.LockedNow, fronts.LockIdle: words.LockedIdle}[errand])
	return s.open(from)
}

// between does something line by line between two fronts, and says how it went.
func (s *session) between(do func(from asker) error) error {
	if s.heldInMemory() {
		return nil
	}
	from := s.asker()
	console.Clear(os.Stdout)
	err := do(from)
	if s.st == nil {
		return err
	}
	switch {
	case errors.Is(err, errEnded):
		from.say("", s.book.Passphrase().Set.Stopped)
	case err != nil:
		from.say("", s.book.Explain(err))
	}
	if _, err := from.line(s.book.Passphrase().Page.Return); err != nil {
		return err
	}
	console.Clear(os.Stdout)
	return nil
}

// passphrase sets, changes or removes it. Ending the input where the present one is asked for leaves the program.
func (s *session) passphrase(from asker, errand fronts.Errand) error {
	if s.st.Passphrase().IsSet() { // the person who is there now has to know it
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
	return do()
}

// bringIn brings a locked file in.
func (s *session) bringIn(from asker, path string) error {
	m := importCommand{door: s.door}
	file := incoming{path: path, whole: true}
	if err := m.readBundles([]*incoming{&file}, true); err != nil {
		return err
	}
	return m.bringIn(from.out, s.st, []incoming{file})
}

// takeOut writes a whole organisation to a locked file.
func (s *session) takeOut(from asker, errand fronts.TakeOut) error {
	r, err := s.st.Get(errand.Case)
	if err != nil {
		return err
	}
	if errand.How.Passphrase, err = s.ownPassphrase(""); err != nil {
		return err
	}
	e := exportCommand{door: s.door}
	return e.exportOne(from.out, s.st, r.Summary(), output{door: s.door, path: errand.Path, force: true}, errand.How)
}

// wayOutOf asks what to do about a damaged file, as at the start.
func (s *session) wayOutOf(damaged error) error {
	s.close()
	st, err := s.wayOut(damaged)
	if err != nil {
		return err
	}
	s.st = st
	return s.settle(st)
}

// leftLocked is the result of leaving the wizard while it was locked.
func (s *session) leftLocked(err error) error {
	if !errors.Is(err, errEnded) {
		return err
	}
	_, err = fmt.Fprintln(s.out, wrapped(s.book.Passphrase().LeftLocked))
	return err
}

// open opens the folder again. Whoever is there now must know the passphrase: the file that supplied it at the start does not count.
func (s *session) open(from asker) error {
	st, err := s.openFolder(s.folder, "", from, true, store.OpenAhead)
	if err == nil {
		console.Clear(os.Stdout)
	}
	s.st = st
	return err
}
