// Package gate is the one way by which an entry's bytes get into the data file and out of it again. An entry is a key
// and its value on a named shelf; a shelf is one of bbolt's buckets, and nothing else touches those.
package gate

import (
	"bytes"

	bolt "go.etcd.io/bbolt"
)

// Shelf is the name of a place for entries, which lie on it in the order of their keys.
type Shelf string

// Entry is a key and its value.
type Entry struct{ Key, Value []byte }

// Tx is one transaction. Keys and values that it gives are valid until it ends, and must not be changed.
type Tx struct{ tx *bolt.Tx }

// View runs fn in a transaction that only reads.
func View(db *bolt.DB, fn func(*Tx) error) error {
	return db.View(func(tx *bolt.Tx) error { return fn(&Tx{tx}) })
}

// Update runs fn in a transaction that may write too, and returns once what it did would survive a power cut. After an
// error nothing is changed.
func Update(db *bolt.DB, fn func(*Tx) error) error {
	return db.Update(func(tx *bolt.Tx) error { return fn(&Tx{tx}) })
}

// Get gives the value of a key; nil where there is no such entry.
func (t *Tx) Get(s Shelf, key []byte) []byte { return t.bucket(s).Get(key) }

// Put keeps an entry in place of what its key had.
func (t *Tx) Put(s Shelf, key, value []byte) error { return t.bucket(s).Put(key, value) }

// Delete takes an entry away. Where there is none, it does nothing.
func (t *Tx) Delete(s Shelf, key []byte) error { return t.bucket(s).Delete(key) }

// Each calls fn with every entry whose key begins with prefix, in the order of the keys, until fn gives an error. The
// shelf must not be changed meanwhile.
func (t *Tx) Each(s Shelf, prefix []byte, fn func(key, value []byte) error) error {
	cursor := t.bucket(s).Cursor()
	for k, v := cursor.Seek(prefix); k != nil && bytes.HasPrefix(k, prefix); k, v = cursor.Next() {
		if err := fn(k, v); err != nil {
			return err
		}
	}
	return nil
}

// Fill puts many entries behind all that are on the shelf, in the order of their keys. The pages get fuller than Put
// makes them; a little room keeps the next changes from splitting them.
func (t *Tx) Fill(s Shelf, entries []Entry) error {
	bucket := t.bucket(s)
	bucket.FillPercent = 0.9
	for _, e := range entries {
		if err := bucket.Put(e.Key, e.Value); err != nil {
			return err
		}
	}
	return nil
}

// LastNumber is the last number that NextNumber gave for a shelf; 0 before the first.
func (t *Tx) LastNumber(s Shelf) uint64 { return t.bucket(s).Sequence() }

// NextNumber gives 1, 2, 3 and so on for a shelf, and none of them twice.
func (t *Tx) NextNumber(s Shelf) (uint64, error) { return t.bucket(s).NextSequence() }

// SetLastNumber makes NextNumber go on from there.
func (t *Tx) SetLastNumber(s Shelf, last uint64) error { return t.bucket(s).SetSequence(last) }

// Make makes a shelf, which must not be there yet.
func (t *Tx) Make(s Shelf) error {
	_, err := t.tx.CreateBucket([]byte(s))
	return err
}

// Has says whether there is such a shelf. All of the above panic where there is none.
func (t *Tx) Has(s Shelf) bool { return t.bucket(s) != nil }

// Shelves gives all of them in the order of their names.
func (t *Tx) Shelves() ([]Shelf, error) {
	var all []Shelf
	err := t.tx.ForEach(func(name []byte, _ *bolt.Bucket) error {
		all = append(all, Shelf(name))
		return nil
	})
	return all, err
}

func (t *Tx) bucket(s Shelf) *bolt.Bucket { return t.tx.Bucket([]byte(s)) }
