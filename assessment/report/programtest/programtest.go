// Package programtest finds other programs that tests use to look at what was written: a browser, an office suite, PDF readers. Only tests
// use it.
package programtest

import (
	"os"
	"os/exec"
	"slices"
	"strings"
	"testing"
)

// Asked is the environment variable that says how much a missing program matters.
const Asked = "FOOTING_PROGRAMS"

// What Asked can be. If it is empty, the programs that are installed are used, and tests that need another are skipped.
const (
	All  = "all"  // a test whose program is missing fails: so nothing is skipped when it is decided whether a change lands
	None = "none" // none is used
)

// Find returns the path of the first of these programs that is installed. Otherwise it skips the test, or fails it if all programs are
// required. With -short no program is used, because other programs would take most of the time.
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

// Missing skips the test because something that is not itself a program is missing, such as a library; or fails it, as Find does.
func Missing(t testing.TB, what string) {
	t.Helper()
	if os.Getenv(Asked) == All {
		t.Fatalf("%s is not here, and %s=%s asks for it", what, Asked, All)
	}
	t.Skipf("%s is not here: what it makes of these files is not tested", what)
}
