package command

import (
	"errors"
	"fmt"
	"os"
	"path/filepath"

	"equalfooting/content"
	"equalfooting/store"
	"equalfooting/tui/userpath"

	"github.com/spf13/cobra"
)

// The option of backup that names the second folder, and the value that stops using one.
const (
	toFlag = "to"
	toNone = "none"

	lockFlag = "lock"
)

// backupCommand makes a backup in the usual folder, writes one to a file, or sets the second folder for backups.
type backupCommand struct {
	*door
	to      string
	lock    bool
	newFile string // holds the passphrase for it; "" for none
}

func newBackupCommand(d *door) *cobra.Command {
	words := d.book.Commands()
	b := &backupCommand{door: d}
	c := &cobra.Command{Use: "backup [FILE]", Short: words.Backup.Short, Long: words.Backup.Long, Args: atMostOne, RunE: b.run}
	c.Flags().Var(userpath.Value{Path: &b.to}, toFlag, words.Flags.To)
	c.Flags().BoolVar(&b.lock, lockFlag, false, words.Flags.Lock)
	c.Flags().Var(userpath.Value{Path: &b.newFile}, newPassphraseFlag, words.Flags.NewPassphraseFile)
	return c
}

func (b *backupCommand) run(c *cobra.Command, args []string) error {
	args = userpath.AllFromHome(args)
	words := b.book.Commands()
	naming := c.Flags().Changed(toFlag)
	if naming && b.to == "" {
		return misunderstood(withoutValue(flagText(toFlag, "")))
	}
	if naming && len(args) > 0 || b.lock && len(args) == 0 {
		return misunderstood(errWrongArguments)
	}
	open := b.openTold
	if len(args) > 0 { // a copy elsewhere
		open = b.openToCopy
	}
	st, err := open()
	if err != nil {
		return err
	}
	defer st.Close()
	var said string
	switch {
	case naming:
		said, err = nameFolder(b.book, st, b.to)
	case b.lock:
		said, err = content.Fill(words.BackedUp, "path", args[0]), b.writeLocked(st, args[0])
	case len(args) > 0:
		defer telling(b.book, st, b.book.Progress().BackingUp)()
		said, err = content.Fill(words.BackedUp, "path", args[0]), backupWritten(args[0], st.Backups().Write(args[0]))
		if st.Passphrase().IsSet() {
			said += " " + b.book.Passphrase().BackedUp
		}
	default:
		defer telling(b.book, st, b.book.Progress().BackingUp)()
		said, err = content.Fill(words.BackedUpHere, "path", st.Backups().Folder()), st.Backups().Make()
		if away, ok := errors.AsType[*store.ElsewhereError](err); ok && away.Err == nil { // a memory stick that is not plugged in is no mistake
			said, err = said+" "+inOneLine(b.book.Explain(away)), nil
		}
	}
	if err != nil {
		return err
	}
	b.did()
	fmt.Fprintln(c.OutOrStdout(), wrappedFor(os.Stdout, inOneLine(said)))
	return nil
}

// nameFolder sets the second folder for backups, or clears it.
func nameFolder(book *content.Book, st *store.Store, to string) (said string, err error) {
	words := book.Commands()
	if to == toNone {
		return words.BackedUpEnd, st.Backups().NameElsewhere("")
	}
	folder, err := filepath.Abs(to)
	if err != nil {
		return "", err
	}
	if info, err := os.Stat(folder); err != nil || !info.IsDir() {
		return "", noFolder(folder)
	}
	defer telling(book, st, book.Progress().BackingUp)()
	return content.Fill(words.BackedUpTo, "path", folder) + " " + book.Backups().Privacy(st.Passphrase().IsSet()), st.Backups().NameElsewhere(folder)
}

// writeLocked writes a copy that is locked with its own passphrase.
func (b *backupCommand) writeLocked(st *store.Store, path string) error {
	passphrase, err := b.ownPassphrase(b.newFile)
	if err != nil {
		return err
	}
	defer telling(b.book, st, b.book.Progress().BackingUp)()
	return backupWritten(path, st.Backups().WriteLocked(path, passphrase))
}

// backupWritten says of a file that could not be written which one it is.
func backupWritten(path string, err error) error {
	_, full := errors.AsType[*store.WriteError](err)
	if _, there := errors.AsType[*store.FolderError](err); there || full {
		return unwritable(path, err)
	}
	if link := nowhere(path); link != nil && err != nil {
		return link
	}
	if errors.Is(err, store.ErrThere) {
		return backupThere(path)
	}
	return err
}
