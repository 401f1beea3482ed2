package answersfile

import (
	"bytes"
	"encoding/hex"
	"fmt"
	"regexp"
	"sync"
	"unicode/utf16"
)

// escape is a backslash and what it escapes: a pair of UTF-16 surrogates, or a single character.
var escape = sync.OnceValue(func() *regexp.Regexp {
	return regexp.MustCompile(`(?s)\\(?:u[dD][89abAB][0-9a-fA-F]{2}\\u[dD][c-fC-F][0-9a-fA-F]{2}|.)`)
})

// lineBreaks are line breaks to the YAML parser, but characters like any other in a JSON string.
var lineBreaks = sync.OnceValue(func() *regexp.Regexp { return regexp.MustCompile("[\u0085\u2028\u2029]") })

// escapeForYAML makes valid JSON mean the same when it is read as YAML: the pairs by which JSON escapes an emoji ("\ud83d\ude00")
// become YAML's single escape for it ("\U0001f600"), and bare line breaks become escapes.
func escapeForYAML(text []byte) []byte {
	text = escape().ReplaceAllFunc(text, func(match []byte) []byte {
		if len(match) < len(`\ud83d\ude00`) {
			return match
		}
		return fmt.Appendf(nil, `\U%08x`, utf16.DecodeRune(unit(match[2:6]), unit(match[8:12])))
	})
	return lineBreaks().ReplaceAllFunc(text, func(match []byte) []byte {
		return fmt.Appendf(nil, `\u%04x`, bytes.Runes(match)[0])
	})
}

// unit reads four hexadecimal digits.
func unit(digits []byte) rune {
	var b [2]byte
	if _, err := hex.Decode(b[:], digits); err != nil {
		return 0
	}
	return rune(b[0])<<8 | rune(b[1])
}
