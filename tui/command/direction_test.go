package command

import (
	"bytes"
	"fmt"
	"testing"
)

// Output for a program or a file keeps names apart with paired marks; anything else that changes direction is removed.
func TestPrintedNamesAreKeptApart(t *testing.T) {
	const name = "جمعية (UK) 7"
	for given, want := range map[string]string{
		"The plan of \u2068" + name + "\u2069, 2026":         "The plan of \u2068" + name + "\u2069, 2026",
		"Not found: " + name + "\u2069\u2069 \u202e\u2066x":  "Not found: " + name + " x",
		"\u2068open " + name + "\nnext line \u2069is closed": "\u2068open " + name + "\u2069\nnext line is closed",
	} {
		var out bytes.Buffer
		if n, err := fmt.Fprint(safely{&out}, given); n != len(given) || err != nil || out.String() != want {
			t.Errorf("%+q is printed as %+q (%d, %v), want %+q", given, out.String(), n, err, want)
		}
	}
}
