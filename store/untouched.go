package store

import (
	"slices"
	"strconv"
	"strings"

	"equalfooting/assessment"
)

// keptPreference has the organisations that were not touched for years and are to be kept all the same, each with the day on which that
// is asked again: "12:2027-11-30 15:2027-12-01".
const keptPreference = "kept untouched"

// Untouched gives those of a list that nobody has touched for years, the longest first, without those that are to be kept for now.
func Untouched(s *Store, list []assessment.Summary) []assessment.Summary {
	today, kept := s.Today(), keptUntouched(s)
	list = slices.DeleteFunc(slices.Clone(list), func(c assessment.Summary) bool {
		return !c.Untouched(today) || today.Before(kept[c.ID])
	})
	slices.SortStableFunc(list, func(a, b assessment.Summary) int { return a.Touched.Compare(b.Touched) })
	return list
}

// KeepUntouched keeps an organisation for another year before that is asked again. What is no longer kept here goes from the setting. The
// error is a *WriteError, or a *DamagedError.
func KeepUntouched(s *Store, id assessment.ID) error {
	all, err := s.Caseload()
	if err != nil {
		return err
	}
	kept, today := keptUntouched(s), s.Today()
	kept[id] = today.Add(assessment.YearsKept, assessment.Years)
	var words []string
	for _, c := range all {
		if until, ok := kept[c.ID]; ok && today.Before(until) && c.ID != 0 {
			words = append(words, c.ID.String()+":"+until.String())
		}
	}
	slices.Sort(words)
	return s.SavePreference(keptPreference, strings.Join(words, " "))
}

func keptUntouched(s *Store) map[assessment.ID]assessment.Date {
	kept := make(map[assessment.ID]assessment.Date)
	for word := range strings.FieldsSeq(s.Preference(keptPreference)) {
		number, day, _ := strings.Cut(word, ":")
		id, err := strconv.ParseUint(number, 10, 64)
		until, wrong := assessment.ParseDate(day)
		if err == nil && wrong == nil {
			kept[assessment.ID(id)] = until
		}
	}
	return kept
}
