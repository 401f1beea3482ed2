package store

import (
	"cmp"

	"equalfooting/assessment"
)

// named says what an entry is by its key alone. After an error only the part is said, as far as the shelf has one.
func named(at spot) (u assessment.Unread, err error) {
	if i := placeOf(at.shelf); i >= 0 {
		u.Part = tallied[i].part
	}
	if len(at.key) < idLength {
		return u, errKeyShape
	}
	rest := []byte(at.key)[idLength:]
	number := func() int {
		n, after, ok := cutNumber(rest)
		if !ok {
			err = errKeyShape
		}
		rest = after
		return n
	}
	switch at.shelf {
	case casesShelf, summariesShelf:
	case assessmentsShelf, answersShelf:
		u.Visit = number()
	case viewsShelf, viewAnswersShelf:
		u.Visit, u.View = number(), number()
	case planShelf:
		u.Action = number()
	case goneShelf:
		if len(rest) < 2 {
			err = errKeyShape
		}
		return u, err
	case sessionsShelf:
		day, dayErr := assessment.ParseDate(string(rest))
		u.Day = day
		return u, cmp.Or(err, dayErr, checkDay(day))
	default:
		return u, errKeyShape
	}
	if at.shelf == answersShelf || at.shelf == viewAnswersShelf {
		u.Question = string(rest)
		return u, cmp.Or(err, checkQuestion(u.Question))
	}
	if err == nil && len(rest) > 0 {
		err = errKeyShape
	}
	return u, err
}

// inEditions gives each answer's name the edition of its visit, by which people know the question's number.
func inEditions(list []assessment.Unread, visits assessment.Visits) {
	for i, u := range list {
		if v, err := visits.Numbered(u.Visit); err == nil && u.Part == assessment.AnswerPart && u.Question != "" {
			list[i].Edition = v.Edition
		}
	}
}
