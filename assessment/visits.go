package assessment

import (
	"maps"
	"slices"
)

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

// Returning says that the organisation went through the questions before.
func (list Visits) Returning() bool { return len(list) > 1 }

// SayWhoAnswered says who answered on a visit; "" takes that back. The error is ErrNoVisit.
func (list *Visits) SayWhoAnswered(visit int, by AnsweredBy) error {
	return list.change(visit, func(v *Visit) { v.AnsweredBy = by })
}

// AnswerAfresh says whether the current visit is answered without sight of what was said last time.
func (list *Visits) AnswerAfresh(afresh bool) {
	v := list.Current()
	v.Afresh = afresh
	list.setCurrent(v)
}

func (list *Visits) change(visit int, change func(v *Visit)) error {
	if _, err := list.Numbered(visit); err != nil {
		return err
	}
	*list = slices.Clone(*list)
	change(&(*list)[visit-1])
	return nil
}

func (list *Visits) setCurrent(v Visit) {
	*list = slices.Clone(*list)
	(*list)[len(*list)-1] = v
}

// AsTold gives the visits as others may see them: a question of the current one that somebody would rather not answer counts as not
// answered.
func (list Visits) AsTold() Visits {
	v := list.Current()
	v.Answers = maps.Clone(v.Answers)
	for id, a := range v.Answers {
		if a.Kind == RatherNotSay {
			a.Kind = Unanswered
			v.Answers[id] = a
		}
	}
	list.setCurrent(v)
	return list
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

// Unconfirmed counts the questions of a domain, as the organisation is asked them, that have an answer from an earlier visit and
// none from this one.
func (list Visits) Unconfirmed(d Domain, o Organisation) int {
	now, count := list.Current(), 0
	for _, q := range QuestionsIn(now.Edition, d) {
		if now.Answers[q.ID].Kind == Unanswered && list.LastTime(q.ID, o.Form(q)).Kind != Unanswered {
			count++
		}
	}
	return count
}
