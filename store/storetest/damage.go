package storetest

import (
	"bytes"
	"encoding/binary"
	"os"
	"path/filepath"
	"slices"
	"testing"
	"time"

	"equalfooting/assessment"
	"equalfooting/store"
	"equalfooting/store/file"
	"equalfooting/store/gate"
)

// The shelves whose entries Damage can damage.
const (
	Visits    gate.Shelf = "assessments" // by the visit's number
	Views     gate.Shelf = "voices"      // by the visit's number and the view's
	Cases     gate.Shelf = "cases"
	Summaries gate.Shelf = "summaries"
)

// Damage makes an entry of an organisation unreadable, in the closed store of a folder: its own entry, or the one that the numbers lead
// to.
func Damage(t testing.TB, folder string, shelf gate.Shelf, id assessment.ID, numbers ...int) {
	t.Helper()
	harm(t, folder, shelf, keyOf(id, numbers...))
}

// DamageAnswer does the same to one answer of the organisation's own.
func DamageAnswer(t testing.TB, folder string, id assessment.ID, visit int, question string) {
	t.Helper()
	harm(t, folder, "answers", append(keyOf(id, visit), question...))
}

// keyOf is the key made from an organisation's number and the numbers after it.
func keyOf(id assessment.ID, numbers ...int) []byte {
	key := binary.BigEndian.AppendUint64(nil, uint64(id))
	for _, n := range numbers {
		key = binary.BigEndian.AppendUint16(key, uint16(n))
	}
	return key
}

func harm(t testing.TB, folder string, shelf gate.Shelf, key []byte) {
	t.Helper()
	f, err := file.Open(filepath.Join(folder, "footing.db"), func(*file.File, bool) error { return nil })
	if err != nil {
		t.Fatal(err)
	}
	err = f.Update(func(tx *gate.Tx) error {
		if value, err := tx.Get(shelf, key); value == nil || err != nil {
			t.Fatalf("there is nothing to damage at %s %x", shelf, key)
		}
		return tx.Bare().Put(shelf, key, []byte("damaged"))
	})
	if err != nil {
		t.Fatal(err)
	}
	if err := f.Close(); err != nil {
		t.Fatal(err)
	}
}

// The organisations that Damaged adds.
const (
	BadVisit = "Group with a bad visit" // its visit 1 cannot be read
	BadView  = "Group with a bad view"
	Sound    = "Sound Group"
)

// Damaged adds three organisations to a folder, each on its second visit and with another view, and damages two of them.
func Damaged(t testing.TB, folder string, now func() time.Time) {
	t.Helper()
	st, err := store.Open(folder, now)
	if err != nil {
		t.Fatal(err)
	}
	ids := make(map[string]assessment.ID)
	for _, name := range []string{BadVisit, BadView, Sound} {
		c := Add(t, st, assessment.Organisation{Name: name, Audience: assessment.BME}, assessment.Full)
		c.Give("capacity.time", assessment.Rating(2))
		c.Revisit(assessment.Full)
		c.AddView("Sam", assessment.ImportedView, map[string]assessment.Answer{"capacity.time": assessment.Rating(1)})
		ids[name] = c.ID
	}
	if err := st.Close(); err != nil {
		t.Fatal(err)
	}
	Damage(t, folder, Visits, ids[BadVisit], 1)
	Damage(t, folder, Views, ids[BadView], 2, 1)
}

// BreakTree damages the root page of a closed store's file, so that the file cannot be opened any more, and returns its bytes.
func BreakTree(t testing.TB, path string) []byte {
	t.Helper()
	data, err := os.ReadFile(path)
	if err != nil {
		t.Fatal(err)
	}
	page := os.Getpagesize()
	number := func(at int) int { return int(binary.NativeEndian.Uint64(data[at:])) }
	newest := page + 16
	if number(16+48) > number(newest+48) {
		newest = 16
	}
	root := number(newest+16) * page
	copy(data[root:], bytes.Repeat([]byte{0xA5}, 16))
	if err := os.WriteFile(path, data, 0o600); err != nil {
		t.Fatal(err)
	}
	return data
}

// BreakAside damages the pages of a closed store's file that hold answers, none of which is read before the list of organisations is shown.
func BreakAside(t testing.TB, path string) {
	t.Helper()
	data, err := os.ReadFile(path)
	if err != nil {
		t.Fatal(err)
	}
	harmed := 0
	for page := range slices.Chunk(data, os.Getpagesize()) {
		if page[8] == 2 && bytes.Contains(page, []byte("trust.history")) && !bytes.Contains(page, []byte("summaries")) {
			page[11] ^= 0x40 // how many entries it has
			harmed++
		}
	}
	if harmed == 0 {
		t.Fatal("there is no such page")
	}
	if err := os.WriteFile(path, data, 0o600); err != nil {
		t.Fatal(err)
	}
}
