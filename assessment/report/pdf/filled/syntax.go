package filled

import (
	"strconv"
	"strings"
)

// PDF's values. A number is a float64, a boolean a bool, and null is nil.
type (
	name   string
	text   string // its bytes
	list   []any
	dict   map[string]any
	ref    int
	stream struct {
		dict dict
		raw  string
	}
)

// parser reads values one after the other. Anything that is not a value becomes nil and is skipped: a file need not be correct, only usable.
type parser struct {
	s  string
	at int
}

const (
	space     = " \n\r\t\f\x00"
	delimiter = "()<>[]{}/%"
	nesting   = 50 // how deep values may be nested
)

// ended skips space and comments, and says whether nothing is left.
func (p *parser) ended() bool {
	for p.at < len(p.s) {
		switch {
		case strings.IndexByte(space, p.s[p.at]) >= 0:
			p.at++
		case p.s[p.at] == '%':
			for p.at < len(p.s) && p.s[p.at] != '\n' && p.s[p.at] != '\r' {
				p.at++
			}
		default:
			return false
		}
	}
	return true
}

func (p *parser) takes(sign string) bool {
	if p.ended() || !strings.HasPrefix(p.s[p.at:], sign) {
		return false
	}
	p.at += len(sign)
	return true
}

// word is characters up to a space, or one that ends a word.
func (p *parser) word() string {
	from := p.at
	for p.at < len(p.s) && strings.IndexByte(space+delimiter, p.s[p.at]) < 0 {
		p.at++
	}
	return p.s[from:p.at]
}

// keyword takes a word if it is this one.
func (p *parser) keyword(want string) bool {
	at := p.at
	if !p.ended() && p.word() == want {
		return true
	}
	p.at = at
	return false
}

// skip skips to where an object may begin.
func (p *parser) skip() {
	if !p.ended() && p.word() == "" {
		p.at++
	}
}

// whole takes a whole number, 0 or more.
func (p *parser) whole() (int, bool) {
	if p.ended() {
		return 0, false
	}
	const digits = 9
	word := p.word()
	if len(word) > digits || strings.Trim(word, "0123456789") != "" {
		return 0, false
	}
	n, err := strconv.Atoi(word)
	return n, err == nil
}

// begins takes the beginning of an object, and returns its number.
func (p *parser) begins() (int, bool) {
	number, ok := p.whole()
	if !ok {
		return 0, false
	}
	if _, ok = p.whole(); !ok || p.ended() || !strings.HasPrefix(p.s[p.at:], "obj") {
		return 0, false
	}
	p.at += len("obj")
	return number, true
}

func (p *parser) dictionary() dict {
	d, _ := p.value(0).(dict)
	return d
}

// object reads an object, which may be a stream.
func (p *parser) object() any {
	v := p.value(0)
	d, ok := v.(dict)
	if !ok || !p.keyword("stream") {
		return v
	}
	if strings.HasPrefix(p.s[p.at:], "\r") {
		p.at++
	}
	if strings.HasPrefix(p.s[p.at:], "\n") {
		p.at++
	}
	const end = "endstream"
	from := p.at
	if length, said := d["Length"].(float64); said && length >= 0 && length <= float64(len(p.s)-from) {
		p.at = from + int(length)
		if p.takes(end) {
			return stream{d, p.s[from : from+int(length)]}
		}
	}
	p.at = from
	if length := strings.Index(p.s[from:], end); length >= 0 {
		p.at = from + length + len(end)
		return stream{d, p.s[from : from+length]}
	}
	p.at = len(p.s)
	return d
}

// value reads the next value, which is nested this deep.
func (p *parser) value(depth int) any {
	switch {
	case depth > nesting || p.ended():
		p.at = len(p.s)
		return nil
	case p.takes("<<"):
		return p.entries(depth)
	case p.takes("["):
		l := list{}
		for !p.takes("]") && !p.ended() {
			l = append(l, p.value(depth+1))
		}
		return l
	case p.takes("<"):
		return p.hex()
	case p.takes("("):
		return p.literal()
	case p.takes("/"):
		return p.name()
	}
	return p.plain()
}

func (p *parser) entries(depth int) dict {
	d := make(dict)
	for !p.takes(">>") && !p.ended() {
		key, ok := p.value(depth + 1).(name)
		if ok {
			d[string(key)] = p.value(depth + 1)
		}
	}
	return d
}

func (p *parser) name() name {
	word := p.word()
	if !strings.Contains(word, "#") {
		return name(word)
	}
	var b strings.Builder
	for i := 0; i < len(word); i++ {
		if word[i] == '#' && i+2 < len(word) {
			if v, err := strconv.ParseUint(word[i+1:i+3], 16, 8); err == nil {
				b.WriteByte(byte(v))
				i += 2
				continue
			}
		}
		b.WriteByte(word[i])
	}
	return name(b.String())
}

// plain reads a number, a word, or a reference to an object.
func (p *parser) plain() any {
	from := p.at
	word := p.word()
	switch word {
	case "":
		p.at++
		return nil
	case "true", "false":
		return word == "true"
	case "endobj", "obj", "endstream": // something before has no end
		p.at = from + len(word)
		return nil
	}
	number, err := strconv.ParseFloat(word, 64)
	if err != nil {
		return nil
	}
	back := p.at
	if number >= 0 && number < 1e9 && number == float64(int(number)) {
		if _, ok := p.whole(); ok && p.keyword("R") {
			return ref(number)
		}
	}
	p.at = back
	return number
}
