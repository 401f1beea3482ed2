package store

import (
	"cmp"
	"errors"
	"time"

	"equalfooting/assessment"
)

// visits reads the visits with their answers; there must be as many as the organisation's own entry says. One that cannot be
// read has its number and its answers all the same.
func (r *reader) visits(own caseEntry) {
	known := make(map[int]assessment.Visit)
	for _, e := range r.pieces.on[assessmentsShelf] {
		number, keyErr := onlyNumber(e.Key[idLength:])
		v, err := visitOf(e.Key[idLength:], e.Value)
		switch {
		case keyErr != nil || number < 1 || number > own.Visit:
			r.lose(assessmentsShelf, e, cmp.Or(err, errVisit))
		case err != nil: // it is named below
			r.out[spot{assessmentsShelf, string(e.Key)}] = true
		default:
			known[number] = v
		}
	}
	var list assessment.Visits
	for number := 1; number <= min(own.Visit, largestNumber); number++ {
		v, ok := known[number]
		if !ok {
			v.Number = number
			r.add(assessment.Unread{Part: assessment.VisitPart, Visit: number}, errVisit)
			r.named[assessmentsShelf]++
		}
		v.Answers, v.Written = make(map[string]assessment.Answer), make(map[string]time.Time)
		list = append(list, v)
	}
	r.record.Visits = list
	r.answers()
	for i := range list {
		if _, ok := known[i+1]; !ok {
			list[i] = r.guessed(list[i], own)
		}
	}
	inEditions(r.unread, list)
	if list.Current().Edition != own.Edition {
		r.add(assessment.Unread{Part: assessment.WholePart}, errors.New("the organisation and its visit name different editions"))
	}
}

var errVisit = errors.New("a visit is missing, or is one too many")

// answers reads the answers of all visits.
func (r *reader) answers() {
	for _, e := range r.pieces.on[answersShelf] {
		name, keyErr := named(spot{answersShelf, string(e.Key)})
		a, err := decode[answerEntry](e.Value)
		v, visitErr := r.record.Visits.Numbered(name.Visit)
		if err = cmp.Or(keyErr, err, visitErr); err != nil {
			r.lose(answersShelf, e, err)
			continue
		}
		v.Answers[name.Question] = a.Answer
		if !a.Written.IsZero() {
			v.Written[name.Question] = a.Written
		}
	}
}

// guessed fills in a visit whose own entry cannot be read, from what its answers tell.
func (r *reader) guessed(v assessment.Visit, own caseEntry) assessment.Visit {
	v.Started, v.Instrument = r.record.Created, assessment.InstrumentVersion
	var first time.Time
	for _, written := range v.Written {
		if first.IsZero() || written.Before(first) {
			first = written
		}
	}
	if first.After(v.Started) {
		v.Started = first
	}
	if v.Edition = own.Edition; v.Number == own.Visit {
		return v
	}
	quick := make(map[string]bool)
	for _, q := range assessment.Questions(assessment.Quick) {
		quick[q.ID] = true
	}
	v.Edition = assessment.Quick
	for question := range v.Answers {
		if !quick[question] {
			v.Edition = assessment.Full
		}
	}
	return v
}

// lastTouched is when a record was touched last, as far as its entries tell.
func lastTouched(r assessment.Record) time.Time {
	latest := r.Created
	for _, v := range r.Visits {
		if last := v.LastAnswered(); last.After(latest) {
			latest = last
		}
	}
	return latest
}
