package store

import (
	"bytes"
	"cmp"
	"encoding/json"
	"fmt"
	"testing"

	"equalfooting/assessment"
	"equalfooting/store/file"
	"equalfooting/store/gate"
)

// fill stores n organisations with all their answers, as they are in a file that was written again when it was left. A hundred thousand
// take some seconds: their entries are those of one that was added, under other numbers and with other names.
func fill(b testing.TB, s *Store, n int) {
	b.Helper()
	if n == 0 {
		return
	}
	m := many{n: n, like: add(b, s, wholeSheet("Example Organisation 0"), true), sums: make([]uint64, n)}
	must(b, s.view(func(tx *gate.Tx) error {
		m.pieces = piecesOf(tx, m.like.ID)
		for _, list := range m.pieces.on {
			for i, e := range list {
				list[i] = gate.Entry{Key: bytes.Clone(e.Key), Value: bytes.Clone(e.Value)}
			}
		}
		return nil
	}))
	must(b, s.file.Successor().Remake(nil, m.fills))
	must(b, s.takeOver())
	clear(s.records)
	_, err := s.backups.remade(s.file)
	must(b, err)
}

// many are organisations like one that there is.
type many struct {
	n      int
	like   assessment.Record
	pieces pieces
	sums   []uint64
}

func (m many) fills(update file.Update) error {
	if err := update(makeShelves); err != nil {
		return err
	}
	for _, of := range tallied {
		if err := m.shelf(update, of.shelf); err != nil {
			return err
		}
	}
	t := m.pieces.tally(true)
	err := m.each(update, summariesShelf, func(i int, id assessment.ID) ([]gate.Entry, error) {
		summary := m.like.Summary()
		summary.ID, summary.Name = id, nameOfMany(i)
		t.sums = m.sums[i]
		return []gate.Entry{{Key: keyOf(id), Value: append(t.encode(), encodeSummary(summary)...)}}, nil
	})
	if err != nil {
		return err
	}
	return update(func(tx *gate.Tx) error {
		entered, err := readRoll(tx)
		var recent []assessment.ID
		for i := range m.n {
			entered = entered.with(assessment.ID(i + 1))
			recent = append(recent, assessment.ID(m.n-i))
		}
		if err == nil {
			err = entered.put(tx)
		}
		if err != nil {
			return err
		}
		return setRecent(tx, recent)
	})
}

func nameOfMany(i int) string { return fmt.Sprintf("Example Organisation %d", i) }

// shelf fills one with what every organisation has on it.
func (m many) shelf(update file.Update, shelf gate.Shelf) error {
	return m.each(update, shelf, func(i int, id assessment.ID) (list []gate.Entry, err error) {
		for _, e := range m.pieces.on[shelf] {
			e.Key = append(keyOf(id), e.Key[idLength:]...)
			if shelf == casesShelf {
				own, decoding := decode[caseEntry](e.Value)
				own.Organisation.Name = nameOfMany(i)
				if e.Value, err = json.Marshal(own); err != nil || decoding != nil {
					return nil, cmp.Or(decoding, err)
				}
			}
			list = append(list, e)
		}
		return list, nil
	})
}

// each puts on a shelf what entries gives of each organisation, many at a time, and adds up their sums.
func (m many) each(update file.Update, shelf gate.Shelf, entries func(i int, id assessment.ID) ([]gate.Entry, error)) error {
	const atOnce = 500
	for from := 0; from < m.n; from += atOnce {
		err := update(func(tx *gate.Tx) error {
			for i := from; i < min(from+atOnce, m.n); i++ {
				list, err := entries(i, assessment.ID(i+1))
				if err == nil {
					err = tx.Fill(shelf, list)
				}
				if err != nil {
					return err
				}
				for _, e := range list {
					m.sums[i] += e.Sum
				}
			}
			return nil
		})
		if err != nil {
			return err
		}
	}
	return nil
}

// What is filled quickly is as if each had been added.
func TestManyKeptAreSound(t *testing.T) {
	t.Parallel()
	const n = 700
	s := open(t, throwaway(t))
	fill(t, s, n)
	if report, err := s.Check(); err != nil || len(report.Problems) > 0 || report.Cases != n {
		t.Fatalf("%+v, %v", report, err)
	}
	if list, more, err := s.List().Recent(recentKept); err != nil || !more || len(list) != recentKept || list[0].ID != n {
		t.Errorf("%d recent, %v, %v", len(list), more, err)
	}
	if r := get(t, s, 3); r.Organisation.Name != nameOfMany(2) || len(r.Current().Answers) != 36 {
		t.Errorf("%+v", r)
	}
}
