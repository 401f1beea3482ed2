// Package keyboard reads a terminal for the full screen. On a slow link a terminal's own sequence, such as that of an arrow
// key, of the wheel or an answer to a question, comes in pieces. Bubble Tea waits 50 ms for the rest and then takes what came
// for typing, which would change answers. Here a sequence is handed on whole or not at all.
package keyboard

import (
	"bytes"
	"os"
	"time"
)

const (
	// alone is how long an escape sign has to stand alone to be the key Esc.
	alone = 120 * time.Millisecond
	// patience is how long the rest of a sequence may be on its way. What comes later is typed by somebody.
	patience = 3 * time.Second
)

// escKey is the key Esc in a way of writing that needs no waiting for more.
const escKey = "\x1b[27u"

const (
	pasteBegins = "\x1b[200~"
	pasteEnds   = "\x1b[201~"
)

// Keyboard is a terminal that hands on whole sequences only. It is a file, so that Bubble Tea can make the terminal raw.
type Keyboard struct {
	*os.File
	sorter sorter
	ready  []byte // sorted, and not handed on yet
}

// New reads this terminal.
func New(terminal *os.File) *Keyboard { return &Keyboard{File: terminal} }

// Read gives what was typed, and nothing, without an error, while no more than the beginning of a sequence is there.
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

// sorter takes what was read apart into whole sequences.
type sorter struct {
	held    []byte    // the beginning of a sequence
	at      time.Time // when the last of it came
	rest    bool      // what is held is the rest of a sequence whose beginning was taken for Esc
	esc     time.Time // when an escape sign was taken for Esc; zero when something came after it
	pasting bool
}

// escaped says that an escape sign is held, which may be the key Esc.
func (s *sorter) escaped() bool { return !s.pasting && len(s.held) == 1 && s.held[0] == esc }

// escape takes the escape sign that is held for the key Esc.
func (s *sorter) escape(now time.Time) string {
	s.held, s.esc = nil, now
	return escKey
}

// sort gives the whole sequences and signs of what was held and read, and holds the rest.
func (s *sorter) sort(read []byte, now time.Time) []byte {
	if len(read) == 0 {
		return nil
	}
	var whole []byte
	switch {
	case s.escaped() && bytes.IndexByte([]byte(introducers), read[0]) < 0:
		whole = append(whole, s.escape(now)...) // a key came after it, not together with it as with Alt
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
