package file

import (
	"bytes"

	"equalfooting/store/gate"
)

// If the elements of a page are damaged, nothing says where its entries begin and end. They are stored one after the other, each key
// before its value, and an entry that is tried at the right place has the right sum.

const (
	idLength   = 8   // what keys begin with
	longestKey = 64  // more than any key has
	longest    = 400 // how long a value that is not JSON may be to be tried
)

// loose looks for entries anywhere on a page.
func (s *salvage) loose(page []byte, id int64) {
	for at := pageHeaderSize + idLength; at+gate.HeadLength < len(page) && s.tries > 0; at++ {
		if page[at] != gate.FirstForm {
			continue
		}
		if page[at+gate.HeadLength] == '{' {
			if end := jsonEnd(page, at+gate.HeadLength); end > 0 {
				s.keyBefore(page, id, at, end)
			}
			continue
		}
		if !beginsKey(page[at-idLength:]) {
			continue
		}
		for end := at + gate.HeadLength; end <= min(at+longest, len(page)); end++ {
			if s.tried(id, page[at-idLength:at], page[at:end]) {
				break
			}
		}
	}
}

// named looks everywhere for the entries whose whole key the judge knows.
func (s *salvage) named() {
	for _, key := range s.judge.Known {
		for from := 0; ; {
			i := bytes.Index(s.data[from:], key)
			if i < 0 {
				break
			}
			from += i + len(key)
			for end := from + gate.HeadLength; end <= min(from+longest, len(s.data)); end++ {
				if s.tried(int64(from)/s.size, key, s.data[from:end]) {
					break
				}
			}
		}
	}
}

// keyBefore tries every key that could be stored before a value.
func (s *salvage) keyBefore(page []byte, id int64, at, end int) {
	for length := idLength; length <= min(longestKey, at-pageHeaderSize); length++ {
		if beginsKey(page[at-length:]) && s.tried(id, page[at-length:at], page[at:end]) {
			return
		}
	}
}

func (s *salvage) tried(id int64, key, bare []byte) bool {
	s.tries--
	e, shelf := s.judge.Entry("", key, bare)
	if !e.Damaged() {
		s.out = append(s.out, Found{Entry: e, Shelf: shelf, Bare: bare, Standing: s.standing[id]})
	}
	return !e.Damaged()
}

// beginsKey says that there may be an organisation's number: none has more than three bytes.
func beginsKey(data []byte) bool {
	return data[0] == 0 && data[1] == 0 && data[2] == 0 && data[3] == 0 && data[4] == 0
}

// jsonEnd gives where an object ends that begins at from; 0 where it does not.
func jsonEnd(data []byte, from int) int {
	deep, quoted := 0, false
	for i := from; i < len(data); i++ {
		switch c := data[i]; {
		case quoted && c == '\\':
			i++
		case c == '"':
			quoted = !quoted
		case quoted:
		case c == '{':
			deep++
		case c == '}':
			if deep--; deep == 0 {
				return i + 1
			}
		}
	}
	return 0
}
