package questions

import (
	"slices"
	"time"

	"equalfooting/assessment"
	"equalfooting/content"
	"equalfooting/tui/pages"
)

// The fields that code outside the list needs to know by name.
const (
	companyField     = "company"
	facilitatorField = "facilitator"
	answeredField    = "answered by"
	dayField         = "day"
	wordField        = "word"
	mentorField      = "mentor" // and the place
)

// field is one thing that can be said about the organisation.
type field struct {
	id, row string // row comes before its value on the page about the organisation
	pages.Field
	short string // its value there; "" for the names of what is chosen
}

// place is where the field is asked. Who answered, and on which day, belong to a visit.
func (f field) place(c pages.Case) pages.Place {
	switch f.id {
	case answeredField:
		to := c.Own(pages.AnsweredByPage)
		to.Visit, to.Alone = c.Record.Current().Number, true
		return to
	case dayField:
		to := c.Own(pages.VisitDayPage)
		to.Visit = c.Record.Current().Number
		return to
	}
	to := c.Own(pages.AboutFieldPage)
	to.Field = f.id
	return to
}

// fields returns all of them with their stored values, in the order of the page.
func (o *organisation) fields() []field {
	words, choices := o.c.Book.Screens().About, o.c.Book.About()
	now := o.now()
	fields := []field{
		{id: "name", row: words.Name.Row, Field: o.name()},
		{id: "audience", row: words.Audience.Row, Field: o.audience()},
	}
	if now.Audience.AskedOfPartner() {
		fields = append(fields, field{id: "partner", row: words.Partner.Row, Field: o.partner(now.HadPartner())})
	}
	fields = append(fields,
		field{id: "edition", row: words.Edition.Row, Field: o.edition(), short: o.c.Book.Visits().Editions[o.c.Record.Current().Edition]},
		field{id: answeredField, row: o.c.Book.Visits().AnsweredBy.Row, Field: pages.WhoAnswered(o.c.Book, o.c.Record.Current().AnsweredBy)},
		field{id: companyField, row: words.Company.Row, Field: o.company(), short: o.typing()})
	if now := o.c.Record.Current(); o.c.Record.Sitting.Company == assessment.FromPaper || !now.On.IsZero() {
		fields = append(fields, field{id: dayField, row: o.c.Book.Visits().Day.Row, Field: o.c.VisitDay(now.Number)})
	}
	if o.c.Record.Sitting.Accompanied() {
		fields = append(fields, field{id: facilitatorField, row: words.Facilitator.Row, Field: o.facilitator()})
	}
	fields = append(fields,
		field{id: "motivations", row: words.Motivations.Row, Field: o.motivations(), short: o.reasons()},
		field{id: "partnership", row: words.Partnership.Row,
			Field: o.one(words.Partnership.By(now.Audience), optional(words, pages.Options(assessment.Partnerships(), choices.Partnerships)), string(now.Partnership),
				func(o *assessment.Organisation, value string) { o.Partnership = assessment.Partnership(value) })},
		field{id: "approach", row: words.Approach.Row,
			Field: o.one(words.Approach.By(now.Audience), optional(words, pages.Options(assessment.Approaches(), namesFor(now.Audience, choices.Approaches))), string(now.Approach),
				func(o *assessment.Organisation, value string) { o.Approach = assessment.Approach(value) })},
		field{id: "income", row: words.Income.Row,
			Field: o.one(words.Income, optional(words, pages.Options(assessment.Incomes(), choices.Incomes)), string(now.Income),
				func(o *assessment.Organisation, value string) { o.Income = assessment.Income(value) })},
		field{id: "staff", row: words.Staff.Row, Field: o.number(words.Staff, now.PaidStaff, func(o *assessment.Organisation, text string) { o.PaidStaff = text })},
		field{id: "volunteers", row: words.Volunteers.Row,
			Field: o.number(words.Volunteers, now.Volunteers, func(o *assessment.Organisation, text string) { o.Volunteers = text })},
		field{id: wordField, row: words.Communities.Row, Field: o.word(), short: o.c.Book.CommunitiesWord()},
		field{id: mentorField, row: words.Mentor.Row, short: o.labels(),
			Field: o.label(words.Mentor, now.Labels.Mentor, func(l *assessment.Labels, text string) { l.Mentor = text })})
	return fields
}

func (o *organisation) name() pages.Field {
	return o.line(o.c.Book.Screens().About.Name, o.now().Name, func(o *assessment.Organisation, text string) { o.Name = text })
}

// audience prevents answers from appearing under statements that nobody was asked about: once there are answers, the kind of organisation
// cannot change.
func (o *organisation) audience() pages.Field {
	audiences, kinds, now := assessment.Audiences(), o.c.Book.About().Audiences, o.now().Audience
	words := o.c.Book.Screens().About
	asked := words.Audience
	if o.c.Book.CommunitiesWord() == content.ReportsWord {
		asked.Hint = words.BMEMeans
	}
	f := o.one(asked, pages.Options(audiences[:], kinds), string(now),
		func(o *assessment.Organisation, value string) { o.Audience = assessment.Audience(value) })
	keep := f.Keep
	f.Keep = func(values []string) (string, error) {
		if isKept(o.c) && assessment.Audience(pages.First(values)) != now && o.c.Record.HasAnswers() {
			return content.Fill(words.Fixed, "kind", kinds[now]), nil
		}
		return keep(values)
	}
	return f
}

// partner asks whether there has been one. If another answer would set answers aside, that is said first.
func (o *organisation) partner(now assessment.Partner) pages.Field {
	words, other := o.c.Book.Screens().About, o.now()
	other.Partner = assessment.PartnerNo
	if o.now().HadPartner() == assessment.PartnerNo {
		other.Partner = assessment.PartnerYes
	}
	asked := words.Partner
	if isKept(o.c) && o.c.Record.Sheet().AskedAgain(other) > 0 {
		asked.Hint = words.Again
	}
	return o.one(asked, pages.Options(assessment.Partners(), o.c.Book.About().Partners), string(now),
		func(o *assessment.Organisation, value string) { o.Partner = assessment.Partner(value) })
}

// edition asks how much time there is. For a new organisation it comes after the name and the audience, so that there is a record to save
// it with.
func (o *organisation) edition() pages.Field {
	words := o.c.Book.Screens().About.Edition
	now := assessment.Quick
	if isKept(o.c) {
		now = o.c.Record.Current().Edition
	}
	return pages.Field{Label: words.Label, Hint: words.Hint, Kind: pages.One, Values: []string{string(now)},
		Options: []pages.Option{{Value: string(assessment.Quick), Name: words.Quick}, {Value: string(assessment.Full), Name: words.Full}},
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

// typing says in a few words that answers are typed in from paper; "" if they are not.
func (o *organisation) typing() string {
	if o.c.Record.Sitting.Company == assessment.FromPaper {
		return o.c.Book.Screens().About.Company.Typing
	}
	return ""
}

func (o *organisation) facilitator() pages.Field {
	words := o.c.Book.Screens().About.Facilitator
	return pages.Field{Label: words.Label, Hint: words.Hint, Values: []string{o.c.Record.Sitting.Facilitator}, Most: assessment.MaxNameLength,
		Keep: func(values []string) (string, error) {
			return "", o.change(func(r *assessment.Record, _ time.Time) { r.Sitting.Facilitator = pages.Typed(values) })
		}}
}

func (o *organisation) motivations() pages.Field {
	now := o.now()
	words, choices := o.c.Book.Screens().About.Motivations.By(now.Audience), o.c.Book.About()
	options := pages.Options(assessment.Motivations(), namesFor(now.Audience, choices.Motivations))
	for i, m := range assessment.Motivations() {
		options[i].Means = choices.Checks.Motivations[m].By(now.Audience)
	}
	return pages.Field{Label: words.Label, Hint: words.Hint, Kind: pages.Many, Options: options, Values: stringsOf(now.Motivations),
		Keep: o.set(func(o *assessment.Organisation, v []string) { o.Motivations = motivations(v) })}
}

// reasons counts them if there are several: their names would fill the page about the organisation.
func (o *organisation) reasons() string {
	if count := len(o.now().Motivations); count > 1 {
		return o.c.Book.Count(o.c.Book.Screens().About.Reasons, count)
	}
	return ""
}

// line is a field for a few words about the organisation; it must be answered if there is a sentence for leaving it empty.
func (o *organisation) line(words content.FieldText, now string, set func(o *assessment.Organisation, text string)) pages.Field {
	return pages.Field{Label: words.Label, Hint: words.Hint, Required: words.Empty != "", Missing: words.Empty,
		Values: []string{now}, Most: assessment.MaxNameLength, Passing: !isKept(o.c), // a name alone is not saved yet
		Keep: o.set(func(o *assessment.Organisation, v []string) { set(o, pages.Typed(v)) })}
}

// labels are mentor and place, if known.
func (o *organisation) labels() string {
	labels := o.now().Labels
	if labels.Mentor == "" || labels.Place == "" {
		return labels.Mentor + labels.Place
	}
	return o.c.Book.List(labels.Mentor, labels.Place)
}

func (o *organisation) place() pages.Field {
	return o.label(o.c.Book.Screens().About.Place, o.now().Labels.Place, func(l *assessment.Labels, text string) { l.Place = text })
}

// label is a field for a few words that help to find the organisation on the list.
func (o *organisation) label(words content.FieldText, now string, set func(l *assessment.Labels, text string)) pages.Field {
	f := o.line(words, now, func(o *assessment.Organisation, text string) { set(&o.Labels, text) })
	f.Most = assessment.MaxWordLength
	return f
}

// number is a field that counts something.
func (o *organisation) number(words content.FieldText, now string, set func(o *assessment.Organisation, text string)) pages.Field {
	f := o.line(words, now, set)
	f.Number = true
	return f
}

func (o *organisation) one(words content.FieldText, options []pages.Option, now string, set func(o *assessment.Organisation, value string)) pages.Field {
	return pages.Field{Label: words.Label, Hint: words.Hint, Kind: pages.One, Required: words.Empty != "", Missing: words.Empty,
		Options: options, Values: []string{now},
		Keep: o.set(func(o *assessment.Organisation, v []string) { set(o, pages.First(v)) })}
}

// set saves what an answer changes.
func (o *organisation) set(change func(o *assessment.Organisation, values []string)) func([]string) (string, error) {
	return func(values []string) (string, error) {
		return "", o.keep(func(now *assessment.Organisation) { change(now, values) })
	}
}

// namesFor returns the names of choices in an audience's words.
func namesFor[T ~string](a assessment.Audience, names map[T]content.ByAudience) map[T]string {
	own := make(map[T]string, len(names))
	for value, name := range names {
		own[value] = name.By(a)
	}
	return own
}

// optional adds the choice of not saying, which comes last and is stored as nothing.
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
