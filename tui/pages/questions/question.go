package questions

import (
	"slices"
	"time"

	"equalfooting/assessment"
	"equalfooting/content"
	"equalfooting/tui/pages"
)

// Question is the page of one question.
type Question struct {
	At               pages.Place // its Alone says that one goes back from it to where it was opened, and not on to another
	ID               string
	Name             string // the organisation's
	Domain           assessment.Domain
	DomainName       string
	Number, Of       int    // which of how many in its domain
	Position         string // "Capacity, 3 of 6"
	Statement        string
	Hint             string
	Levels           []pages.Option // by level, 0 to 4; keys 1 to 5
	Others           []pages.Option // not sure, does not apply, rather not say
	EvidenceQuestion string
	Evidence         []pages.Option // by evidence, 0 to 3; empty where the question or the answer so far asks for none
	Given            assessment.Answer
	Last             assessment.Answer // on a return visit: what was said last time; the zero value where nothing was
	LastSaid         string            // the same in words, with what could be shown then; "" where nothing was said
	Prompt           string            // to ask aloud, where somebody sits with the organisation; "" otherwise
	Previous, Next   string            // the questions before and after it in its domain; "" at the ends
	NextOpen         string            // the next one in its domain that has no answer yet; "" where there is none
	OnForm           int               // its number on the paper form that it is typed in from; 0 where there is none
	of               pages.Case
}

// Where is the question's place.
func (q *Question) Where() pages.Place { return q.At }

// IsView says that it is answered in a view, and so does not count.
func (q *Question) IsView() bool { return q.of.IsView() }

// question is the page of a question; false where it is not one that the organisation is asked.
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
	at := slices.IndexFunc(in, func(q assessment.Question) bool { return q.ID == id })
	text, ok := c.Book.Question(sheet.Organisation.Audience, id)
	if at < 0 || !ok {
		return nil, false
	}
	scale := c.Book.Scale()
	page := &Question{
		At: c.At, ID: id, Name: c.Name(), Domain: question.Domain, DomainName: c.Domain(question.Domain).Name, Number: at + 1, Of: len(in),
		Statement: text.Statement, Hint: text.Hint,
		Position: content.Fill(c.Book.Screens().Question.Position, "domain", c.Domain(question.Domain).Name,
			"number", c.Book.Number(at+1), "of", c.Book.Number(len(in))),
		Levels: pages.Levels(scale.Levels),
		Others: []pages.Option{
			pages.Other(pages.KeyNotSure, assessment.NotSure, scale.NotSure),
			pages.Other(pages.KeyDoesNotApply, assessment.DoesNotApply, scale.DoesNotApply),
			pages.Other(pages.KeyRatherNotSay, assessment.RatherNotSay, scale.RatherNotSay),
		},
		Given: c.Answer(id), Last: c.LastTime(id), of: c,
	}
	page.LastSaid = page.lastSaid()
	if c.IsView() {
		page.Position = content.Fill(c.Book.Screens().Question.ViewPosition, "position", page.Position)
	}
	if c.Record.Sitting.Accompanied() && !c.IsView() {
		page.Prompt = text.Prompt
	}
	if page.Given.AsksEvidence(question) {
		page.EvidenceQuestion, page.Evidence = scale.EvidenceQuestion, pages.EvidenceKinds(scale.Evidence)
	}
	if at > 0 {
		page.Previous = in[at-1].ID
	}
	if at+1 < len(in) {
		page.Next = in[at+1].ID
	}
	if c.Record.Sitting.Company == assessment.FromPaper && !c.IsView() {
		page.onForm()
		return page, true
	}
	page.NextOpen = firstOpen(sheet, in[at+1:])
	return page, true
}

// firstOpen gives the first of these questions that has no answer; "" where each has one.
func firstOpen(sheet assessment.Sheet, list []assessment.Question) string {
	for _, q := range list {
		if sheet.Answers[q.ID].Kind == assessment.Unanswered {
			return q.ID
		}
	}
	return ""
}

// onForm numbers the page as the paper form does, on which one question follows the other through all the domains.
func (q *Question) onForm() {
	book, sheet := q.of.Book, q.of.Sheet()
	all := assessment.Questions(sheet.Edition)
	at := slices.IndexFunc(all, func(other assessment.Question) bool { return other.ID == q.ID })
	q.OnForm = at + 1
	q.Position = content.Fill(book.Screens().Question.PaperPosition, "number", book.Number(at+1), "position", q.Position)
	q.NextOpen = firstOpen(sheet, all[at+1:])
}

// questionTitle says where a question is, as in "Capacity, question 3 of 6": of those that the organisation is asked.
func questionTitle(c pages.Case) string {
	asked, _ := assessment.QuestionByID(c.At.Question)
	in := assessment.QuestionsIn(c.Record.Current().Edition, asked.Domain)
	at := slices.IndexFunc(in, func(q assessment.Question) bool { return q.ID == asked.ID })
	if at < 0 {
		return c.Book.Screens().Tasks.Title
	}
	return content.Fill(c.Book.Screens().Question.Place, "domain", (*c.Book.Domains())[asked.Domain].Name,
		"number", c.Book.Number(at+1), "of", c.Book.Number(len(in)))
}

// Give keeps an answer to the question in one durable write: the organisation's own, or the view's.
func (q *Question) Give(answer assessment.Answer) error {
	return q.of.ChangeAt(func(r *assessment.Record, now time.Time) error {
		if q.of.IsView() {
			return r.GiveInView(q.At.View, q.ID, answer)
		}
		r.Give(q.ID, answer, now)
		return nil
	})
}

// Again gives the page as it is now, after an answer; as it was, where it is not asked any more.
func (q *Question) Again() *Question {
	if again, ok := newQuestion(q.of.Again()); ok {
		return again
	}
	return q
}

// Turn goes to another question. Past either end of the domain, and from one that was opened by itself, it goes up.
func (q *Question) Turn(id string) pages.Next {
	if q.At.Alone || id == "" {
		return q.Up()
	}
	to := q.At
	to.Question = id
	return pages.TurnTo(to)
}

// Up goes to the page above. From a question that was gone through with the others of its domain, it says so when the
// domain, or everything, is done.
func (q *Question) Up() pages.Next {
	if q.At.Alone {
		return pages.GoUp()
	}
	return pages.GoUp().And(domainDone(q.of.Again(), q.Domain))
}

// domainDone is what to say when a domain has just been gone through: that it is done, or that everything is; "" while an
// answer is still missing.
func domainDone(c pages.Case, d assessment.Domain) string {
	words := c.Book.Screens().Tasks
	switch sheet := c.Sheet(); {
	case sheet.Progress().Done():
		return words.AllDone
	case sheet.DomainProgress(d).Done():
		return content.Fill(words.DomainDone, "domain", c.Domain(d).Name)
	default:
		return ""
	}
}
