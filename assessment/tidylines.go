package assessment

import "strings"

// TidyLines is Tidy for a text that may have several lines: each line is made clean by itself, empty ones are left where
// they stand apart, and what is longer than limit characters is cut.
func TidyLines(text string, limit int) string {
	text = strings.NewReplacer("\r\n", "\n", "\r", "\n").Replace(text)
	var lines []string
	for line := range strings.SplitSeq(text, "\n") {
		line = Tidy(line, limit)
		if line != "" || len(lines) > 0 && lines[len(lines)-1] != "" {
			lines = append(lines, line)
		}
	}
	runes := []rune(strings.Join(lines, "\n"))
	return strings.TrimSpace(string(runes[:min(len(runes), limit)]))
}
