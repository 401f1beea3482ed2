package pages

import (
	"slices"

	"equalfooting/assessment"
	"equalfooting/content"
)

// Field is one thing asked about the organisation before the questions.
type Field struct {
	Label    string
	Hint     string
	Kind     FieldKind
	Required bool
	Missing  string   // said when a required field is left empty
	Options  []Option // to choose from; empty for Text
	Values   []string // what is kept now: the text, the one chosen, or all that are ticked
	set      func(o *assessment.Organisation, values []string)
}

// FieldKind is how a field is answered.
type FieldKind int

// The kinds of field.
const (
	Text FieldKind = iota
	One            // choose one
	Many           // tick any number
)

// About gives the fields in the order in which they are asked, each with what is kept of it.
func About(book *content.Book, o assessment.Organisation) []Field {
	words, choices := book.Screens().About, book.About()
	return []Field{
		{Label: words.Name.Label, Hint: words.Name.Hint, Kind: Text, Required: true, Missing: words.Name.Empty, Values: []string{o.Name},
			set: func(o *assessment.Organisation, v []string) { o.Name = typed(v) }},
		{Label: words.Audience.Label, Hint: words.Audience.Hint, Kind: One, Required: true, Missing: words.Audience.Empty,
			Options: options(book.Audiences(), choices.Audiences), Values: []string{string(o.Audience)},
			set: func(o *assessment.Organisation, v []string) { o.Audience = assessment.Audience(first(v)) }},
		{Label: words.Motivations.Label, Hint: words.Motivations.Hint, Kind: Many,
			Options: options(assessment.Motivations(), choices.Motivations), Values: stringsOf(o.Motivations),
			set: func(o *assessment.Organisation, v []string) { o.Motivations = motivations(v) }},
		{Label: words.Partnership.Label, Hint: words.Partnership.Hint, Kind: One,
			Options: optional(words, options(assessment.Partnerships(), choices.Partnerships)), Values: []string{string(o.Partnership)},
			set: func(o *assessment.Organisation, v []string) { o.Partnership = assessment.Partnership(first(v)) }},
		{Label: words.Approach.Label, Hint: words.Approach.Hint, Kind: One,
			Options: optional(words, options(assessment.Approaches(), choices.Approaches)), Values: []string{string(o.Approach)},
			set: func(o *assessment.Organisation, v []string) { o.Approach = assessment.Approach(first(v)) }},
		{Label: words.Income.Label, Hint: words.Income.Hint, Kind: One,
			Options: optional(words, options(assessment.Incomes(), choices.Incomes)), Values: []string{string(o.Income)},
			set: func(o *assessment.Organisation, v []string) { o.Income = assessment.Income(first(v)) }},
		{Label: words.Staff.Label, Hint: words.Staff.Hint, Kind: Text, Values: []string{o.PaidStaff},
			set: func(o *assessment.Organisation, v []string) { o.PaidStaff = typed(v) }},
		{Label: words.Volunteers.Label, Hint: words.Volunteers.Hint, Kind: Text, Values: []string{o.Volunteers},
			set: func(o *assessment.Organisation, v []string) { o.Volunteers = typed(v) }},
	}
}

// Answer gives the organisation with this field answered, and what to say when the answer will not do ("" when it does).
func (f Field) Answer(o assessment.Organisation, values []string) (assessment.Organisation, string) {
	if f.Required && typed(values) == "" {
		return o, f.Missing
	}
	f.set(&o, values)
	return o, ""
}

func options[T ~string](values []T, names map[T]string) []Option {
	list := make([]Option, len(values))
	for i, v := range values {
		list[i] = Option{Value: string(v), Name: names[v]}
	}
	return list
}

// optional adds the choice of not saying, which stands last and is kept as nothing.
func optional(words content.AboutText, list []Option) []Option {
	return append(list, Option{Name: words.Skip})
}

func first(values []string) string {
	if len(values) == 0 {
		return ""
	}
	return values[0]
}

func typed(values []string) string {
	return assessment.Tidy(first(values), assessment.MaxNameLength)
}

func stringsOf[T ~string](values []T) []string {
	list := make([]string, len(values))
	for i, v := range values {
		list[i] = string(v)
	}
	return list
}

// motivations keeps the report's order, in whatever order they were ticked.
func motivations(values []string) []assessment.Motivation {
	var chosen []assessment.Motivation
	for _, m := range assessment.Motivations() {
		if slices.Contains(values, string(m)) {
			chosen = append(chosen, m)
		}
	}
	return chosen
}
