package pages

import (
	"slices"
	"time"

	"equalfooting/assessment"
	"equalfooting/content"
	"equalfooting/store"
)

// newcomer is what the form about the organisation fills in. A new organisation is kept from the moment that it has a
// name and an audience; from then on each field is kept as it is answered.
type newcomer struct {
	book         *content.Book
	kept         *store.Store
	visit        *Visit // nil until a new organisation is kept
	organisation assessment.Organisation
}

// NewForm opens the form about a new organisation, or, where visit is given, about one that is kept.
func NewForm(book *content.Book, kept *store.Store, visit *Visit) *Form {
	n := &newcomer{book: book, kept: kept, visit: visit}
	if visit != nil {
		n.organisation = visit.Organisation()
	}
	return &Form{
		book: book, title: book.Screens().About.Title, page: AboutPage,
		name:   func() string { return n.organisation.Name },
		visit:  func() *Visit { return n.visit },
		fields: n.fields,
		done: func() Next {
			return GoTo(Elsewhere{n.visit, n.visit.Place(TasksPage, "")}).and(book.Screens().About.Done)
		},
		up: func() Next {
			if n.visit == nil {
				return GoTo(Elsewhere{})
			}
			return GoTo(n.visit.tasksFrom(AboutPage))
		},
	}
}

// fields gives the fields in the order in which they are asked, each with what is kept of it.
func (n *newcomer) fields() []Field {
	words, choices := n.book.Screens().About, n.book.About()
	o := n.organisation
	audiences := assessment.Audiences()
	fields := []Field{
		n.line(words.Name, o.Name, func(o *assessment.Organisation, text string) { o.Name = text }),
		n.audience(n.one(words.Audience, options(audiences[:], choices.Audiences), string(o.Audience),
			func(o *assessment.Organisation, value string) { o.Audience = assessment.Audience(value) })),
		n.edition(),
		n.company(),
	}
	if n.sitting().Accompanied() {
		fields = append(fields, n.facilitator())
	}
	why := words.Motivations.By(o.Audience)
	return append(fields,
		Field{Label: why.Label, Hint: why.Hint, Kind: Many,
			Options: options(assessment.Motivations(), namesFor(o.Audience, choices.Motivations)), Values: stringsOf(o.Motivations),
			keep: n.set(func(o *assessment.Organisation, v []string) { o.Motivations = motivations(v) })},
		n.one(words.Partnership.By(o.Audience), optional(words, options(assessment.Partnerships(), choices.Partnerships)), string(o.Partnership),
			func(o *assessment.Organisation, value string) { o.Partnership = assessment.Partnership(value) }),
		n.one(words.Approach.By(o.Audience), optional(words, options(assessment.Approaches(), namesFor(o.Audience, choices.Approaches))), string(o.Approach),
			func(o *assessment.Organisation, value string) { o.Approach = assessment.Approach(value) }),
		n.one(words.Income, optional(words, options(assessment.Incomes(), choices.Incomes)), string(o.Income),
			func(o *assessment.Organisation, value string) { o.Income = assessment.Income(value) }),
		n.line(words.Staff, o.PaidStaff, func(o *assessment.Organisation, text string) { o.PaidStaff = text }),
		n.line(words.Volunteers, o.Volunteers, func(o *assessment.Organisation, text string) { o.Volunteers = text }),
	)
}

// line is a field for a few words about the organisation; one that says what to say when it is left empty must be
// answered.
func (n *newcomer) line(words content.FieldText, now string, set func(o *assessment.Organisation, text string)) Field {
	return Field{Label: words.Label, Hint: words.Hint, Required: words.Empty != "", Missing: words.Empty,
		Values: []string{now}, Most: assessment.MaxNameLength, Passing: n.visit == nil, // a name alone is not kept yet
		keep: n.set(func(o *assessment.Organisation, v []string) { set(o, typed(v)) })}
}

func (n *newcomer) one(words content.FieldText, options []Option, now string, set func(o *assessment.Organisation, value string)) Field {
	return Field{Label: words.Label, Hint: words.Hint, Kind: One, Required: words.Empty != "", Missing: words.Empty,
		Options: options, Values: []string{now},
		keep: n.set(func(o *assessment.Organisation, v []string) { set(o, first(v)) })}
}

// set changes the organisation and keeps it.
func (n *newcomer) set(change func(o *assessment.Organisation, values []string)) func([]string) (string, error) {
	return func(values []string) (string, error) {
		o := n.organisation
		change(&o, values)
		if err := n.save(o); err != nil {
			return "", err
		}
		n.organisation = o
		return "", nil
	}
}

func (n *newcomer) save(o assessment.Organisation) error {
	switch {
	case n.visit != nil:
		return n.visit.SaveOrganisation(o)
	case o.Name != "" && o.Audience != "":
		record, err := n.kept.Add(assessment.Sheet{Organisation: o, Edition: assessment.Full}, false)
		if err != nil {
			return err
		}
		n.visit, err = OpenVisit(n.book, n.kept, record.ID)
		return err
	}
	return nil
}

// audience keeps what was answered from standing under statements that nobody was asked: once there are answers, the kind
// of organisation stays.
func (n *newcomer) audience(f Field) Field {
	keep := f.keep
	f.keep = func(values []string) (string, error) {
		now := n.organisation.Audience
		if n.visit != nil && assessment.Audience(first(values)) != now && n.visit.record().HasAnswers() {
			return content.Fill(n.book.Screens().About.Fixed, "kind", n.book.About().Audiences[now]), nil
		}
		return keep(values)
	}
	return f
}

// setEdition changes how much the current visit asks.
func (v *Visit) setEdition(edition assessment.Edition) error {
	return v.changeAt(func(r *assessment.Record, now time.Time) error {
		r.SetEdition(edition, now)
		return nil
	})
}

// edition asks how much time there is. It comes after the name and the audience, so that there is a record to keep it
// with.
func (n *newcomer) edition() Field {
	words := n.book.Screens().About.Edition
	now := assessment.Full
	if n.visit != nil {
		now = n.visit.sheet().Edition
	}
	return Field{Label: words.Label, Hint: words.Hint, Kind: One, Values: []string{string(now)},
		Options: []Option{{Value: string(assessment.Full), Name: words.Full}, {Value: string(assessment.Quick), Name: words.Quick}},
		keep: func(values []string) (string, error) {
			return "", n.visit.setEdition(assessment.Edition(first(values)))
		}}
}

func (n *newcomer) sitting() assessment.Sitting {
	if n.visit == nil {
		return assessment.Sitting{}
	}
	return n.visit.record().Sitting
}

// company asks how the organisation goes through the questions: alone, with a mentor, or one to one.
func (n *newcomer) company() Field {
	words := n.book.Screens().About.Company
	return Field{Label: words.Label, Hint: words.Hint, Kind: One, Values: []string{string(n.sitting().Company)},
		Options: []Option{{Value: string(assessment.Alone), Name: words.Alone}, {Value: string(assessment.WithMentor), Name: words.Mentor},
			{Value: string(assessment.OneToOne), Name: words.OneToOne}, {Value: string(assessment.FromPaper), Name: words.Paper}},
		keep: func(values []string) (string, error) {
			sitting := n.sitting()
			sitting.Company = assessment.Company(first(values))
			return "", n.visit.change(func(r *assessment.Record) { r.Sitting = sitting })
		}}
}

func (n *newcomer) facilitator() Field {
	words := n.book.Screens().About.Facilitator
	return Field{Label: words.Label, Hint: words.Hint, Values: []string{n.sitting().Facilitator}, Most: assessment.MaxNameLength,
		keep: func(values []string) (string, error) {
			sitting := n.sitting()
			sitting.Facilitator = typed(values)
			return "", n.visit.change(func(r *assessment.Record) { r.Sitting = sitting })
		}}
}

func options[T ~string](values []T, names map[T]string) []Option {
	list := make([]Option, len(values))
	for i, v := range values {
		list[i] = Option{Value: string(v), Name: names[v]}
	}
	return list
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
