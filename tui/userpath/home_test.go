package userpath_test

import (
	"testing"

	"equalfooting/tui/userpath"

	"github.com/adrg/xdg"
)

func TestFromHome(t *testing.T) {
	for path, want := range map[string]string{"~": xdg.Home, "~/x": xdg.Home + "/x", "~/": xdg.Home + "/", "~x": "~x", "a/~/x": "a/~/x", "": "", "/~": "/~", "./~": "./~"} {
		if got := userpath.FromHome(path); got != want {
			t.Errorf("%q is %q, want %q", path, got, want)
		}
	}
}
