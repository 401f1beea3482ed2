package store

import (
	"errors"
	"net"
	"os"
	"path/filepath"
	"runtime"
	"slices"
	"strings"
	"testing"
)

// skipAsRoot leaves out what rests on a folder that cannot be written: to root every folder can.
func skipAsRoot(t *testing.T) {
	t.Helper()
	if os.Geteuid() == 0 {
		t.Skip("running as root, whom no folder's mode keeps out")
	}
	if runtime.GOOS == "windows" {
		t.Skip("Windows folders have no such mode")
	}
}

func entries(t *testing.T, folder string) []string {
	t.Helper()
	list, err := os.ReadDir(folder)
	if err != nil {
		t.Fatal(err)
	}
	var names []string
	for _, e := range list {
		names = append(names, e.Name())
	}
	return names
}

// isPrivate says that only its owner may read a file, as far as the system has modes.
func isPrivate(t *testing.T, path string) bool {
	return runtime.GOOS == "windows" || mode(t, path) == 0o600
}

func mode(t *testing.T, path string) os.FileMode {
	t.Helper()
	info, err := os.Stat(path)
	if err != nil {
		t.Fatal(err)
	}
	return info.Mode().Perm()
}

func TestWriteFile(t *testing.T) {
	folder := t.TempDir()
	path := filepath.Join(folder, "bundle")
	if err := os.WriteFile(path, []byte("old and longer"), 0o644); err != nil {
		t.Fatal(err)
	}
	for _, text := range []string{"new", ""} {
		if err := WriteFile(path, []byte(text)); err != nil {
			t.Fatal(err)
		}
		if got, err := os.ReadFile(path); err != nil || string(got) != text {
			t.Errorf("read %q, %v; want %q", got, err, text)
		}
		if !isPrivate(t, path) {
			t.Errorf("mode %o", mode(t, path))
		}
	}
	if names := entries(t, folder); len(names) != 1 {
		t.Errorf("folder has %q", names)
	}
}

func TestWriteFileLeavesNoHalfFile(t *testing.T) {
	var failed *WriteError
	t.Run("target is a folder", func(t *testing.T) {
		folder := t.TempDir()
		target := filepath.Join(folder, "target")
		if err := os.MkdirAll(filepath.Join(target, "inside"), 0o700); err != nil {
			t.Fatal(err)
		}
		if err := WriteFile(target, []byte("text")); !errors.As(err, &failed) {
			t.Errorf("error %v", err)
		}
		if names := entries(t, folder); len(names) != 1 {
			t.Errorf("folder has %q", names)
		}
	})
	t.Run("no such folder", func(t *testing.T) {
		if err := WriteFile(filepath.Join(t.TempDir(), "missing", "target"), nil); !errors.As(err, &failed) {
			t.Errorf("error %v", err)
		}
	})
	t.Run("folder cannot be written", func(t *testing.T) {
		skipAsRoot(t)
		folder := t.TempDir()
		target := filepath.Join(folder, "target")
		if err := WriteFile(target, []byte("kept")); err != nil {
			t.Fatal(err)
		}
		if err := os.Chmod(folder, 0o500); err != nil {
			t.Fatal(err)
		}
		t.Cleanup(func() { _ = os.Chmod(folder, 0o700) })
		if err := WriteFile(target, []byte("new")); !errors.As(err, &failed) || !errors.Is(err, os.ErrPermission) {
			t.Errorf("error %v", err)
		}
		if got, err := os.ReadFile(target); err != nil || string(got) != "kept" {
			t.Errorf("read %q, %v", got, err)
		}
		if names := entries(t, folder); len(names) != 1 {
			t.Errorf("folder has %q", names)
		}
	})
}

func TestWriteFileReplacesNothingButFiles(t *testing.T) {
	folder, err := os.MkdirTemp("", "write") // a socket's path must be short
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { os.RemoveAll(folder) })
	socket := filepath.Join(folder, "socket")
	listener, err := net.Listen("unix", socket)
	if err != nil {
		t.Skip(err)
	}
	defer listener.Close()
	link := filepath.Join(folder, "link")
	if err := os.Symlink(socket, link); err != nil {
		t.Skip(err)
	}
	for _, path := range []string{socket, link, folder} {
		if err := WriteFile(path, []byte("text")); err == nil {
			t.Errorf("%s was replaced", path)
		}
	}
	if got := entries(t, folder); !slices.Equal(got, []string{"link", "socket"}) {
		t.Errorf("there is %q", got)
	}
}

// Who has put a link where a paper goes wants the paper where the link leads.
func TestWriteFileFollowsLinks(t *testing.T) {
	folder, elsewhere := t.TempDir(), t.TempDir()
	target, link, second := filepath.Join(elsewhere, "paper"), filepath.Join(folder, "link"), filepath.Join(folder, "second")
	lost, gone := filepath.Join(folder, "lost"), filepath.Join(elsewhere, "gone")
	must(t, os.WriteFile(target, []byte("old"), 0o600))
	for _, l := range []struct{ to, at string }{{target, link}, {"link", second}, {gone, lost}} {
		if err := os.Symlink(l.to, l.at); err != nil {
			t.Skip(err)
		}
	}
	for _, path := range []string{link, second} {
		must(t, WriteFile(path, []byte(path)))
		if got := readFile(t, target); string(got) != path {
			t.Errorf("written through %s, the file has %q", path, got)
		}
		if info, err := os.Lstat(path); err != nil || info.Mode()&os.ModeSymlink == 0 {
			t.Errorf("%s is no link any more: %v, %v", path, info, err)
		}
	}
	// What it leads to may be on a disk that is not there just now.
	var failed *WriteError
	if err := WriteFile(lost, []byte("text")); !errors.As(err, &failed) {
		t.Errorf("a link that leads nowhere: %v", err)
	}
	if got := append(entries(t, folder), entries(t, elsewhere)...); !slices.Equal(got, []string{"link", "lost", "second", "paper"}) {
		t.Errorf("there is %q", got)
	}
}

func TestWriteFileTakesTheLongestNames(t *testing.T) {
	path := filepath.Join(t.TempDir(), strings.Repeat("w", 250)+".md")
	if err := WriteFile(path, []byte("text")); err != nil {
		t.Error(err)
	}
}
