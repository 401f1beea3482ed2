// Package gate is the one way by which an entry's bytes get into the data file and out of it again. An entry is a key
// and its value on a named shelf; a shelf is one of bbolt's buckets, and nothing else touches those. Every value lies there
// with a sum, or, in a file that has a passphrase, sealed with its key: so what comes out is what went in, or is said to be
// damaged.
package gate

import (
	"bytes"
	"errors"
	"slices"

	"equalfooting/store/vault"

	bolt "go.etcd.io/bbolt"
)

// Shelf is the name of a place for entries, which lie on it in the order of their keys.
type Shelf string

// Entry is a key and its value.
type Entry struct {
	Key, Value []byte // the value is nil where it is not what was put there
	Sum        uint64 // the value's; 0 where that is not what was put there
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

// Plus gives both together. What was taken away comes as a number so large that it goes round.
func (t Tally) Plus(other Tally) Tally { return Tally{t.Count + other.Count, t.Sums + other.Sums} }

func (t Tally) without(sum uint64) Tally { return Tally{t.Count - 1, t.Sums - sum} }

// Tx is one transaction. Keys and values that it gives are valid until it ends, and must not be changed.
type Tx struct {
	tx      *bolt.Tx
	form    form
	changed map[Shelf]Tally
	ahead   func(s Shelf, begins []byte) // see View
	append  bool                         // what is put comes behind all that is there
	read    int                          // entries, see counts
}

// fullPage is how full pages get that are filled from one end: a little room keeps the next changes from splitting them.
const fullPage = 0.9

func newTx(tx *bolt.Tx, f form) *Tx { return &Tx{tx: tx, form: f, changed: make(map[Shelf]Tally)} }

// View runs fn in a transaction that only reads. key is the file's where it is sealed, and nil where it is not. ahead, which may be nil,
// is called before entries of a shelf are read whose keys, as they lie in the file, begin with something.
func View(db *bolt.DB, key *vault.Key, ahead func(s Shelf, begins []byte), fn func(*Tx) error) error {
	return db.View(func(tx *bolt.Tx) error {
		t := newTx(tx, formOf(key))
		t.ahead = ahead
		return fn(t)
	})
}

// Of gives a transaction that bbolt began, which is to be used until it ends.
func Of(tx *bolt.Tx, key *vault.Key) *Tx { return newTx(tx, formOf(key)) }

// Update runs fn in a transaction that may write too, and returns once what it did would survive a power cut. After an
// error nothing is changed.
func Update(db *bolt.DB, key *vault.Key, fn func(*Tx) error) error {
	return db.Update(func(tx *bolt.Tx) error { return fn(newTx(tx, formOf(key))) })
}

// Bare gives the same transaction with keys and values as they lie in the file: for files of before there were sums, and to copy
// entries as they are, so that what is damaged does not come to look sound.
func (t *Tx) Bare() *Tx { return t.in(bare{}) }

// Unsealed gives the same transaction as of a file without a key: for what has to be read before the key is there.
func (t *Tx) Unsealed() *Tx { return t.in(&summed{}) }

func (t *Tx) in(f form) *Tx {
	other := newTx(t.tx, f)
	other.ahead = t.ahead
	return other
}

// Get gives the value of a key; nil where there is no such entry, and ErrDamaged where it is not what was put there.
func (t *Tx) Get(s Shelf, key []byte) ([]byte, error) {
	lies := t.form.lies(s, key)
	t.counts()
	written := t.reads(s, lies).Get(lies)
	if written == nil {
		return nil, nil
	}
	read, value, _, whole := t.form.read(s, lies, written)
	if !whole || !bytes.Equal(read, key) {
		return nil, ErrDamaged
	}
	return value, nil
}

// Find is as Get, and looks at every entry of the shelf where the key is not in its place: a damaged key hides others.
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

// Put keeps an entry in place of what its key had.
func (t *Tx) Put(s Shelf, key, value []byte) error {
	bucket, lies := t.bucket(s), t.form.lies(s, key)
	written := t.form.write(s, key, lies, value)
	t.forget(s, bucket.Get(lies))
	t.changed[s] = t.changed[s].Add(t.form.sum(written))
	if t.append {
		bucket.FillPercent = fullPage
	}
	return bucket.Put(lies, written)
}

// Append has the pages get fuller from now on, for entries of which most come behind all that are on their shelf. In a sealed file
// nothing does.
func (t *Tx) Append() {
	_, is := t.form.(sealed)
	t.append = !is
}

// Delete takes an entry away. Where there is none, it does nothing.
func (t *Tx) Delete(s Shelf, key []byte) error {
	bucket, lies := t.bucket(s), t.form.lies(s, key)
	t.forget(s, bucket.Get(lies))
	return bucket.Delete(lies)
}

func (t *Tx) forget(s Shelf, written []byte) {
	if written != nil {
		t.changed[s] = t.changed[s].without(t.form.sum(written))
	}
}

// Changed is what Put and Delete have made of a shelf's tally in this transaction.
func (t *Tx) Changed(s Shelf) Tally { return t.changed[s] }

// All gives every entry whose key begins with prefix, in the order of the keys. One that comes twice, or where its key
// does not belong, is as one that is damaged.
func (t *Tx) All(s Shelf, prefix []byte) []Entry {
	var all []Entry
	_ = t.each(s, prefix, func(e Entry) error {
		all = append(all, e)
		return nil
	})
	t.form.sort(all)
	return all
}

// Each calls fn with every entry whose key begins with prefix, in the order of the keys, until fn gives an error. In a sealed file
// they come in no order. The value of a damaged one is nil; in a sealed file its key is what it lies under. The shelf must not be
// changed meanwhile.
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

// Read gives an entry that Bare gave as it was put there.
func (t *Tx) Read(s Shelf, lies, written []byte) Entry {
	key, value, sum, whole := t.form.read(s, lies, written)
	if !whole {
		return Entry{Key: lies}
	}
	return Entry{key, value, sum}
}

// Begins gives how keys that begin with prefix begin in the file; it may tell fewer of them apart.
func (t *Tx) Begins(prefix []byte) []byte { return t.form.begins(prefix) }

// Fill puts many entries behind all that are on the shelf, in the order in which they lie, and gives each its sum. The pages get
// fuller than Put makes them.
func (t *Tx) Fill(s Shelf, entries []Entry) error {
	bucket := t.bucket(s)
	bucket.FillPercent = fullPage
	for i, e := range entries {
		lies := t.form.lies(s, e.Key)
		written := t.form.write(s, e.Key, lies, e.Value)
		if err := bucket.Put(lies, written); err != nil {
			return err
		}
		entries[i].Sum = t.form.sum(written)
	}
	return nil
}

// SortAsLying puts keys in the order in which their entries lie.
func (t *Tx) SortAsLying(s Shelf, keys [][]byte) {
	if _, ok := t.form.(sealed); !ok {
		slices.SortFunc(keys, bytes.Compare)
		return
	}
	lies := make(map[string][]byte, len(keys))
	for _, key := range keys {
		lies[string(key)] = t.form.lies(s, key)
	}
	slices.SortFunc(keys, func(a, b []byte) int { return bytes.Compare(lies[string(a)], lies[string(b)]) })
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

// Unmake takes a shelf away with all that is on it.
func (t *Tx) Unmake(s Shelf) error { return t.tx.DeleteBucket([]byte(s)) }

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

// reads gives a shelf to read from it entries whose keys, as they lie in the file, begin with something.
func (t *Tx) reads(s Shelf, begins []byte) *bolt.Bucket {
	if t.ahead != nil {
		t.ahead(s, begins)
	}
	return t.bucket(s)
}
