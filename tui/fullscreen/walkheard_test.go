package fullscreen

import (
	"fmt"
	"regexp"
	"strings"

	"equalfooting/assessment"
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
	scale, first := book.Scale(), firstLines(book)
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
			asked = append(asked, heardQuestion(book, line, lines[i+1:]))
		case first[strings.TrimPrefix(line, "1. ")] && strings.HasPrefix(line, "1. "):
			asked = append(asked, rest("r. "+scale.RatherNotSay.Name))
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

// firstLines are the first lines of the lowest levels of all questions, as they are said after their number.
func firstLines(book *content.Book) map[string]bool {
	first := map[string]bool{book.Scale().Levels[0].Name: true}
	for _, audience := range assessment.Audiences() {
		for _, q := range assessment.Questions(assessment.Full) {
			text, _ := book.Question(audience, q.ID)
			first[text.Levels[0]], first[text.Before.Levels[0]] = true, true
		}
	}
	delete(first, "")
	return first
}

// heardQuestion reads the statement after a question's position, which may be on two lines.
func heardQuestion(book *content.Book, position string, lines []string) string {
	text := strings.Join(lines[:2], " ")
	for _, audience := range assessment.Audiences() {
		for _, q := range assessment.Questions(assessment.Full) {
			worded, _ := book.Question(audience, q.ID)
			for _, statement := range []string{worded.Statement, worded.Before.Statement} {
				if statement != "" && strings.HasPrefix(text, statement) {
					return position + " " + statement
				}
			}
		}
	}
	return position + " " + text
}
