package store

import (
	"encoding/json"
	"time"

	"equalfooting/assessment"
	"equalfooting/store/bundle"
	"equalfooting/store/gate"
)

// The values of a bundle's entries are those of the file's, without their marks, but for these two.

// aboutValue is what an organisation says of itself.
type aboutValue struct {
	Organisation assessment.Organisation `json:"organisation"`
	Created      time.Time               `json:"created"`
	Example      bool                    `json:"example,omitempty"`
}

// viewValue is a view without its answers.
type viewValue struct {
	viewEntry
	Visit string `json:"visit"` // its UID
}

// packed is an organisation as a bundle, with what is known of it here alone: the numbers of its views and actions, by their paths.
type packed struct {
	bundle  bundle.Bundle
	numbers map[string]int
}

func (p packed) add(path string, s stamp, value any) error {
	data, err := json.Marshal(value)
	p.bundle.Entries[path] = bundle.Entry{Path: path, At: max(s.At, 1), By: s.By, Over: s.Over, Value: data}
	return err
}

// pack makes a bundle of the entries of a record that can be read.
func pack(tx *gate.Tx, r assessment.Record) (packed, error) {
	p := packed{bundle.Bundle{Entries: make(bundle.Entries)}, make(map[string]int)}
	data, err := tx.Get(casesShelf, keyOf(r.ID))
	if err != nil {
		return p, err
	}
	e, err := decode[caseEntry](data)
	if err != nil {
		return p, err
	}
	if p.bundle.UID = e.UID; e.UID == "" {
		p.bundle.UID = caseUID(r.ID, r.Created)
	}
	for path, part := range map[string]struct {
		stamp stamp
		value any
	}{
		bundle.About: {e.Stamps.About, aboutValue{withoutLabels(e.Organisation), e.Created, e.Example}}, bundle.Offer: {e.Stamps.Offer, e.Offer},
		bundle.Sitting: {e.Stamps.Sitting, e.Sitting}, bundle.Look: {e.Stamps.Look, e.NextLook},
	} {
		if err := p.add(path, part.stamp.orAt(e.Created), part.value); err != nil {
			return p, err
		}
	}
	if e.Stamps.Labels.At != 0 {
		if err := p.add(bundle.Labels, e.Stamps.Labels, e.Organisation.Labels); err != nil {
			return p, err
		}
	}
	if e.Stamps.Meeting.At != 0 {
		if err := p.add(bundle.Meeting, e.Stamps.Meeting, e.Meeting); err != nil {
			return p, err
		}
	}
	return p, p.parts(piecesOf(tx, r.ID), r)
}

// eachEntryOf calls fn with each entry of an organisation on a shelf.
func eachEntryOf[T any](p pieces, shelf gate.Shelf, fn func(rest []byte, e T) error) error {
	for _, entry := range p.on[shelf] {
		e, err := decode[T](entry.Value)
		if err == nil {
			err = fn(entry.Key[idLength:], e)
		}
		if err != nil {
			return err
		}
	}
	return nil
}

func (p packed) parts(own pieces, r assessment.Record) error {
	visits, views := make(map[int]string), make(map[int]string)
	err := eachEntryOf(own, assessmentsShelf, func(rest []byte, e visitEntry) error {
		number, m := numberIn(rest), e.Mark
		if m.UID == "" {
			m.UID = visitUID(r, r.Visits[number-1])
		}
		visits[number], e.Mark = m.UID, mark{}
		return p.add(bundle.Visit+m.UID, m.orAt(e.Started), e)
	})
	if err != nil {
		return err
	}
	err = eachEntryOf(own, answersShelf, func(rest []byte, e answerEntry) error {
		number, question, _ := cutNumber(rest)
		at := e.Mark.orAt(e.Written).orAt(r.Visits[number-1].Started)
		e.Mark = mark{}
		return p.add(bundle.Answer+visits[number]+"/"+string(question), at, e)
	})
	if err != nil {
		return err
	}
	err = eachEntryOf(own, viewsShelf, func(rest []byte, e viewEntry) error {
		visit, rest, _ := cutNumber(rest)
		number, m := numberIn(rest), e.Mark
		if v, err := r.Views.Numbered(number); err == nil && m.UID == "" {
			m.UID = viewUID(r, v)
		}
		views[number], e.Mark = m.UID, mark{}
		p.numbers[bundle.View+m.UID] = number
		return p.add(bundle.View+m.UID, m.orAt(e.Added), viewValue{e, visits[visit]})
	})
	if err != nil {
		return err
	}
	err = eachEntryOf(own, viewAnswersShelf, func(rest []byte, e answerEntry) error {
		_, rest, _ = cutNumber(rest)
		number, question, _ := cutNumber(rest)
		at := e.Mark.orAt(e.Written)
		e.Mark, e.Written = mark{}, time.Time{} // which no view has
		return p.add(bundle.Said+views[number]+"/"+string(question), at, e)
	})
	if err != nil {
		return err
	}
	err = eachEntryOf(own, planShelf, func(rest []byte, e actionEntry) error {
		e.Number = numberIn(rest)
		m := e.Mark
		if m.UID == "" {
			m.UID = actionUID(r, e.PlanAction)
		}
		e.Mark = mark{}
		p.numbers[bundle.Action+m.UID] = e.Number
		return p.add(bundle.Action+m.UID, m.orAt(r.Created), e)
	})
	if err != nil {
		return err
	}
	err = eachEntryOf(own, sessionsShelf, func(rest []byte, e dayEntry) error {
		at := e.Mark.orAt(r.Created)
		e.Mark = mark{}
		return p.add(bundle.Day+string(rest), at, e)
	})
	if err != nil {
		return err
	}
	return eachEntryOf(own, goneShelf, func(rest []byte, e goneEntry) error {
		path := gonePath(rest, visits, views)
		if path == "" {
			return nil // of a visit or a view that is not there: nobody could miss it
		}
		entry := bundle.Entry{Path: path, At: max(e.Mark.At, 1), By: e.Mark.By, Over: e.Mark.Over, Gone: true}
		if e.Visit != nil {
			e.Visit.Mark = mark{}
			var err error
			if entry.Value, err = json.Marshal(e.Visit); err != nil {
				return err
			}
		}
		p.bundle.Entries[path] = entry
		return nil
	})
}

// numberIn is the number in a key that was read already.
func numberIn(rest []byte) int {
	number, _, _ := cutNumber(rest)
	return number
}

// gonePath gives the path of what is gone, by its key after the organisation's number.
func gonePath(rest []byte, visits, views map[int]string) string {
	as := rest[1:]
	switch rest[0] {
	case goneKeys[assessmentsShelf]:
		return bundle.Visit + string(as)
	case goneKeys[viewsShelf]:
		return bundle.View + string(as)
	case goneKeys[planShelf]:
		return bundle.Action + string(as)
	case goneKeys[sessionsShelf]:
		return bundle.Day + string(as)
	case answersOfGone:
		if len(as) > uidLength {
			return bundle.Answer + string(as[:uidLength]) + "/" + string(as[uidLength:])
		}
	case goneKeys[answersShelf]:
		if number, question, ok := cutNumber(as); ok && visits[number] != "" {
			return bundle.Answer + visits[number] + "/" + string(question)
		}
	case goneKeys[viewAnswersShelf]:
		_, as, _ = cutNumber(as)
		if number, question, ok := cutNumber(as); ok && views[number] != "" {
			return bundle.Said + views[number] + "/" + string(question)
		}
	}
	return ""
}
