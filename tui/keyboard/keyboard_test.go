package keyboard

import (
	"fmt"
	"strings"
	"testing"
	"time"

	"pgregory.net/rapid"
)

var start = time.Date(2026, 3, 1, 9, 0, 0, 0, time.UTC)

// sorted sorts pieces that arrive one after another, with this pause between them.
func sorted(pause time.Duration, pieces ...string) string {
	var s sorter
	var whole strings.Builder
	now := start
	for _, p := range pieces {
		if s.escaped() && pause > alone {
			whole.WriteString(s.escape(now.Add(alone - pause)))
		}
		whole.Write(s.sort([]byte(p), now))
		now = now.Add(pause)
	}
	if s.escaped() {
		whole.WriteString(s.escape(now))
	}
	return whole.String()
}

// ownSequences are sent by the terminal itself: keys, the mouse, answers, and the marks around a paste.
var ownSequences = []string{"\x1b[A", "\x1bOA", "\x1bOP", "\x1b[3~", "\x1b[15~", "\x1b[1;5C", "\x1b[[A", "\x1b[M !!", "\x1b[<64;40;12M",
	"\x1b[?2026;2$y", "\x1b[24;80R", "\x1b]11;rgb:ffff/ffff/ffff\x1b\\", "\x1b]11;rgb:ffff/ffff/ffff\a", "\x1bP>|xterm(390)\x1b\\",
	"\x1b[200~2 rx\x1b[201~", "é", "😀"}

// Wherever a sequence is cut, it is put together again.
func TestPiecesAreFinished(t *testing.T) {
	for _, sequence := range ownSequences {
		for cut := 1; cut < len(sequence); cut++ {
			for _, pause := range []time.Duration{0, 60 * time.Millisecond, time.Second} {
				if cut == 1 && pause > alone {
					continue // see below
				}
				got := sorted(pause, sequence[:cut], sequence[cut:])
				if got != sequence {
					t.Errorf("%q cut at %d with a pause of %v becomes %q", sequence, cut, pause, got)
				}
			}
		}
	}
}

// An escape character that stood alone for longer was Esc; what follows it is not typed.
func TestRestIsDropped(t *testing.T) {
	for _, sequence := range ownSequences {
		if sequence[0] != esc {
			continue
		}
		want := escKey
		if strings.HasPrefix(sequence, pasteBegins) {
			want += sequence
		}
		if got := sorted(time.Second, sequence[:1], sequence[1:]); got != want {
			t.Errorf("the rest of %q becomes %q", sequence, got)
		}
	}
}

func TestEsc(t *testing.T) {
	for _, test := range []struct {
		pause  time.Duration
		pieces []string
		want   string
	}{
		{0, []string{"\x1b"}, escKey},
		{30 * time.Millisecond, []string{"\x1b", "q"}, escKey + "q"},
		{time.Second, []string{"\x1b", "q"}, escKey + "q"},
		{30 * time.Millisecond, []string{"\x1b", "\x1b", "j"}, escKey + escKey + "j"},
		{30 * time.Millisecond, []string{"\x1b", "\x1b[A"}, escKey + "\x1b[A"},
		{time.Second, []string{"\x1b", "O"}, escKey + "O"},
		{0, []string{"\x1bq"}, "\x1bq"}, // Alt
		{0, []string{"\x1b\x7f"}, "\x1b\x7f"},
		{5 * time.Second, []string{"\x1b[", "4"}, "4"},
		{time.Second, []string{"\x1b[", "\x1b[A"}, "\x1b[A"},
		{time.Second, []string{"\x1b]1", "\r"}, "\r"},
	} {
		if got := sorted(test.pause, test.pieces...); got != test.want {
			t.Errorf("%q after %v becomes %q, want %q", test.pieces, test.pause, got, test.want)
		}
	}
}

// Whatever is typed in between, and wherever it is cut, no part of a sequence is taken for typing.
func TestAnyPieces(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		all := strings.Join(rapid.SliceOf(rapid.SampledFrom(append([]string{"a", "4", " ", "\r"}, ownSequences...))).Draw(t, "typed"), "")
		var s sorter
		var whole []byte
		now := start
		for rest := all; rest != ""; {
			n := rapid.IntRange(1, len(rest)).Draw(t, "cut")
			if n < len(rest) && rest[n-1] == esc && strings.IndexByte(introducers+"\\", rest[n]) < 0 {
				n++ // a cut there would make it another key
			}
			whole = append(whole, s.sort([]byte(rest[:n]), now)...)
			rest, now = rest[n:], now.Add(60*time.Millisecond)
		}
		if string(whole) != all || len(s.held) > 0 {
			t.Fatal(fmt.Sprintf("%q becomes %q, and %q is held", all, whole, s.held))
		}
	})
}
