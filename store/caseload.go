package store

import (
	"cmp"
	"slices"
	"strconv"
	"strings"

	"equalfooting/assessment"
	"equalfooting/store/gate"
)

// Caseload gives every organisation's summary, the last touched first, ties by id. A file that cannot be read gives a
// *DamagedError.
func (s *Store) Caseload() ([]assessment.Summary, error) {
	s.mu.Lock()
	defer s.mu.Unlock()
	var list []assessment.Summary
	err := s.view(func(tx *gate.Tx) error {
		list = make([]assessment.Summary, 0, min(tx.LastNumber(casesShelf), 1<<16))
		return s.forEachSummary(tx, func(summary assessment.Summary) error {
			list = append(list, summary)
			return nil
		})
	})
	if err != nil {
		return nil, err
	}
	slices.SortFunc(list, func(a, b assessment.Summary) int {
		return cmp.Or(b.Touched.Compare(a.Touched), cmp.Compare(a.ID, b.ID))
	})
	return list, nil
}

func (s *Store) forEachSummary(tx *gate.Tx, fn func(assessment.Summary) error) error {
	return tx.Each(summariesShelf, nil, func(k, v []byte) error {
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

// Find gives the organisation that text means: its id, its whole name, or a part of one name only. Names are compared as
// assessment.Folded gives them; only where several are the same by that, one that is so letter by letter stands before
// the others. The errors are *NoCaseError and *SeveralCasesError.
func (s *Store) Find(text string) (assessment.Summary, error) {
	list, err := s.Caseload()
	if err != nil {
		return assessment.Summary{}, err
	}
	wanted := strings.TrimSpace(text)
	if id, err := strconv.ParseUint(wanted, 10, 64); err == nil {
		if i := slices.IndexFunc(list, func(c assessment.Summary) bool { return c.ID == assessment.ID(id) }); i >= 0 {
			return list[i], nil
		}
	}
	folded := assessment.Folded(wanted)
	var exact, same, parts []assessment.Summary
	for _, c := range list {
		name := assessment.Folded(c.Name)
		switch {
		case wanted != "" && strings.EqualFold(strings.TrimSpace(c.Name), wanted):
			exact = append(exact, c)
		case folded == "": // signs alone, which are in no name
		case name == folded:
			same = append(same, c)
		case strings.Contains(name, folded):
			parts = append(parts, c)
		}
	}
	matches := exact
	for _, further := range [][]assessment.Summary{same, parts} {
		if len(matches) == 0 {
			matches = further
		}
	}
	switch len(matches) {
	case 0:
		return assessment.Summary{}, &NoCaseError{text}
	case 1:
		return matches[0], nil
	default:
		return assessment.Summary{}, &SeveralCasesError{text, matches}
	}
}
