package command

import (
	"os"

	"github.com/spf13/pflag"
)

// wizard opens the store and shows the wizard; on the first run it puts the example there.
func (d *door) wizard(flags *pflag.FlagSet) error {
	open, err := d.front(flags)
	if err != nil {
		return err
	}
	st, err := d.openAsking(asker{d.book, os.Stdin, safely{os.Stdout}}, true)
	if err != nil {
		st, err = d.wayOut(err)
	}
	if err != nil {
		return err
	}
	s := session{door: d, st: st, folder: d.folder}
	defer s.close()
	if err := d.speak(flags, st); err != nil {
		return err
	}
	if err := offerExample(d.book, st); err != nil {
		return err
	}
	st.CatchUp()
	err = s.show(open)
	if s.st == nil {
		return s.leftLocked(err)
	}
	if err := saved(err, s.st); err != nil {
		return err
	}
	d.sayLeft(safely{os.Stdout}, flags, s.st)
	backUp(d.book, safely{os.Stdout}, s.st)
	return nil
}
