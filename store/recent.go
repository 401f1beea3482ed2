package store

import (
	"encoding/binary"
	"slices"

	"equalfooting/assessment"
	"equalfooting/store/gate"
)

// recentKept is how many organisations are remembered in the order in which they were touched: more than any window
// shows at once, so that the first screen need not read and sort all of them.
const recentKept = 50

var recentKey = []byte("recent")

// Recent gives the summaries of the organisations that were touched last, the latest first, up to so many and never more than fifty, and
// whether there are others. Where one of them cannot be read, it gives all as Caseload does. A file that cannot be read gives a *DamagedError.
func (l List) Recent(most int) (list []assessment.Summary, more bool, err error) {
	l.mu.Lock()
	defer l.mu.Unlock()
	err = l.view(func(tx *gate.Tx) error {
		entered, rollErr := readRoll(tx)
		ids, err := recentIDs(tx)
		ids = ids[:min(len(ids), most)]
		sound := rollErr == nil && err == nil
		l.listed.entered = entered.cases
		list = make([]assessment.Summary, 0, len(ids))
		for _, id := range ids {
			data, err := tx.Get(summariesShelf, keyOf(id)) // none is damage: a deletion takes it off the list
			summary, _, summaryErr := summaryOf(id, data)
			sound = sound && err == nil && summaryErr == nil
			list = append(list, summary)
		}
		more = uint64(len(ids)) < entered.cases
		if !sound || len(ids) == 0 {
			more = false
			list, err = allSummaries(tx)
			return err
		}
		return nil
	})
	return list, more, err
}

// recentIDs reads the list: 8 bytes an id, the latest first.
func recentIDs(tx *gate.Tx) ([]assessment.ID, error) {
	data, err := tx.Get(metaShelf, recentKey)
	ids := make([]assessment.ID, 0, len(data)/idLength)
	for ; len(data) >= idLength; data = data[idLength:] {
		ids = append(ids, assessment.ID(binary.BigEndian.Uint64(data)))
	}
	return ids, err
}

// putRecent moves an organisation to the front. While the same one is worked on, which is nearly always, nothing is
// written.
func putRecent(tx *gate.Tx, id assessment.ID) error {
	ids, err := recentIDs(tx)
	if err != nil { // made again from the summaries
		all, err := allSummaries(tx)
		if err != nil {
			return err
		}
		for _, summary := range all {
			if !summary.Damaged {
				ids = append(ids, summary.ID)
			}
		}
	}
	if len(ids) > 0 && ids[0] == id && err == nil {
		return nil
	}
	ids = slices.DeleteFunc(ids, func(other assessment.ID) bool { return other == id })
	return setRecent(tx, slices.Insert(ids, 0, id))
}

func setRecent(tx *gate.Tx, ids []assessment.ID) error {
	var data []byte
	for _, id := range ids[:min(len(ids), recentKept)] {
		data = binary.BigEndian.AppendUint64(data, uint64(id))
	}
	return putOther(tx, recentKey, data)
}
