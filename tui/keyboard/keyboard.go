// Package keyboard reads a terminal for the full screen. On a slow link a sequence from the terminal, such as an arrow key, the wheel or
// the answer to a query, arrives in pieces. Bubble Tea waits 50 ms for the rest and then takes the pieces for typing, which would change
// answers. Here a sequence is passed on whole or not at all.
package keyboard

import (
	"bytes"
	"os"
	"time"
)

const (
	// alone is how long an escape character must stand alone to be the Esc key.
	alone = 120 * time.Millisecond
	// patience is how long the rest of a sequence may take to arrive. Anything later was typed by somebody.
	patience = 3 * time.Second
)

// escKey is the Esc key as a sequence that needs no waiting for more.
const escKey = "\x1b[27u"

const (
	pasteBegins = "\x1b[200~"
	pasteEnds   = "\x1b[201~"
)

// Keyboard is a terminal that passes on only whole sequences. It is a file, so that Bubble Tea can make the terminal raw.
type Keyboard struct {
	*os.File
	sorter sorter
	ready  []byte // sorted, but not yet passed on
}

// New reads this terminal.
func New(terminal *os.File) *Keyboard { return &Keyboard{File: terminal} }

// Read returns what was typed. While only the beginning of a sequence has arrived, it returns nothing, without an error.
func (k *Keyboard) Read(to []byte) (int, error) {
	if len(k.ready) == 0 {
		buffer := make([]byte, max(len(to), 1))
		for {
			n, err := k.File.Read(buffer)
			if err != nil {
				return 0, err
			}
			k.ready = append(k.ready, k.sorter.sort(buffer[:n], time.Now())...)
			if !k.sorter.escaped() || waits(k.File, alone) {
				if k.sorter.escaped() {
					continue
				}
				break
			}
			k.ready = append(k.ready, k.sorter.escape(time.Now())...)
			break
		}
	}
	n := copy(to, k.ready)
	k.ready = k.ready[n:]
	return n, nil
}

// sorter splits what was read into whole sequences.
type sorter struct {
	held    []byte    // the beginning of a sequence
	at      time.Time // when the latest part of it came
	rest    bool      // what is held continues a sequence whose beginning was taken for Esc
	esc     time.Time // when an escape character was taken for Esc; zero once something has followed it
	pasting bool
}

// escaped says that an escape character is held, which may be the Esc key.
func (s *sorter) escaped() bool { return !s.pasting && len(s.held) == 1 && s.held[0] == esc }

// escape takes the escape character that is held for the Esc key.
func (s *sorter) escape(now time.Time) string {
	s.held, s.esc = nil, now
	return escKey
}

// sort returns the whole sequences and characters in what was held and read, and holds the rest.
func (s *sorter) sort(read []byte, now time.Time) []byte {
	if len(read) == 0 {
		return nil
	}
	var whole []byte
	switch {
	case s.escaped() && bytes.IndexByte([]byte(introducers), read[0]) < 0:
		whole = append(whole, s.escape(now)...) // a key came after it, not with it as for Alt
	case len(s.held) > 0 && now.Sub(s.at) > patience:
		s.held, s.rest = nil, false
	case len(s.held) == 0 && now.Sub(s.esc) <= patience && continues(read):
		s.held, s.rest = []byte{esc}, true
	}
	s.esc, s.at = time.Time{}, now
	read = append(s.held, read...)
	s.held = nil
	for len(read) > 0 {
		p := next(read)
		if !p.whole && !p.broken {
			s.held = bytes.Clone(read)
			return whole
		}
		if p.whole && !s.rest {
			whole = append(whole, read[:p.length]...)
			s.marks(string(read[:p.length]))
		}
		if s.rest && string(read[:p.length]) == pasteBegins { // what is pasted is not typed either
			whole = append(whole, pasteBegins...)
			s.pasting = true
		}
		s.rest = false
		read = read[p.length:]
	}
	return whole
}

// marks notes where a paste begins and ends.
func (s *sorter) marks(sequence string) {
	switch sequence {
	case pasteBegins:
		s.pasting = true
	case pasteEnds:
		s.pasting = false
	}
}
