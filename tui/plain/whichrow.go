package plain

import (
	"equalfooting/tui/pages"
)

// whichRow asks which row of a listing a command is for.
type whichRow struct {
	*conversation
	from    *listing
	command pages.Command
}

// named goes on with the row that a text names. If it may be several, it asks which: a number typed after that must not open a row, as it
// would on the listing.
func (w *whichRow) named(text string) page {
	return w.chooseFor(w, meant(w.from.rows(w.chosen), text), text)
}

func (w *whichRow) chosen(row int) page {
	w.from.stand(row)
	return w.followFrom(w.command.Do(row), w.from.again())
}

func (w *whichRow) say() { w.line(sentence(begun(w.command.Words.Means))) }

func (w *whichRow) here() []string {
	return append([]string{begun(w.command.Words.Means)}, w.from.here()...)
}

func (w *whichRow) prompt() prompt {
	words := w.words.Listing.Which
	return prompt{kind: "which", whole: words.Whole, short: words.Short,
		choices: w.everywhere(w.from.of.At, append(w.from.rows(w.chosen), w.back(w.leaveIt))...)}
}

func (w *whichRow) leaveIt() page {
	w.line(w.words.Kept)
	return w.from.again()
}

func (w *whichRow) shown() pages.Page { return w.from.of }
