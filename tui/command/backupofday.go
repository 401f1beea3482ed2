package command

import (
	"errors"
	"fmt"
	"io"

	"equalfooting/content"
	"equalfooting/store"
)

// backUp makes the backup of the day, once the terminal is given back. It says something only where there is none, or where it takes
// long.
func backUp(book *content.Book, out io.Writer, st *store.Store) {
	words := book.Screens().Leaving
	end := telling(book, st, book.Progress().BackingUp)
	err := st.Backups().Make()
	end()
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
