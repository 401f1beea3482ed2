package command

import (
	"os"
	"path/filepath"

	"github.com/spf13/cobra"
	"github.com/spf13/pflag"
)

// wizard is the program as most people start it: they go through its pages, in whichever front.
type wizard struct {
	*door
	flags *pflag.FlagSet
}

// onlyDropped takes whole paths, as a system gives them for files that were dropped on the program's icon. Any other word would have to be a
// command.
func onlyDropped(c *cobra.Command, args []string) error {
	for _, arg := range args {
		if !filepath.IsAbs(arg) {
			return noSuchCommand(c, args)
		}
	}
	return nil
}

// run opens the store and shows the wizard; on the first run it puts the example there. Files that were dropped on the program's icon are
// brought in instead, as the command for it does.
func (w *wizard) run(c *cobra.Command, dropped []string) error {
	if len(dropped) > 0 {
		return (&importCommand{door: w.door}).several(c, dropped)
	}
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
