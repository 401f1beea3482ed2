package command

import (
	"errors"
	"fmt"
	"io"
	"os"
	"path/filepath"

	"equalfooting/content"
	"equalfooting/store"

	"github.com/spf13/cobra"
)

// The option of backup that names the second folder, and what it says to end that.
const (
	toFlag = "to"
	toNone = "none"
)

// backupCommand makes a backup among the others, writes one to a file, or names the second folder for them.
func (d *door) backupCommand() *cobra.Command {
	words := d.book.Commands()
	var to string
	c := &cobra.Command{Use: "backup [FILE]", Short: words.Backup.Short, Long: words.Backup.Long, Args: atMostOne,
		RunE: func(c *cobra.Command, args []string) error {
			naming := c.Flags().Changed(toFlag)
			if naming && to == "" {
				return misunderstood(withoutValue(flagText(toFlag, "")))
			}
			if naming && len(args) > 0 {
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
				said, err = nameFolder(words, st, to)
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
			_, err = fmt.Fprintln(c.OutOrStdout(), said)
			return printed(err)
		}}
	c.Flags().StringVar(&to, toFlag, "", words.Flags.To)
	return c
}

// nameFolder has backups go to a second folder as well, or to none.
func nameFolder(words *content.Commands, st *store.Store, to string) (said string, err error) {
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
	return content.Fill(words.BackedUpTo, "path", folder), st.NameElsewhere(folder)
}

func writeBackup(st *store.Store, path string) error {
	err := st.WriteBackup(path)
	_, full := errors.AsType[*store.WriteError](err)
	if _, there := errors.AsType[*store.FolderError](err); there || full {
		return unwritable(path)
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
	switch {
	case elsewhere:
		fmt.Fprintln(out, wrapped(inOneLine(d.book.Explain(err))))
	case errors.Is(err, store.ErrUnsound):
		fmt.Fprintln(out, wrapped(words.Unsound))
	case err != nil:
		fmt.Fprintln(out, wrapped(content.Fill(words.NoBackup, "path", st.BackupFolder())))
	}
}
