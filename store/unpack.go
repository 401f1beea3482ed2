package store

import (
	"bytes"
	"cmp"
	"encoding/json"
	"errors"

	"equalfooting/assessment"
	"equalfooting/store/bundle"
	"equalfooting/store/gate"
)

// errBundle says that the parts of a bundle do not fit together.
var errBundle = errors.New("the parts of the bundle do not fit together")

// unpacked is an organisation of a bundle's entries, as it can be kept.
type unpacked struct {
	record assessment.Record
	entry  caseEntry
	given  map[string]mark // of its entries, by shelf and key
	gone   map[string]goneEntry

	visits map[string]int // the numbers, by their UIDs
	views  map[string]assessment.View
}

// valueOf reads an entry's value, which must be exactly as this program writes it: so the same thing is never written in two ways, and
// putting the same bundle in twice changes nothing.
func valueOf[T any](e bundle.Entry) (T, error) {
	value, err := decode[T](e.Value)
	if err != nil {
		return value, err
	}
	again, err := json.Marshal(value)
	if err != nil || !bytes.Equal(again, e.Value) || len(again) > largestValue || bytes.Contains(again, []byte(`"mark":`)) {
		return value, cmp.Or(err, errBundle)
	}
	return value, nil
}

// largestValue is more than the longest notes take.
const largestValue = 1 << 18

func stampIn(e bundle.Entry) stamp { return stamp{e.At, e.By, e.Over} }

// keep remembers the mark of an entry.
func (u *unpacked) keep(shelf gate.Shelf, key []byte, uid string, e bundle.Entry) {
	u.given[string(shelf)+string(key)] = mark{uid, stampIn(e)}
}

// lose remembers what is gone.
func (u *unpacked) lose(shelf gate.Shelf, as []byte, e bundle.Entry, frame *visitEntry) {
	u.gone[string(goneKey(u.record.ID, shelf, as))] = goneEntry{mark{stamp: stampIn(e)}, frame}
}

// unpack makes a record from a bundle's entries. From local, which is what is here of it, it keeps the number, and from numbers those of
// views and actions by their paths; everything else comes from the entries.
func unpack(b bundle.Bundle, local assessment.Record, numbers map[string]int) (*unpacked, error) {
	u := &unpacked{record: local, given: make(map[string]mark), gone: make(map[string]goneEntry), visits: make(map[string]int), views: make(map[string]assessment.View)}
	u.record.Visits, u.record.Views, u.record.Plan, u.record.Days = nil, nil, nil, nil
	for _, part := range []func(bundle.Entries) error{u.putOwn, u.putVisits, u.putViews(numbers), u.putAnswers, u.putPlan(numbers), u.putDays} {
		if err := part(b.Entries); err != nil {
			return nil, err
		}
	}
	stamps := u.entry.Stamps
	u.entry = caseEntryOf(u.record)
	u.entry.UID, u.entry.Stamps = b.UID, stamps
	return u, nil
}

// putOwn reads the organisation's own parts.
func (u *unpacked) putOwn(entries bundle.Entries) error {
	about, err := valueOf[aboutValue](entries[bundle.About])
	if err == nil && about.Organisation.Labels != (assessment.Labels{}) {
		err = errBundle
	}
	if err != nil {
		return err
	}
	r := &u.record
	r.Organisation, r.Created, r.Example = about.Organisation, about.Created, about.Example
	u.entry.Stamps = stamps{stampIn(entries[bundle.About]), stampIn(entries[bundle.Offer]), stampIn(entries[bundle.Sitting]), stampIn(entries[bundle.Look]),
		stampIn(entries[bundle.Meeting]), stampIn(entries[bundle.Labels])}
	var offerErr, sittingErr, lookErr, meetingErr, labelsErr error
	r.Offer, offerErr = valueOf[assessment.Offer](entries[bundle.Offer])
	r.Sitting, sittingErr = valueOf[assessment.Sitting](entries[bundle.Sitting])
	r.NextLook, lookErr = valueOf[assessment.Date](entries[bundle.Look])
	r.Meeting = assessment.Meeting{}
	if e, agreed := entries[bundle.Meeting]; agreed {
		r.Meeting, meetingErr = valueOf[assessment.Meeting](e)
	}
	if e, said := entries[bundle.Labels]; said {
		r.Organisation.Labels, labelsErr = valueOf[assessment.Labels](e)
	}
	return errors.Join(offerErr, sittingErr, lookErr, meetingErr, labelsErr)
}

// numbered gives each path its number: the one it has here, or the next.
func numbered(paths []string, numbers map[string]int, last *int) map[string]int {
	all := make(map[string]int)
	for _, path := range paths {
		n, ok := numbers[path]
		if !ok {
			*last++
			n = *last
		}
		all[path] = n
	}
	return all
}
