package assessment

import (
	"maps"
	"time"
)

// Visit is one time that an organisation goes through the questions. The earlier ones stay as they were.
type Visit struct {
	Number  int       // 1 and up
	Edition Edition   // how much is asked
	Started time.Time // UTC
	// On is the day that was given for the visit, because it was on paper, say; no date where that is the day of the last answer.
	On Date
	// Touched is when an earlier visit was last touched, in UTC; the zero time where Written says it all.
	Touched time.Time
	// NextLook is the day that was set when the visit after this one began, for TakeBack; no date in the current one.
	NextLook Date
	// Partner is whether there had been one by then, of an earlier visit; empty in the current one, where Organisation says it.
	Partner    Partner
	AnsweredBy AnsweredBy
	// Instrument is the version of the questions with which the visit began; 0 is version 1, which did not say it.
	Instrument int
	// Afresh says that it is answered without sight of what was said last time; each answer of then is shown once there is
	// one of now.
	Afresh bool
	// QuickDone says of a full check on a return visit that it began as a quick one, which was complete when it went on.
	QuickDone bool
	Answers   map[string]Answer    // by question
	Written   map[string]time.Time // when each was given or changed; of answers that came from a file, that is not known
}

// LastAnswered is when the visit was last touched: the last answer, or the start where there is none.
func (v Visit) LastAnswered() time.Time {
	latest := v.Started
	if v.Touched.After(latest) {
		latest = v.Touched
	}
	for _, written := range v.Written {
		if written.After(latest) {
			latest = written
		}
	}
	return latest
}

// Day is the day of the visit: the one that was given for it, or else that on which it was last touched, as the days fall at where.
func (v Visit) Day(where *time.Location) Date {
	if !v.On.IsZero() {
		return v.On
	}
	return DateOf(v.LastAnswered().In(where))
}

// AnsweredOn gives the questions whose answers were given or last changed on this day, as the days fall at where, in the
// instrument's order. A note or a mark alone is no answer, and the same again is no change.
func (v Visit) AnsweredOn(day Date, where *time.Location) []string {
	var questions []string
	for _, q := range Questions(v.Edition) {
		written := v.Written[q.ID]
		if v.Answers[q.ID].Kind != Unanswered && !written.IsZero() && DateOf(written.In(where)) == day {
			questions = append(questions, q.ID)
		}
	}
	return questions
}

// with gives the visit with another answer to a question.
func (v Visit) with(question string, a Answer, now time.Time) Visit {
	before := v.Answers[question]
	v.Answers, v.Written = cloned(v.Answers), cloned(v.Written)
	delete(v.Answers, question)
	written := clock(now)
	if sameSaid(before, a) {
		written = v.Written[question]
	}
	delete(v.Written, question)
	if a.IsEmpty() {
		return v
	}
	v.Answers[question] = a.apart()
	if !written.IsZero() {
		v.Written[question] = written
	}
	return v
}

// cloned gives a copy that can be written into, also of no map.
func cloned[T any](m map[string]T) map[string]T {
	if m == nil {
		return make(map[string]T)
	}
	return maps.Clone(m)
}

// sameSaid says that two answers differ in nothing, or only in what was noted with them: the note, the flag, and why it is
// not what it was.
func sameSaid(before, after Answer) bool {
	said := func(a Answer) Answer {
		a.Note, a.Flagged, a.Change = "", false, ""
		return a
	}
	return said(before).Same(said(after))
}

// Unanswered gives the first question that has no answer; false where each has one.
func (v Visit) Unanswered() (question string, ok bool) {
	questions := Questions(v.Edition)
	for i := range questions {
		if q := &questions[i]; v.Answers[q.ID].Kind == Unanswered {
			return q.ID, true
		}
	}
	return "", false
}
