// Package userpath reads paths as people write them.
package userpath

import (
	"os"
	"strings"

	"github.com/adrg/xdg"
)

// FromHome puts the home folder in the place of a tilde at a path's beginning, as a shell does: where the path comes from a file, from a
// link on the desktop or after an equals sign, no shell has done it.
func FromHome(path string) string {
	if rest, ok := strings.CutPrefix(path, "~"); ok && xdg.Home != "" && (rest == "" || os.IsPathSeparator(rest[0])) {
		return xdg.Home + rest
	}
	return path
}

// AllFromHome is FromHome for several.
func AllFromHome(paths []string) []string {
	list := make([]string, len(paths))
	for i, path := range paths {
		list[i] = FromHome(path)
	}
	return list
}

// Value is an option that is a path.
type Value struct{ Path *string }

// Set takes the path as it is written.
func (v Value) Set(text string) error {
	*v.Path = FromHome(text)
	return nil
}

// String is the path as it is used.
func (v Value) String() string {
	if v.Path == nil {
		return ""
	}
	return *v.Path
}

// Type is what the help shows for it.
func (v Value) Type() string { return "string" }
