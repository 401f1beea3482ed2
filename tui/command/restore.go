package command

import (
	"errors"
	"fmt"
	"os"

	"equalfooting/content"
	"equalfooting/store"
	"equalfooting/tui/userpath"

	"github.com/spf13/cobra"
)

// restoreCommand replaces the data with a backup.
type restoreCommand struct{ *door }

func newRestoreCommand(d *door) *cobra.Command {
	words := d.book.Commands()
	r := &restoreCommand{d}
	return &cobra.Command{Use: "restore FILE", Short: words.Restore.Short, Long: words.Restore.Long, Args: exactly(1), RunE: r.run}
}

func (r *restoreCommand) run(c *cobra.Command, args []string) error {
	path := userpath.FromHome(args[0])
	if err := nowhere(path); err != nil {
		return err
	}
	if info, err := os.Stat(path); err != nil || !info.Mode().IsRegular() {
		return content.Failure("file_missing").With("path", path)
	}
	if wrong := store.NoBackup(path); wrong != nil {
		return wrong
	}
	var restored store.Restored
	from, can := r.person()
	err := r.unlocking(from, can, func(told store.Told, secrets []string) (err error) {
		restored, err = store.Restore(r.folder, path, r.now, told, secrets...)
		return err
	})
	if _, damaged := errors.AsType[*store.DamagedError](err); damaged || errors.Is(err, store.ErrUnsound) {
		return unsound(path)
	}
	if err != nil {
		return err
	}
	words := r.book.Commands()
	said := content.Fill(words.Restored, "path", path, "folder", restored.Backups)
	if restored.Aside != "" {
		said = content.Fill(words.RestoredAside, "path", path, "aside", restored.Aside)
	}
	r.did()
	fmt.Fprintln(c.OutOrStdout(), said)
	return nil
}
