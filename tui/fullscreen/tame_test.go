package fullscreen

import (
	"regexp"
	"slices"
	"strings"
	"testing"

	"pgregory.net/rapid"
)

// Colours, and nothing else, get past what commands the terminal.
func TestColoursAreFoundAsTheyAreWritten(t *testing.T) {
	written := regexp.MustCompile(`\x1b\[[0-9;:]*m`)
	rapid.Check(t, func(t *rapid.T) {
		pieces := rapid.SampledFrom([]string{"\x1b", "[", "m", "0", ";", ":", "38;2", "A", " ", "é", "\x1b[", "\x1b[1m", "\x1b[2J"})
		text := strings.Join(rapid.SliceOfN(pieces, 0, 12).Draw(t, "text"), "")
		var found [][]int
		for at := 0; at < len(text); {
			from, to := nextColour(text[at:])
			if from < to {
				found = append(found, []int{at + from, at + to})
			}
			at += to
		}
		if want := written.FindAllStringIndex(text, -1); !slices.EqualFunc(found, want, slices.Equal) {
			t.Fatalf("in %q they are at %v, not at %v", text, found, want)
		}
	})
}
