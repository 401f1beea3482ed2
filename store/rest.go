package store

import (
	"cmp"
	"errors"
	"slices"

	"equalfooting/assessment"
	"equalfooting/store/gate"
)

// rest is what can be read of an organisation, and what cannot.
type rest struct {
	record  assessment.Record
	own     caseEntry           // its own entry; made of its summary where it cannot be read
	unread  []assessment.Unread // empty where all of it is there
	nothing bool                // neither its own entry nor its summary can be read: there is no record to make of the others
	err     error               // what was found wrong first, for developers; nil where all of it is there

	pieces pieces
	out    map[spot]bool // entries that are not in the record
}

// spot is where an entry is stored.
type spot struct {
	shelf gate.Shelf
	key   string
}

// reader makes a record of an organisation's entries.
type reader struct {
	rest
	named map[gate.Shelf]uint64 // entries that were not read, and are named among the unread
}

// restOf makes a record from an organisation's entries, and names everything that it cannot read.
func restOf(id assessment.ID, p pieces) rest {
	r := reader{rest: rest{record: assessment.Record{ID: id}, pieces: p, out: make(map[spot]bool)}, named: make(map[gate.Shelf]uint64)}
	summary, said, summaryErr := p.summary(id)
	found := p.tally(false)
	if summaryErr == nil && found == said {
		p.dropStray()
	}
	own, ok := r.organisation(summary, summaryErr)
	if !ok {
		r.nothing = true
		return r.rest
	}
	r.own, r.record = own, own.into(r.record)
	r.record.Touched = summary.Touched
	r.visits(own)
	r.views()
	r.record.Plan = readPart(&r, planShelf, actionOf)
	r.record.Days = readPart(&r, sessionsShelf, dayOf)
	readPart(&r, goneShelf, goneOf)
	if summaryErr != nil {
		r.add(assessment.Unread{Part: assessment.TallyPart}, summaryErr)
		r.record.Touched = lastTouched(r.record)
	} else if found != said {
		r.missing(said, found)
	}
	return r.rest
}

// add names something that cannot be read.
func (r *reader) add(u assessment.Unread, err error) {
	r.unread = append(r.unread, u)
	if r.err == nil {
		r.err = err
	}
}

// lose leaves an entry out of the record, and names it where its key says what it is.
func (r *reader) lose(shelf gate.Shelf, e gate.Entry, err error) {
	at := spot{shelf, string(e.Key)}
	r.out[at] = true
	name, keyErr := named(at)
	switch {
	case keyErr == nil:
		r.add(name, err)
		if e.Damaged() {
			r.named[shelf]++
		}
	case !e.Damaged(): // it is what was put there, and yet of no use
		r.add(assessment.Unread{Part: name.Part, Visit: name.Visit, Count: 1}, keyErr)
	}
}

// organisation gives what the organisation says of itself or, where that cannot be read, what its summary has of it.
func (r *reader) organisation(summary assessment.Summary, summaryErr error) (caseEntry, bool) {
	entry, err := decode[caseEntry](r.pieces.own)
	if err == nil && entry.Visit < 1 {
		err = errors.New("there is no visit")
	}
	if err == nil {
		return entry, true
	}
	r.add(assessment.Unread{Part: assessment.OrganisationPart}, cmp.Or(r.pieces.ownErr, err))
	for _, e := range r.pieces.on[casesShelf] {
		r.out[spot{casesShelf, string(e.Key)}] = true
	}
	r.named[casesShelf]++
	if summaryErr != nil && !errors.Is(summaryErr, errOldTally) {
		return caseEntry{}, false
	}
	entry = caseEntry{Organisation: assessment.Organisation{Name: summary.Name, Audience: summary.Audience}, Visit: max(1, summary.Visits),
		Edition: editionNow(summary), Example: summary.Example, Created: summary.Created, Archived: summary.Archived, NextLook: summary.NextLook}
	for _, e := range r.pieces.on[viewsShelf] { // no number is given twice
		if _, after, ok := cutNumber(e.Key[idLength:]); ok {
			number, _, _ := cutNumber(after)
			entry.LastView = max(entry.LastView, number)
		}
	}
	for _, e := range r.pieces.on[planShelf] {
		number, _, _ := cutNumber(e.Key[idLength:])
		entry.LastAction = max(entry.LastAction, number)
	}
	return entry, true
}

// editionNow is the edition of the visit that goes on, which need not be the one that the summary tells of.
func editionNow(s assessment.Summary) assessment.Edition {
	switch s.Begun.Of {
	case 0:
		return s.Edition
	case len(assessment.Questions(assessment.Quick)):
		return assessment.Quick
	default:
		return assessment.Full
	}
}

// readPart gives the entries on a shelf, as one makes each.
func readPart[T any](r *reader, shelf gate.Shelf, one func(rest, data []byte) (T, error)) []T {
	var list []T
	for _, e := range r.pieces.on[shelf] {
		if entry, err := one(e.Key[idLength:], e.Value); err == nil {
			list = append(list, entry)
		} else {
			r.lose(shelf, e, err)
		}
	}
	return list
}

// views reads the views with their answers. The keys put them in the order in which they were added.
func (r *reader) views() {
	type place struct{ visit, view int }
	known := make(map[place]map[string]assessment.Answer)
	for _, e := range r.pieces.on[viewsShelf] {
		v, err := viewOf(e.Key[idLength:], e.Value)
		if err == nil {
			_, err = r.record.Visits.Numbered(v.Visit)
		}
		if err != nil {
			r.lose(viewsShelf, e, err)
			continue
		}
		v.Answers = make(map[string]assessment.Answer)
		known[place{v.Visit, v.Number}] = v.Answers
		r.record.Views = append(r.record.Views, v)
	}
	for _, e := range r.pieces.on[viewAnswersShelf] {
		name, keyErr := named(spot{viewAnswersShelf, string(e.Key)})
		answers, ok := known[place{name.Visit, name.View}]
		if keyErr == nil && !ok {
			r.withoutView(e, name)
			continue
		}
		a, err := decode[answerEntry](e.Value)
		if err = cmp.Or(keyErr, err); err != nil {
			r.lose(viewAnswersShelf, e, err)
			continue
		}
		answers[name.Question] = a.Answer
	}
}

// withoutView leaves out an answer of a view that cannot be read: nobody can say whose it is.
func (r *reader) withoutView(e gate.Entry, name assessment.Unread) {
	r.out[spot{viewAnswersShelf, string(e.Key)}] = true
	if e.Damaged() {
		r.named[viewAnswersShelf]++
	}
	name.Part, name.Question = assessment.ViewPart, ""
	if !slices.Contains(r.unread, name) {
		r.add(name, assessment.ErrNoView)
		r.named[viewsShelf]++
	}
}

// missing names what the tally counts and nobody found, where it is not known what it was.
func (r *reader) missing(said, found tally) {
	for i, of := range tallied {
		if have := found.counts[i] + r.named[of.shelf]; said.counts[i] > have {
			r.add(assessment.Unread{Part: of.part, Count: int(min(said.counts[i]-have, 1<<31-1))}, errMissing)
		}
	}
	if len(r.unread) == 0 {
		r.add(assessment.Unread{Part: assessment.WholePart}, errMissing)
	}
}
