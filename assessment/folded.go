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
		switch {
		case undivided[r] != "":
			b.WriteString(undivided[r])
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

// undivided are letters whose mark is a part of them, as people type them who do not have them on their keyboard.
var undivided = map[rune]string{'ł': "l", 'Ł': "l", 'ø': "o", 'Ø': "o", 'ß': "ss", 'ẞ': "ss", 'æ': "ae", 'Æ': "ae", 'œ': "oe",
	'Œ': "oe", 'đ': "d", 'Đ': "d", 'ð': "d", 'Ð': "d", 'þ': "th", 'Þ': "th", 'ı': "i"}

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
