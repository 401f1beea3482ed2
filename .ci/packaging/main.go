// Packaging makes the files that are released with the program and that no standard tool on every system can make. Only .ci/release
// runs it. The words people read in them come from content.
//
//	packaging words PROGRAM FOLDER           the sheet, the menu entries, the package's description and the manual page
//	packaging universal FILE PROGRAM...      one Mac program for several processors
//	packaging parts FILE PROGRAM...          the list of what the programs are made of (an SBOM in CycloneDX format)
//
// VERSION is the program's, and SOURCE_DATE_EPOCH the day written into the files.
package main

import (
	"fmt"
	"os"
	"os/exec"
	"strconv"
	"strings"
	"time"
)

func main() {
	if err := run(os.Args[1:]); err != nil {
		fmt.Fprintln(os.Stderr, err)
		os.Exit(1)
	}
}

func run(args []string) error {
	if len(args) < 3 {
		return fmt.Errorf("want words, universal or parts, and two paths or more, not %q", args)
	}
	switch args[0] {
	case "words":
		return words(program(args[1]), args[2])
	case "universal":
		return universal(args[1], args[2:])
	case "parts":
		return parts(args[1], args[2:])
	}
	return fmt.Errorf("no %s here: words, universal or parts", args[0])
}

// day is when the released commit was made.
func day() (time.Time, error) {
	seconds, err := strconv.ParseInt(os.Getenv("SOURCE_DATE_EPOCH"), 10, 64)
	if err != nil {
		return time.Time{}, fmt.Errorf("SOURCE_DATE_EPOCH: %w", err)
	}
	return time.Unix(seconds, 0).UTC(), nil
}

// program is the one being released, built for this system.
type program string

// home is used as the user's folder, so that the output has nothing about the person who makes the release.
const home = "/home/you"

// says returns what it prints.
func (p program) says(args ...string) (string, error) {
	command := exec.Command(string(p), args...)
	command.Env = []string{"HOME=" + home}
	said, err := command.Output()
	if err != nil {
		return "", fmt.Errorf("%s %s: %w", p, strings.Join(args, " "), err)
	}
	return strings.ReplaceAll(string(said), home, "~"), nil
}

// version is what the program calls itself.
func version() string { return os.Getenv("VERSION") }
