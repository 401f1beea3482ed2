package fullscreen

import (
	"fmt"
	"path/filepath"
	"regexp"
	"slices"
	"strconv"
	"strings"
	"unicode"

	"equalfooting/assessment/bidi"
	"equalfooting/assessment/report"
	"equalfooting/content"
	"equalfooting/tui/pages"
)

// rowsAtOnce is how many rows are read out line by line before one asks for more.
const rowsAtOnce = 10

// stepListing chooses a row, gives one of the page's commands, or goes up.
func (w *walk) stepListing(page *listing) {
	rows, start := page.page.Rows, w.start
	commands := possible(page.page.Commands, len(rows) > 0)
	switch choice := w.random.IntN(10); {
	case choice == 0 || len(rows) == 0 && len(commands) == 0:
		w.press("esc")
		w.line("b") // there may be a row called back
	case choice == 1 && len(rows) > rowsAtOnce:
		w.line("more") // the full screen shows them all
	case len(commands) > 0 && (choice <= 3 || len(rows) == 0):
		w.commands(commands[w.random.IntN(len(commands))], rows, start)
	case choice == 4 && len(rows) > 0 && !makesFile(rows[start]):
		w.goTo(start)
		w.press("enter")
		w.line("")
	case choice == 5 && page.page.Ticks():
		w.ticks(rows)
	case len(rows) > 0:
		i := w.random.IntN(len(rows))
		if makesFile(rows[i]) {
			i = (i + 1) % len(rows)
		}
		w.goTo(i)
		w.press("enter")
		w.line(strconv.Itoa(i + 1))
	}
}

// makesFile says that a row leads to where a file is made: a walk makes none, as it gives no command for one.
func makesFile(row pages.Row) bool {
	return (row.To.Page == pages.ExportPage || row.To.Page == pages.DeletedFilePage) && row.Closed == ""
}

// possible are the commands that a walk may give: files would be made twice, and in the person's own folders.
func possible(commands []pages.Command, onRow bool) []pages.Command {
	return slices.DeleteFunc(slices.Clone(commands), func(c pages.Command) bool {
		return c.OnRow && !onRow || c.Key == pages.KeyExport || c.Key == pages.KeyDays
	})
}

// commands gives a command, with the cursor on the row that line by line it is given on.
func (w *walk) commands(c pages.Command, rows []pages.Row, start int) {
	word := c.Words.Words[0]
	if !c.OnRow {
		w.goTo(start)
		w.press(c.Key)
		w.either(word, c.Key, strings.ToUpper(word))
		return
	}
	i := w.random.IntN(len(rows))
	w.goTo(i)
	w.press(c.Key)
	switch {
	case len(rows) == 1:
		w.line(word)
	case w.random.IntN(2) == 0:
		w.line(word + " " + strconv.Itoa(i+1))
	default:
		w.line(word)
		w.line(strconv.Itoa(i + 1))
	}
}

// stepText turns a page on or back.
func (w *walk) stepText(page *text) {
	switch choice := w.random.IntN(8); {
	case choice == 0:
		w.press("left")
		w.either("back", "b")
	case choice == 1 && page.at == 0 && page.page.Before == nil:
		w.press("esc")
		w.line("back")
	case choice == 2 && len(possible(page.page.Commands, false)) > 0:
		commands := possible(page.page.Commands, false)
		c := commands[w.random.IntN(len(commands))]
		w.press(c.Key)
		w.either(c.Words.Words[0], c.Key)
	default:
		w.press("enter")
		w.either("", "next")
	}
}

var fieldNumber = regexp.MustCompile(`(\d+) of \d+$`)

// stepForm answers a field, leaves it as it is, goes back, or leaves the form.
func (w *walk) stepForm(page *form) {
	position := page.form.Position()
	switch w.random.IntN(12) {
	case 0:
		at := 1
		if found := fieldNumber.FindStringSubmatch(position); found != nil {
			at, _ = strconv.Atoi(found[1])
		}
		w.press("esc")
		for range at { // line by line one goes back field by field
			w.either("back", "b")
		}
	case 1:
		w.press("shift+tab")
		w.either("back", "b")
	case 2, 3, 4:
		if w.refused || page.field.Kind == pages.One && !slices.ContainsFunc(page.field.Options, func(o pages.Option) bool { return o.Value == page.field.Values[0] }) {
			return // there the full screen has what was refused in the field, or the first choice under the cursor
		}
		w.press("enter")
		w.either("", "skip", "next")
	default:
		w.answersField(page)
	}
	again, ok := w.wizard.current.(*form)
	w.refused = ok && again == page && again.form.Position() == position
}

// days are what may be typed for a day.
var days = []string{"3 March 2027", "tomorrow", "in 2 weeks", "next Friday", "1 January 2020", "32 May", "3/4/2027"}

func (w *walk) answersField(page *form) {
	options := page.field.Options
	switch page.field.Kind {
	case pages.One:
		i := w.random.IntN(len(options))
		w.goTo(i)
		w.press("enter")
		w.either(strconv.Itoa(i+1), options[i].Name, strings.ToUpper(options[i].Name))
	case pages.Many:
		var numbers []string
		for i, option := range options {
			ticked := slices.Contains(page.field.Values, option.Value)
			wanted := w.random.IntN(3) == 0
			if wanted {
				numbers = append(numbers, strconv.Itoa(i+1))
			}
			if ticked != wanted {
				w.goTo(i)
				w.press("space")
			}
		}
		w.press("enter")
		if len(numbers) == 0 {
			w.line("none")
			return
		}
		w.either(strings.Join(numbers, " "), strings.Join(numbers, ", "), strings.Join(numbers, " and "))
	default:
		text, line := w.words()
		switch words := w.wizard.Book; {
		case page.field.Label == words.Views().Import.File && w.random.IntN(2) == 0:
			text, line = w.file, w.file
		case page.field.Label == words.Backups().Folder.Label && w.random.IntN(2) == 0:
			text, line = filepath.Dir(w.file), filepath.Dir(w.file)
		case page.field.Label == words.Plan().Action.By.Label || page.field.Label == words.Plan().NextLook.Label:
			text = days[w.random.IntN(len(days))]
			line = text
		}
		w.retypes(page.field.Values[0], text)
		w.press("enter")
		w.line(line)
	}
}

// What is read out line by line of the pages that are rows, texts and forms.

// titleOf is how a listing begins.
func titleOf(page *pages.Listing) string {
	if page.Of > 0 {
		return partOf(page.Title, page.Part, page.Of) + sentence(page.Heading)
	}
	return sentence(page.Title) + sentence(page.Heading)
}

// readOut is a listing as it is read out; heard is the page before it, of which the rows are not read out once more
// where they are the same. start is the row on which one comes to it.
func readOut(book *content.Book, page, heard *pages.Listing, start int) string {
	words := book.Plain()
	said := titleOf(page)
	row := func(i int) {
		if page.Rows[i].Typed == nil {
			said += content.Fill(words.Numbered, "key", strconv.Itoa(i+1), "name", spoken(book, page.Rows[i]))
		}
	}
	known := heard != nil && heard.Title == page.Title && (page.Kind == pages.Plain || page.At == heard.At) &&
		slices.EqualFunc(heard.Rows, page.Rows, func(a, b pages.Row) bool { return a.Name == b.Name && a.Heading == b.Heading })
	if !known || page.At.View != 0 || !slices.Equal(heard.Says, page.Says) {
		for _, text := range page.Says {
			said += sentence(text)
		}
	}
	if known {
		for i := range page.Rows {
			if spoken(book, page.Rows[i]) != spoken(book, heard.Rows[i]) {
				row(i)
			}
		}
		return said
	}
	if len(page.Rows) == 0 {
		return said + page.Empty
	}
	from := start - start%rowsAtOnce
	if page.Kind == pages.ReadList {
		from = 0
	}
	to := min(from+rowsAtOnce, len(page.Rows))
	if len(page.Rows) > rowsAtOnce {
		said += content.Fill(words.Listing.Length, "count", book.Number(len(page.Rows)), "from", book.Number(from+1), "to", book.Number(to))
	}
	for i := from; i < to; i++ {
		if page.Rows[i].Typed != nil {
			continue
		}
		said += page.Rows[i].Over
		if i == from || page.Rows[i-1].Heading != page.Rows[i].Heading {
			said += sentence(page.Rows[i].Heading)
		}
		row(i)
	}
	return said
}

func spoken(book *content.Book, row pages.Row) string {
	words := book.Plain()
	if row.Bar != nil {
		bar := words.Bar
		if row.Bar.Percent == "" {
			bar = words.BarNone
		}
		return sentence(content.Fill(bar, "domain", row.Bar.Name, "percent", row.Bar.Percent, "words", row.Bar.Words))
	}
	name := row.Name
	if row.About != "" {
		name = content.Fill(words.Label, "label", name, "text", row.About)
	}
	said := sentence(name)
	under := append([]string{row.Rank, row.Status}, row.Under...)
	if row.Tick != nil {
		under = append(under, row.Tick.Text)
		if row.Tick.On {
			under = append(under, row.Tick.Said)
		}
	}
	for _, detail := range under {
		if runes := []rune(detail); len(runes) > 0 {
			said += sentence(string(unicode.ToUpper(runes[0])) + string(runes[1:]))
		}
	}
	return said
}

// readText is a page of a text as it is read out, as far as its bars or its table.
func readText(book *content.Book, page *pages.Text, at int) string {
	section := page.Sections[at]
	said := ""
	if page.Of > 0 {
		said = partOf(page.Title, page.Part, page.Of)
	} else if count := len(page.Sections); count > 1 {
		said = content.Fill(book.Plain().PartOf, "title", page.Title, "number", strconv.Itoa(at+1), "of", strconv.Itoa(count)) + "."
	} else if page.Title != section.Title {
		said = sentence(page.Title)
	}
	said += sentence(section.Title)
	for _, block := range section.Blocks {
		switch block := block.(type) {
		case report.Heading:
			said += sentence(string(block))
		case report.Paragraph:
			said += string(block)
		case report.List:
			for _, item := range block {
				said += content.Fill(book.Plain().Point, "text", item)
			}
		case report.Labelled:
			said += content.Fill(book.Plain().Label, "label", strings.TrimSuffix(block.Label, "."), "text", block.Text)
		default:
			return said
		}
	}
	return said
}

// readField is a field as it is read out.
func readField(position string, field pages.Field) string {
	said := sentence(position) + sentence(field.Label)
	if field.Kind != pages.Many {
		said += field.Hint
	}
	for i, option := range field.Options {
		said += fmt.Sprintf("%d. %s", i+1, option.Name)
	}
	return said
}

func sentence(text string) string {
	if bare := bidi.Bare(text); bare == "" || strings.ContainsRune(".?!:", rune(bare[len(bare)-1])) {
		return text
	}
	return text + "."
}

// solid is a text without its spaces and line ends, and without marks.
func solid(text string) string { return strings.Join(strings.Fields(bidi.Bare(text)), "") }
