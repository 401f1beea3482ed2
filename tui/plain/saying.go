package plain

import (
	"strings"
	"unicode/utf8"

	"equalfooting/assessment"
	"equalfooting/content"
)

// mostSaidBack is how much of what was kept is read back: people who listen want to hear that it is theirs, not all of it again.
const mostSaidBack = 160

// keptAs says back what was kept; that nothing is there any more where it is empty.
func (v *voice) keptAs(answer string) string {
	answer = assessment.Tidy(answer, mostSaid)
	letters := utf8.RuneCountInString(answer)
	switch {
	case answer == "":
		return v.words.Cleared
	case letters > mostSaidBack:
		start := string([]rune(answer)[:mostSaidBack])
		if end := strings.LastIndexByte(start, ' '); end > 0 {
			start = start[:end]
		}
		return content.Fill(v.words.SavedLong, "start", start, "count", v.book.Number(letters))
	default:
		return sentence(content.Fill(v.words.SavedAs, "answer", answer))
	}
}
