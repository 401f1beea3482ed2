package filled

import (
	"strconv"
	"strings"
	"unicode/utf16"
	"unicode/utf8"
)

// hex reads a text that is written in hexadecimal digits.
func (p *parser) hex() text {
	var b strings.Builder
	half, high := false, byte(0)
	for ; p.at < len(p.s) && p.s[p.at] != '>'; p.at++ {
		v, err := strconv.ParseUint(p.s[p.at:p.at+1], 16, 8)
		if err != nil {
			continue
		}
		if half {
			b.WriteByte(high<<4 | byte(v))
		}
		half, high = !half, byte(v)
	}
	p.at = min(p.at+1, len(p.s))
	if half {
		b.WriteByte(high << 4)
	}
	return text(b.String())
}

// literal reads a text in parentheses, after the first of them.
func (p *parser) literal() text {
	var b strings.Builder
	for open := 1; p.at < len(p.s); p.at++ {
		switch c := p.s[p.at]; c {
		case '(':
			open++
		case ')':
			if open--; open == 0 {
				p.at++
				return text(b.String())
			}
		case '\\':
			p.escape(&b)
			continue
		case '\r':
			if strings.HasPrefix(p.s[p.at:], "\r\n") {
				continue
			}
			b.WriteByte('\n')
			continue
		}
		b.WriteByte(p.s[p.at])
	}
	return text(b.String())
}

// escape reads what follows a backslash, up to its last character.
func (p *parser) escape(b *strings.Builder) {
	if p.at++; p.at >= len(p.s) {
		return
	}
	const escapes, means = "nrtbf", "\n\r\t\b\f"
	c := p.s[p.at]
	switch at := strings.IndexByte(escapes, c); {
	case at >= 0:
		b.WriteByte(means[at])
	case c >= '0' && c <= '7':
		v := 0
		for i := 0; i < 3 && p.at < len(p.s) && p.s[p.at] >= '0' && p.s[p.at] <= '7'; i++ {
			v = v<<3 | int(p.s[p.at]-'0')
			p.at++
		}
		p.at--
		b.WriteByte(byte(v))
	case c == '\r':
		if strings.HasPrefix(p.s[p.at:], "\r\n") {
			p.at++
		}
	case c == '\n':
	default:
		b.WriteByte(c)
	}
}

// String is the text that is meant, whichever way it is written, with "\n" at the end of each line.
func (t text) String() string {
	s := string(t)
	switch {
	case strings.HasPrefix(s, "\xfe\xff"):
		s = withoutLanguages(wide(s[2:], 0, 1))
	case strings.HasPrefix(s, "\xff\xfe"):
		s = withoutLanguages(wide(s[2:], 1, 0))
	case strings.HasPrefix(s, "\xef\xbb\xbf") && utf8.ValidString(s):
		s = s[3:]
	default:
		s = narrow(s)
	}
	return strings.NewReplacer("\r\n", "\n", "\r", "\n").Replace(s)
}

func wide(s string, high, low int) string {
	units := make([]uint16, len(s)/2)
	for i := range units {
		units[i] = uint16(s[2*i+high])<<8 | uint16(s[2*i+low])
	}
	return string(utf16.Decode(units))
}

// withoutLanguages leaves out the names of languages, which are between two signs of their own.
func withoutLanguages(s string) string {
	const sign, longest = "\x1b", 4
	var b strings.Builder
	for i, part := range strings.Split(s, sign) {
		if i%2 == 0 || len(part) > longest {
			b.WriteString(part)
		}
	}
	return b.String()
}

// What PDF's own codes mean if Unicode's number is different (ISO 32000-1, D.2); "." is none.
const (
	from18 = "˘ˇˆ˙˝˛˚˜"
	from80 = "•†‡…—–ƒ⁄‹›−‰„“”‘’‚™ﬁﬂŁŒŠŸŽıłœšž.€"
)

func narrow(s string) string {
	low, high := []rune(from18), []rune(from80)
	var b strings.Builder
	for i := range len(s) {
		switch c := s[i]; {
		case c >= 0x18 && int(c) < 0x18+len(low):
			b.WriteRune(low[c-0x18])
		case c >= 0x80 && int(c) < 0x80+len(high):
			b.WriteRune(high[c-0x80])
		default:
			b.WriteRune(rune(c))
		}
	}
	return b.String()
}
