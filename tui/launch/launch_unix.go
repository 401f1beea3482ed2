//go:build !windows

package launch

import "os/exec"

func open(path string) error {
	command := exec.Command(opener, path)
	if err := command.Start(); err != nil {
		return err
	}
	go func() { _ = command.Wait() }() // so that no zombie is left when it ends
	return nil
}
