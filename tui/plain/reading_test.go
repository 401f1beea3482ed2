package plain

import (
	"testing"

	"equalfooting/assessment"
	"equalfooting/assessment/report"
	"equalfooting/content"
	"equalfooting/tui/pages"
)

// leaflet is a text of so many pages.
func leaflet(count int) *pages.Text {
	text := &pages.Text{Title: "The leaflet"}
	for i := range count {
		title := []string{"Where", "When", "Who"}[i]
		text.Sections = append(text.Sections, report.Section{Title: title, Blocks: []report.Block{report.Paragraph("This says " + title + ".")}})
	}
	return text
}

// reads starts a conversation with a text open. A leaflet of one page can be gone on to from it.
func reads(t *testing.T, text *pages.Text) *talk {
	t.Helper()
	short := leaflet(1)
	short.At = pages.Place{Page: "short"}
	text.At = pages.Place{Page: "text"}
	var routes []pages.Route
	for _, each := range []*pages.Text{text, short} {
		routes = append(routes, pages.Route{Page: each.At.Page, Title: titled(each.Title), Make: func(pages.Case) (pages.Page, bool) { return each, true }})
	}
	return opens(t, text.At, routes)
}

func TestATextIsReadPageByPage(t *testing.T) {
	for name, test := range map[string]struct {
		pages int
		on    bool
		lines []string
		want  string
	}{
		"one page":               {1, false, nil, "The leaflet. Where. This says Where. Press Enter when you have read this. Enter to go back, or ? for help:"},
		"one page, read":         {1, false, []string{""}, "Your organisations."},
		"one page, back":         {1, false, []string{"b"}, "Your organisations."},
		"one page, and on":       {1, true, nil, "Enter to go on, or ? for help:"},
		"several":                {3, false, nil, "The leaflet, page 1 of 3. Where. This says Where. Press Enter for the next page."},
		"the next":               {3, false, []string{""}, "The leaflet, page 2 of 3. When. This says When. Enter for the next page, or ? for help:"},
		"the last":               {3, false, []string{"", "next"}, "page 3 of 3. Who. This says Who. Enter to go back, or ? for help:"},
		"past the last":          {3, false, []string{"", "", ""}, "Your organisations."},
		"one of them":            {3, false, []string{"3"}, "page 3 of 3."},
		"one of them, by a name": {3, false, []string{"when"}, "page 2 of 3."},
		"back":                   {3, false, []string{"3", "b"}, "page 2 of 3."},
		"back from the first":    {3, false, []string{"3", "1", "back"}, "Your organisations."},
		"the last, and on":       {3, true, []string{"3"}, "Enter to go on, or ? for help:"},
		"on from the last":       {3, true, []string{"3", ""}, "There it goes on. The leaflet. Where."},
	} {
		t.Run(name, func(t *testing.T) {
			text := leaflet(test.pages)
			if test.on {
				on := pages.GoTo(pages.Place{Page: "short"}).And("There it goes on.")
				text.On = &on
			}
			k := reads(t, text)
			k.types(test.lines...)
			k.hears(test.want)
		})
	}
}

func TestTheCommandsOfAText(t *testing.T) {
	text := leaflet(2)
	text.Commands = []pages.Command{
		{Key: pages.KeyExport, Words: content.PageCommand{Words: []string{"print"}, Means: "print it"},
			Do: func(int) pages.Next { return pages.Say("It was printed.") }},
		{Key: pages.KeyDelete, Words: content.PageCommand{Words: []string{"tear"}, Means: "tear it"}, OnRow: true},
	}
	k := reads(t, text)
	k.hears("You can also type print.")
	k.hearsNot("tear")
	k.types("", "print")
	k.hears("It was printed. Enter to go back, or ? for help:")
}

// A table is read row by row, what the row is about first, then each cell with what it is; an empty one says nothing.
func TestATableIsReadRowByRow(t *testing.T) {
	text := leaflet(1)
	text.Sections[0].Blocks = []report.Block{report.Table{
		Columns: []report.Column{{Name: "What"}, {Name: "By when", Kind: report.DayColumn}, {Name: "Done"}},
		Rows:    [][]string{{"Find a room", "2027-03-01", ""}, {"", "", ""}, {"Write it down", "", "Yes"}},
		Days:    func(assessment.Date) string { return "1 March 2027" },
	}}
	k := reads(t, text)
	k.hears("- Find a room. By when: 1 March 2027. - Write it down. Done: Yes.")
}
