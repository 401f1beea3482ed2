package command

import (
	"errors"
	"fmt"
	"time"

	"equalfooting/content"
	"equalfooting/store"

	"github.com/spf13/cobra"
)

// repairCommand makes a new file from everything that can be read of a damaged one, after saying what that is.
type repairCommand struct {
	*door
	yes bool
}

func newRepairCommand(d *door) *cobra.Command {
	words := d.book.Commands()
	r := &repairCommand{door: d}
	c := &cobra.Command{Use: "repair", Short: words.Repair.Short, Long: words.Repair.Long, Args: exactly(0), RunE: r.run}
	c.Flags().BoolVar(&r.yes, "yes", false, words.Flags.Yes)
	return c
}

func (r *repairCommand) run(c *cobra.Command, _ []string) error {
	out, said := c.OutOrStdout(), r.book.Repair().Said
	salvage, err := r.unsound()
	if err != nil {
		return err
	}
	if salvage == nil {
		fmt.Fprintln(out, said.Nothing)
		return nil
	}
	for _, line := range salvaged(r.book, salvage) {
		fmt.Fprintln(out, inOneLine(line))
	}
	if ask, can := r.person(); !r.yes && !can {
		return errRepairUnasked
	} else if !r.yes && !sure(ask) {
		fmt.Fprintln(out, said.Kept)
		return nil
	}
	progress := inProgress(r.book, r.book.Progress().Repairing)
	aside, err := salvage.Repair(r.now(), progress.Tell)
	progress.end()
	if err != nil {
		return err
	}
	r.did()
	fmt.Fprintln(out, inOneLine(content.Fill(said.Repaired, "aside", aside)))
	return nil
}

// sure asks whether to make a new file.
func sure(ask asker) bool {
	words := ask.book.Repair().Ask
	ask.say(words.Sure)
	choice, ok := ask.choose(words.Yes, words.No)
	return ok && choice == 0
}

// unsound returns what can be read of a file that cannot be opened or read in full; nil if all is well.
func (r *repairCommand) unsound() (salvage *store.Salvage, err error) {
	if err := r.namesFolder(); err != nil {
		return nil, err
	}
	from, can := r.person()
	err = r.unlocking(from, can, func(told store.Told, secrets []string) (err error) {
		sound, err := isSound(r.folder, r.now, told, secrets)
		if err == nil && !sound {
			salvage, err = store.ReadSalvage(r.folder, told, secrets...)
		}
		return err
	})
	return salvage, nothingLeft(err)
}

// isSound says whether a file can be opened and read in full. If its lock is damaged, more may be readable page by page.
func isSound(folder string, now func() time.Time, told store.Told, secrets []string) (bool, error) {
	st, err := store.Open(folder, now, secrets...)
	if isDamaged(err) {
		return false, nil
	}
	if err != nil {
		return false, err
	}
	defer st.Close()
	defer st.Telling(told)()
	found, err := st.Check()
	if _, damaged := errors.AsType[*store.DamagedError](err); damaged {
		return false, nil
	}
	return err == nil && len(found.Problems) == 0, err
}
