// Package launch opens a file with the system's program for it.
package launch

import "fmt"

// Open opens the file and does not wait for the program to end. The error says that there is no such program, or that it could not be
// started.
func Open(path string) error {
	if err := open(path); err != nil {
		return fmt.Errorf("open %q: %w", path, err)
	}
	return nil
}
