package gate

import (
	"bytes"
	"errors"
	"testing"

	"equalfooting/store/vault"

	bolt "go.etcd.io/bbolt"
	"pgregory.net/rapid"
)

// If any one bit of a sealed entry in the file is changed, or it is moved elsewhere, it is damaged, and its neighbours are not.
func TestAnyBitChangedOfASealedEntryIsDamage(t *testing.T) {
	rapid.Check(t, func(r *rapid.T) {
		db, with := openFile(t), vault.NewKey()
		key, value := rapid.SliceOfN(rapid.Byte(), 1, 12).Draw(r, "key"), rapid.SliceOf(rapid.Byte()).Draw(r, "value")
		neighbour := append(bytes.Clone(key), 0)
		updateWith(r, db, with, func(tx *Tx) error {
			return errors.Join(tx.Make("one"), tx.Make("two"), tx.Put("one", key, value), tx.Put("one", neighbour, value))
		})
		stored := sealed{with}.stored("one", key)
		must(r, db.Update(func(tx *bolt.Tx) error {
			b := tx.Bucket([]byte("one"))
			written := bytes.Clone(b.Get(stored))
			must(r, tx.Bucket([]byte("two")).Put(stored, written))
			must(r, tx.Bucket([]byte("two")).Put(sealed{with}.stored("two", key), written))
			if bit := rapid.IntRange(0, 8*(len(stored)+len(written))-1).Draw(r, "bit"); bit < 8*len(stored) {
				must(r, b.Delete(stored))
				stored[bit/8] ^= 1 << (bit % 8)
			} else {
				bit -= 8 * len(stored)
				written[bit/8] ^= 1 << (bit % 8)
			}
			return b.Put(stored, written)
		}))
		viewWith(r, db, with, func(tx *Tx) error {
			if got, _ := tx.Get("one", key); got != nil {
				r.Fatalf("it gives %q", got)
			}
			if got, err := tx.Get("two", key); !errors.Is(err, ErrDamaged) {
				r.Fatalf("elsewhere it gives %q, %v", got, err)
			}
			if got, err := tx.Get("one", neighbour); err != nil || !bytes.Equal(got, value) {
				r.Fatalf("the neighbour is %q, %v", got, err)
			}
			sound, damaged := 0, 0
			for _, shelf := range []Shelf{"one", "two"} {
				for _, e := range tx.All(shelf, nil) {
					if e.Damaged() {
						damaged++
					} else {
						sound++
					}
				}
			}
			if sound != 1 || damaged != 3 {
				r.Fatalf("%d are sound and %d damaged", sound, damaged)
			}
			return nil
		})
	})
}

// A sealed file contains nothing of what was put there, and nothing can be read without the key, except what was put there unsealed.
func TestSealedEntriesTellNothing(t *testing.T) {
	db, with := openFile(t), vault.NewKey()
	key, value := []byte("the key of a question"), []byte("what somebody said of it")
	updateWith(t, db, with, func(tx *Tx) error {
		return errors.Join(tx.Make("one"), tx.Put("one", key, value), tx.Unsealed().Put("one", []byte("lock"), []byte("open")))
	})
	view(t, db, func(tx *Tx) error {
		if got, err := tx.Get("one", key); got != nil || err != nil {
			t.Errorf("without the key there is %q, %v", got, err)
		}
		if got, err := tx.Get("one", []byte("lock")); string(got) != "open" || err != nil {
			t.Errorf("without the key there is %q, %v", got, err)
		}
		return tx.Bare().Each("one", nil, func(k, v []byte) error {
			for _, word := range []string{"question", "somebody"} {
				if bytes.Contains(k, []byte(word)) || bytes.Contains(v, []byte(word)) {
					t.Errorf("%q can be read", word)
				}
			}
			return nil
		})
	})
	viewWith(t, db, vault.NewKey(), func(tx *Tx) error {
		if got, err := tx.Get("one", key); got != nil || err != nil {
			t.Errorf("with another key there is %q, %v", got, err)
		}
		return nil
	})
	viewWith(t, db, with, func(tx *Tx) error {
		return tx.Bare().Each("one", nil, func(k, v []byte) error {
			if e := tx.Read("one", k, v); string(k) != "lock" && (!bytes.Equal(e.Key, key) || !bytes.Equal(e.Value, value)) {
				t.Errorf("%q was put under %q", e.Value, e.Key)
			}
			return nil
		})
	})
}
