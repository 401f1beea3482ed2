package findings

import (
	"slices"
	"strings"

	"equalfooting/assessment"
	"equalfooting/assessment/report"
	"equalfooting/content"
)

// wording is what all words are made from: a sheet, what it comes to, and the texts.
type wording struct {
	book   *content.Book
	words  *content.Results
	sheet  assessment.Sheet
	result assessment.Result
}

// Result is what the words are about.
func (w wording) Result() assessment.Result { return w.result }

// question gives the texts of a question in the form in which it was answered.
func (w wording) question(id string) content.QuestionText {
	text, _ := w.book.Question(w.sheet.Organisation.Audience, id)
	if w.sheet.FormOf(id) == assessment.BeforePartner {
		text, _ = text.InSecondForm()
	}
	return text
}

// statement is how a question is named in the results.
func (w wording) statement(id string) string { return w.question(id).Statement }

func (w wording) statements(ids []string) report.List {
	var list report.List
	for _, id := range ids {
		list = append(list, w.statement(id))
	}
	return list
}

// level is what somebody would see at the chosen level; "" if there is none, or it is not written down.
func (w wording) level(id string) string {
	answer := w.sheet.Answers[id]
	if answer.Kind != assessment.Rated {
		return ""
	}
	return w.question(id).Levels[answer.Level]
}

// toThem gives what is said to the audience that the results are for.
func (w wording) toThem(text content.ByAudience) string {
	return text.By(w.sheet.Organisation.Audience)
}

func (w wording) domain(d assessment.Domain) content.DomainText {
	return w.book.Domain(w.sheet.Organisation.Audience, d)
}

// which gives the questions of the edition whose answer is so.
func (w wording) which(so func(a assessment.Answer) bool) []string {
	var ids []string
	for _, q := range assessment.Questions(w.sheet.Edition) {
		if so(w.sheet.Answers[q.ID]) {
			ids = append(ids, q.ID)
		}
	}
	return ids
}

// unsettled leaves out what someone would rather not say: that they chose so is for nobody else to read.
func (w wording) unsettled() []string {
	return slices.DeleteFunc(slices.Clone(w.result.Unsettled), func(id string) bool {
		return w.sheet.Answers[id].Kind == assessment.RatherNotSay
	})
}

// bar gives a domain with its band in words.
func (w wording) bar(d assessment.DomainResult) report.Bar {
	bar := report.Bar{Name: w.domain(d.ID).Name, Score: d.Score, Words: w.words.Bands[d.Band]}
	if d.Score != nil {
		bar.Percent = w.book.Percent(*d.Score)
	}
	if d.Rated < d.Asked {
		bar.Words = content.Fill(w.words.Bar.Short, "band", bar.Words, "rated", w.book.Number(d.Rated), "asked", w.book.Number(d.Asked))
	}
	return bar
}

// sentences joins texts that each end in a full stop.
func sentences(texts ...string) string {
	var said []string
	for _, text := range texts {
		if text != "" {
			said = append(said, text)
		}
	}
	return strings.Join(said, " ")
}
