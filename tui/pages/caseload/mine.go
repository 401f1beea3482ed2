package caseload

import (
	"slices"

	"equalfooting/assessment"
	"equalfooting/content"
	"equalfooting/store"
	"equalfooting/tui/pages"
)

// mentorPreference is the name under which the store remembers which mentor sits here.
const mentorPreference = "mentor"

// Mentor is the name or initials of the mentor who sits here; "" where nobody has said so.
func Mentor(st *store.Store) string { return st.Preference(mentorPreference) }

// me asks who sits here, for the list of one's own.
func me(c pages.Case) (pages.Page, bool) {
	words := c.Book.Screens().Caseload.Me
	named := func(c pages.Case) []pages.Field {
		return []pages.Field{{Label: words.Field.Label, Hint: words.Field.Hint, Values: []string{Mentor(c.Store)}, Most: assessment.MaxWordLength,
			Keep: func(values []string) (string, error) {
				return "", c.Store.SavePreference(mentorPreference, assessment.Tidy(pages.First(values), assessment.MaxWordLength))
			}}}
	}
	return c.Form(words.Title, named, func() pages.Next {
		if mentor := Mentor(c.Store); mentor != "" {
			return pages.GoUp().And(content.Fill(words.Done, "mentor", mentor))
		}
		return pages.GoUp().And(words.None)
	}), true
}

// sought is what is searched.
type sought struct {
	words  []string
	mine   bool   // only those of the mentor who sits here
	mentor string // who that is
}

// soughtOf reads what was typed. One of the words for one's own is that only where it is known who sits here.
func soughtOf(book *content.Book, text, mentor string) sought {
	s := sought{words: searchWords(text), mentor: assessment.Folded(mentor)}
	s.words = slices.DeleteFunc(s.words, func(word string) bool {
		own := s.mentor != "" && slices.Contains(book.Screens().Caseload.Mine, word)
		s.mine = s.mine || own
		return own
	})
	return s
}

// fits says that a row has every word in its name, kind, place or mentor.
func (s sought) fits(row CaseRow) bool {
	if s.mine && assessment.Folded(row.summary.Labels.Mentor) != s.mentor {
		return false
	}
	return !slices.ContainsFunc(s.words, func(word string) bool { return !row.has(word) })
}
