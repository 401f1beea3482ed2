package questions

import "equalfooting/assessment"

// Part is a part of a question's page that can wait for an answer.
type Part int

// The parts, in the order in which they are asked.
const (
	AnswerPart Part = iota // a level, or an answer that is no level
	EvidencePart
	NoPart // nothing more is asked
)

// Missing gives the part of the page that is still to be answered; none on an earlier visit.
func (q *Question) Missing() Part {
	switch {
	case q.Fixed != "":
		return NoPart
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
	given.Note = assessment.TidyLines(text, assessment.MaxNoteLength)
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
