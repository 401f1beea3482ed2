package pagetest

import (
	"os"
	"path/filepath"
	"testing"

	"github.com/adrg/xdg"
)

// AtHome moves to a new home folder, with these folders in it.
func AtHome(t *testing.T, folders ...string) (home string) {
	t.Helper()
	home = t.TempDir()
	for _, folder := range folders {
		if err := os.MkdirAll(filepath.Join(home, folder), 0o700); err != nil {
			t.Fatal(err)
		}
	}
	t.Setenv("HOME", home)
	t.Setenv("USERPROFILE", home)
	t.Setenv("XDG_DOCUMENTS_DIR", filepath.Join(home, "Documents"))
	t.Setenv("XDG_CONFIG_HOME", filepath.Join(home, ".config"))
	xdg.Reload()
	t.Cleanup(xdg.Reload)
	return home
}
