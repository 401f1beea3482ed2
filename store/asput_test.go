package store

import (
	"bytes"
	"testing"

	"equalfooting/store/gate"
)

// Before a file is wiped it is not looked at what its entries say, and yet whatever is damaged or missing is noticed.
func TestDamageIsNoticedWithoutReadingWhatEntriesSay(t *testing.T) {
	t.Parallel()
	s := open(t, throwaway(t))
	liveAYear(t, s, create(t, s, "Example Group").ID, "Example")
	isSound := func() bool {
		c := checker{asPut: true}
		must(t, s.view(c.records))
		return len(c.report.Problems) == 0
	}
	if !isSound() {
		t.Fatal("a sound file is not")
	}
	shelves := []gate.Shelf{summariesShelf, metaShelf}
	for _, of := range tallied {
		shelves = append(shelves, of.shelf)
	}
	tried := 0
	for _, shelf := range shelves {
		var entries []gate.Entry
		must(t, s.view(func(tx *gate.Tx) error {
			return tx.Bare().Each(shelf, nil, func(key, value []byte) error {
				if string(key) != string(versionKey) {
					entries = append(entries, gate.Entry{Key: bytes.Clone(key), Value: bytes.Clone(value)})
				}
				return nil
			})
		}))
		for _, e := range entries {
			put := func(value []byte) {
				must(t, s.file.Update(func(tx *gate.Tx) error { return tx.Bare().Put(shelf, e.Key, value) }))
			}
			harmed := bytes.Clone(e.Value)
			harmed[len(harmed)-1] ^= 1
			put(harmed)
			if isSound() {
				t.Errorf("%s: harm to %x is not noticed", shelf, e.Key)
			}
			put(e.Value)
			must(t, s.file.Update(func(tx *gate.Tx) error { return tx.Bare().Delete(shelf, e.Key) }))
			if isSound() {
				t.Errorf("%s: that %x is missing is not noticed", shelf, e.Key)
			}
			put(e.Value)
			tried++
		}
	}
	if tried < 20 || !isSound() {
		t.Errorf("%d were tried", tried)
	}
}
