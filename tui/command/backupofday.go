package command

import (
	"errors"
	"fmt"
	"io"
	"os"

	"equalfooting/content"
	"equalfooting/store"
)

// largeFile is the size from which a backup takes long enough for people to wonder why the program has not ended.
const largeFile = 8 << 20

// backUp makes the day's backup once the terminal has been restored. It speaks only if the backup fails or takes a while.
func backUp(book *content.Book, out io.Writer, st *store.Store) {
	words := book.Screens().Leaving
	if info, err := os.Stat(st.Path()); err == nil && info.Size() > largeFile {
		fmt.Fprintln(out, wrapped(words.Backing))
	}
	err := st.Backups().Make()
	_, elsewhere := errors.AsType[*store.ElsewhereError](err)
	_, damaged := errors.AsType[*store.DamagedError](err)
	switch {
	case elsewhere:
		fmt.Fprintln(out, wrapped(inOneLine(book.Explain(err))))
	case damaged, errors.Is(err, store.ErrUnsound):
		fmt.Fprintln(out, wrapped(words.Unsound))
	case err != nil:
		fmt.Fprintln(out, wrapped(inOneLine(noBackup(words, st.Backups().Folder(), err))))
	}
}

// noBackup says why there is no backup, as far as is known.
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
