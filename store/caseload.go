package store

import (
	"cmp"
	"slices"
	"strconv"
	"strings"

	"equalfooting/assessment"
	"equalfooting/store/gate"
)

// Caseload gives every organisation's summary, the last touched first, ties by id. Before all others come those of which
// the summary cannot be read: they are Damaged. A file that cannot be read gives a *DamagedError.
func (s *Store) Caseload() ([]assessment.Summary, error) {
	s.mu.Lock()
	defer s.mu.Unlock()
	var list []assessment.Summary
	err := s.view(func(tx *gate.Tx) (err error) {
		list, err = allSummaries(tx)
		return err
	})
	return list, err
}

func allSummaries(tx *gate.Tx) ([]assessment.Summary, error) {
	entered, rollErr := readRoll(tx)
	list := make([]assessment.Summary, 0, min(entered.cases, 1<<16))
	var seen roll
	bad := false
	err := tx.Each(summariesShelf, nil, func(k, v []byte) error {
		id, ok := idOf(k)
		summary, _, err := summaryOf(id, v)
		if !ok || len(k) != idLength || err != nil {
			bad = true
			return nil
		}
		list, seen = append(list, summary), seen.with(id)
		return nil
	})
	if err == nil && (bad || rollErr != nil || seen.cases != entered.cases || seen.marks != entered.marks) {
		list, err = withLost(tx, list, entered)
	}
	slices.SortFunc(list, func(a, b assessment.Summary) int {
		if a.Damaged != b.Damaged {
			if a.Damaged {
				return -1
			}
			return 1
		}
		return cmp.Or(b.Touched.Compare(a.Touched), cmp.Compare(a.ID, b.ID))
	})
	return list, err
}

// withLost adds the organisations that have no summary that can be read: by their own entries and, where these are lost
// too, by the number that is missing on the roll. Of several such nothing is known but how many they are.
func withLost(tx *gate.Tx, list []assessment.Summary, entered roll) ([]assessment.Summary, error) {
	known := make(map[assessment.ID]bool)
	var seen roll
	for _, s := range list {
		known[s.ID], seen = true, seen.with(s.ID)
	}
	add := func(id assessment.ID, name string) {
		known[id], seen = true, seen.with(id)
		list = append(list, assessment.Summary{ID: id, Name: name, Damaged: true})
	}
	err := tx.Each(casesShelf, nil, func(k, v []byte) error {
		id, ok := idOf(k)
		if v != nil && ok && len(k) == idLength && !known[id] {
			e, _ := decode[caseEntry](v) // what can be read of it
			add(id, e.Organisation.Name)
		}
		return nil
	})
	if entered.cases == seen.cases+1 {
		for id := assessment.ID(1); uint64(id) <= min(entered.last, 1<<24); id++ {
			if mixed(id) == entered.marks-seen.marks {
				add(id, "")
				break
			}
		}
	}
	for seen.cases < min(entered.cases, 1<<16) {
		add(0, "")
	}
	return list, err
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
	if id, err := strconv.ParseUint(assessment.Digits(wanted), 10, 64); err == nil {
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
