package plain

import (
	"io"
	"os"
	"strings"

	"equalfooting/assessment"
	"equalfooting/assessment/bidi"
	"equalfooting/tui/theme"

	"github.com/charmbracelet/x/ansi"
	"github.com/charmbracelet/x/term"
)

// measure is the longest line on a terminal, in columns.
const measure = 75

// measureOf gives how wide lines may be: as wide as the window at most. 0 leaves them unbroken: in a pipe or a file, where a program
// reads them; on a terminal that says that it wraps them itself, as within Emacs; on one that is no screen; and on one without a width,
// such as those of some braille displays.
func measureOf(out io.Writer) int {
	file, ok := out.(*os.File)
	if !ok || !term.IsTerminal(file.Fd()) || os.Getenv("TERM") == "dumb" || os.Getenv("INSIDE_EMACS") != "" {
		return 0
	}
	width, _, err := term.GetSize(file.Fd())
	if err != nil {
		return 0
	}
	return min(width, measure)
}

// mostSaid is more characters than any text here has; what is longer is not meant to be said.
const mostSaid = 2 * assessment.MaxNoteLength

// speech gathers what is said, and writes it at once when an answer is waited for.
type speech struct {
	out   io.Writer
	width func() int // the longest line, in columns; 0 where lines are not broken
	ascii bool
	text  strings.Builder
	apart bool  // an empty line stands before the next
	err   error // of the first write that failed; nothing is written after it
}

// part makes the next line begin a new part, with an empty line before it.
func (s *speech) part() { s.apart = true }

// line says a text on a line of its own, or on several where it is longer.
func (s *speech) line(text string) {
	text = s.spoken(text)
	if text == "" {
		return
	}
	if s.apart && s.text.Len() > 0 {
		s.text.WriteByte('\n')
	}
	s.apart = false
	if width := s.width(); width > 0 {
		text = ansi.Wrap(text, width, " ")
	}
	s.text.WriteString(bidi.OnScreen(text))
	s.text.WriteByte('\n')
}

// spoken gives a text as it is said: clean of what commands a terminal, wherever it came from, and in ASCII where that
// is all that can be shown.
func (s *speech) spoken(text string) string {
	text = assessment.TidyFilled(text, mostSaid)
	if s.ascii {
		text = theme.ASCII(text)
	}
	return text
}

// flush writes what was said.
func (s *speech) flush() {
	if s.err == nil {
		_, s.err = io.WriteString(s.out, s.text.String())
	}
	s.text.Reset()
	s.apart = false
}

// broken says that nobody listens any more.
func (s *speech) broken() bool { return s.err != nil }
