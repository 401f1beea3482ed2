package command

import (
	"fmt"
	"os"

	"equalfooting/store"
	"equalfooting/store/answersfile"

	"github.com/spf13/cobra"
)

// demoCommand shows the wizard with the example.
type demoCommand struct{ *door }

func newDemoCommand(d *door) *cobra.Command {
	words := d.book.Commands()
	demo := &demoCommand{d}
	c := &cobra.Command{Use: "demo", Short: words.Demo.Short, Args: exactly(0), RunE: demo.run}
	c.Flags().Bool(plainFlag, false, words.Flags.Plain)
	return c
}

func (d *demoCommand) run(c *cobra.Command, _ []string) error {
	open, err := frontHere(c.Flags())
	if err != nil {
		// Without a terminal the example's result is printed: that shows as well what the program does.
		sheet, err := answersfile.Parse(d.book.Example().Now)
		if err != nil {
			return err
		}
		return printResult(d.book, c.OutOrStdout(), sheet, true)
	}
	if err := d.show(open); err != nil {
		return err
	}
	fmt.Fprintln(c.OutOrStdout(), d.book.Commands().DemoKept)
	return nil
}

// show shows the wizard on a temporary folder, which is deleted afterwards.
func (d *demoCommand) show(open front) error {
	folder, err := os.MkdirTemp("", "equal-footing-demo-")
	if err != nil {
		return &store.FolderError{Path: os.TempDir(), Err: err}
	}
	defer os.RemoveAll(folder)
	st, err := store.Open(folder, d.now)
	if err != nil {
		return err
	}
	s := session{door: d.door, st: st, folder: folder}
	defer s.close()
	if err := offerExample(d.book, st); err != nil {
		return err
	}
	return s.show(open)
}
