package gate

import (
	"bytes"
	"errors"
	"testing"

	bolt "go.etcd.io/bbolt"
	"pgregory.net/rapid"
)

// If any one bit of an entry's value or key is changed, or it is on another shelf, it is damaged, and its neighbours are not.
func TestAnyBitChangedIsDamage(t *testing.T) {
	rapid.Check(t, func(r *rapid.T) {
		db := openFile(t)
		key, value := rapid.SliceOfN(rapid.Byte(), 1, 12).Draw(r, "key"), rapid.SliceOf(rapid.Byte()).Draw(r, "value")
		neighbour := append(bytes.Clone(key), 0)
		update(r, db, func(tx *Tx) error {
			return errors.Join(tx.Make("one"), tx.Make("on"), tx.Put("one", key, value), tx.Put("one", neighbour, value))
		})
		must(r, db.Update(func(tx *bolt.Tx) error {
			b := tx.Bucket([]byte("one"))
			sealed := bytes.Clone(b.Get(key))
			must(r, tx.Bucket([]byte("on")).Put(append([]byte("e"), key...), sealed)) // the same letters, split in another place
			if bit := rapid.IntRange(0, 8*(len(key)+len(sealed))-1).Draw(r, "bit"); bit < 8*len(key) {
				must(r, b.Delete(key))
				key[bit/8] ^= 1 << (bit % 8)
			} else {
				bit -= 8 * len(key)
				sealed[bit/8] ^= 1 << (bit % 8)
			}
			return b.Put(key, sealed)
		}))
		view(r, db, func(tx *Tx) error {
			for shelf, key := range map[Shelf][]byte{"one": key, "on": append([]byte("e"), key...)} {
				if got, err := tx.Get(shelf, key); got != nil || shelf == "one" && !errors.Is(err, ErrDamaged) {
					r.Fatalf("%s gives %q, %v", shelf, got, err)
				}
			}
			if got, err := tx.Get("one", neighbour); err != nil || !bytes.Equal(got, value) {
				r.Fatalf("the neighbour is %q, %v", got, err)
			}
			sound, damaged := 0, 0
			for _, e := range tx.All("one", nil) {
				if e.Damaged() {
					damaged++
				} else {
					sound++
				}
			}
			if sound != 1 || damaged != 1 {
				r.Fatalf("%d are sound and %d damaged", sound, damaged)
			}
			return nil
		})
	})
}

// Changed is what Put and Delete have changed the shelf's tally by.
func TestChanged(t *testing.T) {
	db := openFile(t)
	tally := func(tx *Tx) (all Tally) {
		for _, e := range tx.All("one", nil) {
			all = all.Add(e.Sum)
		}
		return all
	}
	var before Tally
	update(t, db, func(tx *Tx) error {
		err := errors.Join(tx.Make("one"), tx.Put("one", []byte("a"), []byte("1")), tx.Put("one", []byte("b"), []byte("2")))
		before = tally(tx)
		if tx.Changed("one") != before || before.Count != 2 {
			t.Errorf("changed by %v, there is %v", tx.Changed("one"), before)
		}
		return err
	})
	update(t, db, func(tx *Tx) error {
		err := errors.Join(tx.Put("one", []byte("a"), []byte("3")), tx.Delete("one", []byte("b")), tx.Delete("one", []byte("none")))
		if got := before.Plus(tx.Changed("one")); got != tally(tx) || got.Count != 1 {
			t.Errorf("changed to %v, there is %v", got, tally(tx))
		}
		return err
	})
}

func must(t rapid.TB, err error) {
	t.Helper()
	if err != nil {
		t.Fatal(err)
	}
}
