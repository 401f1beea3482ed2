package pages

import (
	"cmp"
	"slices"
	"strconv"
	"strings"
	"unicode/utf8"

	"equalfooting/assessment"
	"equalfooting/content"
)

// Form asks for one thing after the other, and keeps each as it is answered.
type Form struct {
	Book   *content.Book
	Title  string
	Fields func() []Field
	Place  func() Place  // the form's; its Field is the number of the field that is asked, or a name that stays
	Named  func() string // whom it is about, as far as that is known
	Done   func() Next   // after the last field
	Left   func() Next   // out of it before that; nil for the page above
	typed  []string      // what was given to this field and could not be kept
	at     int
}

// Field is one thing that a form asks.
type Field struct {
	Label    string
	Hint     string
	Kind     FieldKind
	Required bool
	Missing  string   // said when a required field is left empty
	Options  []Option // to choose from; empty where text is typed
	Values   []string // what is kept now: the text, the one chosen, or all that are ticked
	Most     int      // the most characters that can be typed
	Number   bool     // it is how many there are of something, about which a word or two may be said
	Passing  bool     // the answer is only for what comes next, and nothing is saved by it
	Told     bool     // what comes after the form says what was kept
	Begins   bool     // the answer begins something, which half an answer must not
	Reads    string   // what is kept, as it is said back where that is more than the value; "" for the value
	// Keep keeps an answer; it gives what to say when the answer will not do ("" when it does).
	Keep func(values []string) (say string, err error)
}

// Meaning is what there is to say of the choices among these values: in a list to tick, what to mind with each that is ticked.
func (f Field) Meaning(values []string) []string {
	var said []string
	for _, option := range f.Options {
		if option.Means != "" && slices.Contains(values, option.Value) {
			said = append(said, option.Means)
		}
	}
	return said
}

// Given puts into words what is kept of the field: the text, or the names of what is chosen; "" where nothing is.
func (f Field) Given(book *content.Book) string {
	if f.Kind == OneLine || f.Kind == Long {
		return strings.Join(f.Values, "\n")
	}
	var names []string
	for _, option := range f.Options {
		if option.Value != "" && slices.Contains(f.Values, option.Value) {
			names = append(names, option.Name)
		}
	}
	return book.Series(names)
}

// TooLong says that more was typed than the field takes. Nothing of it is cut off.
func (f Field) TooLong(values []string) bool {
	return (f.Kind == OneLine || f.Kind == Long) && f.Most > 0 && Letters(First(values)) > f.Most
}

// Letters counts the letters of a text as it would be kept.
func Letters(text string) int {
	return utf8.RuneCountInString(assessment.TidyLines(text, len(text)))
}

// TooLong says of a text that it does not fit, and by how much.
func TooLong(book *content.Book, text string, most int) string {
	words := book.Screens().Typing
	return strings.Join([]string{book.Count(words.TooLong, Letters(text)-most), content.Fill(words.Fits, "count", book.Number(most))}, " ")
}

// FieldKind is how a field is answered.
type FieldKind int

// The kinds of field.
const (
	OneLine FieldKind = iota // a few words
	Long                     // a text that may have several lines
	One                      // choose one
	Many                     // tick any number
)

// Form is a form about an organisation that is kept, at the field that the place names. fields makes the fields of the
// organisation as it is at that moment.
func (c Case) Form(title string, fields func(c Case) []Field, done func() Next) *Form {
	f := &Form{Book: c.Book, Title: title, Done: done,
		Fields: func() []Field { return fields(c.Again()) },
		Place:  func() Place { return c.At },
		Named:  func() string { return c.Again().Name() },
	}
	f.Resume(c.At)
	return f
}

// Kept says that there is enough of an organisation to be kept, and to come back to.
func (f *Form) Kept() bool { return f.Place().Case != 0 || f.Place().Page != NewOrganisationPage }

// Field is what is asked now, with what is kept of it.
func (f *Form) Field() Field {
	field := f.Fields()[f.at]
	if f.typed != nil {
		field.Values = f.typed
	}
	return field
}

// Stored is what is kept of the field that is asked now, whatever was given to it since.
func (f *Form) Stored() []string { return f.Fields()[f.at].Values }

// count makes all the fields again, from what is kept now.
func (f *Form) count() int { return len(f.Fields()) }

// Position says how far the form has got: "About the organisation, 2 of 8".
func (f *Form) Position() string {
	count := f.count()
	if count == 1 {
		return f.Title
	}
	return f.Book.List(f.Title, content.Fill(f.Book.Screens().About.Position,
		"number", f.Book.Number(f.at+1), "of", f.Book.Number(count)))
}

// Answer takes the answer to the field, keeps it, and moves on. missing is what to say when it will not do; err when it
// could not be kept. In both cases the form stays where it is, with what was given.
func (f *Form) Answer(values []string) (missing string, err error) {
	field := f.Field()
	switch {
	case field.TooLong(values):
		missing = TooLong(f.Book, First(values), field.Most)
	case field.Required && Typed(values) == "":
		missing = field.Missing
	default:
		missing, err = field.Keep(values)
	}
	if missing != "" || err != nil {
		f.typed = values
		return missing, err
	}
	f.typed = nil
	f.at++
	return "", nil
}

// SaidBack puts into words what is kept of a field that was answered; "" for nothing.
func (f *Form) SaidBack(answered Field) string {
	for _, field := range f.Fields() {
		if field.Label == answered.Label {
			return cmp.Or(field.Reads, field.Given(f.Book))
		}
	}
	return ""
}

// Ended says that all fields were gone through.
func (f *Form) Ended() bool { return f.at >= f.count() }

// Finish gives what comes after the last field. Where that stays, the form stays on the last field.
func (f *Form) Finish() Next {
	next := f.Done()
	if next.Move == Stay {
		f.Last()
	}
	return next
}

// Last goes to the last field.
func (f *Form) Last() { f.at = f.count() - 1 }

// Leave gives what comes when the form is left before its end.
func (f *Form) Leave() Next {
	if f.Left == nil {
		return GoUp()
	}
	return f.Left()
}

// Back goes to the field before; false at the first.
func (f *Form) Back() bool {
	if f.at == 0 {
		return false
	}
	f.at--
	f.typed = nil
	return true
}

// Where is the form's place, with the number of the field. A place that names what the whole form is about keeps that name.
func (f *Form) Where() Place {
	place := f.Place()
	if _, err := strconv.Atoi(place.Field); place.Field != "" && err != nil {
		return place
	}
	if count := f.count(); count > 1 {
		place.Field = strconv.Itoa(min(f.at+1, count))
	}
	return place
}

// First is the place of the first field.
func (f *Form) First() Place {
	first := *f
	first.at = 0
	return first.Where()
}

// Resume goes to the field that a place names; one that names none leaves the form at its first.
func (f *Form) Resume(place Place) {
	if at, err := strconv.Atoi(place.Field); err == nil && at >= 1 && at <= f.count() {
		f.at = at - 1
	}
}

// First is the first of the values of an answer; "" where there is none.
func First(values []string) string {
	if len(values) == 0 {
		return ""
	}
	return values[0]
}

// Typed is what was typed as an answer, in one clean line.
func Typed(values []string) string { return assessment.Tidy(First(values), assessment.MaxNameLength) }

// Options makes choices of values with their names.
func Options[T ~string](values []T, names map[T]string) []Option {
	list := make([]Option, len(values))
	for i, v := range values {
		list[i] = Option{Value: string(v), Name: names[v]}
	}
	return list
}
