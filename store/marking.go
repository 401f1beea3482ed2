package store

import (
	"equalfooting/assessment"
	"equalfooting/store/gate"
)

// next gives the mark for what is put under a key: a later one than that of what is there, or of what was taken away there. What
// has a UID keeps it, or has was where it has none yet; made gives that of something new.
func (w writer) next(shelf gate.Shelf, key []byte, was string, made func() string) (mark, error) {
	if given, ok := w.given[string(shelf)+string(key)]; ok {
		return given, nil
	}
	m, there := markOf(w.tx, shelf, key)
	switch {
	case there && m.UID == "":
		m.UID = was
	case !there && made != nil:
		m.UID = made()
	case !there:
		gone := goneKey(w.id, shelf, key[idLength:])
		if taken, ok := markOf(w.tx, goneShelf, gone); ok {
			m = taken
			if err := w.tx.Delete(goneShelf, gone); err != nil {
				return mark{}, err
			}
		}
	}
	m.stamp = m.next(w.now, w.by)
	return m, nil
}

// take takes an entry away, and remembers that it is gone: by its UID, which is was where it has none yet, or by its key. frame is
// what stays of a visit.
func (w writer) take(shelf gate.Shelf, key []byte, was string, frame *visitEntry) error {
	m, _ := markOf(w.tx, shelf, key)
	if m.UID == "" {
		m.UID = was
	}
	as := key[idLength:]
	if m.UID != "" {
		as = []byte(m.UID)
	}
	m.stamp = m.next(w.now, w.by)
	m.UID = ""
	if _, err := put(w.tx, goneShelf, goneKey(w.id, shelf, as), goneEntry{m, frame}); err != nil {
		return err
	}
	return w.tx.Delete(shelf, key)
}

// uidOfView gives the UID of a new view.
func (w writer) uidOfView(r assessment.Record, v assessment.View) string {
	if v.Kind != assessment.FirstView {
		return newUID(w.now, v.Number)
	}
	of, _ := markOf(w.tx, assessmentsShelf, keyOf(w.id, v.Visit))
	if of.UID == "" {
		of.UID = visitUID(r, r.Visits[v.Visit-1])
	}
	uid := firstViewUID(of.UID)
	if _, gone := markOf(w.tx, goneShelf, goneKey(w.id, viewsShelf, []byte(uid))); gone {
		return newUID(w.now, v.Number) // what is gone stays gone
	}
	return uid
}

// stampedCase gives an organisation's own entry as it will be, with new stamps for the parts that changed.
func (w writer) stampedCase(before, after caseEntry) caseEntry {
	if data, err := w.tx.Get(casesShelf, keyOf(w.id)); err == nil && data != nil {
		kept, _ := decode[caseEntry](data)
		after.UID, after.Stamps = kept.UID, kept.Stamps
	}
	isNew := before.Created.IsZero()
	switch {
	case isNew:
		after.UID = newUID(w.now, 0)
	case after.UID == "":
		after.UID = caseUID(w.id, after.Created)
	}
	now := func(s *stamp, changed bool) {
		switch {
		case isNew:
			*s = stamp{}.next(w.now, w.by)
		case changed:
			*s = s.orAt(after.Created).next(w.now, w.by)
		}
	}
	s := &after.Stamps
	now(&s.About, !sameOrganisation(withoutLabels(before.Organisation), withoutLabels(after.Organisation)))
	now(&s.Offer, !sameOffer(before.Offer, after.Offer))
	now(&s.Sitting, before.Sitting != after.Sitting)
	now(&s.Look, before.NextLook != after.NextLook)
	if before.Organisation.Labels != after.Organisation.Labels { // before anything was said there is nothing to tell another copy
		now(&s.Labels, true)
	}
	if before.Meeting != after.Meeting { // before anything was agreed there is nothing to tell another copy
		now(&s.Meeting, true)
	}
	return after
}

// withoutLabels is what an organisation says about itself: its labels belong to the people who work with it.
func withoutLabels(o assessment.Organisation) assessment.Organisation {
	o.Labels = assessment.Labels{}
	return o
}
