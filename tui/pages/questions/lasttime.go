package questions

import (
	"equalfooting/assessment"
	"equalfooting/content"
)

// recall words what was said last time, where that is to be seen by now: on a visit that is answered afresh only once there
// is an answer, and what could be shown only once that was said too.
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

// Confirms says that the answer of last time can be confirmed: it is seen, and there is none from this visit.
func (q *Question) Confirms() bool {
	return q.Fixed == "" && q.LastSaid != "" && q.Given.Kind == assessment.Unanswered
}

// Confirmed gives last time's answer as this visit's: what was said, and why it does not apply. What was noted or
// marked then belongs to then.
func (q *Question) Confirmed() assessment.Answer {
	given := q.Given.Choose(q.Last.Kind, q.Last.Level)
	given.Evidence, given.Reason = q.Last.Evidence, q.Last.Reason
	return given
}

// lastEvidence is what could be shown last time; false where that was not asked of the answer, or not said.
func (q *Question) lastEvidence() (assessment.Evidence, bool) {
	question, _ := assessment.QuestionByID(q.ID)
	if q.Last.Evidence == nil || !q.Last.AsksEvidence(question) {
		return assessment.LeastEvidence, false
	}
	return *q.Last.Evidence, true
}

// ConfirmsShown gives the place in Evidence of what could be shown last time, where that can be confirmed: it is seen, and
// nothing was said of it on this visit.
func (q *Question) ConfirmsShown() (int, bool) {
	evidence, ok := q.lastEvidence()
	if !ok || q.Missing() != EvidencePart || q.of.Record.Current().Afresh {
		return 0, false
	}
	return int(evidence), true
}

// AsksChange says that an answer with a level differs from last time's, and that it was not yet said why.
func (q *Question) AsksChange() bool {
	return q.Last.Kind == assessment.Rated && q.Given.Kind == assessment.Rated && q.Last.Level != q.Given.Level && q.Given.Change == ""
}
