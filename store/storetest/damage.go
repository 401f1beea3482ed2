package storetest

import (
	"encoding/binary"
	"path/filepath"
	"testing"

	"equalfooting/assessment"
	"equalfooting/store/file"
	"equalfooting/store/gate"
)

// The shelves of what Damage can harm.
const (
	Cases  gate.Shelf = "cases"
	Visits gate.Shelf = "assessments" // by the visit's number
	Views  gate.Shelf = "voices"      // by the visit's number and the view's
)

// Damage makes an entry of an organisation one that cannot be read, in the closed store of a folder: its own, or the one that
// the numbers lead to.
func Damage(t testing.TB, folder string, shelf gate.Shelf, id assessment.ID, numbers ...int) {
	t.Helper()
	f, err := file.Open(filepath.Join(folder, "footing.db"), func(*file.File, bool) error { return nil })
	if err != nil {
		t.Fatal(err)
	}
	key := binary.BigEndian.AppendUint64(nil, uint64(id))
	for _, n := range numbers {
		key = binary.BigEndian.AppendUint16(key, uint16(n))
	}
	err = f.Update(func(tx *gate.Tx) error {
		if tx.Get(shelf, key) == nil {
			t.Fatalf("there is nothing to damage at %s %d %v", shelf, id, numbers)
		}
		return tx.Put(shelf, key, []byte("damaged"))
	})
	if err != nil {
		t.Fatal(err)
	}
	if err := f.Close(); err != nil {
		t.Fatal(err)
	}
}
