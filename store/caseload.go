package store

import (
	"cmp"
	"slices"
	"strconv"
	"strings"

	bolt "go.etcd.io/bbolt"
)

// Caseload gives every organisation's summary, the last touched first, ties by id. A file that cannot be read gives a
// *DamagedError.
func (s *Store) Caseload() ([]Summary, error) {
	s.mu.Lock()
	defer s.mu.Unlock()
	var list []Summary
	err := s.view(func(tx *bolt.Tx) error {
		list = make([]Summary, 0, min(tx.Bucket(casesBucket).Sequence(), 1<<16))
		return s.forEachSummary(tx, func(summary Summary) error {
			list = append(list, summary)
			return nil
		})
	})
	if err != nil {
		return nil, err
	}
	slices.SortFunc(list, func(a, b Summary) int {
		return cmp.Or(b.Touched.Compare(a.Touched), cmp.Compare(a.ID, b.ID))
	})
	return list, nil
}

func (s *Store) forEachSummary(tx *bolt.Tx, fn func(Summary) error) error {
	return tx.Bucket(summariesBucket).ForEach(func(k, v []byte) error {
		id, ok := idOf(k)
		if !ok {
			return s.damaged(errSummary)
		}
		summary, err := decodeSummary(id, v)
		if err != nil {
			return s.damaged(err)
		}
		return fn(summary)
	})
}

// Find gives the organisation that text means: its id, its whole name, or a part of one name only. Case and space
// around it do not matter. The errors are *NoCaseError and *SeveralCasesError.
func (s *Store) Find(text string) (Summary, error) {
	list, err := s.Caseload()
	if err != nil {
		return Summary{}, err
	}
	wanted := strings.ToLower(strings.TrimSpace(text))
	if id, err := strconv.ParseUint(wanted, 10, 64); err == nil {
		if i := slices.IndexFunc(list, func(c Summary) bool { return c.ID == ID(id) }); i >= 0 {
			return list[i], nil
		}
	}
	var exact, parts []Summary
	for _, c := range list {
		name := strings.ToLower(strings.TrimSpace(c.Name))
		if name == wanted {
			exact = append(exact, c)
		}
		if wanted != "" && strings.Contains(name, wanted) {
			parts = append(parts, c)
		}
	}
	matches := exact
	if len(matches) == 0 {
		matches = parts
	}
	switch len(matches) {
	case 0:
		return Summary{}, &NoCaseError{text}
	case 1:
		return matches[0], nil
	default:
		return Summary{}, &SeveralCasesError{text, matches}
	}
}
