package assessment

import (
	"strings"
	"unicode"

	"golang.org/x/text/unicode/norm"
)

// Folded gives a text as names are searched, compared and sorted: without regard to capitals, to marks on letters, to
// punctuation and to spaces.
func Folded(text string) string {
	if plain, ok := foldedASCII(text); ok {
		return plain
	}
	var b strings.Builder
	for _, r := range norm.NFKD.String(text) {
		typed := undivided(r)
		switch {
		case typed != "":
			b.WriteString(typed)
		case unicode.Is(unicode.Mn, r) || r == '\'' || r == '’':
		case unicode.Is(unicode.Nd, r): // a name can be found on any keyboard
			value, _ := digit(r)
			b.WriteRune('0' + value)
		case unicode.IsLetter(r) || unicode.IsNumber(r):
			b.WriteRune(unicode.ToLower(r))
		default:
			b.WriteByte(' ')
		}
	}
	return strings.Join(strings.Fields(b.String()), " ")
}

// undivided gives a letter whose mark is a part of it as people type it who do not have it on their keyboard; "" for any other.
func undivided(r rune) string {
	switch r {
	case 'ł', 'Ł':
		return "l"
	case 'ø', 'Ø':
		return "o"
	case 'ß', 'ẞ':
		return "ss"
	case 'æ', 'Æ':
		return "ae"
	case 'œ', 'Œ':
		return "oe"
	case 'đ', 'Đ', 'ð', 'Ð':
		return "d"
	case 'þ', 'Þ':
		return "th"
	case 'ı':
		return "i"
	default:
		return ""
	}
}

// foldedASCII is the same for a text of plain letters, as most names are, at a small part of the cost: a caseload of
// thousands is folded at once.
func foldedASCII(text string) (string, bool) {
	folded := make([]byte, 0, len(text))
	for i := range len(text) {
		switch b := text[i]; {
		case b >= 0x80:
			return "", false
		case b == '\'':
		case b >= 'A' && b <= 'Z':
			folded = append(folded, b+'a'-'A')
		case b >= 'a' && b <= 'z' || b >= '0' && b <= '9':
			folded = append(folded, b)
		case len(folded) > 0 && folded[len(folded)-1] != ' ':
			folded = append(folded, ' ')
		}
	}
	return strings.TrimSuffix(string(folded), " "), true
}
