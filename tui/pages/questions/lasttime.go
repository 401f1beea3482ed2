package questions

import (
	"equalfooting/assessment"
	"equalfooting/content"
)

// lastSaid words last time's answer, with what could be shown where that was asked and said.
func (q *Question) lastSaid() string {
	if q.Last.Kind == assessment.Unanswered {
		return ""
	}
	scale := q.of.Book.Scale()
	said := scale.AnswerName(q.Last)
	if evidence, ok := q.lastEvidence(); ok {
		said = content.Fill(q.of.Book.Screens().Question.LastShown, "answer", said, "evidence", scale.Evidence[evidence].Name)
	}
	return said
}

// Confirms says that the answer of last time can be confirmed: there is one, and none from this visit.
func (q *Question) Confirms() bool {
	return q.Last.Kind != assessment.Unanswered && q.Given.Kind == assessment.Unanswered
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

// LastShown gives the place in Evidence of what could be shown last time; false where there is none, or none is asked now.
func (q *Question) LastShown() (int, bool) {
	evidence, ok := q.lastEvidence()
	if !ok || len(q.Evidence) == 0 {
		return 0, false
	}
	return int(evidence), true
}

// AsksChange says that an answer with a level differs from last time's, and that it was not yet said why.
func (q *Question) AsksChange() bool {
	return q.Last.Kind == assessment.Rated && q.Given.Kind == assessment.Rated && q.Last.Level != q.Given.Level && q.Given.Change == ""
}
