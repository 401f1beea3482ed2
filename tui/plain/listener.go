package plain

import (
	"bufio"
	"bytes"
	"errors"
	"io"
	"runtime"
	"strings"
	"unicode/utf8"

	"equalfooting/assessment"

	"github.com/charmbracelet/x/ansi"
)

// heard is one line as it was typed.
type heard struct {
	text    string // cleaned
	noText  bool   // it is not UTF-8, so that some of it is lost
	noWords bool   // something was typed, but only what commands a terminal: arrow keys, for instance
	length  int    // in bytes
	tooLong bool   // more than any answer can be; the rest was passed over
	end     bool   // there are no more lines
	more    bool   // the next line came together with this one, as when several are pasted
	cut     bool   // the terminal has kept back the end of it
}

// mostBytes is the most that is read of a line: no note can be longer, whatever its letters.
const mostBytes = assessment.MaxNoteLength * utf8.UTFMax

// listener reads lines in a goroutine of its own, because a signal must end the program while it waits for one. It reads
// only when asked to, so that after a change to the full screen nobody else takes what is typed there.
type listener struct {
	wanted chan struct{}
	lines  chan heard
	from   *wakeable // nil where the reader cannot be called back
}

func listen(in io.Reader) *listener {
	// One line fits the channel, so that a line nobody waits for any more holds up nothing.
	l := &listener{wanted: make(chan struct{}), lines: make(chan heard, 1), from: wakeableOf(in)}
	if l.from != nil {
		in = l.from
	}
	go func() {
		reader := bufio.NewReader(in)
		for first := true; ; first = false {
			if _, more := <-l.wanted; !more {
				return
			}
			line := readLine(reader, first)
			if l.from != nil {
				line.more = isReady(l.from.terminal)
				line.cut = line.length >= mostOfLine
			}
			l.lines <- line
		}
	}()
	return l
}

// next asks for a line, once the one before has come, and gives the channel on which it comes.
func (l *listener) next() <-chan heard {
	l.wanted <- struct{}{}
	return l.lines
}

// drop drops what was typed on a terminal and not asked for yet, and says whether anything was.
func (l *listener) drop() bool {
	if l.from == nil || !isReady(l.from.terminal) {
		return false
	}
	for buffer := make([]byte, 4096); isReady(l.from.terminal); {
		if _, err := l.from.terminal.Read(buffer); err != nil {
			break
		}
	}
	return true
}

func (l *listener) stop() {
	close(l.wanted)
	if l.from != nil {
		l.from.close()
	}
}

// canCallBack says that the waiting can be ended; or that nothing else can be done, as on Windows.
func (l *listener) canCallBack() bool { return l.from != nil || runtime.GOOS == "windows" }

// callBack ends the waiting for a line, and gives what was typed of it so far.
func (l *listener) callBack() string {
	if l.from == nil {
		return ""
	}
	half := l.from.callBack()
	<-l.lines
	return assessment.Tidy(ansi.Strip(half), mostBytes)
}

const byteOrderMark = "\ufeff"

// readLine reads up to the next line's end, or the input's. An error counts as the input's end: there is nothing else
// to be done about it.
func readLine(in *bufio.Reader, first bool) heard {
	var line heard
	var raw []byte
	for {
		part, err := in.ReadSlice('\n')
		part = bytes.TrimRight(part, "\r\n")
		room := mostBytes - len(raw)
		line.tooLong = line.tooLong || len(part) > room
		raw = append(raw, part[:min(len(part), room)]...)
		if err == nil {
			break
		}
		if !errors.Is(err, bufio.ErrBufferFull) {
			line.end = len(raw) == 0
			break
		}
	}
	text := string(raw)
	if first {
		text = strings.TrimPrefix(text, byteOrderMark)
	}
	line.length = len(raw)
	line.noText = !utf8.ValidString(text)
	line.text = assessment.Tidy(ansi.Strip(text), mostBytes)
	line.noWords = line.text == "" && strings.TrimSpace(text) != ""
	return line
}
