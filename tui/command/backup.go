package command

import (
	"errors"
	"fmt"
	"os"
	"time"

	"equalfooting/content"
	"equalfooting/store"

	"github.com/spf13/cobra"
)

// backupCommand writes a copy of everything to a file.
func (d *door) backupCommand() *cobra.Command {
	words := d.book.Commands()
	return &cobra.Command{Use: "backup FILE", Short: words.Backup.Short, Long: words.Backup.Long, Args: exactly(1),
		RunE: func(c *cobra.Command, args []string) error {
			st, err := d.openTold()
			if err != nil {
				return err
			}
			defer st.Close()
			err = st.WriteBackup(args[0])
			_, full := errors.AsType[*store.WriteError](err)
			if _, there := errors.AsType[*store.FolderError](err); there || full {
				return unwritable(args[0])
			}
			switch {
			case errors.Is(err, store.ErrThere):
				return backupThere(args[0])
			case errors.Is(err, store.ErrUnsound):
				return errUnsound
			case err != nil:
				return err
			}
			_, err = fmt.Fprintln(c.OutOrStdout(), content.Fill(words.BackedUp, "path", args[0]))
			return printed(err)
		}}
}

// restoreCommand puts a backup in the place of what is kept.
func (d *door) restoreCommand() *cobra.Command {
	words := d.book.Commands()
	return &cobra.Command{Use: "restore FILE", Short: words.Restore.Short, Long: words.Restore.Long, Args: exactly(1),
		RunE: func(c *cobra.Command, args []string) error {
			path := args[0]
			if info, err := os.Stat(path); err != nil || !info.Mode().IsRegular() {
				return content.Failure("file_missing").With("path", path)
			}
			restored, err := store.Restore(d.folder, path, time.Now)
			if _, damaged := errors.AsType[*store.DamagedError](err); damaged || errors.Is(err, store.ErrUnsound) {
				return unsound(path)
			}
			if err != nil {
				return err
			}
			said := content.Fill(words.Restored, "path", path, "folder", restored.Backups)
			if restored.Aside != "" {
				said = content.Fill(words.RestoredAside, "path", path, "aside", restored.Aside)
			}
			_, err = fmt.Fprintln(c.OutOrStdout(), said)
			return printed(err)
		}}
}

// backUp makes the backup of the day, once the terminal is given back. It says something only where there is none.
func (d *door) backUp(st *store.Store) {
	words := d.book.Screens().Leaving
	switch err := st.BackUp(); {
	case errors.Is(err, store.ErrUnsound):
		fmt.Fprintln(safely{os.Stdout}, wrapped(words.Unsound))
	case err != nil:
		fmt.Fprintln(safely{os.Stdout}, wrapped(content.Fill(words.NoBackup, "path", st.BackupFolder())))
	}
}
