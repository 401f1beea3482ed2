package answersfile

import (
	"strings"

	"go.yaml.in/yaml/v4"
)

// cutShort refuses a person's words that YAML would end at a " #", since the parser takes all after it for a comment: somebody who
// wrote "ask about bid #2" would lose half of it without notice. Words in quotation marks, and blocks, are safe.
func cutShort(entry string, key, value *yaml.Node) *Mistake {
	bare := value.Kind == yaml.ScalarNode && value.Style&(yaml.SingleQuotedStyle|yaml.DoubleQuotedStyle|yaml.LiteralStyle|yaml.FoldedStyle) == 0
	switch {
	case !bare:
		return nil
	case value.LineComment != "":
		return &Mistake{Line: value.Line, Problem: CutShort, Entry: shown(entry), Given: shown(value.LineComment)}
	case isNull(value) && key.LineComment != "":
		return &Mistake{Line: key.Line, Problem: CutShort, Entry: shown(entry), Given: shown(key.LineComment)}
	}
	return nil
}

// cutWithinBrackets returns what a " #" on this line cuts off from words in brackets, along with the closing bracket: the parser only
// complains about the bracket. It returns "" if there is nothing like that.
func cutWithinBrackets(line string) string {
	depth, quote, last := 0, rune(0), ' '
	for at, r := range line {
		switch {
		case quote != 0:
			if r == quote && last != '\\' {
				quote = 0
			}
		case r == '#' && (last == ' ' || last == '\t') && depth > 0:
			if before := strings.TrimRight(line[:at], " \t"); strings.HasSuffix(before, ",") || strings.HasSuffix(before, "{") {
				return "" // a comment between two parts
			}
			return line[at:]
		case r == '"', r == '\'' && strings.ContainsRune(" {,:", last):
			quote = r
		case r == '{', r == '[':
			depth++
		case r == '}', r == ']':
			depth--
		}
		last = r
	}
	return ""
}
