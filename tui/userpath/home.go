// Package userpath reads paths as people write them.
package userpath

import (
	"os"
	"strings"

	"github.com/adrg/xdg"
)

// FromHome replaces a tilde at the beginning of a path with the home folder, as a shell does: no shell has done so if the path comes from
// a file, from a link on the desktop or after an equals sign.
func FromHome(path string) string {
	if rest, ok := strings.CutPrefix(path, "~"); ok && xdg.Home != "" && (rest == "" || os.IsPathSeparator(rest[0])) {
		return xdg.Home + rest
	}
	return path
}

// AllFromHome is FromHome for several paths.
func AllFromHome(paths []string) []string {
	list := make([]string, len(paths))
	for i, path := range paths {
		list[i] = FromHome(path)
	}
	return list
}

// Value is an option that is a path.
type Value struct{ Path *string }

// Set takes the path as written.
func (v Value) Set(text string) error {
	*v.Path = FromHome(text)
	return nil
}

// String is the path as used.
func (v Value) String() string {
	if v.Path == nil {
		return ""
	}
	return *v.Path
}

// Type is what the help shows for it.
func (v Value) Type() string { return "string" }
