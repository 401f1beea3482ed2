package faces

import (
	"io/fs"
	"testing"
)

// A face's file says of each of its tables what all its numbers add up to. So a face that was taken apart and put together again fits its
// sums only where it is what it was.
func TestFacesArePutTogetherAsTheyWere(t *testing.T) {
	names, err := fs.Glob(packed, "fonts/*.face.gz")
	if err != nil || len(names) == 0 {
		t.Fatalf("%d faces, %v", len(names), err)
	}
	for _, name := range names {
		data, err := fileOf(name)
		if err != nil {
			t.Fatal(err)
		}
		for i := range short(data, 4) {
			entry := data[directoryAt+entrySize*i:]
			table, from, length := string(entry[:4]), long(entry, 8), long(entry, 12)
			if table == "head" {
				continue // it has in it what the whole file adds up to
			}
			if total := sum(padded(data[from : from+length : from+length])); total != uint32(long(entry, 4)) {
				t.Errorf("%s: %s is not what it was", name, table)
			}
		}
	}
}
