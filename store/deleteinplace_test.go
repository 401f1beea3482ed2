package store

import (
	"bytes"
	"os"
	"strings"
	"testing"
	"time"

	"equalfooting/assessment"

	"pgregory.net/rapid"
)

// Whatever is kept in whatever order, also on pages that go on over others: of an organisation that is deleted where it lies no byte is
// left, in neither of the file's states anything else is missing, and all goes on.
func TestDeletionInPlace(t *testing.T) {
	t.Parallel()
	parent := throwaway(t)
	rapid.Check(t, func(r *rapid.T) {
		folder, err := os.MkdirTemp(parent, "")
		must(r, err)
		defer os.RemoveAll(folder)
		s, err := Open(folder, clock())
		must(r, err)
		defer func() { _ = s.Close() }()
		const gone = "the zephyr ledger"
		ids := []assessment.ID{1, 2, 3}
		deleted := rapid.SampledFrom(ids).Draw(r, "deleted")
		for range ids {
			add(r, s, wholeSheet("Example Group"), false)
		}
		for range rapid.IntRange(0, 40).Draw(r, "changes") {
			id := rapid.SampledFrom(ids).Draw(r, "of")
			text := "something else"
			if id == deleted {
				text = gone
			}
			note := strings.Repeat(text+" ", rapid.IntRange(1, 150).Draw(r, "length"))
			give(r, s, id, drawQuestion(r), assessment.Answer{Kind: assessment.NotSure, Note: note})
		}
		kept := make(map[assessment.ID]assessment.Record)
		for _, id := range ids {
			kept[id] = get(r, s, id)
		}
		delete(kept, deleted)
		before, err := os.Stat(s.Path())
		must(r, err)
		must(r, s.Delete(deleted))
		if after, err := os.Stat(s.Path()); err != nil || !os.SameFile(before, after) {
			r.Fatalf("it is another file, %v", err)
		}
		data, err := os.ReadFile(s.Path())
		must(r, err)
		if bytes.Contains(data, []byte(gone)) {
			r.Fatal("it is still in the file")
		}
		next := add(r, s, wholeSheet("Next Group"), false)
		must(r, s.Close())
		s, err = Open(folder, time.Now)
		must(r, err)
		kept[next.ID] = next
		for id, record := range kept {
			same(r, get(r, s, id), record)
		}
		if report, err := s.Check(); err != nil || len(report.Problems) > 0 || report.Cases != len(kept) {
			r.Fatalf("%+v, %v", report, err)
		}
		must(r, s.Close())
		delete(kept, next.ID)
		size := os.Getpagesize()
		for _, record := range kept {
			whole(r, folder, data, record)
			for meta := range 2 { // one of them is the newer
				harmed := bytes.Clone(data)
				harmed[meta*size+70]++ // in its sum
				whole(r, folder, harmed, record)
			}
		}
	})
}
