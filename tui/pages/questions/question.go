package questions

import (
	"slices"
	"time"

	"equalfooting/assessment"
	"equalfooting/content"
	"equalfooting/content/findings"
	"equalfooting/tui/pages"
)

// Question is the page of one question.
type Question struct {
	At               pages.Place // its Alone says that back leads to where it was opened; its Field, from which question
	ID               string
	Name             string // the organisation's name
	Domain           assessment.Domain
	DomainName       string
	Number, Of       int    // its position among how many in its domain
	Position         string // "Capacity, 3 of 6"
	Statement        string
	Hint             string
	Levels           []pages.Option // by level, 0 to 4; keys 1 to 5
	Others           []pages.Option // not sure, does not apply, rather not say
	EvidenceQuestion string
	Evidence         []pages.Option // by evidence, 0 to 3; empty if the question or the answer so far asks for none
	Given            assessment.Answer
	Last             assessment.Answer // on a return visit: last time's answer; the zero value if there was none
	LastSaid         string            // the same in words, with what could be shown then; "" if it is not shown, or not yet
	LastBrief        string            // LastSaid with a level's short name
	LastNote         string            // last time's note, if LastSaid is shown
	Prompt           string            // a prompt to ask aloud, if somebody sits with the organisation; "" otherwise
	OnForm           int               // its number on the paper form from which it is typed in; 0 if there is none
	Fixed            string            // on an earlier visit: that the answer stays as it was; "" if it can be changed
	open             bool              // something was still to be answered when it was opened
	text             content.QuestionText
	of               pages.Case
}

// Where is the question's place.
func (q *Question) Where() pages.Place { return q.At }

// IsView says that it is answered in a view, and so does not count.
func (q *Question) IsView() bool { return q.of.IsView() }

// question is the page of a question; false if the organisation is not asked that question.
func question(c pages.Case) (pages.Page, bool) {
	page, ok := newQuestion(c)
	return page, ok && isThere(c)
}

func newQuestion(c pages.Case) (*Question, bool) {
	id, sheet := c.At.Question, c.Sheet()
	question, ok := assessment.QuestionByID(id)
	if !ok {
		return nil, false
	}
	in := assessment.QuestionsIn(sheet.Edition, question.Domain)
	at := placeOf(id, in)
	text, ok := c.Question(id)
	if at < 0 || !ok {
		return nil, false
	}
	scale := c.Book.Scale()
	page := &Question{
		At: c.At, ID: id, Name: c.Name(), Domain: question.Domain, DomainName: c.Domain(question.Domain).Name, Number: at + 1, Of: len(in),
		Statement: text.Statement, Hint: text.Hint,
		Position: content.Fill(c.Book.Screens().Question.Position, "domain", c.Domain(question.Domain).Name,
			"number", c.Book.Number(at+1), "of", c.Book.Number(len(in))),
		Levels: pages.Levels(scale.Levels, text.Levels),
		Others: []pages.Option{
			pages.Other(pages.KeyNotSure, assessment.NotSure, scale.NotSure),
			pages.Other(pages.KeyDoesNotApply, assessment.DoesNotApply, scale.DoesNotApply),
			pages.Other(pages.KeyRatherNotSay, assessment.RatherNotSay, scale.RatherNotSay),
		},
		Given: c.Answer(id), Last: c.LastTime(id), text: text, of: c,
	}
	if c.IsView() {
		page.Position = content.Fill(c.Book.Screens().Question.ViewPosition, "position", page.Position)
	}
	if c.Record.Sitting.Accompanied() && !c.IsView() {
		page.Prompt = text.Prompt
	}
	if page.Given.AsksEvidence(question) {
		page.EvidenceQuestion, page.Evidence = scale.EvidenceQuestion, pages.EvidenceKinds(scale.Evidence)
	}
	if c.Record.Sitting.Company == assessment.FromPaper && !c.IsView() {
		page.onForm()
	}
	if c.Past() {
		page.Fixed = c.Book.Explain(findings.Stays(c.Record.Current()))
	}
	page.open = page.Missing() != NoPart
	page.recall()
	return page, true
}

// placeOf is the position of a question in a list; -1 if it is not there.
func placeOf(id string, list []assessment.Question) int {
	return slices.IndexFunc(list, func(q assessment.Question) bool { return q.ID == id })
}

// onForm numbers the page as on the paper form, where the questions run on through all the domains.
func (q *Question) onForm() {
	book := q.of.Book
	q.OnForm = placeOf(q.ID, assessment.Questions(q.of.Sheet().Edition)) + 1
	q.Position = content.Fill(book.Screens().Question.PaperPosition, "number", book.Number(q.OnForm), "position", q.Position)
}

// questionTitle says where a question is, as in "Capacity, question 3 of 6", counting only those that the organisation is asked.
func questionTitle(c pages.Case) string {
	asked, _ := assessment.QuestionByID(c.At.Question)
	in := assessment.QuestionsIn(c.Record.Current().Edition, asked.Domain)
	at := placeOf(asked.ID, in)
	if at < 0 {
		return c.Book.Screens().Tasks.Title
	}
	return content.Fill(c.Book.Screens().Question.Place, "domain", (*c.Book.Domains())[asked.Domain].Name,
		"number", c.Book.Number(at+1), "of", c.Book.Number(len(in)))
}

// Give saves an answer to the question in one durable write: the organisation's own, or the view's. An earlier visit takes none, and the
// error says so.
func (q *Question) Give(answer assessment.Answer) error {
	if q.of.Past() {
		return findings.Stays(q.of.Record.Current())
	}
	return q.of.ChangeAt(func(r *assessment.Record, now time.Time) error {
		if q.of.IsView() {
			return r.GiveInView(q.At.View, q.ID, answer)
		}
		r.Give(q.ID, answer, now)
		return nil
	})
}

// Again returns the page as it is now, after an answer, or as it was if the question is not asked any more.
func (q *Question) Again() *Question {
	again, ok := newQuestion(q.of.Again())
	if !ok {
		return q
	}
	again.open = q.open
	return again
}
