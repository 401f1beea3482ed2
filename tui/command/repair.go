package command

import (
	"errors"
	"fmt"
	"time"

	"equalfooting/content"
	"equalfooting/store"

	"github.com/spf13/cobra"
)

// repairCommand makes a new file from all that can be read of a damaged one, once it has said what that is.
func (d *door) repairCommand() *cobra.Command {
	words := d.book.Commands()
	var yes bool
	c := &cobra.Command{Use: "repair", Short: words.Repair.Short, Long: words.Repair.Long, Args: exactly(0),
		RunE: func(c *cobra.Command, _ []string) error {
			out, said := c.OutOrStdout(), d.book.Repair().Said
			sound, err := d.sound()
			if err != nil {
				return err
			}
			if sound {
				_, err := fmt.Fprintln(out, said.Nothing)
				return printed(err)
			}
			salvage, err := d.salvage()
			if err != nil {
				return err
			}
			for _, line := range d.salvaged(salvage) {
				fmt.Fprintln(out, inOneLine(line))
			}
			if ask, can := d.person(); !yes && !can {
				return errRepairUnasked
			} else if !yes && !ask.sure() {
				_, err := fmt.Fprintln(out, said.Kept)
				return printed(err)
			}
			aside, err := salvage.Repair(time.Now())
			if err != nil {
				return err
			}
			_, err = fmt.Fprintln(out, inOneLine(content.Fill(said.Repaired, "aside", aside)))
			return printed(err)
		}}
	c.Flags().BoolVar(&yes, "yes", false, words.Flags.Yes)
	return c
}

// sure asks whether a new file is to be made.
func (a asker) sure() bool {
	words := a.book.Repair().Ask
	a.say(words.Sure)
	choice, ok := a.choose(words.Yes, words.No)
	return ok && choice == 0
}

// sound says whether the file can be opened, and everything in it read.
func (d *door) sound() (bool, error) {
	st, err := d.open()
	if _, damaged := errors.AsType[*store.DamagedError](err); damaged {
		return false, nil
	}
	if err != nil {
		return false, err
	}
	defer st.Close()
	found, err := st.Check()
	if _, damaged := errors.AsType[*store.DamagedError](err); damaged {
		return false, nil
	}
	return err == nil && len(found.Problems) == 0, err
}

// salvage reads what can be read of the file. The error says so where that is nothing.
func (d *door) salvage() (*store.Salvage, error) {
	salvage, err := store.ReadSalvage(d.folder)
	if damaged, nothing := errors.AsType[*store.DamagedError](err); nothing {
		return nil, content.Failure("nothing_left").With("path", damaged.Path)
	}
	return salvage, err
}

// wayOut asks, where the wizard cannot open the file, what to do about it, and opens it once that is done. Where there is nobody to be
// asked, or nothing to be done, the error stays.
func (d *door) wayOut(damaged error) (*store.Store, error) {
	ask, can := d.person()
	if _, is := errors.AsType[*store.DamagedError](damaged); !is || !can {
		return nil, damaged
	}
	words := d.book.Repair()
	salvage, salvageErr := d.salvage()
	backup, backedUp := store.SoundBackup(d.folder)
	if salvageErr != nil && !backedUp {
		return nil, salvageErr
	}
	ask.say(words.Ask.Title)
	var choices []string
	var do []func() (string, error)
	add := func(choice string, fn func() (string, error)) { choices, do = append(choices, choice), append(do, fn) }
	if salvageErr == nil {
		for _, line := range d.salvaged(salvage) {
			ask.say(line)
		}
		add(words.Ask.Repair, func() (string, error) {
			aside, err := salvage.Repair(time.Now())
			return content.Fill(words.Said.Repaired, "aside", aside), err
		})
	}
	if backedUp {
		date := d.book.Screens().Date(backup.At.Local())
		ask.say(content.Fill(words.Ask.RestoreMeans, "date", date))
		add(content.Fill(words.Ask.Restore, "date", date), func() (string, error) {
			restored, err := store.Restore(d.folder, backup.Path, time.Now)
			return content.Fill(words.Said.Restored, "date", date, "aside", restored.Aside), err
		})
	}
	choice, ok := ask.choose(append(choices, words.Ask.Leave)...)
	if !ok || choice == len(do) {
		return nil, errLeftDamaged
	}
	said, err := do[choice]()
	if err != nil {
		return nil, err
	}
	ask.say(said)
	ask.pause()
	return d.open()
}
