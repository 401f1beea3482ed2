package store

import (
	"encoding/json"
	"fmt"
	"os"
	"path/filepath"
	"slices"
	"testing"
	"time"

	"equalfooting/assessment"

	bolt "go.etcd.io/bbolt"
)

// fill stores n organisations with all their answers. Nothing of it need survive a power cut.
func fill(b *testing.B, s *Store, n int) {
	b.Helper()
	s.file.Raw().NoSync = true
	for i := range n {
		add(b, s, wholeSheet(fmt.Sprintf("Example Organisation %d", i)), true)
	}
	s.file.Raw().NoSync = false
	if err := s.file.Raw().Sync(); err != nil {
		b.Fatal(err)
	}
	clear(s.records)
}

func median(d []time.Duration) float64 {
	slices.Sort(d)
	return float64(d[len(d)/2])
}

// BenchmarkSaveAnswer sets a durable answer beside the least that durability can cost here. The three take turns, so
// that a disk's moods fall on all of them alike; the figures are medians and their ratios.
func BenchmarkSaveAnswer(b *testing.B) {
	for _, organisations := range []int{1, 100, 10_000} {
		b.Run(fmt.Sprintf("organisations=%d", organisations), func(b *testing.B) {
			folder := b.TempDir()
			s := open(b, folder)
			fill(b, s, organisations)
			r := get(b, s, assessment.ID(organisations/2+1))
			must(b, s.SaveTrail(trailTo(Place{Case: r.ID, Page: "question"})))
			log, err := os.OpenFile(filepath.Join(folder, "bare"), os.O_CREATE|os.O_WRONLY|os.O_APPEND, 0o600)
			if err != nil {
				b.Fatal(err)
			}
			defer log.Close()
			bare, err := bolt.Open(filepath.Join(folder, "bare.db"), 0o600, nil)
			if err != nil {
				b.Fatal(err)
			}
			defer bare.Close()
			put := func(k, v []byte) error {
				return bare.Update(func(tx *bolt.Tx) error {
					bucket, err := tx.CreateBucketIfNotExists([]byte(answersShelf))
					if err != nil {
						return err
					}
					return bucket.Put(k, v)
				})
			}
			questions := assessment.Questions(assessment.Full)
			var appends, puts, saves []time.Duration
			for i := 0; b.Loop(); i++ {
				question := questions[i%len(questions)].ID
				answer := r.Current().Answers[question].Choose(assessment.Rated, assessment.Level(i%5))
				value, err := json.Marshal(answer)
				if err != nil {
					b.Fatal(err)
				}
				key := answerKey(r.ID, 1, question)
				timed := func(to *[]time.Duration, fn func() error) {
					start := time.Now()
					if err := fn(); err != nil {
						b.Fatal(err)
					}
					*to = append(*to, time.Since(start))
				}
				timed(&appends, func() error {
					if _, err := log.Write(append(key, value...)); err != nil {
						return err
					}
					return log.Sync()
				})
				timed(&puts, func() error { return put(key, value) })
				timed(&saves, func() (err error) {
					r, err = s.Change(r.ID, func(r *assessment.Record, now time.Time) error {
						r.Give(question, answer, now)
						return nil
					})
					return err
				})
			}
			a, p, v := median(appends), median(puts), median(saves)
			b.ReportMetric(a/1e3, "append-µs")
			b.ReportMetric(p/1e3, "bolt-µs")
			b.ReportMetric(v/1e3, "save-µs")
			b.ReportMetric(p/a, "bolt/append")
			b.ReportMetric(v/a, "save/append")
			b.ReportMetric(0, "ns/op")
		})
	}
}

func BenchmarkOpenCaseload(b *testing.B) {
	for _, organisations := range []int{0, 100, 10_000} {
		b.Run(fmt.Sprintf("organisations=%d", organisations), func(b *testing.B) {
			folder := b.TempDir()
			s := open(b, folder)
			fill(b, s, organisations)
			if err := s.Close(); err != nil {
				b.Fatal(err)
			}
			var opens, caseloads []time.Duration
			for b.Loop() {
				start := time.Now()
				s, err := Open(folder, time.Now)
				if err != nil {
					b.Fatal(err)
				}
				opens = append(opens, time.Since(start))
				start = time.Now()
				if list, err := s.Caseload(); err != nil || len(list) != organisations {
					b.Fatal(len(list), err)
				}
				caseloads = append(caseloads, time.Since(start))
				if err := s.Close(); err != nil {
					b.Fatal(err)
				}
			}
			b.ReportMetric(median(opens)/1e3, "open-µs")
			b.ReportMetric(median(caseloads)/1e3, "caseload-µs")
		})
	}
}

func BenchmarkDelete(b *testing.B) {
	for _, organisations := range []int{20, 10_000} {
		b.Run(fmt.Sprintf("organisations=%d", organisations), func(b *testing.B) {
			s := open(b, b.TempDir())
			fill(b, s, organisations)
			for b.Loop() {
				b.StopTimer()
				c := create(b, s, "Example to go")
				b.StartTimer()
				if err := s.Delete(c.ID); err != nil {
					b.Fatal(err)
				}
			}
		})
	}
}

// BenchmarkNamesake is what it costs to tell names apart among 10,000 organisations: the first one after a name has changed, and each other.
func BenchmarkNamesake(b *testing.B) {
	s := open(b, b.TempDir())
	fill(b, s, 10_000)
	var firsts, others []time.Duration
	for b.Loop() {
		s.listed = listed{}
		for _, to := range []*[]time.Duration{&firsts, &others} {
			start := time.Now()
			s.Namesake("Example Group")
			*to = append(*to, time.Since(start))
		}
	}
	b.ReportMetric(median(firsts)/1e6, "first-ms")
	b.ReportMetric(median(others)/1e3, "other-µs")
}
