package questions

import (
	"strings"

	"equalfooting/assessment"
	"equalfooting/content"
)

// Said words the answer so far, giving a level with its number and what somebody would see there.
func (q *Question) Said() string { return q.said(q.Given) }

// Kept says that the answer so far is saved, with a brief version for where there is little room.
func (q *Question) Kept() (whole, brief string) {
	words := q.of.Book.Screens().Question
	whole = content.Fill(words.Kept, "answer", q.Said())
	brief = content.Fill(words.Kept, "answer", q.inBrief(q.Given))
	if e := q.Given.Evidence; e != nil && len(q.Evidence) > 0 {
		brief = content.Fill(words.KeptShown, "answer", q.inBrief(q.Given), "evidence", q.Evidence[*e].Name)
		whole = brief
	}
	return whole, brief
}

// said words an answer to this question. It is used within a sentence, and so has no full stop.
func (q *Question) said(a assessment.Answer) string {
	if a.Kind != assessment.Rated {
		return q.of.Book.Scale().AnswerName(a)
	}
	return q.numbered(a, q.Levels[a.Level].Name)
}

// inBrief is said with the level's short name.
func (q *Question) inBrief(a assessment.Answer) string {
	if a.Kind != assessment.Rated {
		return q.said(a)
	}
	return q.numbered(a, q.Levels[a.Level].Short)
}

func (q *Question) numbered(a assessment.Answer, name string) string {
	return content.Fill(q.of.Book.Screens().Question.Level, "number", q.Levels[a.Level].Key, "level", strings.TrimSuffix(name, "."))
}
