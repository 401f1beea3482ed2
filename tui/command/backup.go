package command

import (
	"errors"
	"fmt"
	"io"
	"os"
	"path/filepath"
	"unicode/utf8"

	"equalfooting/content"
	"equalfooting/store"

	"github.com/spf13/cobra"
)

// The option of backup that names the second folder, and what it says to end that.
const (
	toFlag = "to"
	toNone = "none"

	lockFlag = "lock"
)

// backupCommand makes a backup among the others, writes one to a file, or names the second folder for them.
func (d *door) backupCommand() *cobra.Command {
	words := d.book.Commands()
	var to, newFile string
	var lock bool
	c := &cobra.Command{Use: "backup [FILE]", Short: words.Backup.Short, Long: words.Backup.Long, Args: atMostOne,
		RunE: func(c *cobra.Command, args []string) error {
			naming := c.Flags().Changed(toFlag)
			if naming && to == "" {
				return misunderstood(withoutValue(flagText(toFlag, "")))
			}
			if naming && len(args) > 0 || lock && len(args) == 0 {
				return misunderstood(errWrongArguments)
			}
			st, err := d.openTold()
			if err != nil {
				return err
			}
			defer st.Close()
			var said string
			switch {
			case naming:
				said, err = nameFolder(d.book, st, to)
			case lock:
				said, err = content.Fill(words.BackedUp, "path", args[0]), d.writeLocked(st, args[0], newFile)
			case len(args) > 0:
				said, err = content.Fill(words.BackedUp, "path", args[0]), writeBackup(st, args[0])
				if st.Sealed() {
					said += " " + d.book.Passphrase().BackedUp
				}
			default:
				said, err = content.Fill(words.BackedUpHere, "path", st.BackupFolder()), st.BackUp()
				if away, ok := errors.AsType[*store.ElsewhereError](err); ok && away.Err == nil { // a stick that is not in is no mistake
					said, err = said+" "+inOneLine(d.book.Explain(away)), nil
				}
			}
			if err != nil {
				return err
			}
			_, err = fmt.Fprintln(c.OutOrStdout(), wrappedFor(os.Stdout, inOneLine(said)))
			return printed(err)
		}}
	c.Flags().StringVar(&to, toFlag, "", words.Flags.To)
	c.Flags().BoolVar(&lock, lockFlag, false, words.Flags.Lock)
	c.Flags().StringVar(&newFile, newPassphraseFlag, "", words.Flags.NewPassphraseFile)
	return c
}

// nameFolder has backups go to a second folder as well, or to none.
func nameFolder(book *content.Book, st *store.Store, to string) (said string, err error) {
	words := book.Commands()
	if to == toNone {
		return words.BackedUpEnd, st.NameElsewhere("")
	}
	folder, err := filepath.Abs(to)
	if err != nil {
		return "", err
	}
	if info, err := os.Stat(folder); err != nil || !info.IsDir() {
		return "", noFolder(folder)
	}
	return content.Fill(words.BackedUpTo, "path", folder) + " " + book.Backups().Privacy(st.Sealed()), st.NameElsewhere(folder)
}

func writeBackup(st *store.Store, path string) error {
	return backupWritten(path, st.WriteBackup(path))
}

// writeLocked writes a copy that is locked with a passphrase of its own.
func (d *door) writeLocked(st *store.Store, path, newFile string) error {
	passphrase, err := d.ownPassphrase(newFile)
	if err != nil {
		return err
	}
	return backupWritten(path, st.WriteLocked(path, passphrase))
}

// ownPassphrase gives the passphrase for what leaves, from a file or asked twice.
func (d *door) ownPassphrase(newFile string) (passphrase string, err error) {
	from, can := d.person()
	switch {
	case newFile != "":
		passphrase, err = d.firstLine(newFile)
	case can:
		from.say(d.book.Passphrase().OwnSays)
		passphrase, err = from.newPassphrase()
	default:
		err = errNobodyToAsk
	}
	if err == nil && utf8.RuneCountInString(passphrase) < leastLetters {
		err = errTooShort
	}
	return passphrase, err
}

// backupWritten says of a file that could not be written which it is.
func backupWritten(path string, err error) error {
	_, full := errors.AsType[*store.WriteError](err)
	if _, there := errors.AsType[*store.FolderError](err); there || full {
		return unwritable(path, err)
	}
	if errors.Is(err, store.ErrThere) {
		return backupThere(path)
	}
	return err
}

// largeFile is the size from which a backup takes so long that somebody should know why the program has not ended yet.
const largeFile = 8 << 20

// backUp makes the backup of the day, once the terminal is given back. It says something only where there is none, or where it takes
// a while.
func (d *door) backUp(out io.Writer, st *store.Store) {
	words := d.book.Screens().Leaving
	if info, err := os.Stat(st.Path()); err == nil && info.Size() > largeFile {
		fmt.Fprintln(out, wrapped(words.Backing))
	}
	err := st.BackUp()
	_, elsewhere := errors.AsType[*store.ElsewhereError](err)
	_, damaged := errors.AsType[*store.DamagedError](err)
	switch {
	case elsewhere:
		fmt.Fprintln(out, wrapped(inOneLine(d.book.Explain(err))))
	case damaged, errors.Is(err, store.ErrUnsound):
		fmt.Fprintln(out, wrapped(words.Unsound))
	case err != nil:
		fmt.Fprintln(out, wrapped(inOneLine(noBackup(words, st.BackupFolder(), err))))
	}
}

// noBackup says why there is no backup, as far as that was found.
func noBackup(words content.LeavingText, path string, err error) string {
	switch (&store.WriteError{Err: err}).Fault() {
	case store.Full:
		return content.Fill(words.NoBackupFull, "path", path)
	case store.ReadOnly:
		return content.Fill(words.NoBackupReadOnly, "path", path)
	default:
		return content.Fill(words.NoBackup, "path", path)
	}
}
