package content

import (
	"cmp"

	"equalfooting/assessment"
)

// questions is everything that one audience is asked, complete: what a file leaves out has been taken from the audience that it names.
type questions struct {
	domains map[assessment.Domain]DomainSays
	texts   map[string]QuestionText
}

// questions gives what one audience is asked.
func (s source) questions(audience assessment.Audience) questions {
	read := questions{make(map[assessment.Domain]DomainSays), make(map[string]QuestionText)}
	for _, domain := range assessment.Domains() {
		file := s.questionsFile(audience, domain)
		// Each file that is shared from is read at most once for a domain, and none where nothing is shared.
		shared := make(map[assessment.Audience]QuestionsFile)
		sharing := func(other assessment.Audience) QuestionsFile {
			if _, ok := shared[other]; !ok {
				shared[other] = s.questionsFile(other, domain)
			}
			return shared[other]
		}
		says := DomainSays{file.Intro, file.Strong, file.Weakest, file.Shared}
		if file.SameAs != "" {
			other := sharing(file.SameAs)
			says = DomainSays{cmp.Or(says.Intro, other.Intro), cmp.Or(says.Strong, other.Strong),
				cmp.Or(says.Weakest, other.Weakest), cmp.Or(says.Shared, other.Shared)}
		}
		read.domains[domain] = says
		for _, q := range file.Questions {
			if q.SameAs != "" {
				for _, other := range sharing(q.SameAs).Questions {
					if other.ID == q.ID {
						q = q.filledFrom(other)
					}
				}
			}
			read.texts[q.ID] = q
		}
	}
	return read
}

func (s source) questionsFile(a assessment.Audience, d assessment.Domain) QuestionsFile {
	var file QuestionsFile
	s.mustRead(QuestionsFileName(a, d), &file)
	return file
}

// filledFrom returns q with the words of other for what it leaves out.
func (q QuestionText) filledFrom(other QuestionText) QuestionText {
	if q.Statement == "" { // the levels of one statement do not fit another
		q.Statement, q.Levels = other.Statement, cmp.Or(q.Levels, other.Levels)
	}
	q.Hint = cmp.Or(q.Hint, other.Hint)
	q.InPlace = cmp.Or(q.InPlace, other.InPlace)
	q.Section = cmp.Or(q.Section, other.Section)
	q.Why = cmp.Or(q.Why, other.Why)
	q.Prompt = cmp.Or(q.Prompt, other.Prompt)
	q.Steps = StepsText{Start: cmp.Or(q.Steps.Start, other.Steps.Start), Build: cmp.Or(q.Steps.Build, other.Steps.Build),
		Keep: cmp.Or(q.Steps.Keep, other.Steps.Keep), Show: cmp.Or(q.Steps.Show, other.Steps.Show)}
	q.Asks = cmp.Or(q.Asks, other.Asks)
	q.Before = cmp.Or(q.Before, other.Before)
	return q
}

// Question returns the wording of a question for an audience; false if there is no such question.
func (b *Book) Question(a assessment.Audience, id string) (QuestionText, bool) {
	all, ok := b.questions[a]
	if !ok {
		return QuestionText{}, false
	}
	text, ok := all().texts[id]
	return text, ok
}

// Domain returns the wording of a domain for an audience.
func (b *Book) Domain(a assessment.Audience, d assessment.Domain) DomainText {
	name := (*b.Domains())[d]
	text := DomainText{Name: name.Name, About: name.About.By(a)}
	if all, ok := b.questions[a]; ok {
		text.DomainSays = all().domains[d]
	}
	return text
}
