package content

import (
	"strings"
	"testing"

	"pgregory.net/rapid"
)

// What is filled is what a replacer of whole words in braces makes of it: each value once, and nothing in a value.
func TestFillIsAReplacer(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		piece := rapid.SampledFrom([]string{"{", "}", "{name}", "{count}", "name", "count", "{name", "é", " ", "{other}", "{}"})
		some := func(what string) string { return strings.Join(rapid.SliceOfN(piece, 0, 6).Draw(t, what), "") }
		text, name, count := some("text"), some("name"), some("count")
		want := strings.NewReplacer("{name}", name, "{count}", count).Replace(text)
		if got := Fill(text, "name", name, "count", count); got != want {
			t.Fatalf("%q is filled to %q, not %q", text, got, want)
		}
	})
}
