package screentest

import (
	"strings"
	"testing"
)

// Inserted text moves what follows it, as far as the edge. Programs insert in terminals that say that they can do no better, such as
// a vt100.
func TestInserting(t *testing.T) {
	for drawn, want := range map[string]string{
		"abef\x1b[1;3H\x1b[4hcd\x1b[4l":               "abcdef",
		"abef\x1b[1;3H\x1b[4h\x1b[1mc\x1b[md\x1b[4lX": "abcdXf",
		"12345678\x1b[1;2H\x1b[4hab\x1b[4l":           "1ab23456",
		"no end\x1b[4l":                               "no end",
	} {
		screen := newDisplay(8, 2)
		_, _ = screen.emulator.Write([]byte(drawn))
		if got := strings.TrimSpace(text(screen.emulator)); got != want {
			t.Errorf("%q is drawn as %q, want %q", drawn, got, want)
		}
	}
}
