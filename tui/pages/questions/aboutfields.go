package questions

import (
	"slices"
	"time"

	"equalfooting/assessment"
	"equalfooting/content"
	"equalfooting/tui/pages"
)

// fields gives the fields in the order in which they are asked, each with what is kept of it.
func (o *organisation) fields() []pages.Field {
	words, choices := o.c.Book.Screens().About, o.c.Book.About()
	now := o.now()
	audiences := assessment.Audiences()
	fields := []pages.Field{
		o.line(words.Name, now.Name, func(o *assessment.Organisation, text string) { o.Name = text }),
		o.audience(o.one(words.Audience, pages.Options(audiences[:], choices.Audiences), string(now.Audience),
			func(o *assessment.Organisation, value string) { o.Audience = assessment.Audience(value) })),
		o.edition(),
		o.company(),
	}
	if o.c.Record.Sitting.Accompanied() {
		fields = append(fields, o.facilitator())
	}
	why := words.Motivations.By(now.Audience)
	return append(fields,
		pages.Field{Label: why.Label, Hint: why.Hint, Kind: pages.Many,
			Options: pages.Options(assessment.Motivations(), namesFor(now.Audience, choices.Motivations)), Values: stringsOf(now.Motivations),
			Keep: o.set(func(o *assessment.Organisation, v []string) { o.Motivations = motivations(v) })},
		o.one(words.Partnership.By(now.Audience), optional(words, pages.Options(assessment.Partnerships(), choices.Partnerships)), string(now.Partnership),
			func(o *assessment.Organisation, value string) { o.Partnership = assessment.Partnership(value) }),
		o.one(words.Approach.By(now.Audience), optional(words, pages.Options(assessment.Approaches(), namesFor(now.Audience, choices.Approaches))), string(now.Approach),
			func(o *assessment.Organisation, value string) { o.Approach = assessment.Approach(value) }),
		o.one(words.Income, optional(words, pages.Options(assessment.Incomes(), choices.Incomes)), string(now.Income),
			func(o *assessment.Organisation, value string) { o.Income = assessment.Income(value) }),
		o.line(words.Staff, now.PaidStaff, func(o *assessment.Organisation, text string) { o.PaidStaff = text }),
		o.line(words.Volunteers, now.Volunteers, func(o *assessment.Organisation, text string) { o.Volunteers = text }),
	)
}

// line is a field for a few words about the organisation; one that says what to say when it is left empty must be
// answered.
func (o *organisation) line(words content.FieldText, now string, set func(o *assessment.Organisation, text string)) pages.Field {
	return pages.Field{Label: words.Label, Hint: words.Hint, Required: words.Empty != "", Missing: words.Empty,
		Values: []string{now}, Most: assessment.MaxNameLength, Passing: !o.isKept(), // a name alone is not kept yet
		Keep: o.set(func(o *assessment.Organisation, v []string) { set(o, pages.Typed(v)) })}
}

func (o *organisation) one(words content.FieldText, options []pages.Option, now string, set func(o *assessment.Organisation, value string)) pages.Field {
	return pages.Field{Label: words.Label, Hint: words.Hint, Kind: pages.One, Required: words.Empty != "", Missing: words.Empty,
		Options: options, Values: []string{now},
		Keep: o.set(func(o *assessment.Organisation, v []string) { set(o, pages.First(v)) })}
}

// set keeps what an answer changes.
func (o *organisation) set(change func(o *assessment.Organisation, values []string)) func([]string) (string, error) {
	return func(values []string) (string, error) {
		return "", o.keep(func(now *assessment.Organisation) { change(now, values) })
	}
}

// audience keeps what was answered from standing under statements that nobody was asked: once there are answers, the kind
// of organisation stays.
func (o *organisation) audience(f pages.Field) pages.Field {
	keep := f.Keep
	f.Keep = func(values []string) (string, error) {
		now := o.now().Audience
		if o.isKept() && assessment.Audience(pages.First(values)) != now && o.c.Record.HasAnswers() {
			return content.Fill(o.c.Book.Screens().About.Fixed, "kind", o.c.Book.About().Audiences[now]), nil
		}
		return keep(values)
	}
	return f
}

// edition asks how much time there is. It comes after the name and the audience, so that there is a record to keep it
// with.
func (o *organisation) edition() pages.Field {
	words := o.c.Book.Screens().About.Edition
	now := assessment.Full
	if o.isKept() {
		now = o.c.Record.Current().Edition
	}
	return pages.Field{Label: words.Label, Hint: words.Hint, Kind: pages.One, Values: []string{string(now)},
		Options: []pages.Option{{Value: string(assessment.Full), Name: words.Full}, {Value: string(assessment.Quick), Name: words.Quick}},
		Keep: func(values []string) (string, error) {
			return "", o.change(func(r *assessment.Record, now time.Time) { r.SetEdition(assessment.Edition(pages.First(values)), now) })
		}}
}

// company asks how the organisation goes through the questions: alone, with a mentor, or one to one.
func (o *organisation) company() pages.Field {
	words := o.c.Book.Screens().About.Company
	return pages.Field{Label: words.Label, Hint: words.Hint, Kind: pages.One, Values: []string{string(o.c.Record.Sitting.Company)},
		Options: []pages.Option{{Value: string(assessment.Alone), Name: words.Alone}, {Value: string(assessment.WithMentor), Name: words.Mentor},
			{Value: string(assessment.OneToOne), Name: words.OneToOne}, {Value: string(assessment.FromPaper), Name: words.Paper}},
		Keep: func(values []string) (string, error) {
			return "", o.change(func(r *assessment.Record, _ time.Time) { r.Sitting.Company = assessment.Company(pages.First(values)) })
		}}
}

func (o *organisation) facilitator() pages.Field {
	words := o.c.Book.Screens().About.Facilitator
	return pages.Field{Label: words.Label, Hint: words.Hint, Values: []string{o.c.Record.Sitting.Facilitator}, Most: assessment.MaxNameLength,
		Keep: func(values []string) (string, error) {
			return "", o.change(func(r *assessment.Record, _ time.Time) { r.Sitting.Facilitator = pages.Typed(values) })
		}}
}

// namesFor gives the names of choices in an audience's words.
func namesFor[T ~string](a assessment.Audience, names map[T]content.ByAudience) map[T]string {
	own := make(map[T]string, len(names))
	for value, name := range names {
		own[value] = name.By(a)
	}
	return own
}

// optional adds the choice of not saying, which stands last and is kept as nothing.
func optional(words content.AboutText, list []pages.Option) []pages.Option {
	return append(list, pages.Option{Name: words.Skip})
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
