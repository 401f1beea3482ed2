package questions

import "equalfooting/assessment"

// Part is a part of a question's page that can be waiting for an answer.
type Part int

// The parts, in the order in which they are asked.
const (
	AnswerPart Part = iota // a level, or an answer that is not a level
	EvidencePart
	NoPart // nothing more is asked
)

// Missing returns the part of the page that still needs an answer; none on an earlier visit.
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

// WithNote returns an answer with the typed text as its note, on one tidy line; "" removes the note.
func WithNote(given assessment.Answer, text string) assessment.Answer {
	given.Note = assessment.TidyLines(text, assessment.MaxNoteLength)
	return given
}

// WithReason returns an answer with the typed text as the reason why the question does not apply; "" removes it.
func WithReason(given assessment.Answer, text string) assessment.Answer {
	given.Reason = assessment.Tidy(text, assessment.MaxNoteLength)
	return given
}

// WithChange returns an answer with the typed text as the reason why it has changed since last time; "" removes it.
func WithChange(given assessment.Answer, text string) assessment.Answer {
	given.Change = assessment.Tidy(text, assessment.MaxNoteLength)
	return given
}
