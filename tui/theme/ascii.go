package theme

import (
	"strings"
	"unicode"

	"golang.org/x/text/unicode/norm"
)

// lookAlikes are the letters and marks that are not a plain letter with something added, with what people expect to see for them.
var lookAlikes = strings.NewReplacer(
	"‘", "'", "’", "'", "‚", "'", "“", `"`, "”", `"`, "„", `"`, "‐", "-", "‑", "-", "–", "-", "—", "-", "−", "-", "•", "-",
	"ß", "ss", "æ", "ae", "Æ", "AE", "œ", "oe", "Œ", "OE", "ø", "o", "Ø", "O", "ł", "l", "Ł", "L", "đ", "d", "Đ", "D",
	"ð", "d", "Ð", "D", "þ", "th", "Þ", "Th", "ı", "i", "ɓ", "b", "Ɓ", "B", "ɗ", "d", "Ɗ", "D", "ƙ", "k", "Ƙ", "K",
)

// ASCII returns a text in plain ASCII, for terminals that show nothing else: letters lose their marks ("Tŷ" becomes "Ty"), quotation
// marks and dashes become plain ones, characters that join or reverse others are left out, and every other character becomes a
// question mark.
func ASCII(text string) string {
	plain := true
	for i := 0; i < len(text) && plain; i++ {
		plain = text[i] < 0x80
	}
	if plain {
		return text
	}
	return strings.Map(func(r rune) rune {
		switch {
		case r <= unicode.MaxASCII:
			return r
		case unicode.In(r, unicode.Mn, unicode.Me, unicode.Cf):
			return -1
		case unicode.IsSpace(r):
			return ' '
		default:
			return '?'
		}
	}, norm.NFKD.String(lookAlikes.Replace(text)))
}
