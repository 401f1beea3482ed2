package findings

import (
	"slices"
	"strings"

	"equalfooting/assessment"
	"equalfooting/content"
)

// Searched is an organisation as it is searched: without regard to capitals and accents.
type Searched struct {
	Name   string
	kind   string
	labels string // place and mentor
}

// AsSearched gives organisations as they are searched.
func AsSearched(book *content.Book, list []assessment.Summary) []Searched {
	kinds := make(map[assessment.Audience]string)
	for audience, kind := range book.Documents().Caseload.Kinds {
		kinds[audience] = assessment.Folded(kind)
	}
	searched := make([]Searched, len(list))
	for i, s := range list {
		searched[i] = Searched{Name: assessment.Folded(assessment.Tame(s.Name)), kind: kinds[s.Audience]}
		if s.Labels != (assessment.Labels{}) {
			searched[i].labels = assessment.Folded(s.Labels.Place + " " + s.Labels.Mentor)
		}
	}
	return searched
}

// Sought is what is searched among the organisations.
type Sought struct {
	assessment.Search
	// Whose says that one's own are searched, and nobody has said who sits here.
	Whose bool
}

// SoughtOf reads what was typed. A word such as "mine" means that only if it is known who is using the program.
func SoughtOf(book *content.Book, text, mentor string) Sought {
	words, s := strings.Fields(assessment.Folded(text)), Sought{Search: assessment.Search{Mentor: assessment.Folded(mentor)}}
	own := func(word string) bool { return slices.Contains(book.Screens().Caseload.Mine, word) }
	if asked := slices.ContainsFunc(words, own); asked && s.Mentor != "" {
		s.Mine, words = true, slices.DeleteFunc(words, own)
	} else {
		s.Whose = asked
	}
	for _, word := range words {
		sought := assessment.SearchWord{Text: word}
		for kind, name := range book.Documents().Caseload.Kinds {
			if strings.Contains(assessment.Folded(name), word) {
				sought.Kinds |= assessment.KindOf(kind)
			}
		}
		s.Words = append(s.Words, sought)
	}
	return s
}

// Fits says that an organisation has every word in its name, kind, place or mentor.
func (s Sought) Fits(labels assessment.Labels, in Searched) bool {
	if s.Mine && assessment.Folded(labels.Mentor) != s.Mentor {
		return false
	}
	return !slices.ContainsFunc(s.Words, func(word assessment.SearchWord) bool {
		return !strings.Contains(in.Name, word.Text) && !strings.Contains(in.kind, word.Text) && !strings.Contains(in.labels, word.Text)
	})
}

// Among leaves those organisations that fit.
func (s Sought) Among(book *content.Book, list []assessment.Summary) []assessment.Summary {
	var found []assessment.Summary
	for i, in := range AsSearched(book, list) {
		if s.Fits(list[i].Labels, in) {
			found = append(found, list[i])
		}
	}
	return found
}
