package command

import (
	"os"
	"path/filepath"

	"equalfooting/content"
	"equalfooting/store"

	"github.com/spf13/cobra"
	"github.com/spf13/pflag"
)

// wizard is the program as most people start it: they go through its pages, in either front.
type wizard struct {
	*door
	flags *pflag.FlagSet
}

// onlyDropped accepts only full paths, as the system passes them for files dropped on the program's icon. Any other word would have to
// be a command.
func onlyDropped(c *cobra.Command, args []string) error {
	for _, arg := range args {
		if !filepath.IsAbs(arg) {
			return noSuchCommand(c, args)
		}
	}
	return nil
}

// wizardAlone reads a command line that has only the wizard's own options; false for any other, and for one with a mistake in it.
func (d *door) wizardAlone(args []string) (flags *pflag.FlagSet, alone bool) {
	flags = pflag.NewFlagSet("", pflag.ContinueOnError)
	flags.Usage = func() {}
	flags.Bool(plainFlag, false, "")
	d.everywhereFlags(flags, new(content.Commands))
	return flags, flags.Parse(args) == nil && flags.NArg() == 0
}

// run is how the command line starts the wizard. Files dropped on the program's icon are imported instead, as by the import command.
func (w *wizard) run(c *cobra.Command, dropped []string) error {
	if len(dropped) > 0 {
		return (&importCommand{door: w.door}).several(c, dropped)
	}
	w.flags = c.Flags()
	return w.show()
}

// start is run without a command line.
func (w *wizard) start() error {
	w.speaks(w.book)
	return w.show()
}

// show opens the store and shows the wizard; on the first run it adds the example.
func (w *wizard) show() error {
	open, err := frontHere(w.flags)
	if err != nil {
		return err
	}
	if err := w.namesFolder(); err != nil {
		return err
	}
	st, err := w.openFolder(w.folder, w.passphraseFile, asker{w.book, os.Stdin, w.out}, true, store.OpenAhead)
	if err != nil {
		st, err = w.wayOut(err)
	}
	if err != nil {
		return err
	}
	s := session{door: w.door, st: st, folder: w.folder, settle: w.settle}
	defer s.close()
	if err := w.settle(st); err != nil {
		return err
	}
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

// settle does what is needed for each store that is opened.
func (w *wizard) settle(st *store.Store) error {
	if err := w.speak(st); err != nil {
		return err
	}
	if err := offerExample(w.book, st); err != nil {
		return err
	}
	st.Backups().CatchUp()
	return nil
}
