package store

import (
	"bytes"
	"encoding/json"

	"equalfooting/assessment"
	"equalfooting/store/gate"
)

// sums comes from version 3, in which values had no sums, organisations no tallies, and the file no roll. What cannot be
// read stays as it is, and so has no sum that fits.
func sums(tx *gate.Tx) error {
	if err := tx.Make(goneShelf); err != nil { // what is put here has the form of version 5 already
		return err
	}
	for shelf, again := range map[gate.Shelf]func([]byte) ([]byte, error){
		casesShelf:       asNow[caseEntry],
		assessmentsShelf: asNow[visitEntry],
		answersShelf:     asNow[answerEntry],
		viewsShelf:       asNow[viewEntry],
		viewAnswersShelf: asNow[answerEntry],
		planShelf:        asNow[actionEntry],
		sessionsShelf:    asNow[dayEntry],
		metaShelf:        func(data []byte) ([]byte, error) { return data, nil },
	} {
		if err := putAgain(tx, shelf, again); err != nil {
			return err
		}
	}
	entered, err := tallySummaries(tx)
	if err != nil {
		return err
	}
	if err := entered.put(tx); err != nil {
		return err
	}
	if ids, err := recentIDs(tx); err == nil && len(ids) > 0 {
		var there []assessment.ID // those deleted since stayed on the list
		for _, id := range ids {
			if data, _ := tx.Bare().Get(summariesShelf, keyOf(id)); data != nil {
				there = append(there, id)
			}
		}
		if err := setRecent(tx, there); err != nil {
			return err
		}
	}
	return putMachine(tx)
}

// putAgain puts every entry of a shelf as it is now.
func putAgain(tx *gate.Tx, shelf gate.Shelf, again func([]byte) ([]byte, error)) error {
	var entries []gate.Entry
	err := tx.Bare().Each(shelf, nil, func(key, value []byte) error {
		if shelf == metaShelf && bytes.Equal(key, versionKey) {
			return nil
		}
		if now, err := again(value); err == nil {
			entries = append(entries, gate.Entry{Key: bytes.Clone(key), Value: bytes.Clone(now)})
		}
		return nil
	})
	if err != nil {
		return err
	}
	for _, e := range entries {
		if err := tx.Put(shelf, e.Key, e.Value); err != nil {
			return err
		}
	}
	return nil
}

// asNow gives the bytes of an entry as this version writes them, without fields that nothing reads any more.
func asNow[T any](data []byte) ([]byte, error) {
	if _, err := decode[T](data); err == nil {
		return data, nil
	}
	entry, err := decodeOld[T](data)
	if err != nil {
		return nil, err
	}
	_, again, err := encode(entry)
	return again, err
}

// decodeOld reads an entry of a version in which there may be more in it.
func decodeOld[T any](data []byte) (T, error) {
	var entry T
	err := json.Unmarshal(data, &entry)
	return entry, err
}

// tallySummaries puts a tally before each summary, and gives the roll. In a tally what cannot be read counts as well, so
// that it goes on being missed.
func tallySummaries(tx *gate.Tx) (roll, error) {
	entered := roll{version: formatVersion, last: tx.LastNumber(casesShelf)}
	known := make(map[assessment.ID]bool)
	for _, shelf := range []gate.Shelf{casesShelf, summariesShelf} {
		err := tx.Each(shelf, nil, func(key, _ []byte) error {
			if id, ok := idOf(key); ok && len(key) == idLength && !known[id] {
				known[id], entered = true, entered.with(id)
			}
			return nil
		})
		if err != nil {
			return roll{}, err
		}
	}
	for id := range known {
		data, err := tx.Bare().Get(summariesShelf, keyOf(id))
		if err != nil {
			return roll{}, err
		}
		if summary, err := decodeSummary(id, data); err == nil {
			if err := putSummary(tx, piecesOf(tx, id).tally(true), summary); err != nil {
				return roll{}, err
			}
		}
	}
	return entered, nil
}
