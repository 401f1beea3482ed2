package questions

import (
	"slices"
	"strings"

	"equalfooting/assessment"
	"equalfooting/tui/pages"
)

// ownWord is the choice of using one's own words.
const ownWord = "own"

// word asks for the word used for the communities. The choice of one's own words asks for those next.
func (o *organisation) word() pages.Field {
	words, now := o.c.Book.Screens().About.Communities, o.now().Communities
	reports := pages.Option{Name: words.Reports}
	if now != "" {
		reports.Name = words.Back
	}
	options := []pages.Option{reports}
	for _, word := range words.Suggested {
		options = append(options, pages.Option{Value: word, Name: word})
	}
	f := pages.Field{Label: words.Label, Hint: words.Hint, Kind: pages.One, Values: []string{now},
		Options: append(options, pages.Option{Value: ownWord, Name: words.Own})}
	if now != "" && !slices.Contains(words.Suggested, now) {
		f.Values = []string{ownWord}
	}
	f.Keep = func(values []string) (string, error) {
		chosen := pages.First(values)
		if o.own != nil {
			*o.own = chosen == ownWord
		}
		if chosen == ownWord {
			return "", nil
		}
		return "", o.keepWord(chosen)
	}
	return f
}

// typedWord asks for one's own words.
func (o *organisation) typedWord() pages.Field {
	words := o.c.Book.Screens().About.Communities
	f := pages.Field{Label: words.Typed.Label, Hint: words.Typed.Hint, Required: true, Missing: words.Typed.Empty, Most: assessment.MaxWordLength,
		Values: []string{o.now().Communities},
		Keep: func(values []string) (string, error) {
			word := assessment.Tidy(pages.First(values), assessment.MaxWordLength)
			if slices.ContainsFunc(strings.Fields(strings.ToLower(word)), func(part string) bool { return slices.Contains(words.Never, part) }) {
				return words.Unfit, nil
			}
			return "", o.keepWord(word)
		}}
	if slices.Contains(words.Suggested, o.now().Communities) {
		f.Values = []string{""}
	}
	return f
}

func (o *organisation) keepWord(word string) error {
	return o.keep(func(o *assessment.Organisation) { o.Communities = word })
}
