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

// Form asks for one thing after another, and saves each answer as it is given.
type Form struct {
	Book   *content.Book
	Title  string
	Fields func() []Field
	Place  func() Place  // the form's place; its Field is the number of the current field, or a fixed name
	Named  func() string // who it is about, if known
	Done   func() Next   // after the last field
	Left   func() Next   // on leaving before that; nil for the page above
	typed  []string      // what was entered in this field and could not be saved
	at     int
}

// Field is one thing that a form asks.
type Field struct {
	Label    string
	Hint     string
	Kind     FieldKind
	Required bool
	Missing  string   // said if a required field is left empty
	Options  []Option // to choose from; empty if text is typed
	Values   []string // what is stored now: the text, the chosen value, or all that are ticked
	Most     int      // the most characters that can be typed
	Number   bool     // it counts something, and a few words may be added
	Passing  bool     // the answer is only for what comes next, and is not saved by itself
	Told     bool     // what follows the form says what was saved
	Begins   bool     // the answer begins something, which half an answer must not
	Reads    string   // how a saved answer is read back if that says more than the value; "" for the value
	// Keep saves an answer; if the answer is not accepted it returns what to say, otherwise "".
	Keep func(values []string) (say string, err error)
}

// Meaning is what to say about the chosen values: in a list to tick, what to bear in mind about each one ticked.
func (f Field) Meaning(values []string) []string {
	var said []string
	for _, option := range f.Options {
		if option.Means != "" && slices.Contains(values, option.Value) {
			said = append(said, option.Means)
		}
	}
	return said
}

// Given words the field's stored value: the text, or the names of what is chosen; "" if there is none.
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

// TooLong says that more was typed than the field accepts. Nothing is cut off.
func (f Field) TooLong(values []string) bool {
	return (f.Kind == OneLine || f.Kind == Long) && f.Most > 0 && Letters(First(values)) > f.Most
}

// Letters counts the letters of a text as it would be stored.
func Letters(text string) int {
	return utf8.RuneCountInString(assessment.TidyLines(text, len(text)))
}

// TooLong returns a sentence that a text does not fit, and by how much.
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

// Form is a form about an existing organisation, at the field that the place names. fields makes the fields for the organisation as it is
// at that moment.
func (c Case) Form(title string, fields func(c Case) []Field, done func() Next) *Form {
	f := &Form{Book: c.Book, Title: title, Done: done,
		Fields: func() []Field { return fields(c.Again()) },
		Place:  func() Place { return c.At },
		Named:  func() string { return c.Again().Name() },
	}
	f.Resume(c.At)
	return f
}

// Kept says that enough is known about an organisation to store it and come back to it.
func (f *Form) Kept() bool { return f.Place().Case != 0 || f.Place().Page != NewOrganisationPage }

// Field is the current field, with its stored value.
func (f *Form) Field() Field {
	field := f.Fields()[f.at]
	if f.typed != nil {
		field.Values = f.typed
	}
	return field
}

// Stored is the stored value of the current field, whatever has been entered since.
func (f *Form) Stored() []string { return f.Fields()[f.at].Values }

// count makes all the fields again, from what is stored now.
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

// Answer takes the answer to the field, saves it, and moves on. missing is what to say if it is not accepted; err is set if it could not
// be saved. In both cases the form stays where it is, with what was entered.
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

// SaidBack words the stored answer to a field; "" for nothing.
func (f *Form) SaidBack(answered Field) string {
	for _, field := range f.Fields() {
		if field.Label == answered.Label {
			return cmp.Or(field.Reads, field.Given(f.Book))
		}
	}
	return ""
}

// Ended says that there are no more fields.
func (f *Form) Ended() bool { return f.at >= f.count() }

// Finish returns what follows the last field. If that stays on the page, the form stays on the last field.
func (f *Form) Finish() Next {
	next := f.Done()
	if next.Move == Stay {
		f.Last()
	}
	return next
}

// Last goes to the last field.
func (f *Form) Last() { f.at = f.count() - 1 }

// Leave returns what follows when the form is left before its end.
func (f *Form) Leave() Next {
	if f.Left == nil {
		return GoUp()
	}
	return f.Left()
}

// Back goes to the previous field; false at the first.
func (f *Form) Back() bool {
	if f.at == 0 {
		return false
	}
	f.at--
	f.typed = nil
	return true
}

// Where is the form's place, with the field's number. If the place's Field names what the whole form is about, it keeps that name.
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

// Resume goes to the field that a place names; if it names none, the form stays at its first.
func (f *Form) Resume(place Place) {
	if at, err := strconv.Atoi(place.Field); err == nil && at >= 1 && at <= f.count() {
		f.at = at - 1
	}
}

// First is the first value of an answer; "" if there is none.
func First(values []string) string {
	if len(values) == 0 {
		return ""
	}
	return values[0]
}

// Typed is a typed answer, tidied into one line.
func Typed(values []string) string { return assessment.Tidy(First(values), assessment.MaxNameLength) }

// Options makes choices from values and their names.
func Options[T ~string](values []T, names map[T]string) []Option {
	list := make([]Option, len(values))
	for i, v := range values {
		list[i] = Option{Value: string(v), Name: names[v]}
	}
	return list
}
