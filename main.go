// Equal Footing helps a small voluntary organisation to see how ready it is to enter a partnership on equal terms, and
// what to do next. This is its front door: the command line is the first of its three fronts.
package main

import (
	"os"

	"equalfooting/tui/command"
)

func main() {
	os.Exit(command.Run(os.Args[1:]))
}
