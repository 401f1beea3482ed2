package command

import (
	"os"
	"syscall"
	"testing"

	"equalfooting/content"
	"equalfooting/store"
)

// That there is no backup is said with what was found, and not with a guess.
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
