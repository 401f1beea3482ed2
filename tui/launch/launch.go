// Package launch opens a file with the program that the system has for it.
package launch

import (
	"fmt"
	"os/exec"
)

// Open opens the file and does not wait for the program to end. The error says that there is none, or that it could not
// be started.
func Open(path string) error {
	name, args := opener(path)
	command := exec.Command(name, args...)
	if err := command.Start(); err != nil {
		return fmt.Errorf("open %q: %w", path, err)
	}
	go func() { _ = command.Wait() }() // so that nothing is left of it when it ends
	return nil
}
