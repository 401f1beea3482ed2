package store

import (
	"maps"
	"slices"
	"strconv"
	"strings"

	"equalfooting/assessment"
)

// keptPreference has the organisations that nobody has touched for years and that are to be kept, each with the day when people are asked
// again: "12:2027-11-30 15:2027-12-01".
const keptPreference = "kept untouched"

// KeepUntouched keeps an organisation for another year before people are asked again. Organisations that are gone are dropped from the
// setting. The error is a *WriteError, or a *DamagedError.
func KeepUntouched(s *Store, id assessment.ID) error {
	kept, today := keptUntouched(s.Preferences().Get(keptPreference)), s.Today()
	kept[id] = today.Add(assessment.YearsKept, assessment.Years)
	here, err := s.List().Summaries(slices.Collect(maps.Keys(kept)))
	if err != nil {
		return err
	}
	var words []string
	for _, c := range here {
		if until := kept[c.ID]; today.Before(until) {
			words = append(words, c.ID.String()+":"+until.String())
		}
	}
	slices.Sort(words)
	return s.Preferences().Save(keptPreference, strings.Join(words, " "))
}

func keptUntouched(preference string) map[assessment.ID]assessment.Date {
	kept := make(map[assessment.ID]assessment.Date)
	for word := range strings.FieldsSeq(preference) {
		number, day, _ := strings.Cut(word, ":")
		id, err := strconv.ParseUint(number, 10, 64)
		until, wrong := assessment.ParseDate(day)
		if err == nil && wrong == nil {
			kept[assessment.ID(id)] = until
		}
	}
	return kept
}
