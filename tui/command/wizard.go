package command

import (
	"os"

	"github.com/spf13/cobra"
	"github.com/spf13/pflag"
)

// wizard is the program as most people start it: they go through its pages, in whichever front.
type wizard struct {
	*door
	flags *pflag.FlagSet
}

// run opens the store and shows the wizard; on the first run it puts the example there.
func (w *wizard) run(c *cobra.Command, _ []string) error {
	w.flags = c.Flags()
	open, err := frontHere(w.flags)
	if err != nil {
		return err
	}
	st, err := w.openAsking(asker{w.book, os.Stdin, w.out}, true)
	if err != nil {
		st, err = w.wayOut(err)
	}
	if err != nil {
		return err
	}
	s := session{door: w.door, st: st, folder: w.folder}
	defer s.close()
	if err := w.speak(st); err != nil {
		return err
	}
	if err := offerExample(w.book, st); err != nil {
		return err
	}
	st.Backups().CatchUp()
	err = s.show(open)
	if s.st == nil {
		return s.leftLocked(err)
	}
	if err := saved(err, s.st); err != nil {
		return err
	}
	w.did()
	w.sayLeft(w.out, s.st)
	backUp(w.book, w.out, s.st)
	return nil
}
