package pages

import (
	"slices"
	"time"

	"equalfooting/assessment"
	"equalfooting/assessment/report"
	"equalfooting/content"
)

// Question is the page of one question.
type Question struct {
	ID               string
	Domain           assessment.Domain
	DomainName       string
	Number, Of       int    // which of how many in its domain
	Position         string // "Capacity, 3 of 6"
	Statement        string
	Hint             string
	Levels           []Option // by level, 0 to 4; keys 1 to 5
	Others           []Option // not sure, does not apply, rather not say
	EvidenceQuestion string
	Evidence         []Option // by evidence, 0 to 3; empty where the question or the answer so far asks for none
	Given            assessment.Answer
	Last             assessment.Answer // on a return visit: what was said last time; the zero value where nothing was
	LastSaid         string            // the same in words, with what could be shown then; "" where nothing was said
	Prompt           string            // to ask aloud, where somebody sits beside the organisation; "" otherwise
	Previous, Next   string            // the questions before and after it in its domain; "" at the ends
	NextOpen         string            // the next one in its domain that has no answer yet; "" where there is none
	OnForm           int               // its number on the paper form that it is typed in from; 0 where there is none
}

// The keys of the answers that are not a level.
const (
	KeyNotSure      = "u"
	KeyDoesNotApply = "x"
	KeyRatherNotSay = "r"
)

// Question gives the page of a question; false when it is not one that this assessment asks.
func (v *Visit) Question(id string) (Question, bool) {
	sheet := v.sheet()
	question, ok := assessment.QuestionByID(id)
	if !ok {
		return Question{}, false
	}
	in := assessment.QuestionsIn(sheet.Edition, question.Domain)
	at := slices.IndexFunc(in, func(q assessment.Question) bool { return q.ID == id })
	text, ok := v.book.Question(sheet.Organisation.Audience, id)
	if at < 0 || !ok {
		return Question{}, false
	}
	scale := v.book.Scale()
	page := Question{
		ID: id, Domain: question.Domain, DomainName: v.domain(question.Domain).Name, Number: at + 1, Of: len(in),
		Statement: text.Statement, Hint: text.Hint,
		Position: content.Fill(v.book.Screens().Question.Position, "domain", v.domain(question.Domain).Name,
			"number", v.book.Number(at+1), "of", v.book.Number(len(in))),
		Levels: levelOptions(scale.Levels),
		Others: []Option{
			otherOption(KeyNotSure, assessment.NotSure, scale.NotSure),
			otherOption(KeyDoesNotApply, assessment.DoesNotApply, scale.DoesNotApply),
			otherOption(KeyRatherNotSay, assessment.RatherNotSay, scale.RatherNotSay),
		},
		Given: v.answer(id), Last: v.lastTime(id),
	}
	page.LastSaid = v.lastSaid(page)
	if v.IsVoice() {
		page.Position = content.Fill(v.book.Screens().Question.VoicePosition, "position", page.Position)
	}
	if v.record().Sitting.Accompanied() && !v.IsVoice() {
		page.Prompt = text.Prompt
	}
	if page.Given.AsksEvidence(question) {
		page.EvidenceQuestion, page.Evidence = scale.EvidenceQuestion, evidenceOptions(scale.Evidence)
	}
	if at > 0 {
		page.Previous = in[at-1].ID
	}
	if at+1 < len(in) {
		page.Next = in[at+1].ID
	}
	if v.record().Sitting.Company == assessment.FromPaper && !v.IsVoice() {
		v.onForm(&page, question)
		return page, true
	}
	for _, q := range in[at+1:] {
		if sheet.Answers[q.ID].Kind == assessment.Unanswered {
			page.NextOpen = q.ID
			break
		}
	}
	return page, true
}

// onForm numbers the page as the paper form does, on which one question follows the other through all the domains.
func (v *Visit) onForm(page *Question, question assessment.Question) {
	sheet := v.sheet()
	all := assessment.Questions(sheet.Edition)
	at := slices.IndexFunc(all, func(q assessment.Question) bool { return q.ID == question.ID })
	page.OnForm = at + 1
	page.Position = content.Fill(v.book.Screens().Question.PaperPosition, "number", v.book.Number(at+1), "position", page.Position)
	for _, q := range all[at+1:] {
		if sheet.Answers[q.ID].Kind == assessment.Unanswered {
			page.NextOpen = q.ID
			return
		}
	}
}

// lastSaid words last time's answer, with what could be shown where that was asked and said.
func (v *Visit) lastSaid(page Question) string {
	if page.Last.Kind == assessment.Unanswered {
		return ""
	}
	scale := v.book.Scale()
	said := scale.AnswerName(page.Last)
	if evidence, ok := page.lastEvidence(); ok {
		said = content.Fill(v.book.Screens().Question.LastShown, "answer", said, "evidence", scale.Evidence[evidence].Name)
	}
	return said
}

// SaveAnswer keeps an answer in one durable write.
func (v *Visit) SaveAnswer(id string, answer assessment.Answer) error {
	return v.changeAt(func(r *assessment.Record, now time.Time) error {
		if v.voice != 0 {
			return r.GiveInView(v.voice, id, answer)
		}
		r.Give(id, answer, now)
		return nil
	})
}

// Confirms says that the answer of last time can be confirmed: there is one, and none from this visit.
func (q Question) Confirms() bool {
	return q.Last.Kind != assessment.Unanswered && q.Given.Kind == assessment.Unanswered
}

// Confirmed gives last time's answer as this visit's: what was said, and why it does not apply. What was noted or
// marked then belongs to then.
func (q Question) Confirmed() assessment.Answer {
	given := q.Given.Choose(q.Last.Kind, q.Last.Level)
	given.Evidence, given.Reason = q.Last.Evidence, q.Last.Reason
	return given
}

// lastEvidence is what could be shown last time; false where that was not asked of the answer, or not said.
func (q Question) lastEvidence() (assessment.Evidence, bool) {
	question, _ := assessment.QuestionByID(q.ID)
	if q.Last.Evidence == nil || !q.Last.AsksEvidence(question) {
		return assessment.LeastEvidence, false
	}
	return *q.Last.Evidence, true
}

// LastShown gives the place in Evidence of what could be shown last time; false where there is none, or none is asked now.
func (q Question) LastShown() (int, bool) {
	evidence, ok := q.lastEvidence()
	if !ok || len(q.Evidence) == 0 {
		return 0, false
	}
	return int(evidence), true
}

// AsksChange says that an answer with a level differs from last time's, and that it was not yet said why.
func (q Question) AsksChange() bool {
	return q.Last.Kind == assessment.Rated && q.Given.Kind == assessment.Rated && q.Last.Level != q.Given.Level && q.Given.Change == ""
}

// Part is a part of a question's page that can wait for an answer.
type Part int

// The parts, in the order in which they are asked.
const (
	AnswerPart Part = iota // a level, or an answer that is no level
	EvidencePart
	NoPart // nothing more is asked
)

// Missing gives the part of the page that is still to be answered.
func (q Question) Missing() Part {
	switch {
	case q.Given.Kind == assessment.Unanswered:
		return AnswerPart
	case len(q.Evidence) > 0 && q.Given.Evidence == nil:
		return EvidencePart
	default:
		return NoPart
	}
}

// WithNote gives an answer with what was typed as its note, in one clean line; "" takes the note away.
func WithNote(given assessment.Answer, text string) assessment.Answer {
	given.Note = assessment.Tidy(text, assessment.MaxNoteLength)
	return given
}

// WithReason gives an answer with what was typed as the reason why the question does not apply; "" takes it away.
func WithReason(given assessment.Answer, text string) assessment.Answer {
	given.Reason = assessment.Tidy(text, assessment.MaxNoteLength)
	return given
}

// WithChange gives an answer with what was typed as the reason why it is not what it was last time; "" takes it away.
func WithChange(given assessment.Answer, text string) assessment.Answer {
	given.Change = assessment.Tidy(text, assessment.MaxNoteLength)
	return given
}

// Why says why a question is asked, what it looks like in place, what to ask aloud, and where it leads.
func (v *Visit) Why(id string) report.Section {
	words := v.book.Screens().Question.Why
	audience := v.Organisation().Audience
	text, _ := v.book.Question(audience, id)
	question, _ := assessment.QuestionByID(id)
	return report.Section{Title: words.Title, Blocks: []report.Block{
		report.Heading(words.InPlace), report.Paragraph(text.InPlace),
		report.Heading(words.Prompt), report.Paragraph(text.Prompt),
		report.Heading(words.Because), report.Paragraph(text.Why),
		report.Paragraph(content.Fill(words.Section, "section", text.Section) + " " + v.links(question, audience)),
	}}
}

// links names the action points that a question leads to, and which of these links the report itself does not draw.
func (v *Visit) links(q assessment.Question, audience assessment.Audience) string {
	words := v.book.Screens().Question.Why
	var all, ours []string
	for _, number := range slices.Concat(q.Own(audience), q.Ask(audience)) {
		all = append(all, v.book.Number(number))
		if audience != assessment.BME || !slices.Contains(q.StatedLinks(), number) {
			ours = append(ours, v.book.Number(number))
		}
	}
	sentence := words.Links
	if len(all) == 1 {
		sentence = words.Link
	}
	said := content.Fill(sentence, "numbers", v.book.Results().Join(all))
	switch {
	case len(ours) == len(all):
		said += " " + words.AllOurs
	case len(ours) > 0:
		said += " " + content.Fill(words.Ours, "numbers", v.book.Results().Join(ours))
	}
	return said
}
