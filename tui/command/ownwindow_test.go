package command

import (
	"errors"
	"io"
	"os"
	"strings"
	"testing"
)

// A window that closes with the program stays open for last words, and only for those.
func TestWindowStaysForLastWords(t *testing.T) {
	for _, test := range []struct {
		name string
		said bool
		err  error
		want bool
	}{
		{"nothing", false, nil, false},
		{"something was said", true, nil, true},
		{"an error", false, errors.New("damaged"), true},
	} {
		d := &door{out: &outward{to: io.Discard}}
		if test.said {
			_, _ = d.out.Write([]byte("The new organisation was not saved.\n"))
		}
		if got := d.leavesWords(test.err); got != test.want {
			t.Errorf("%s: it stays: %v", test.name, got)
		}
		d.window.closing = true
		if d.leavesWords(test.err) {
			t.Errorf("%s: it stays although somebody closes it", test.name)
		}
	}
}

// It waits for one line, or the end of the input, and reads nothing after it.
func TestWindowStaysUntilEnter(t *testing.T) {
	d := &door{book: english(t), out: &outward{to: io.Discard}}
	for typed, left := range map[string]string{"\r\nnext": "next", "": ""} {
		in, typing, err := os.Pipe()
		if err != nil {
			t.Fatal(err)
		}
		_, _ = typing.WriteString(typed)
		_ = typing.Close()
		var said strings.Builder
		d.untilEnter(asker{d.book, in, &said})
		rest, _ := io.ReadAll(in)
		if string(rest) != left || !strings.Contains(said.String(), "Press Enter to close this window.") {
			t.Errorf("%q: %q is left, and it says %q", typed, rest, said.String())
		}
	}
}
