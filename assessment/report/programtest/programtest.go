// Package programtest finds the programs of others with which tests look at what was written: a browser, an office, what
// reads a PDF file. Only tests use it.
package programtest

import (
	"os"
	"os/exec"
	"slices"
	"strings"
	"testing"
)

// Asked is the environment's word for how much a missing program matters.
const Asked = "FOOTING_PROGRAMS"

// What Asked can be. Empty, the programs that are here are used, and what needs another is skipped.
const (
	All  = "all"  // a test whose program is missing fails: so nothing is skipped where it is decided whether a change lands
	None = "none" // none is used
)

// Find gives the path of the first of these programs that is here. Otherwise it skips the test, or fails it where all
// programs are asked for. With -short none is used: it is for runs in which other programs would take most of the time.
func Find(t testing.TB, names ...string) string {
	t.Helper()
	asked := os.Getenv(Asked)
	if !slices.Contains([]string{"", All, None}, asked) {
		t.Fatalf("%s is %q, and can be %q, %q or nothing", Asked, asked, All, None)
	}
	if asked == None || testing.Short() {
		t.Skipf("without other programs, such as %s", names[0])
	}
	for _, name := range names {
		if path, err := exec.LookPath(name); err == nil {
			return path
		}
	}
	Missing(t, strings.Join(names, " or "))
	return ""
}

// Missing skips the test for want of something that is no program by itself, such as a library of one; or fails it, as Find does.
func Missing(t testing.TB, what string) {
	t.Helper()
	if os.Getenv(Asked) == All {
		t.Fatalf("%s is not here, and %s=%s asks for it", what, Asked, All)
	}
	t.Skipf("%s is not here: what it makes of these files is not tested", what)
}
