// Package gate is the only way for an entry's bytes to get into the data file and out of it again. An entry is a key and its value on a
// named shelf; a shelf is one of bbolt's buckets, and nothing else touches those. Every value is stored with a sum or, in a file with a
// passphrase, sealed with its key: so what comes out is what went in, or is said to be damaged.
package gate

import (
	"bytes"
	"errors"
	"slices"

	"equalfooting/store/vault"

	bolt "go.etcd.io/bbolt"
)

// Shelf is the name of a place for entries, which are stored there in the order of their keys.
type Shelf string

// Entry is a key and its value.
type Entry struct {
	Key, Value []byte // the value is nil if it is not what was put there
	Sum        uint64 // the value's; 0 if that is not what was put there
}

// Damaged says that the entry is not what was put there.
func (e Entry) Damaged() bool { return e.Value == nil }

// ErrDamaged says that an entry is not what was put there.
var ErrDamaged = errors.New("the entry is not what was written")

// Tally is how many entries there are, and their sums added up.
type Tally struct {
	Count uint64
	Sums  uint64
}

// Add counts an entry.
func (t Tally) Add(sum uint64) Tally { return Tally{t.Count + 1, t.Sums + sum} }

// Plus returns both together. A subtraction comes as a number so large that the sum wraps round.
func (t Tally) Plus(other Tally) Tally { return Tally{t.Count + other.Count, t.Sums + other.Sums} }

func (t Tally) without(sum uint64) Tally { return Tally{t.Count - 1, t.Sums - sum} }

// Tx is one transaction. Keys and values that it returns are valid until it ends, and must not be changed.
type Tx struct {
	tx      *bolt.Tx
	form    form
	changed map[Shelf]Tally
	ahead   func(s Shelf, begins []byte) // see View
	append  bool                         // what is put comes after everything that is there
	read    int                          // entries: see counts
}

// fullPage is how full pages get if they are filled from one end: a little room keeps the next changes from splitting them.
const fullPage = 0.9

func newTx(tx *bolt.Tx, f form) *Tx { return &Tx{tx: tx, form: f, changed: make(map[Shelf]Tally)} }

// View runs fn in a transaction that only reads. key is the file's if it is sealed, and nil if it is not. ahead, which may be nil, is called
// before reading entries of a shelf whose keys, as stored in the file, begin with certain bytes.
func View(db *bolt.DB, key *vault.Key, ahead func(s Shelf, begins []byte), fn func(*Tx) error) error {
	return db.View(func(tx *bolt.Tx) error {
		t := newTx(tx, formOf(key))
		t.ahead = ahead
		return fn(t)
	})
}

// Of wraps a transaction that bbolt began, for use until it ends.
func Of(tx *bolt.Tx, key *vault.Key) *Tx { return newTx(tx, formOf(key)) }

// Update runs fn in a transaction that may write too, and returns once what it did would survive a power cut. After an
// error nothing is changed.
func Update(db *bolt.DB, key *vault.Key, fn func(*Tx) error) error {
	return db.Update(func(tx *bolt.Tx) error { return fn(newTx(tx, formOf(key))) })
}

// Bare returns the same transaction with keys and values as they are stored in the file: for files from before there were sums, and to copy
// entries as they are, so that damaged ones do not come to look sound.
func (t *Tx) Bare() *Tx { return t.in(bare{}) }

// Unsealed returns the same transaction as for a file without a key, to read what is needed before the key is there.
func (t *Tx) Unsealed() *Tx { return t.in(&summed{}) }

func (t *Tx) in(f form) *Tx {
	other := newTx(t.tx, f)
	other.ahead = t.ahead
	return other
}

// Get returns the value of a key; nil if there is no such entry, and ErrDamaged if it is not what was put there.
func (t *Tx) Get(s Shelf, key []byte) ([]byte, error) {
	stored := t.form.stored(s, key)
	t.counts()
	written := t.reads(s, stored).Get(stored)
	if written == nil {
		return nil, nil
	}
	read, value, _, whole := t.form.read(s, stored, written)
	if !whole || !bytes.Equal(read, key) {
		return nil, ErrDamaged
	}
	return value, nil
}

// Find is like Get, but looks at every entry of the shelf if the key is not in its place: a damaged key hides others.
func (t *Tx) Find(s Shelf, key []byte) ([]byte, error) {
	value, err := t.Get(s, key)
	if value != nil || err != nil {
		return value, err
	}
	err = t.Each(s, nil, func(k, v []byte) error {
		if bytes.Equal(k, key) {
			value = v
		}
		return nil
	})
	return value, err
}

// Put stores an entry in place of any that its key had.
func (t *Tx) Put(s Shelf, key, value []byte) error {
	bucket, stored := t.bucket(s), t.form.stored(s, key)
	written := t.form.write(s, key, stored, value)
	t.forget(s, bucket.Get(stored))
	t.changed[s] = t.changed[s].Add(t.form.sum(written))
	if t.append {
		bucket.FillPercent = fullPage
	}
	return bucket.Put(stored, written)
}

// Append makes pages fuller from now on, for entries that mostly come after all those on their shelf. In a sealed file none do.
func (t *Tx) Append() {
	_, is := t.form.(sealed)
	t.append = !is
}

// Delete removes an entry. If there is none, it does nothing.
func (t *Tx) Delete(s Shelf, key []byte) error {
	bucket, stored := t.bucket(s), t.form.stored(s, key)
	t.forget(s, bucket.Get(stored))
	return bucket.Delete(stored)
}

func (t *Tx) forget(s Shelf, written []byte) {
	if written != nil {
		t.changed[s] = t.changed[s].without(t.form.sum(written))
	}
}

// Changed is what Put and Delete have made of a shelf's tally in this transaction.
func (t *Tx) Changed(s Shelf) Tally { return t.changed[s] }

// All returns every entry whose key begins with prefix, in the order of the keys. One that comes twice, or in a place where its key does not
// belong, counts as damaged.
func (t *Tx) All(s Shelf, prefix []byte) []Entry {
	var all []Entry
	_ = t.each(s, prefix, func(e Entry) error {
		all = append(all, e)
		return nil
	})
	t.form.sort(all)
	return all
}

// Each calls fn with every entry whose key begins with prefix, in the order of the keys, until fn returns an error. In a sealed file they
// come in no particular order. The value of a damaged one is nil; in a sealed file its key is the one it is stored under. The shelf must not
// be changed meanwhile.
func (t *Tx) Each(s Shelf, prefix []byte, fn func(key, value []byte) error) error {
	return t.each(s, prefix, func(e Entry) error { return fn(e.Key, e.Value) })
}

func (t *Tx) each(s Shelf, prefix []byte, fn func(Entry) error) error {
	begins := t.form.begins(prefix)
	cursor := t.reads(s, begins).Cursor()
	var last []byte
	for k, v := cursor.Seek(begins); k != nil && bytes.HasPrefix(k, begins); k, v = cursor.Next() {
		t.counts()
		e := Entry{Key: k}
		if key, value, sum, whole := t.form.read(s, k, v); whole && (last == nil || bytes.Compare(last, k) < 0) {
			if !bytes.HasPrefix(key, prefix) {
				continue
			}
			e, last = Entry{key, value, sum}, k
		}
		if err := fn(e); err != nil {
			return err
		}
	}
	return nil
}

// Read turns an entry returned by Bare into what was put there.
func (t *Tx) Read(s Shelf, stored, written []byte) Entry {
	key, value, sum, whole := t.form.read(s, stored, written)
	if !whole {
		return Entry{Key: stored}
	}
	return Entry{key, value, sum}
}

// Begins returns how keys that begin with prefix begin in the file; different prefixes may begin in the same way there.
func (t *Tx) Begins(prefix []byte) []byte { return t.form.begins(prefix) }

// Fill puts many entries after all those on the shelf, in the order they are stored, and gives each its sum. The pages get fuller than Put
// makes them.
func (t *Tx) Fill(s Shelf, entries []Entry) error {
	bucket := t.bucket(s)
	bucket.FillPercent = fullPage
	for i, e := range entries {
		stored := t.form.stored(s, e.Key)
		written := t.form.write(s, e.Key, stored, e.Value)
		if err := bucket.Put(stored, written); err != nil {
			return err
		}
		entries[i].Sum = t.form.sum(written)
	}
	return nil
}

// SortAsStored puts keys in the order their entries are stored.
func (t *Tx) SortAsStored(s Shelf, keys [][]byte) {
	if _, ok := t.form.(sealed); !ok {
		slices.SortFunc(keys, bytes.Compare)
		return
	}
	stored := make(map[string][]byte, len(keys))
	for _, key := range keys {
		stored[string(key)] = t.form.stored(s, key)
	}
	slices.SortFunc(keys, func(a, b []byte) int { return bytes.Compare(stored[string(a)], stored[string(b)]) })
}

// LastNumber is the last number that NextNumber returned for a shelf; 0 before the first.
func (t *Tx) LastNumber(s Shelf) uint64 { return t.bucket(s).Sequence() }

// NextNumber returns 1, 2, 3 and so on for a shelf, never the same number twice.
func (t *Tx) NextNumber(s Shelf) (uint64, error) { return t.bucket(s).NextSequence() }

// SetLastNumber makes NextNumber continue from there.
func (t *Tx) SetLastNumber(s Shelf, last uint64) error { return t.bucket(s).SetSequence(last) }

// Make makes a shelf, which must not be there yet.
func (t *Tx) Make(s Shelf) error {
	_, err := t.tx.CreateBucket([]byte(s))
	return err
}

// Unmake removes a shelf with everything on it.
func (t *Tx) Unmake(s Shelf) error { return t.tx.DeleteBucket([]byte(s)) }

// Has says whether there is such a shelf. If there is none, all of the above panic.
func (t *Tx) Has(s Shelf) bool { return t.bucket(s) != nil }

// Shelves returns all of them in the order of their names.
func (t *Tx) Shelves() ([]Shelf, error) {
	var all []Shelf
	err := t.tx.ForEach(func(name []byte, _ *bolt.Bucket) error {
		all = append(all, Shelf(name))
		return nil
	})
	return all, err
}

func (t *Tx) bucket(s Shelf) *bolt.Bucket { return t.tx.Bucket([]byte(s)) }

// reads returns a shelf for reading entries whose keys, as stored in the file, begin with certain bytes.
func (t *Tx) reads(s Shelf, begins []byte) *bolt.Bucket {
	if t.ahead != nil {
		t.ahead(s, begins)
	}
	return t.bucket(s)
}
