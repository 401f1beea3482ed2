package plain

import "equalfooting/content"

// glossary says what the words mean, ten at a time: the next ten each time people ask, and after the last the first.
type glossary struct {
	*voice
	from int // the first that was not said yet
}

// say says them as the book has them that speaks to the organisation that is open.
func (g *glossary) say(of *content.Book) {
	g.line(sentence(g.book.Screens().Help.Words))
	entries := of.Glossary()
	if g.from >= len(entries) {
		g.from = 0
	}
	to := min(g.from+rowsAtOnce, len(entries))
	g.sayLength(len(entries), g.from, to)
	for _, entry := range entries[g.from:to] {
		g.line(content.Fill(g.words.Label, "label", entry.Word, "text", entry.Means))
	}
	if more := len(entries) - to; more > 0 {
		g.line(g.book.Count(g.words.Help.MoreWords, more))
	}
	g.from = to
}
