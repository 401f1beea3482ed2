package calendar

import (
	"strings"
	"unicode"
	"unicode/utf8"
)

// longestLine is how many bytes a line may have before its line end (RFC 5545, 3.1).
const longestLine = 75

// file is a calendar file being written.
type file struct{ strings.Builder }

// line adds a property, folded if it is too long: the rest goes on the next line after one space. A letter is never split.
func (f *file) line(name, value string) {
	line := name + ":" + value
	room := longestLine
	for len(line) > room {
		end := room
		for !utf8.RuneStart(line[end]) {
			end--
		}
		f.WriteString(line[:end] + "\r\n ")
		line = line[end:]
		room = longestLine - 1
	}
	f.WriteString(line + "\r\n")
}

var escapes = strings.NewReplacer(`\`, `\\`, `;`, `\;`, `,`, `\,`, "\n", `\n`)

// escape turns s into a text value (RFC 5545, 3.3.11): characters with a special meaning are escaped; those not allowed there, and bytes
// that are not letters, become U+FFFD.
func escape(s string) string {
	s = strings.ReplaceAll(strings.ToValidUTF8(s, "\uFFFD"), "\r\n", "\n")
	s = strings.Map(func(r rune) rune {
		switch {
		case r == '\r', r == '\u0085', r == '\u2028', r == '\u2029':
			return '\n' // some programs end a line at each of these
		case r == '\t', r == '\n':
			return r
		case unicode.IsControl(r):
			return utf8.RuneError
		}
		return r
	}, s)
	return escapes.Replace(s)
}
