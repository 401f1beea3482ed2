package file

import (
	"encoding/binary"
	"path/filepath"
	"testing"

	"equalfooting/store/gate"
)

const shelf gate.Shelf = "shelf"

// prepared makes one shelf in a new file.
func prepared(f *File, isNew bool) error {
	if !isNew {
		return nil
	}
	return f.Update(func(tx *gate.Tx) error { return tx.Make(shelf) })
}

func open(t *testing.T) *File {
	t.Helper()
	f, err := Open(filepath.Join(t.TempDir(), "file.db"), prepared)
	if err != nil {
		t.Fatal(err)
	}
	return f
}

// Around a whole batch more or less: every entry is there after the change of files, except for those left out.
func TestCompactCopiesAllButWhatIsLeftOut(t *testing.T) {
	for _, n := range []int{0, 1, BatchSize, BatchSize + 1, 2*BatchSize + 1} {
		f := open(t)
		err := f.Update(func(tx *gate.Tx) error {
			for i := range n + 1 { // one of them will be left out
				if err := tx.Put(shelf, binary.BigEndian.AppendUint32(nil, uint32(i)), []byte{byte(i)}); err != nil {
					return err
				}
			}
			return tx.SetLastNumber(shelf, uint64(n+1))
		})
		if err != nil {
			t.Fatal(err)
		}
		err = f.Successor().Compact(func(_ gate.Shelf, key, _ []byte) bool { return binary.BigEndian.Uint32(key) == uint32(n) },
			func(*gate.Tx) error { return nil })
		if err != nil {
			t.Fatal(err)
		}
		next, err := f.Successor().TakeOver(prepared)
		if err != nil {
			t.Fatal(err)
		}
		found := 0
		err = next.View(func(tx *gate.Tx) error {
			if last := tx.LastNumber(shelf); last != uint64(n+1) {
				t.Errorf("%d entries: the last number is %d", n, last)
			}
			return tx.Each(shelf, nil, func(key, value []byte) error {
				if binary.BigEndian.Uint32(key) != uint32(found) || len(value) != 1 || value[0] != byte(found) {
					t.Fatalf("entry %d is %x: %x", found, key, value)
				}
				found++
				return nil
			})
		})
		if err != nil || found != n {
			t.Errorf("%d entries: %d found, %v", n, found, err)
		}
		if readable, err := next.Check(func(err error) { t.Error(err) }); !readable || err != nil {
			t.Errorf("not readable: %v", err)
		}
		if err := next.Close(); err != nil {
			t.Error(err)
		}
	}
}
