package store

import (
	"bytes"
	"encoding/binary"
	"slices"

	"equalfooting/assessment"
	"equalfooting/store/file"
	"equalfooting/store/gate"
	"equalfooting/store/vault"
)

// turnedWhole is turned for the open file, of which nothing may be damaged.
func (d *dataFile) turnedWhole(key *vault.Key, settle func(tx *gate.Tx) error) error {
	told := d.tells(Checking)
	err := readsWholeTelling(d.file, func(done, of int) error {
		_ = told(done, of) // the copies may be turned by then, and it goes on
		return nil
	})
	if err != nil {
		return err
	}
	return turned(d.file, key, settle, d.tellsBytes(Remaking))
}

// turned makes a file ready with all entries of another one, sealed with a key or, if that is nil, not sealed.
func turned(f *file.File, key *vault.Key, settle func(tx *gate.Tx) error, told file.Told) error {
	return f.Successor().Remake(key, func(update file.Update) error { return turnInto(f, update, settle, told) })
}

// turnInto copies all entries of a file into another one, sealed as that is. told cannot stop it.
func turnInto(f *file.File, update file.Update, settle func(tx *gate.Tx) error, told file.Told) error {
	return f.View(func(from *gate.Tx) error {
		shelves, err := from.Shelves()
		if err != nil {
			return err
		}
		// The summaries come last: what an organisation's entries add up to is another number in another form.
		shelves = append(slices.DeleteFunc(shelves, func(s gate.Shelf) bool { return s == summariesShelf }), summariesShelf)
		counts := len(tallied)
		if !from.Has(goneShelf) { // until format 5
			counts--
		}
		sums := make(map[assessment.ID]uint64)
		for _, shelf := range shelves {
			if err := turnShelf(from, update, shelf, counts, sums, told); err != nil {
				return err
			}
		}
		version, err := from.Bare().Get(metaShelf, versionKey)
		if err != nil {
			return err
		}
		return update(func(tx *gate.Tx) error {
			if err := tx.Bare().Put(metaShelf, versionKey, version); err != nil {
				return err
			}
			if err := settle(tx); err != nil {
				return err
			}
			return countOthers(tx)
		})
	})
}

// turnShelf copies the entries of a shelf through two gates.
func turnShelf(from *gate.Tx, update file.Update, shelf gate.Shelf, counts int, sums map[assessment.ID]uint64, told file.Told) error {
	var keys [][]byte
	err := from.Each(shelf, nil, func(key, value []byte) error {
		switch {
		case shelf == metaShelf && (string(key) == string(versionKey) || isLock(key)): // not sealed, and not the same in another form
		case value == nil:
			return gate.ErrDamaged
		default:
			keys = append(keys, key)
		}
		return nil
	})
	if err != nil {
		return err
	}
	err = update(func(tx *gate.Tx) error {
		if err := tx.Make(shelf); err != nil {
			return err
		}
		tx.SortAsStored(shelf, keys)
		return tx.SetLastNumber(shelf, from.LastNumber(shelf))
	})
	if err != nil {
		return err
	}
	done := 0
	for some := range slices.Chunk(keys, file.BatchSize) {
		if told != nil && shelf == answersShelf { // which has most of all entries
			_ = told(int64(done), int64(len(keys)))
		}
		done += len(some)
		entries := make([]gate.Entry, len(some))
		for i, key := range some {
			value, err := from.Get(shelf, key)
			if err == nil && shelf == summariesShelf {
				value, err = withSum(value, key, counts, sums)
			}
			if err != nil {
				return err
			}
			entries[i] = gate.Entry{Key: key, Value: value}
		}
		if err := update(func(tx *gate.Tx) error { return tx.Fill(shelf, entries) }); err != nil {
			return err
		}
		for _, e := range entries {
			if id, ok := idOf(e.Key); ok && shelf != metaShelf {
				sums[id] += e.Sum
			}
		}
	}
	return nil
}

// withSum gives a summary's entry with what the organisation's other entries add up to now. Before that come so many counts (tally.go).
func withSum(value, key []byte, counts int, sums map[assessment.ID]uint64) ([]byte, error) {
	_, rest, err := cutCounts(value, counts)
	if err != nil {
		return nil, err
	}
	id, _ := idOf(key)
	value = bytes.Clone(value)
	binary.BigEndian.PutUint64(value[len(value)-len(rest)-8:], sums[id])
	return value, nil
}
