package command

import (
	"fmt"
	"os"
	"time"

	"equalfooting/store"
	"equalfooting/store/answersfile"

	"github.com/spf13/cobra"
)

func (d *door) demoCommand() *cobra.Command {
	words := d.book.Commands()
	command := &cobra.Command{Use: "demo", Short: words.Demo.Short, Args: exactly(0),
		RunE: func(c *cobra.Command, _ []string) error {
			open, err := frontHere(c.Flags())
			if err != nil {
				// Without a terminal the example's result is printed: that shows as well what the program does.
				sheet, err := answersfile.Parse(d.book.Example())
				if err != nil {
					return err
				}
				return d.score(c.OutOrStdout(), sheet, "text", true)
			}
			if err := d.demo(open); err != nil {
				return err
			}
			fmt.Fprintln(c.OutOrStdout(), words.DemoKept)
			return nil
		}}
	command.Flags().Bool(plainFlag, false, words.Flags.Plain)
	return command
}

// demo shows the wizard on a folder of its own, which is gone afterwards.
func (d *door) demo(open front) error {
	folder, err := os.MkdirTemp("", "equal-footing-demo-")
	if err != nil {
		return &store.FolderError{Path: os.TempDir(), Err: err}
	}
	defer os.RemoveAll(folder)
	st, err := store.Open(folder, time.Now)
	if err != nil {
		return err
	}
	s := session{door: d, st: st, folder: folder}
	defer s.close()
	if err := offerExample(d.book, st); err != nil {
		return err
	}
	return s.show(open)
}
