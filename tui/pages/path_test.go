package pages_test

import (
	"path/filepath"
	"runtime"
	"testing"

	"equalfooting/tui/pages"
	"equalfooting/tui/pages/pagetest"

	"github.com/adrg/xdg"
)

func TestTypedPaths(t *testing.T) {
	if runtime.GOOS == "windows" {
		t.Skip("paths are written otherwise there")
	}
	home := pagetest.AtHome(t, "Documents")
	in := func(path string) string { return filepath.Join(home, path) }
	for given, want := range map[string]string{
		"/a/b.pdf": "/a/b.pdf", " /a/b.pdf  ": "/a/b.pdf", "/a/../b.pdf": "/b.pdf", "/a/": "/a/", "/": "/",
		`"/a/b c.pdf"`: "/a/b c.pdf", `'/a/b.pdf'`: "/a/b.pdf", `/a/b\ c.pdf`: "/a/b c.pdf", `"`: in(`Documents/"`), `""`: "",
		"file:///a/b%20c.pdf": "/a/b c.pdf", "~": home, "~/x.pdf": in("x.pdf"), "~/": home + "/", "~x.pdf": in("Documents/~x.pdf"),
		"x.pdf": in("Documents/x.pdf"), "sub/x.pdf": in("Documents/sub/x.pdf"), "it's.pdf": in("Documents/it's.pdf"), "  ": "",
		"C:\\Users\\x.pdf": in(`Documents/C:\Users\x.pdf`),
	} {
		if got := pages.TypedPath(given); got != want {
			t.Errorf("%q becomes %q, want %q", given, got, want)
		}
	}
}

func TestTypedPathsOnWindows(t *testing.T) {
	if runtime.GOOS != "windows" {
		t.Skip("paths are written otherwise here")
	}
	for given, want := range map[string]string{
		`C:\Users\me\b.pdf`: `C:\Users\me\b.pdf`, `"C:\Users\me\b c.pdf"`: `C:\Users\me\b c.pdf`, `C:/Users/b.pdf`: `C:\Users\b.pdf`,
		`\\server\share\b.pdf`: `\\server\share\b.pdf`, `C:\Users\`: `C:\Users\`, `~\b.pdf`: xdg.Home + `\b.pdf`,
	} {
		if got := pages.TypedPath(given); got != want {
			t.Errorf("%q becomes %q, want %q", given, got, want)
		}
	}
}
