package assessment

import (
	"maps"
	"slices"
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

// Visits are an organisation's, the oldest first. There is at least one, and the last one goes on now.
type Visits []Visit

// Current is the visit that goes on now.
func (list Visits) Current() Visit { return list[len(list)-1] }

// Numbered gives the visit of this number, 1 and up. The error is ErrNoVisit.
func (list Visits) Numbered(number int) (Visit, error) {
	if number < 1 || number > len(list) {
		return Visit{}, ErrNoVisit
	}
	return list[number-1], nil
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

// Give takes the answer to a question of the current visit; an empty one takes it away. The answer that makes the visit
// complete also sets the next look, where none is to come.
func (r *Record) Give(question string, a Answer, now time.Time) {
	before := r.Current().Complete()
	a = r.Organisation.formed(question, a)
	if a.Aside == nil { // what was said in the other form stays, whatever is said in this one
		a.Aside = r.Current().Answers[question].Aside
	}
	r.setCurrent(r.Current().with(question, a, now))
	r.lookAgain(before, now)
}

func (r *Record) setCurrent(v Visit) {
	r.Visits = slices.Clone(r.Visits)
	r.Visits[len(r.Visits)-1] = v
}

// SetEdition changes how much the current visit asks; every answer stays. Where the answers are complete then, and were
// not before, the next look is set as the last answer sets it.
func (r *Record) SetEdition(edition Edition, now time.Time) {
	before := r.Current().Complete()
	v := r.Current()
	v.QuickDone = edition == Full && r.Returning() && (v.QuickDone || v.Edition == Quick && v.Complete())
	v.Edition = edition
	r.setCurrent(v)
	r.lookAgain(before, now)
}

// LastTime is the answer to a question in the latest of the earlier visits that has one of any kind, given in this form of the
// question; the zero value where none has. What was said in the other form is no answer to this one.
func (list Visits) LastTime(question string, form Form) Answer {
	for _, v := range slices.Backward(list[:len(list)-1]) {
		if a := v.Answers[question]; a.Kind != Unanswered && a.Form == form {
			return a
		}
	}
	return Answer{}
}

// Unconfirmed counts the questions of a domain that have an answer from an earlier visit and none from this one.
func (r Record) Unconfirmed(d Domain) int {
	now, count := r.Current(), 0
	for _, q := range QuestionsIn(now.Edition, d) {
		if now.Answers[q.ID].Kind == Unanswered && r.Visits.LastTime(q.ID, r.Organisation.Form(q)).Kind != Unanswered {
			count++
		}
	}
	return count
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
