package calendar

import (
	"strings"
	"unicode"
	"unicode/utf8"
)

// longestLine is how many bytes a line may have before its line end (RFC 5545, 3.1).
const longestLine = 75

// file is a calendar file as it grows.
type file struct{ strings.Builder }

// line adds a property, folded where it is too long: the rest goes on the next line after one space. A letter is never
// broken in two.
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

// escape makes a text value of s (RFC 5545, 3.3.11): what has a meaning there is marked; what cannot stand there, and
// bytes that are no letters, show as U+FFFD.
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
