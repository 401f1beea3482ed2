package plain

import (
	"slices"
	"strings"

	"equalfooting/content"
	"equalfooting/tui/pages"
)

func (l *listing) say() {
	l.sayTitle()
	if l.brief {
		l.brief = false
		return
	}
	if l.known == nil || l.of.At.View != 0 || !slices.Equal(l.known.Says, l.of.Says) { // whose view it is is said each time
		for _, text := range l.sayings() {
			l.line(sentence(text))
		}
	}
	if l.known == nil {
		l.readOut[l.of.At] = l.of
		l.sayRows()
		l.line(l.of.Below)
		return
	}
	if l.readOut[l.of.At] != nil {
		l.readOut[l.of.At] = l.of
	}
	for i, row := range l.of.Rows {
		if l.spokenRow(row) != l.spokenRow(l.known.Rows[i]) {
			l.sayRow(i)
		}
	}
	if l.of.Kind == pages.TaskList {
		l.line(l.words.Tasks.Rest)
	}
	l.known = nil
}

func (l *listing) sayTitle() {
	if l.of.Kind == pages.TaskList {
		l.line(content.Fill(l.words.Label, "label", l.screens.Tasks.Title, "text", sentence(l.of.Name)))
		return
	}
	l.line(sentence(l.title()))
	l.line(sentence(l.of.Heading))
}

// title is the page's, with which of several it is.
func (l *listing) title() string {
	if l.of.Of > 0 {
		return content.Fill(l.words.PartOf, "title", l.of.Title, "number", l.Book.Number(l.of.Part), "of", l.Book.Number(l.of.Of))
	}
	return l.of.Title
}

func (l *listing) here() []string {
	if l.of.Kind == pages.TaskList {
		return []string{l.screens.Tasks.Title}
	}
	return []string{l.of.Heading, l.title()}
}

// sayings are the sentences above the rows, except for what they say of the full screen's keys.
func (l *listing) sayings() []string {
	said := slices.Clone(l.of.Says)
	for i := range said {
		if said[i] == l.screens.Check.Nothing {
			said[i] = l.words.Check.Nothing
		}
	}
	return said
}

func (l *listing) sayRows() {
	rows := l.of.Rows
	if len(rows) == 0 {
		l.line(l.of.Empty)
	}
	to := len(rows)
	if l.isLong() {
		to = min(l.from+rowsAtOnce, to)
		l.sayLength(len(rows), l.from, to)
	}
	for i := l.from; i < to; i++ {
		if rows[i].Typed != nil {
			continue
		}
		l.line(rows[i].Over)
		if i == l.from || rows[i-1].Heading != rows[i].Heading {
			l.line(sentence(rows[i].Heading))
		}
		l.sayRow(i)
	}
	l.sayMore(len(rows) - to)
}

// isLong says that only some of the rows are read out at once. What can be done on the main page is always heard whole.
func (l *listing) isLong() bool { return len(l.of.Rows) > rowsAtOnce && l.of.Kind != pages.TaskList }

func (l *listing) sayRow(at int) {
	l.line(content.Fill(l.words.Numbered, "key", l.key(at), "name", l.spokenRow(l.of.Rows[at])))
}

// spokenRow puts all that stands in a row in sentences.
func (l *listing) spokenRow(row pages.Row) string {
	if l.of.Kind == pages.AnswersList {
		return content.Fill(l.words.Check.Row, "statement", row.Name, "answer", l.Book.Series(row.Under))
	}
	if row.Bar != nil {
		return l.spokenBar(*row.Bar)
	}
	name := row.Name
	if row.About != "" {
		name = content.Fill(l.words.Label, "label", name, "text", row.About)
	}
	said := []string{sentence(name)}
	under := row.Under
	if row.Tick != nil {
		under = append(slices.Clone(under), row.Tick.Text)
	}
	if row.Tick != nil && row.Tick.On {
		under = append(under, row.Tick.Said)
	}
	for _, detail := range slices.Concat([]string{row.Rank, row.Status}, under) {
		if detail != "" {
			said = append(said, sentence(begun(detail)))
		}
	}
	return strings.Join(said, " ")
}

// readMore reads out the next rows, and after the last the first again.
func (l *listing) readMore() page {
	l.from += rowsAtOnce
	if l.from >= len(l.of.Rows) {
		l.from = 0
	}
	l.sayRows()
	return l
}
