package store

import (
	"encoding/json"
	"fmt"
	"os"
	"path/filepath"
	"testing"
	"time"

	"equalfooting/assessment"

	bolt "go.etcd.io/bbolt"
)

// floor is the least that durability can cost here: it appends to a file and has the disk confirm that.
type floor struct {
	log  *os.File
	took []time.Duration
}

func newFloor(b *testing.B, folder string) *floor {
	b.Helper()
	log, err := os.OpenFile(filepath.Join(folder, "bare"), os.O_CREATE|os.O_WRONLY|os.O_APPEND, 0o600)
	must(b, err)
	b.Cleanup(func() { _ = log.Close() })
	return &floor{log: log}
}

func (f *floor) appends(b *testing.B, data []byte) {
	b.Helper()
	timed(b, &f.took, func() error {
		if _, err := f.log.Write(data); err != nil {
			return err
		}
		return f.log.Sync()
	})
}

func timed(b *testing.B, to *[]time.Duration, fn func() error) {
	b.Helper()
	start := time.Now()
	err := fn()
	*to = append(*to, time.Since(start))
	must(b, err)
}

// BenchmarkSaveAnswer sets a durable answer next to the least that durability can cost here, and next to bbolt alone. The three take
// turns, so that a disk's moods fall on all of them alike; the figures are medians and their ratios. How many pages an answer
// writes besides the meta page, and over how many in the file they lie, depends on no machine.
func BenchmarkSaveAnswer(b *testing.B) {
	for _, organisations := range []int{1, 100, 10_000, 100_000} {
		b.Run(fmt.Sprintf("organisations=%d", organisations), func(b *testing.B) { benchmarkAnswers(b, organisations) })
	}
}

func benchmarkAnswers(b *testing.B, organisations int) {
	folder := b.TempDir()
	s := open(b, folder)
	fill(b, s, organisations)
	r := get(b, s, assessment.ID(organisations/2+1))
	must(b, s.Session().SaveTrail(trailTo(Place{Case: r.ID, Page: "question"})))
	least := newFloor(b, folder)
	bare, err := bolt.Open(filepath.Join(folder, "bare.db"), 0o600, nil)
	must(b, err)
	defer bare.Close()
	written := newPagesWritten(b, s.Path())
	questions := assessment.Questions(assessment.Full)
	var puts, saves []time.Duration
	var pages, over int
	for i := 0; b.Loop(); i++ {
		question := questions[i%len(questions)].ID
		answer := r.Current().Answers[question].Choose(assessment.Rated, assessment.Level((i+i/len(questions)+1)%5))
		value, err := json.Marshal(answer)
		must(b, err)
		key := answerKey(r.ID, 1, question)
		least.appends(b, append(key, value...))
		timed(b, &puts, func() error {
			return bare.Update(func(tx *bolt.Tx) error {
				bucket, err := tx.CreateBucketIfNotExists([]byte(answersShelf))
				if err != nil {
					return err
				}
				return bucket.Put(key, value)
			})
		})
		timed(b, &saves, func() (err error) {
			r, err = s.Change(r.ID, func(r *assessment.Record, now time.Time) error {
				r.Give(question, answer, now)
				return nil
			})
			return err
		})
		n, m := written.newest(b)
		pages, over = pages+n, over+m
	}
	a, p, v := median(least.took), median(puts), median(saves)
	b.ReportMetric(a/1e3, "append-µs")
	b.ReportMetric(v/1e3, "save-µs")
	b.ReportMetric(p/a, "bolt/append")
	b.ReportMetric(v/a, "save/append")
	b.ReportMetric(float64(pages)/float64(len(saves)), "pages")
	b.ReportMetric(float64(over)/float64(len(saves)), "pages-over")
	b.ReportMetric(0, "ns/op")
}

// BenchmarkDelete is what somebody waits for who deletes an organisation, with no backup that has it and with one.
func BenchmarkDelete(b *testing.B) {
	for _, organisations := range []int{1, 100, 10_000, 100_000} {
		for _, backups := range []int{0, 1} {
			b.Run(fmt.Sprintf("organisations=%d/backups=%d", organisations, backups), func(b *testing.B) {
				folder := b.TempDir()
				s := open(b, folder)
				fill(b, s, organisations)
				least := newFloor(b, folder)
				var deletions []time.Duration
				for b.Loop() {
					least.appends(b, []byte("deleted"))
					id := add(b, s, wholeSheet("Example to go"), false).ID
					if backups > 0 {
						for _, made := range s.backups.where().own() {
							must(b, os.Remove(made.Path))
						}
						must(b, s.Backups().Make())
					}
					timed(b, &deletions, func() error { return s.Delete(id) })
				}
				b.ReportMetric(median(deletions)/1e6, "delete-ms")
				b.ReportMetric(median(deletions)/median(least.took), "delete/append")
				b.ReportMetric(0, "ns/op")
			})
		}
	}
}

// BenchmarkSize is how long a file is that organisations were brought into one by one, and after it was left; in KiB for each.
func BenchmarkSize(b *testing.B) {
	for _, organisations := range []int{1, 100, 500, 10_000} {
		b.Run(fmt.Sprintf("organisations=%d", organisations), func(b *testing.B) {
			size := func(s *Store) float64 {
				info, err := os.Stat(s.Path())
				must(b, err)
				return float64(info.Size()) / 1024 / float64(organisations)
			}
			for b.Loop() {
				s := open(b, throwaway(b))
				s.file.Raw().NoSync = true // only to be quick
				for i := range organisations {
					add(b, s, wholeSheet(nameOfMany(i)), false)
				}
				b.ReportMetric(size(s), "KiB-each")
				must(b, s.Backups().Make())
				b.ReportMetric(size(s), "KiB-each-left")
				must(b, s.Close())
			}
		})
	}
}

// BenchmarkAnswerInMemory is what the processor does for an answer: nothing waits for a disk. Next to it bbolt puts the same bytes.
func BenchmarkAnswerInMemory(b *testing.B) {
	for _, organisations := range []int{1, 10_000} {
		b.Run(fmt.Sprintf("organisations=%d", organisations), func(b *testing.B) {
			s := open(b, throwaway(b))
			fill(b, s, organisations)
			r := get(b, s, assessment.ID(organisations/2+1))
			must(b, s.Session().SaveTrail(trailTo(Place{Case: r.ID, Page: "question"})))
			questions := assessment.Questions(assessment.Full)
			b.ReportAllocs()
			for i := 0; b.Loop(); i++ {
				question := questions[i%len(questions)].ID
				answer := r.Current().Answers[question].Choose(assessment.Rated, assessment.Level((i+i/len(questions)+1)%5))
				var err error
				r, err = s.Change(r.ID, func(r *assessment.Record, now time.Time) error {
					r.Give(question, answer, now)
					return nil
				})
				must(b, err)
			}
		})
	}
}
