// Package clipboard stands in the place of the library that the fields for text paste with. Nothing here does: what is pasted comes from
// the terminal. The library itself looks for eight programs on the PATH before main, at each start.
package clipboard

import "errors"

var errNone = errors.New("no clipboard is read or written")

// ReadAll would give what is on the clipboard.
func ReadAll() (string, error) { return "", errNone }

// WriteAll would put a text there.
func WriteAll(string) error { return errNone }
