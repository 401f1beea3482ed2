package documents

import (
	"io"

	"equalfooting/assessment"
	"equalfooting/assessment/report"
	"equalfooting/assessment/report/formats"
	"equalfooting/content"
)

// MoreOfCaseload makes the rows that go on from those of Caseload in CSV, so that a long list need not be in memory as a whole.
func MoreOfCaseload(book *content.Book, cases []assessment.Summary, today assessment.Date, separator formats.Separator) ([]byte, error) {
	t := caseloadTable(book, cases, today)
	t.GoesOn = true
	return formats.Table(formats.CSV, t, separator)
}

// CaseloadWorkbook writes the list of organisations to Excel. all gives some of them at a time, and the same each time.
func CaseloadWorkbook(w io.Writer, book *content.Book, all func(fn func(some []assessment.Summary) error) error, today assessment.Date) error {
	return formats.Workbook(w, caseloadTable(book, nil, today), func(fn func(some report.Table) error) error {
		return all(func(some []assessment.Summary) error { return fn(caseloadTable(book, some, today)) })
	})
}

// Caseload makes a file of the list of organisations. Nothing stands in it that anybody answered or wrote. today is when
// it is made.
func Caseload(book *content.Book, cases []assessment.Summary, today assessment.Date, format formats.Format, separator formats.Separator) ([]byte, error) {
	return formats.Table(format, caseloadTable(book, cases, today), separator)
}

func caseloadTable(book *content.Book, cases []assessment.Summary, today assessment.Date) report.Table {
	words, stages := book.Documents().Caseload, book.Results().Stages
	day := func(d assessment.Date) string { return book.Screens().Date(d.Time()) }
	t := report.Table{Title: words.Title, Days: day, Columns: []report.Column{
		{Name: words.ID, Kind: report.NumberColumn}, {Name: words.Name}, {Name: words.Kind}, {Name: words.Mentor}, {Name: words.Place}, {Name: words.Edition},
		{Name: words.Answered, Kind: report.NumberColumn}, {Name: words.Of, Kind: report.NumberColumn}, {Name: words.Stage},
		{Name: words.Visits, Kind: report.NumberColumn}, {Name: words.Last, Kind: report.DayColumn},
		{Name: words.Next, Kind: report.DayColumn}, {Name: words.Due, Kind: report.DayColumn}, {Name: words.Example}, {Name: words.Away}, {Name: words.Begun}}}
	results := book.Results().Document
	t.About = aboutTable(book, []report.Labelled{dayFact(book, results.Date, today), {Label: words.Version, Text: book.Number(assessment.InstrumentVersion)}},
		append([]string{words.Private, words.Quick}, origins(book)...))
	yes := func(is bool) string {
		if is {
			return words.Yes
		}
		return ""
	}
	for _, c := range cases {
		t.Rows = append(t.Rows, []string{c.ID.String(), c.Name, words.Kinds[c.Audience], c.Labels.Mentor, c.Labels.Place, words.Editions[c.Edition],
			book.Number(c.Progress.Answered), book.Number(c.Progress.Of), stages[c.Stage].Name, book.Number(c.Visits),
			assessment.DateOf(c.Touched.Local()).String(), c.NextLook.String(), c.FirstDue.String(), yes(c.Example), yes(c.Archived), begun(book, c)})
	}
	return t
}

// begun says how far a newer visit has got while an earlier one still counts; "" if there is none.
func begun(book *content.Book, s assessment.Summary) string {
	if s.Begun.Of == 0 {
		return ""
	}
	return content.Fill(book.Results().Document.Count, "answered", book.Number(s.Begun.Answered), "of", book.Number(s.Begun.Of))
}
