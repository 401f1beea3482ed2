package store

import (
	"bytes"

	"equalfooting/store/gate"
)

// marks comes from version 4, in which entries said neither when they were written nor where, and nothing was remembered of what was
// taken away. The entries stay as they are: what they do not say is made of the rest until they are written again (mark.go).
func marks(tx *gate.Tx) error {
	if tx.Has(goneShelf) {
		return nil // it comes from an earlier version, from which one step leads here
	}
	if err := tx.Make(goneShelf); err != nil {
		return err
	}
	var summaries []gate.Entry
	err := tx.Each(summariesShelf, nil, func(key, value []byte) error {
		if now := withGone(value); now != nil {
			summaries = append(summaries, gate.Entry{Key: bytes.Clone(key), Value: now})
		}
		return nil
	})
	if err != nil {
		return err
	}
	for _, e := range summaries {
		if err := tx.Put(summariesShelf, e.Key, e.Value); err != nil {
			return err
		}
	}
	if r, err := readRoll(tx); err == nil {
		r.version = formatVersion
		if err := r.put(tx); err != nil {
			return err
		}
	}
	return putMachine(tx)
}

// withGone gives a summary's entry of version 4 with a tally of this version, in which nothing is gone yet. It is nil if the entry cannot
// be read.
func withGone(value []byte) []byte {
	t, rest, err := cutCounts(value, len(tallied)-1)
	if err != nil {
		return nil
	}
	return append(t.encode(), rest...)
}
