package bundle

import (
	"bytes"
	"crypto/sha256"
	"encoding/hex"
	"encoding/json"
	"errors"
	"unicode/utf8"
)

// A bundle's file is text: a line that says what it is, a line for each entry in the order of the paths, and a line with the SHA-256 of
// everything before it. Each line is JSON, written exactly as this program writes it, so nothing can be said twice, and nothing gets
// through that is not understood.

// Ending is the ending of a bundle's file name.
const Ending = ".footing"

// Limits on a file that is read. An organisation with a page of notes on each question of ten visits is well within them.
const (
	MaxSize    = 4 << 20
	maxEntries = 50_000
)

// What is wrong with a file that is not a bundle. The words for people are elsewhere.
var (
	ErrNoBundle = errors.New("it is no bundle")
	ErrNewer    = errors.New("a later version of the program wrote it")
	ErrNotWhole = errors.New("it is not as it was written")
	ErrTooLarge = errors.New("it is too large")
)

const (
	format  = "equal-footing-organisation"
	version = 2 // added the day of a visit or a view, the next meeting, and mentor and place; the rest is as in 1
)

type header struct {
	Format  string `json:"format"`
	Version int    `json:"version"`
	UID     string `json:"uid"`
	LeftOut Parts  `json:"left_out,omitzero"`
}

// Encode returns the bundle's file, always the same for the same bundle. The error is ErrTooLarge.
func Encode(b Bundle) ([]byte, error) {
	data, _ := json.Marshal(header{format, version, b.UID, b.LeftOut})
	data = append(data, '\n')
	for _, path := range b.Entries.Paths() {
		data = append(append(data, b.Entries[path].line()...), '\n')
	}
	sum := sha256.Sum256(data)
	data = append(hex.AppendEncode(data, sum[:]), '\n')
	if len(data) > MaxSize || len(b.Entries) > maxEntries {
		return nil, ErrTooLarge
	}
	return data, nil
}

// Is says that a file claims to be a bundle, by how it begins.
func Is(data []byte) bool { return bytes.HasPrefix(data, []byte(`{"format":"`+format+`"`)) }

// Decode reads a bundle's file, in limited memory and time. The errors are ErrNoBundle, ErrNewer, ErrNotWhole and ErrTooLarge.
func Decode(data []byte) (Bundle, error) {
	switch {
	case !Is(data):
		return Bundle{}, ErrNoBundle
	case len(data) > MaxSize:
		return Bundle{}, ErrTooLarge
	}
	first, _, _ := bytes.Cut(data, []byte("\n"))
	var said struct{ Version int }
	if json.Unmarshal(first, &said) == nil && said.Version > version {
		return Bundle{}, ErrNewer
	}
	lines, ok := whole(data)
	var head header
	if !ok || !exactly(lines[0], &head) || head.Version < 1 || head.Version > version || !isUID(head.UID) {
		return Bundle{}, ErrNotWhole
	}
	if len(lines)-1 > maxEntries {
		return Bundle{}, ErrTooLarge
	}
	b := Bundle{UID: head.UID, LeftOut: head.LeftOut, Entries: make(Entries, len(lines)-1)}
	last := ""
	for _, line := range lines[1:] {
		var e Entry
		if !exactly(line, &e) || e.Path <= last || !e.sound() {
			return Bundle{}, ErrNotWhole
		}
		b.Entries[e.Path], last = e, e.Path
	}
	if len(b.Entries.without(b.LeftOut)) != len(b.Entries) {
		return Bundle{}, ErrNotWhole
	}
	return b, nil
}

// whole returns all the lines except the last, which is the checksum.
func whole(data []byte) (lines [][]byte, ok bool) {
	body, found := bytes.CutSuffix(data, []byte("\n"))
	at := bytes.LastIndexByte(body, '\n') + 1
	if !found || at == 0 || !utf8.Valid(data) {
		return nil, false
	}
	sum := sha256.Sum256(body[:at])
	return bytes.Split(body[:at-1], []byte("\n")), string(body[at:]) == hex.EncodeToString(sum[:])
}

// exactly reads a line that is written exactly as this program writes it.
func exactly[T any](line []byte, into *T) bool {
	if json.Unmarshal(line, into) != nil {
		return false
	}
	again, err := json.Marshal(*into)
	return err == nil && bytes.Equal(line, again)
}

// sound says that an entry could be valid: it has a possible path, and contents if it needs them. The store reads the contents.
func (e Entry) sound() bool {
	kind, of, question := Cut(e.Path)
	switch kind {
	case "":
		return false
	case Visit, View, Action:
		if !isUID(of) {
			return false
		}
	case Answer, Said:
		if !isUID(of) || question == "" {
			return false
		}
	}
	hasValue := !e.Gone || kind == Visit
	return e.At > 0 && e.Over >= 0 && (len(e.Value) > 0) == hasValue
}

// isUID says that a text is 32 hexadecimal digits.
func isUID(text string) bool {
	raw, err := hex.DecodeString(text)
	return err == nil && len(raw) == 16 && hex.EncodeToString(raw) == text
}
