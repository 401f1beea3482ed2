package store

import (
	"cmp"

	"equalfooting/assessment"
	"equalfooting/assessment/inorder"
	"equalfooting/store/gate"
)

// Caseload gives every organisation's summary, the last touched first, ties by id. Those whose summary cannot be read come before all
// others: they are Damaged. A file that cannot be read gives a *DamagedError.
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
	inorder.Sort(list, lastTouchedFirst)
	return list, err
}

// lastTouchedFirst sorts as Caseload does.
func lastTouchedFirst(a, b assessment.Summary) int {
	if a.Damaged != b.Damaged {
		if a.Damaged {
			return -1
		}
		return 1
	}
	return cmp.Or(b.Touched.Compare(a.Touched), cmp.Compare(a.ID, b.ID))
}

// withLost adds the organisations without a readable summary: by their own entries or, where these are lost too, by the number that is
// missing from the roll. If several are missing, only how many is known.
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

// everySummary calls fn with each organisation's summary. If all can be read, it takes them in the order they are stored, without holding
// all in memory. If not, it says so, begins again and goes through those of Caseload.
func everySummary(tx *gate.Tx, again func(), fn func(assessment.Summary) error) error {
	entered, rollErr := readRoll(tx)
	var seen roll
	bad := false
	err := tx.Each(summariesShelf, nil, func(k, v []byte) error {
		id, ok := idOf(k)
		summary, _, err := summaryOf(id, v)
		if bad = bad || !ok || len(k) != idLength || err != nil; bad {
			return nil
		}
		seen = seen.with(id)
		return fn(summary)
	})
	if err != nil || !bad && rollErr == nil && seen.cases == entered.cases && seen.marks == entered.marks {
		return err
	}
	again()
	list, err := allSummaries(tx)
	if err != nil {
		return err
	}
	for _, summary := range list {
		if err := fn(summary); err != nil {
			return err
		}
	}
	return nil
}
