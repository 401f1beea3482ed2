package gate

import (
	"bytes"
	"errors"
	"maps"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"equalfooting/store/vault"

	bolt "go.etcd.io/bbolt"
	"pgregory.net/rapid"
)

func openFile(t testing.TB) *bolt.DB {
	t.Helper()
	db, err := bolt.Open(filepath.Join(t.TempDir(), "file.db"), 0o600, &bolt.Options{NoSync: true})
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { _ = db.Close() })
	return db
}

func update(t rapid.TB, db *bolt.DB, fn func(*Tx) error) {
	t.Helper()
	updateWith(t, db, nil, fn)
}

func updateWith(t rapid.TB, db *bolt.DB, key *vault.Key, fn func(*Tx) error) {
	t.Helper()
	if err := Update(db, key, fn); err != nil {
		t.Fatal(err)
	}
}

func view(t rapid.TB, db *bolt.DB, fn func(*Tx) error) {
	t.Helper()
	viewWith(t, db, nil, fn)
}

func viewWith(t rapid.TB, db *bolt.DB, key *vault.Key, fn func(*Tx) error) {
	t.Helper()
	if err := View(db, key, nil, fn); err != nil {
		t.Fatal(err)
	}
}

// model is what the shelves should hold: a map for each shelf.
type model map[Shelf]map[string]string

func (m model) clone() model {
	other := make(model)
	for shelf, entries := range m {
		other[shelf] = maps.Clone(entries)
	}
	return other
}

// each returns what Each should return, with a line for each entry.
func (m model) each(shelf Shelf, prefix string) []string {
	var lines []string
	for _, key := range slices.Sorted(maps.Keys(m[shelf])) {
		if strings.HasPrefix(key, prefix) {
			lines = append(lines, key+"="+m[shelf][key])
		}
	}
	return lines
}

// compare looks at everything, in every way that an entry can be read.
func (m model) compare(t rapid.TB, tx *Tx, key, prefix string) {
	t.Helper()
	for shelf := range m {
		value, there := m[shelf][key]
		if got, err := tx.Get(shelf, []byte(key)); err != nil || (got != nil) != there || string(got) != value {
			t.Fatalf("%s has %q under %q, %v, want %q, %v", shelf, got, key, err, value, there)
		}
		for _, prefix := range []string{"", prefix} {
			var got []string
			err := tx.Each(shelf, []byte(prefix), func(key, value []byte) error {
				got = append(got, string(key)+"="+string(value))
				return nil
			})
			want := m.each(shelf, prefix)
			if err != nil || !slices.Equal(slices.Sorted(slices.Values(got)), slices.Sorted(slices.Values(want))) { // in any order, if sealed
				t.Fatalf("%s has %q under %q, %v; want %q", shelf, got, prefix, err, want)
			}
			var inOrder []string
			for _, e := range tx.All(shelf, []byte(prefix)) {
				inOrder = append(inOrder, string(e.Key)+"="+string(e.Value))
			}
			if !slices.Equal(inOrder, want) {
				t.Fatalf("all of %s under %q are %q", shelf, prefix, inOrder)
			}
		}
	}
}

// Whatever is put and deleted, in one transaction or in many, rolled back or not, what is read is what a map would have, and one shelf does
// not affect another.
func TestEntriesAreAsInAMap(t *testing.T) {
	keys := rapid.StringOfN(rapid.RuneFrom([]rune("ab\x00ÿ")), 1, 4, -1) // few, so that they coincide
	values := rapid.OneOf(rapid.Just(""), rapid.StringN(0, 20, -1), rapid.Just(strings.Repeat("long", 2000)))
	errTakenBack := errors.New("taken back")
	rapid.Check(t, func(r *rapid.T) {
		db := openFile(t)
		key := rapid.SampledFrom([]*vault.Key{nil, vault.NewKey()}).Draw(r, "sealed with")
		keys := keys
		if key != nil {
			keys = rapid.OneOf(keys, rapid.Map(keys, func(end string) string { return "owned by" + end })) // as long as a number is
		}
		kept := model{"one": {}, "two": {}}
		updateWith(r, db, key, func(tx *Tx) error { return errors.Join(tx.Make("one"), tx.Make("two")) })
		for range rapid.IntRange(1, 6).Draw(r, "transactions") {
			next := kept.clone()
			takenBack := rapid.Bool().Draw(r, "taken back")
			err := Update(db, key, func(tx *Tx) error {
				for range rapid.IntRange(0, 12).Draw(r, "changes") {
					shelf := rapid.SampledFrom([]Shelf{"one", "two"}).Draw(r, "shelf")
					key := keys.Draw(r, "key")
					if rapid.Bool().Draw(r, "delete") {
						delete(next[shelf], key)
						if err := tx.Delete(shelf, []byte(key)); err != nil {
							return err
						}
					} else {
						value := values.Draw(r, "value")
						next[shelf][key] = value
						if err := tx.Put(shelf, []byte(key), []byte(value)); err != nil {
							return err
						}
					}
					next.compare(r, tx, key, keys.Draw(r, "prefix"))
				}
				if takenBack {
					return errTakenBack
				}
				return nil
			})
			if takenBack != errors.Is(err, errTakenBack) || err != nil && !takenBack {
				r.Fatal(err)
			}
			if !takenBack {
				kept = next
			}
			viewWith(r, db, key, func(tx *Tx) error {
				kept.compare(r, tx, keys.Draw(r, "key"), keys.Draw(r, "prefix"))
				return nil
			})
		}
	})
}

func TestEachStopsAtAnError(t *testing.T) {
	db := openFile(t)
	stop := errors.New("enough")
	update(t, db, func(tx *Tx) error {
		return errors.Join(tx.Make("one"), tx.Put("one", []byte("a"), nil), tx.Put("one", []byte("b"), nil))
	})
	seen := 0
	err := View(db, nil, nil, func(tx *Tx) error {
		return tx.Each("one", nil, func([]byte, []byte) error {
			seen++
			return stop
		})
	})
	if !errors.Is(err, stop) || seen != 1 {
		t.Errorf("%d seen, %v", seen, err)
	}
}

// More than fits on a page, in two goes; later entries go in between as usual.
func TestFill(t *testing.T) {
	db := openFile(t)
	kept := model{"one": {}}
	var entries []Entry
	for a := range byte(50) {
		for b := range byte(50) {
			key, value := []byte{a, b}, bytes.Repeat([]byte{a}, 50)
			entries = append(entries, Entry{Key: key, Value: value})
			kept["one"][string(key)] = string(value)
		}
	}
	update(t, db, func(tx *Tx) error { return errors.Join(tx.Make("one"), tx.Fill("one", entries[:2000])) })
	update(t, db, func(tx *Tx) error { return tx.Fill("one", entries[2000:]) })
	kept["one"]["\x01\x01\x01"] = "between"
	update(t, db, func(tx *Tx) error { return tx.Put("one", []byte{1, 1, 1}, []byte("between")) })
	view(t, db, func(tx *Tx) error {
		kept.compare(t, tx, "\x01\x01\x01", "\x30")
		return nil
	})
}

func TestShelvesAndTheirNumbers(t *testing.T) {
	db := openFile(t)
	update(t, db, func(tx *Tx) error {
		if all, err := tx.Shelves(); err != nil || len(all) > 0 || tx.Has("b") {
			t.Errorf("a new file has %q, %v", all, err)
		}
		return errors.Join(tx.Make("b"), tx.Make("a"))
	})
	if err := Update(db, nil, func(tx *Tx) error { return tx.Make("a") }); err == nil {
		t.Error("a shelf can be made twice")
	}
	for want := range uint64(3) {
		update(t, db, func(tx *Tx) error {
			if last := tx.LastNumber("a"); last != want {
				t.Errorf("last number %d, want %d", last, want)
			}
			if next, err := tx.NextNumber("a"); err != nil || next != want+1 {
				t.Errorf("next number %d, %v", next, err)
			}
			return nil
		})
	}
	update(t, db, func(tx *Tx) error { return tx.SetLastNumber("b", 7) })
	view(t, db, func(tx *Tx) error {
		all, err := tx.Shelves()
		if err != nil || !slices.Equal(all, []Shelf{"a", "b"}) || !tx.Has("a") || tx.Has("c") {
			t.Errorf("shelves %q, %v", all, err)
		}
		if tx.LastNumber("a") != 3 || tx.LastNumber("b") != 7 {
			t.Errorf("last numbers %d and %d", tx.LastNumber("a"), tx.LastNumber("b"))
		}
		return nil
	})
}
