package keyboard

import (
	"bytes"
	"unicode/utf8"
)

const (
	esc    = 0x1b
	bell   = 0x07
	cancel = 0x18
	abort  = 0x1a
)

// longestString is longer than any terminal's answer to what this program asks.
const longestString = 512

// introducers are the characters that can follow the escape character in a longer sequence.
const introducers = "[O]P_^X"

// piece is what comes first in what was read.
type piece struct {
	length int
	whole  bool // false: the rest has yet to come
	broken bool // it is the beginning of a sequence whose end will not come any more
}

// next finds the first piece of what was read: a single character or a sequence. The input must not be empty.
func next(read []byte) piece {
	if read[0] != esc {
		if !utf8.FullRune(read) {
			return piece{length: len(read)}
		}
		_, size := utf8.DecodeRune(read)
		return piece{length: size, whole: true}
	}
	if len(read) == 1 {
		return piece{length: 1}
	}
	switch read[1] {
	case esc:
		return piece{length: 1, whole: true}
	case '[':
		return control(read)
	case 'O':
		return application(read)
	case ']', 'P', '_', '^', 'X':
		return controlString(read)
	}
	after := next(read[1:]) // a key with Alt
	return piece{length: 1 + after.length, whole: after.whole}
}

// control is a sequence such as those for the arrow keys, the mouse and most answers.
func control(read []byte) piece {
	for i, b := range read[2:] {
		at := 2 + i
		switch {
		case b >= 0x20 && b < 0x40: // a number, or what separates numbers
		case at == 2 && b == '[': // the function keys of the Linux console
			return upTo(read, 4)
		case at == 2 && b == 'M': // an old mouse: three more characters
			return upTo(read, 6)
		case b >= 0x40 && b < 0x7f:
			return piece{length: at + 1, whole: true}
		default:
			return piece{length: at, broken: true}
		}
	}
	return piece{length: len(read)}
}

// application is a sequence from the keypad, or one of the first function keys.
func application(read []byte) piece {
	for i, b := range read[2:] {
		switch at := 2 + i; {
		case b >= '0' && b <= '9':
		case b >= 0x20 && b < 0x7f:
			return piece{length: at + 1, whole: true}
		default:
			return piece{length: at, broken: true}
		}
	}
	return piece{length: len(read)}
}

// controlString is an answer in words, such as the background colour.
func controlString(read []byte) piece {
	for i, b := range read[2:] {
		at := 2 + i
		switch {
		case at > longestString:
			return piece{length: at, broken: true}
		case b == bell:
			return piece{length: at + 1, whole: true}
		case b == esc && at+1 == len(read):
			return piece{length: len(read)}
		case b == esc && read[at+1] == '\\':
			return piece{length: at + 2, whole: true}
		case b == cancel, b == abort:
			return piece{length: at + 1, broken: true}
		case b < 0x20:
			return piece{length: at, broken: true}
		}
	}
	return piece{length: len(read)}
}

func upTo(read []byte, length int) piece {
	return piece{length: min(len(read), length), whole: len(read) >= length}
}

// continues says whether what was read can be the rest of a sequence whose escape character came long before. People type one
// character at a time, and the brackets are the only single characters taken for such a rest.
func continues(read []byte) bool {
	if len(read) == 1 {
		return read[0] == '[' || read[0] == ']'
	}
	return bytes.IndexByte([]byte(introducers), read[0]) >= 0
}
