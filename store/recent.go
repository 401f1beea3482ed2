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

// Recent gives the summaries of the organisations that were touched last, the latest first, and whether there may be
// more. A file that cannot be read gives a *DamagedError.
func (s *Store) Recent() (list []assessment.Summary, more bool, err error) {
	s.mu.Lock()
	defer s.mu.Unlock()
	err = s.view(func(tx *gate.Tx) error {
		ids := recentIDs(tx)
		more = len(ids) == recentKept
		for _, id := range ids {
			data := tx.Get(summariesShelf, keyOf(id))
			if data == nil {
				continue // deleted since
			}
			summary, err := decodeSummary(id, data)
			if err != nil {
				return s.damaged(err)
			}
			list = append(list, summary)
		}
		return nil
	})
	return list, more, err
}

// recentIDs reads the list: 8 bytes an id, the latest first.
func recentIDs(tx *gate.Tx) []assessment.ID {
	data := tx.Get(metaShelf, recentKey)
	ids := make([]assessment.ID, 0, len(data)/idLength)
	for ; len(data) >= idLength; data = data[idLength:] {
		ids = append(ids, assessment.ID(binary.BigEndian.Uint64(data)))
	}
	return ids
}

// putRecent moves an organisation to the front. While the same one is worked on, which is nearly always, nothing is
// written.
func putRecent(tx *gate.Tx, id assessment.ID) error {
	ids := recentIDs(tx)
	if len(ids) > 0 && ids[0] == id {
		return nil
	}
	ids = slices.DeleteFunc(ids, func(other assessment.ID) bool { return other == id })
	ids = slices.Insert(ids, 0, id)
	ids = ids[:min(len(ids), recentKept)]
	var data []byte
	for _, id := range ids {
		data = binary.BigEndian.AppendUint64(data, uint64(id))
	}
	return tx.Put(metaShelf, recentKey, data)
}
