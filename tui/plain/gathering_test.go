package plain

import (
	"bufio"
	"strings"
	"testing"
)

// pastes has lines come at once; the last comes without another behind it.
func (k *talk) pastes(lines ...string) string {
	k.t.Helper()
	k.said.Reset()
	for i, text := range lines {
		line := readLine(bufio.NewReader(strings.NewReader(text+"\n")), false)
		line.more = i < len(lines)-1
		k.hear(line)
		k.ask()
	}
	return k.said.String()
}

// Several lines that are pasted where a note is asked are one note, and none of them is taken for an answer. Where choices are asked each
// line is one, as ever.
func TestLinesPastedIntoANote(t *testing.T) {
	k := begin(t)
	k.types("1", "trust", "note")
	before := k.in(1).Answer("trust.history")
	k.pastes("Mon: Amina", "", "2", "back")
	k.hears("Several lines came at once. They are taken as one text. Press Enter once more when that is all.")
	k.types("and the end", "")
	k.hears("Saved: Mon: Amina 2 back and the end.")
	answer := k.in(1).Answer("trust.history")
	if answer.Note != "Mon: Amina\n2\nback\nand the end" || answer.Kind != before.Kind || answer.Level != before.Level {
		t.Errorf("kept %+v, before %+v", answer, before)
	}
	k.pastes("2", "3")
	k.hears("Question 3 of 6, trust.")

	k.types("note")
	k.hear(heard{text: strings.Repeat("a", 4095), cut: true})
	k.ask()
	k.hears("The terminal has passed on only the first part of this line, so nothing was changed.")
}
