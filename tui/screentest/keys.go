package screentest

import (
	"strings"
	"time"
	"unicode"
	"unicode/utf8"

	"github.com/charmbracelet/x/ansi"
)

const (
	escape = "\x1b"

	// escapeAlone is the least time between a lone Esc and what follows it.
	// Programs tell Esc from the beginning of a sequence by the pause after it,
	// and Bubble Tea waits 50 ms: twice that leaves room for a busy machine.
	escapeAlone = 100 * time.Millisecond

	// escapeSeen bounds the wait for an Esc that changes nothing.
	escapeSeen = time.Second
)

// keys are the bytes that xterm sends for the keys with names. The arrows and
// their like begin with "\x1b[", or "\x1bO" if the program asks for that.
var keys = map[string]string{
	"enter":     "\r",
	"esc":       escape,
	"tab":       "\t",
	"shift+tab": "\x1b[Z",
	"space":     " ",
	"backspace": "\x7f",
	"delete":    "\x1b[3~",
	"insert":    "\x1b[2~",
	"up":        "\x1b[A",
	"down":      "\x1b[B",
	"right":     "\x1b[C",
	"left":      "\x1b[D",
	"home":      "\x1b[H",
	"end":       "\x1b[F",
	"pgup":      "\x1b[5~",
	"pgdown":    "\x1b[6~",
	"f1":        "\x1bOP",
	"f2":        "\x1bOQ",
	"f3":        "\x1bOR",
	"f4":        "\x1bOS",
	"f5":        "\x1b[15~",
	"f6":        "\x1b[17~",
	"f7":        "\x1b[18~",
	"f8":        "\x1b[19~",
	"f9":        "\x1b[20~",
	"f10":       "\x1b[21~",
	"f11":       "\x1b[23~",
	"f12":       "\x1b[24~",
}

// Press presses keys one after the other: single characters, the names "enter",
// "esc", "tab", "shift+tab", "space", "backspace", "delete", "insert", "up",
// "down", "left", "right", "home", "end", "pgup", "pgdown", "f1" to "f12",
// "ctrl+a" to "ctrl+z", and "alt+" before any of them. Another name fails the
// test.
//
// Only the pause tells a terminal program Esc followed by x from Alt+x. So
// nothing is ever sent within a tenth of a second of "esc" (nor by Type and
// Paste), and a key after it in the same call also waits until the screen has
// changed, for a second at most. The change may be a late one caused by an
// earlier key: a test that must be sure presses "esc" alone, waits for its
// effect, and goes on.
func (term *Terminal) Press(names ...string) {
	term.t.Helper()
	for i, name := range names {
		sequence, ok := term.sequence(name)
		if !ok {
			term.t.Fatalf("screentest: no key is named %q", name)
		}
		before, _, _ := term.look()
		term.send(sequence)
		if sequence == escape && i < len(names)-1 {
			term.waitEscape(before)
		}
	}
}

// Type types the text, with each line break as Enter.
func (term *Terminal) Type(text string) {
	term.t.Helper()
	term.send(returns(text))
}

// Paste pastes the text as a terminal does: line breaks as Enter, and marked as
// a paste if the program has asked for that.
func (term *Terminal) Paste(text string) {
	term.t.Helper()
	text = returns(text)
	if term.Mode(ansi.ModeBracketedPaste) {
		text = ansi.BracketedPasteStart + text + ansi.BracketedPasteEnd
	}
	term.send(text)
}

func returns(text string) string {
	return strings.NewReplacer("\r\n", "\r", "\n", "\r").Replace(text)
}

func (term *Terminal) sequence(name string) (string, bool) {
	if rest, ok := strings.CutPrefix(name, "alt+"); ok {
		sequence, ok := term.sequence(rest)
		return escape + sequence, ok
	}
	if letter, ok := strings.CutPrefix(name, "ctrl+"); ok {
		if len(letter) != 1 || letter[0] < 'a' || letter[0] > 'z' {
			return "", false
		}
		return string(letter[0] - 'a' + 1), true
	}
	if sequence, ok := keys[name]; ok {
		if len(sequence) == 3 && name != "shift+tab" && term.Mode(ansi.ModeCursorKeys) {
			sequence = strings.Replace(sequence, "[", "O", 1)
		}
		return sequence, true
	}
	r, size := utf8.DecodeRuneInString(name)
	return name, size == len(name) && size > 0 && r != utf8.RuneError && unicode.IsPrint(r)
}

// send writes to the program. If the program has ended, or reads nothing before
// the deadline, the test fails.
func (term *Terminal) send(input string) {
	term.t.Helper()
	if rest := time.Until(term.escaped.Add(escapeAlone)); rest > 0 {
		<-time.After(rest)
	}
	if screen, _, ended := term.look(); ended { // Writing would succeed: the terminal is still there.
		term.t.Fatalf("screentest: send %q to the program: it has ended (%v); its screen:\n%s",
			input, term.command.ProcessState, framed(screen))
	}
	term.replies.handedOver()
	_ = term.tty.SetWriteDeadline(time.Now().Add(term.deadline)) // If it can't be set, go test's own deadline applies.
	if _, err := term.tty.WriteString(input); err != nil {
		term.t.Fatalf("screentest: send %q to the program: %v; its screen:\n%s", input, err, framed(term.Screen()))
	}
	if input == escape {
		term.escaped = time.Now()
	}
}

// waitEscape waits until the screen differs from the one before Esc.
func (term *Terminal) waitEscape(before string) {
	deadline := time.NewTimer(escapeSeen)
	defer deadline.Stop()
	for {
		screen, changed, ended := term.look()
		if screen != before || ended {
			return
		}
		select {
		case <-changed:
		case <-deadline.C:
			return
		}
	}
}
