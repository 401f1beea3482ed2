package store

import (
	"strconv"
	"strings"

	"equalfooting/assessment"
	"equalfooting/assessment/inorder"
	"equalfooting/store/gate"
)

// Find gives the organisation that text means: its id, its whole name, or a part of only one name. Names are compared in the form of
// assessment.Folded; if several are the same in that form, one that matches letter by letter comes first. An id is looked up directly;
// for a name all are searched. The errors are *NoCaseError and *SeveralCasesError.
func (s *Store) Find(text string) (assessment.Summary, error) {
	wanted := strings.TrimSpace(text)
	if id, err := strconv.ParseUint(assessment.Digits(wanted), 10, 64); err == nil {
		if found, there, err := s.List().Numbered(assessment.ID(id)); there || err != nil {
			return found, err
		}
	}
	folded := assessment.Folded(wanted)
	s.mu.Lock()
	defer s.mu.Unlock()
	var exact, same, parts []assessment.Summary
	err := s.view(func(tx *gate.Tx) error {
		return everySummary(tx, func() { exact, same, parts = nil, nil, nil }, func(c assessment.Summary) error {
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
			return nil
		})
	})
	if err != nil {
		return assessment.Summary{}, err
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
		inorder.Sort(matches, lastTouchedFirst)
		return assessment.Summary{}, &SeveralCasesError{text, matches}
	}
}

// Numbered looks an organisation up by its number, and says whether there is one. Where its summary cannot be read, or is not there, the
// list says whether it is one of those that are damaged. The error is a *DamagedError or a *GoneError.
func (l List) Numbered(id assessment.ID) (found assessment.Summary, there bool, err error) {
	l.mu.Lock()
	defer l.mu.Unlock()
	err = l.view(func(tx *gate.Tx) error {
		data, err := tx.Get(summariesShelf, keyOf(id))
		summary, _, wrong := summaryOf(id, data)
		found, there = summary, err == nil && wrong == nil
		return nil
	})
	if there || err != nil || id == 0 {
		return found, there, err
	}
	if err = l.whole(); err == nil {
		found, there = l.listed.Lost(id)
	}
	return found, there, err
}
