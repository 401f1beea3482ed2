package plain

import (
	"fmt"
	"os"
	"testing"

	"github.com/adrg/xdg"
)

// TestMain keeps what tests may come to by chance away from the person who runs them: files are made in a folder of the
// tests' own, and no program is found to open one with.
func TestMain(m *testing.M) {
	os.Exit(apart(m))
}

func apart(m *testing.M) int {
	folder, err := os.MkdirTemp("", "plain")
	if err != nil {
		fmt.Fprintln(os.Stderr, err)
		return 1
	}
	defer os.RemoveAll(folder)
	for name, value := range map[string]string{"XDG_DOCUMENTS_DIR": folder, "PATH": ""} {
		if err := os.Setenv(name, value); err != nil {
			fmt.Fprintln(os.Stderr, err)
			return 1
		}
	}
	xdg.Reload()
	return m.Run()
}
