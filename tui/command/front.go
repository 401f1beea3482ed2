package command

import (
	"errors"
	"os"
	"strings"

	"equalfooting/tui/fullscreen"

	"github.com/spf13/pflag"
)

// front is how the wizard is shown.
type front int

const (
	remembered front = iota // as chosen last time; the full screen the first time
	lineByLine
	fullScreen
)

const plainFlag = "plain"

// chosenFront returns the front to open: the one that the flag names; otherwise line by line if the environment variable ACCESSIBLE
// asks for it or the terminal cannot draw; otherwise the one remembered. fits is what stops the full screen from being drawn here,
// nil for nothing. The error says why neither is possible: without a terminal only line by line works, and it must be asked for.
func chosenFront(flags *pflag.FlagSet, accessible string, fits error) (front, error) {
	if flag := flags.Lookup(plainFlag); flag != nil && flag.Changed {
		if flag.Value.String() == "true" {
			return lineByLine, nil
		}
		return fullScreen, fits
	}
	switch strings.ToLower(strings.TrimSpace(accessible)) {
	case "", "0", "false":
	default:
		return lineByLine, nil
	}
	if errors.Is(fits, fullscreen.ErrSimpleTerminal) {
		return lineByLine, nil
	}
	return remembered, fits
}

// frontHere is chosenFront for this terminal.
func frontHere(flags *pflag.FlagSet) (front, error) {
	return chosenFront(flags, os.Getenv("ACCESSIBLE"), fullscreen.Fits(os.Stdin, os.Stdout))
}
