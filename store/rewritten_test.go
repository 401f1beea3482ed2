package store

import (
	"bytes"
	"fmt"
	"os"
	"testing"

	"equalfooting/assessment"
)

// A file that is half empty is rewritten when the program is left, with all that was in it and as short as it can be; any other stays.
func TestAFileThatIsHalfAirIsMadeAnew(t *testing.T) {
	t.Parallel()
	for _, sealed := range []bool{false, true} {
		t.Run(fmt.Sprint("sealed ", sealed), func(t *testing.T) {
			t.Parallel()
			folder := throwaway(t)
			s := open(t, folder)
			var kept []assessment.Record
			for i := range 40 {
				kept = append(kept, add(t, s, wholeSheet(fmt.Sprintf("Example Group %d", i)), false))
			}
			code := ""
			if sealed {
				code = quickly(t, s)
			}
			before, long := left(t, s)
			kept[0] = give(t, s, kept[0].ID, "trust.roles", assessment.Rating(1))
			if again, _ := left(t, s); !os.SameFile(before, again) {
				t.Error("a file with nothing to gain was rewritten")
			}
			for _, r := range kept[5:] {
				must(t, s.Delete(r.ID))
			}
			after, short := left(t, s)
			if os.SameFile(before, after) || short > long/3 {
				t.Errorf("it has %d bytes, and had %d", short, long)
			}
			if bytes.Contains(readFile(t, s.Path()), []byte("Example Group 7")) {
				t.Error("what was deleted is there again")
			}
			kept[1] = give(t, s, kept[1].ID, "trust.roles", assessment.Rating(2)) // it goes on
			must(t, s.Close())
			s = openWith(t, folder, code)
			for _, r := range kept[:5] {
				same(t, get(t, s, r.ID), r)
			}
			if report, err := s.Check(); err != nil || len(report.Problems) > 0 || report.Cases != 5 {
				t.Errorf("%+v, %v", report, err)
			}
		})
	}
}

// left is the file once it was left, and how long it is.
func left(t *testing.T, s *Store) (os.FileInfo, int64) {
	t.Helper()
	must(t, s.Backups().Make())
	info, err := os.Stat(s.Path())
	must(t, err)
	return info, info.Size()
}

// What is written to a file that was rewritten is close together, however large the file is, and a file that was worn no longer is.
func TestWhatIsWrittenLiesTogether(t *testing.T) {
	t.Parallel()
	s := open(t, throwaway(t))
	s.file.Raw().NoSync = true // only to be quick
	for range 250 {
		add(t, s, wholeSheet("Example Group"), false)
	}
	if !s.file.Pages().Worn() {
		t.Fatal("its free pages lie together")
	}
	must(t, s.Backups().Make())
	if s.file.Pages().Worn() {
		t.Error("it is worn, and was just rewritten")
	}
	written := newPagesWritten(t, s.Path())
	for n, q := range assessment.Questions(assessment.Full) {
		give(t, s, 125, q.ID, assessment.Rating(assessment.Level(n%4+1)))
		if pages, over := written.newest(t); pages > 12 || over > 64 {
			t.Errorf("%d pages were written, over %d", pages, over)
		}
	}
}
