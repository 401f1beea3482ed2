package command

import (
	"bytes"
	"strings"
	"testing"
	"time"

	"equalfooting/assessment"

	"github.com/charmbracelet/x/ansi"
)

// On a slow link a sequence from the terminal arrives in pieces. It is finished or dropped: none of it is typed, and no answer
// changes. Esc still works, and so does Esc with a key straight after it.
func TestSequencesInPieces(t *testing.T) {
	t.Parallel()
	const link = 70 * time.Millisecond // between two pieces; without a pause they would arrive as one
	p := sit(t, t.TempDir())
	p.opensQuestion()
	p.rates("5")
	for _, sequence := range []string{"\x1b[<64;40;12M", "\x1b]11;rgb:ffff/ffff/ffff\x1b\\", "\x1b[3~", "\x1b[15~", "\x1b[?2026;2$y",
		ansi.BracketedPasteStart + "2 rx" + ansi.BracketedPasteEnd} {
		for _, cut := range []int{2, 4} {
			p.Type(sequence[:cut])
			<-time.After(link)
			p.Type(sequence[cut:])
		}
	}
	p.at(firstQuestion)
	p.Press("?")
	p.WaitFor("All keys")
	p.Type("\x1b")
	p.at(firstQuestion)
	p.Press("?")
	p.WaitFor("All keys")
	p.Type("\x1b[")
	<-time.After(link)
	p.Type("27u?") // Esc as newer terminals send it, and a key straight after
	p.WaitFor("All keys")
	p.Press("esc")
	p.at(firstQuestion)
	p.leaves()
	if got := p.stored(t, 1).Answers[firstQuestion.ID]; got.Kind != assessment.Rated || got.Level != 4 {
		t.Errorf("stored %+v", got)
	}
}

// Terminals that can are asked to send Esc as a sequence of its own, which avoids waiting for more, and at the end to stop.
func TestEscIsToldApart(t *testing.T) {
	t.Parallel()
	p := sit(t, t.TempDir())
	p.Press("?")
	p.WaitFor("All keys")
	p.Type("\x1b[27u")
	p.WaitUntil("the list", func(screen string) bool { return !strings.Contains(screen, "All keys") })
	p.leaves()
	asks, stops := bytes.Index(p.Output(), []byte(ansi.PushKittyKeyboard(ansi.KittyDisambiguateEscapeCodes))), bytes.LastIndex(p.Output(), []byte(ansi.PopKittyKeyboard(1)))
	if asks < 0 || stops < asks {
		t.Errorf("it asks at %d of %d and stops at %d", asks, len(p.Output()), stops)
	}
}
