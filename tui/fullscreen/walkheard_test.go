package fullscreen

import (
	"fmt"
	"regexp"
	"strings"

	"equalfooting/content"
	"equalfooting/tui/pages"
	"equalfooting/tui/pages/questions"
)

// What was asked is written down alike for both fronts, as it is said line by line.

func questionOf(page *questions.Question, own bool) string {
	view := ""
	if own {
		view = ", own view"
	}
	return fmt.Sprintf("Question %d of %d, %s%s. %s", page.Number, page.Of, strings.ToLower(page.DomainName), view, page.Statement)
}

func answersOf(page *questions.Question) string {
	return strings.TrimSpace(lettered(page.Levels) + lettered(page.Others))
}

func evidenceOf(page *questions.Question) string {
	return page.EvidenceQuestion + lettered(page.Evidence)
}

func lettered(options []pages.Option) string {
	said := ""
	for _, option := range options {
		said += " " + option.Key + ". " + option.Name
	}
	return said
}

// heard gives what was asked line by line, in order: the titles of the pages with a shape of their own, and the
// questions with all their choices.
func heard(book *content.Book, said string) []string {
	titles := regexp.MustCompile(`^(Your organisations\.|Change the name\.|Delete an organisation\.|Main page:|` +
		`Check your answers, page \d of \d\.)`)
	scale := book.Scale()
	last := "r. " + scale.RatherNotSay.Name // of the answers to every question, whatever its levels are called
	var asked []string
	lines := strings.Split(said, "\n")
	for i := range lines {
		rest := func(until string) string { // from here to the end of a text that is known
			text := ""
			for j := i; j < len(lines) && lines[j] != "" && len(text) < 2000; j++ {
				text = strings.TrimSpace(text + " " + lines[j])
				if strings.HasSuffix(text, until) {
					return text
				}
			}
			return text
		}
		switch line := lines[i]; {
		case strings.HasPrefix(line, "Question "):
			asked = append(asked, heardQuestion(line, lines[i+1:]))
		case strings.HasPrefix(line, "1. ") && strings.HasSuffix(rest(last), last) && !strings.Contains(rest(last), " 1. "):
			asked = append(asked, rest(last))
		case line == scale.EvidenceQuestion:
			asked = append(asked, rest(content.EvidenceKeys[3]+". "+scale.Evidence[3].Name))
		default:
			if title := titles.FindString(line); title != "" {
				asked = append(asked, title)
			}
		}
	}
	return asked
}

// heardQuestion reads the statement after a question's position: a sentence, which may be on two lines.
func heardQuestion(position string, lines []string) string {
	statement, _, _ := strings.Cut(strings.Join(lines[:2], " ")+" ", ". ")
	return position + " " + statement + "."
}
