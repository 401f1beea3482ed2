package questions

import (
	"equalfooting/assessment"
	"equalfooting/content"
)

// recall words last time's answer, once it may be seen: on a visit that is answered afresh only after there is an answer, and what could
// be shown only after that has been given too.
func (q *Question) recall() {
	afresh := q.of.Record.Current().Afresh
	if q.Last.Kind == assessment.Unanswered || afresh && q.Given.Kind == assessment.Unanswered {
		return
	}
	q.LastSaid, q.LastBrief, q.LastNote = q.said(q.Last), q.inBrief(q.Last), q.Last.Note
	evidence, ok := q.lastEvidence()
	if !ok || afresh && q.Missing() == EvidencePart {
		return
	}
	for _, said := range []*string{&q.LastSaid, &q.LastBrief} {
		*said = content.Fill(q.of.Book.Screens().Question.LastShown, "answer", *said, "evidence", q.of.Book.Scale().Evidence[evidence].Name)
	}
}

// Confirms says that last time's answer can be confirmed: it is shown, and there is none from this visit.
func (q *Question) Confirms() bool {
	return q.Fixed == "" && q.LastSaid != "" && q.Given.Kind == assessment.Unanswered
}

// Confirmed returns last time's answer as this visit's: what was said, and why it does not apply. Notes and flags from last time stay
// there.
func (q *Question) Confirmed() assessment.Answer {
	given := q.Given.Choose(q.Last.Kind, q.Last.Level)
	given.Evidence, given.Reason = q.Last.Evidence, q.Last.Reason
	return given
}

// lastEvidence is what could be shown last time; false if that was not asked, or not given.
func (q *Question) lastEvidence() (assessment.Evidence, bool) {
	question, _ := assessment.QuestionByID(q.ID)
	if q.Last.Evidence == nil || !q.Last.AsksEvidence(question) {
		return assessment.LeastEvidence, false
	}
	return *q.Last.Evidence, true
}

// ConfirmsShown returns the position in Evidence of what could be shown last time, if that can be confirmed: it is visible, and nothing
// has been given on this visit.
func (q *Question) ConfirmsShown() (int, bool) {
	evidence, ok := q.lastEvidence()
	if !ok || q.Missing() != EvidencePart || q.of.Record.Current().Afresh {
		return 0, false
	}
	return int(evidence), true
}

// AsksChange says that an answer with a level differs from last time's, and has no reason for that yet.
func (q *Question) AsksChange() bool {
	return q.Last.Kind == assessment.Rated && q.Given.Kind == assessment.Rated && q.Last.Level != q.Given.Level && q.Given.Change == ""
}
