package command

import (
	"os"
	"syscall"
	"testing"

	"equalfooting/content"
	"equalfooting/store"
)

// If there is no backup, the reason found is given, not a guess.
func TestWhyThereIsNoBackup(t *testing.T) {
	words := english(t).Screens().Leaving
	for _, test := range []struct {
		err  error
		want string
	}{
		{&store.WriteError{Err: syscall.ENOSPC}, words.NoBackupFull},
		{&store.FolderError{Path: "x", Err: &os.PathError{Err: syscall.EROFS}}, words.NoBackupReadOnly},
		{&store.FolderError{Path: "x", Err: os.ErrPermission}, words.NoBackupReadOnly},
		{&store.WriteError{Err: syscall.EIO}, words.NoBackup},
	} {
		if got, want := noBackup(words, "folder", test.err), content.Fill(test.want, "path", "folder"); got != want {
			t.Errorf("%v: it says %q, want %q", test.err, got, want)
		}
	}
}

// If a file could not be written, the reason is given if known; otherwise what to look at.
func TestWhyAFileCouldNotBeWritten(t *testing.T) {
	book := english(t)
	for _, test := range []struct {
		err  error
		want content.Failure
	}{
		{&store.WriteError{Err: syscall.ENOSPC}, "file_unwritable_full"},
		{&store.WriteError{Err: &os.PathError{Err: os.ErrPermission}}, "file_unwritable_read_only"},
		{&store.FolderError{Path: "x", Err: os.ErrNotExist}, "file_unwritable"},
	} {
		if got, want := book.Explain(unwritable("x", test.err)), book.Explain(test.want.With("path", "x")); got != want {
			t.Errorf("%v: it says %q, want %q", test.err, got, want)
		}
	}
}
