package export

import (
	"equalfooting/assessment/report/formats"
	"equalfooting/content"
	"equalfooting/content/documents"
	"equalfooting/tui/pages"
)

// fields are the choices to be made.
func (e *exporting) fields(pages.Case) []pages.Field {
	var list []pages.Field
	if e.choose {
		list = append(list, e.documentField())
	}
	if e.whole != nil {
		return append(list, e.howField(), e.alongField(), e.lockField(), e.whereField())
	}
	if len(e.order.Document.Readers()) > 1 {
		list = append(list, e.readerField())
	}
	if e.order.Document == documents.Offer && len(e.extras()) > 0 {
		list = append(list, e.extrasField())
	}
	if len(e.order.Document.Formats()) > 1 {
		list = append(list, e.formatField())
	}
	if e.order.Document == documents.Calendar {
		list = append(list, e.reminderField())
	}
	return append(list, e.whereField())
}

// The choices about reminders.
const (
	withReminders    = "yes"
	withoutReminders = "no"
)

func (e *exporting) reminderField() pages.Field {
	words, now := e.words().Reminder, withReminders
	if e.order.NoReminders {
		now = withoutReminders
	}
	list := []pages.Option{{Value: withReminders, Name: words.Yes}, {Value: withoutReminders, Name: words.No}}
	return e.choice(words.How, list, now, func(value string) string { e.order.NoReminders = value == withoutReminders; return "" })
}

func (e *exporting) documentField() pages.Field {
	words := e.words()
	var list []pages.Option
	for _, d := range documents.All() {
		list = append(list, pages.Option{Value: string(d), Name: words.Choices.By(string(d))})
	}
	list = append(list, pages.Option{Value: wholeRecord, Name: words.Whole.Choice})
	now := string(e.order.Document)
	if e.whole != nil {
		now = wholeRecord
	}
	return e.choice(words.Paper, list, now, func(value string) string {
		if value == wholeRecord {
			e.whole = new(leaving)
			return ""
		}
		e.whole = nil
		if documents.Document(value) == documents.Calendar && !documents.HasDays(e.c.Record, e.c.Today()) {
			return words.NoDays
		}
		if missing := documents.NoOffer(e.c.Record); missing != nil && documents.Document(value) == documents.Offer {
			return e.c.Book.Explain(missing)
		}
		before := e.order
		e.order = documents.Order{Document: documents.Document(value)}
		if missing := documents.NoDifferences(e.record()); missing != nil && e.order.Document == documents.Differences {
			e.order = before
			return e.c.Book.Explain(missing)
		}
		return ""
	})
}

func (e *exporting) readerField() pages.Field {
	words := e.words()
	names := map[documents.Reader]string{documents.ForUs: words.Readers.Us, documents.ForTrustees: words.Readers.Trustees, documents.ForPartner: words.Readers.Partner}
	return e.choice(words.Reader, pages.Options(e.order.Document.Readers(), names), string(e.order.Reader),
		func(value string) string { e.order.Reader = documents.Reader(value); return "" })
}

func (e *exporting) formatField() pages.Field {
	words := e.words()
	var list []pages.Option
	for _, f := range e.order.Document.Formats() {
		list = append(list, pages.Option{Value: string(f), Name: words.Formats.By(string(f))})
	}
	return e.choice(words.Format, list, string(e.order.Format),
		func(value string) string { e.order.Format = formats.Format(value); return "" })
}

// choice is a field for choosing one thing; set takes the choice, or says why it is not accepted.
func (e *exporting) choice(words content.FieldText, list []pages.Option, now string, set func(value string) string) pages.Field {
	return pages.Field{Label: words.Label, Hint: words.Hint, Kind: pages.One, Passing: true, Required: true, Missing: words.Empty, Options: list,
		Values: []string{now}, Keep: func(values []string) (string, error) {
			e.path = ""
			return set(pages.First(values)), nil
		}}
}

// extrasField offers what a partner can be shown with the offer. Nothing is ticked at first.
func (e *exporting) extrasField() pages.Field {
	words := e.words()
	return pages.Field{Label: words.Extras.Label, Hint: words.Extras.Hint, Kind: pages.Many, Passing: true, Options: e.extras(), Values: e.order.Extras,
		Keep: func(values []string) (string, error) {
			if len(values) > documents.MostExtras {
				return words.TooMany, nil
			}
			e.order.Extras = values
			return "", nil
		}}
}

// extras returns the choices of what to show.
func (e *exporting) extras() []pages.Option {
	var list []pages.Option
	for _, extra := range documents.Extras(e.c.Book, e.c.Record) {
		list = append(list, pages.Option{Value: extra.Value, Name: extra.Text})
	}
	return list
}
