// Package pdftest reads our PDF files back, strictly, and checks them against the rules of PDF/UA-1. Only tests use it.
package pdftest

import (
	"fmt"
	"strconv"
	"strings"
	"unicode/utf16"
)

// PDF's values. A number is a float64, a boolean a bool, and null is nil; an operator on a page is a Word.
type (
	// Name is a name such as /Type, without its slash.
	Name string
	// Text is the bytes of a string.
	Text string
	// List is values in order.
	List []any
	// Dict is values by name.
	Dict map[string]any
	// Ref is the number of an object.
	Ref int
	// Word is anything else.
	Word string
	// Stream is a dictionary and its data, unpacked.
	Stream struct {
		Dict Dict
		Data []byte
	}
)

// String is the text that is meant: ours are all in UTF-16.
func (t Text) String() string {
	rest, ok := strings.CutPrefix(string(t), "\xfe\xff")
	if !ok {
		return string(t)
	}
	return decoded(rest)
}

func decoded(bytes string) string {
	units := make([]uint16, len(bytes)/2)
	for i := range units {
		units[i] = uint16(bytes[2*i])<<8 | uint16(bytes[2*i+1])
	}
	return string(utf16.Decode(units))
}

// parser reads values, one after the other. Anything that is not PDF panics; the function that starts reading recovers.
type parser struct {
	s  string
	at int
}

type broken string

func (p *parser) fail(format string, args ...any) {
	panic(broken(fmt.Sprintf(format, args...) + fmt.Sprintf(", at %d before %.40q", p.at, p.s[min(p.at, len(p.s)):])))
}

const (
	space     = " \n\r\t\f\x00"
	delimiter = "()<>[]{}/%"
)

// ended says whether only space is left.
func (p *parser) ended() bool {
	for p.at < len(p.s) && strings.IndexByte(space, p.s[p.at]) >= 0 {
		p.at++
	}
	return p.at >= len(p.s)
}

func (p *parser) takes(sign string) bool {
	p.ended()
	if strings.HasPrefix(p.s[p.at:], sign) {
		p.at += len(sign)
		return true
	}
	return false
}

// value reads the next value.
func (p *parser) value() any {
	switch {
	case p.ended():
		p.fail("the end")
		return nil
	case p.takes("<<"):
		return p.dict()
	case p.takes("["):
		list := List{}
		for !p.takes("]") {
			list = append(list, p.value())
		}
		return list
	case p.takes("<"):
		return p.hex()
	case p.takes("("):
		return p.literal()
	case p.takes("/"):
		return Name(p.word())
	}
	return p.plain()
}

func (p *parser) dict() Dict {
	d := make(Dict)
	for !p.takes(">>") {
		key, ok := p.value().(Name)
		if _, there := d[string(key)]; !ok || there {
			p.fail("the key %q", key)
		}
		d[string(key)] = p.value()
	}
	return d
}

func (p *parser) word() string {
	from := p.at
	for p.at < len(p.s) && strings.IndexByte(space+delimiter, p.s[p.at]) < 0 {
		p.at++
	}
	return p.s[from:p.at]
}

func (p *parser) hex() Text {
	digits, rest, found := strings.Cut(p.s[p.at:], ">")
	if !found || len(digits)%2 != 0 {
		p.fail("a string without its end")
	}
	p.at = len(p.s) - len(rest)
	b := make([]byte, len(digits)/2)
	for i := range b {
		v, err := strconv.ParseUint(digits[2*i:2*i+2], 16, 8)
		if err != nil {
			p.fail("no hexadecimal %q", digits)
		}
		b[i] = byte(v)
	}
	return Text(b)
}

// literal reads a string in parentheses; ours never need more than this.
func (p *parser) literal() Text {
	text, rest, found := strings.Cut(p.s[p.at:], ")")
	if !found || strings.ContainsAny(text, `\(`) {
		p.fail("a string with what ours never have")
	}
	p.at = len(p.s) - len(rest)
	return Text(text)
}

func (p *parser) plain() any {
	word := p.word()
	switch word {
	case "":
		p.fail("what is no value")
	case "true", "false":
		return word == "true"
	case "null":
		return nil
	}
	number, err := strconv.ParseFloat(word, 64)
	if err != nil {
		return Word(word)
	}
	back := p.at
	if generation, ok := p.digits(); ok && generation == "0" && p.takes("R") {
		return Ref(number)
	}
	p.at = back
	return number
}

func (p *parser) digits() (string, bool) {
	p.ended()
	word := p.word()
	return word, word != "" && strings.Trim(word, "0123456789") == ""
}
