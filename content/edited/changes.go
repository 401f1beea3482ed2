package edited

import (
	"slices"
	"strings"
	"time"

	"equalfooting/assessment"
	"equalfooting/assessment/report"
	"equalfooting/assessment/report/spreadsheet"
	"equalfooting/content"
	"equalfooting/content/documents"
)

// Changes is what a workbook would change.
type Changes struct {
	ID   assessment.ID
	Name string
	Plan bool     // it is about the plan, not the answers
	Says []string // what would change, and what cannot be used, in sentences
	any  bool
	do   []func(r *assessment.Record, now time.Time) error
}

// None says that nothing would change.
func (c Changes) None() bool { return !c.any }

// Apply makes the changes.
func (c Changes) Apply(r *assessment.Record, now time.Time) error {
	for _, do := range c.do {
		if err := do(r, now); err != nil {
			return err
		}
	}
	return nil
}

// Changes says what the workbook would change in its organisation. A cell that is as it was when the workbook was made changes nothing,
// whatever was said here since.
func (w Workbook) Changes(book *content.Book, r assessment.Record, now time.Time) Changes {
	shown := r.Tame()
	e := &editing{book: book.For(r.Organisation), record: shown, now: documents.ForSpreadsheets(book, shown, w.document(), w.reader(), now),
		keys: make(map[string]int)}
	for i, row := range e.now.Rows {
		e.keys[row[e.now.Back.Key]] = i
	}
	seen := make(map[string]bool)
	strange := 0
	for i := 1; i < len(w.sheet.Rows); i++ {
		cells := w.cells(i)
		key := cells[documents.ColumnKey].text
		_, here := e.keys[key]
		switch {
		case blank(cells):
		case here && seen[key]:
			e.says = append(e.says, content.Fill(e.words().Twice, "what", e.what(key)))
		case here:
			seen[key] = true
			e.row(w, key, cells)
		case key == "" && w.document() == documents.Plan:
			e.newStep(cells)
		default:
			strange++
		}
	}
	return e.changes(w, seen, strange)
}

// editing goes through a workbook.
type editing struct {
	book    *content.Book
	record  assessment.Record
	now     report.Table // as it would be written now
	keys    map[string]int
	changed []string // what would change
	says    []string // what else to say
	do      []func(r *assessment.Record, now time.Time) error
}

func (e *editing) words() *content.Edited { return e.book.Edited() }

// edit is a changed cell.
type edit struct {
	text  string // what it holds now
	was   string // what is kept here now
	since bool   // and that is not what it was when the workbook was made
	name  string // of the column
}

// cell is a cell as it came back.
type cell struct {
	text string
	at   int // its column's place in Workbook.columns
}

// cells returns a row's cells by column, without those that are gone.
func (w Workbook) cells(row int) map[string]cell {
	cells := make(map[string]cell)
	for i, c := range w.columns {
		if c.at < 0 {
			continue
		}
		cells[c.id] = cell{plain(c.id, w.sheet.At(row, c.at)), i}
	}
	return cells
}

// plain is what a cell says, going by what its column holds.
func plain(id string, c spreadsheet.Cell) string {
	text := c.Text
	switch id {
	case documents.ColumnBy:
		text = c.Day()
	case documents.ColumnLevel, documents.ColumnPoint, documents.ColumnKey:
		text = c.Whole()
	}
	return report.PlainCell(assessment.Tame(text))
}

func blank(cells map[string]cell) bool {
	for _, c := range cells {
		if c.text != "" {
			return false
		}
	}
	return true
}

// what is the name of what a row is about.
func (e *editing) what(key string) string {
	row := e.now.Rows[e.keys[key]]
	at := max(slices.Index(e.now.Back.Columns, documents.ColumnStatement), slices.Index(e.now.Back.Columns, documents.ColumnWhat))
	return short(strings.TrimRight(row[at], "."))
}

// row takes the changed cells of a row.
func (e *editing) row(w Workbook, key string, cells map[string]cell) {
	edits := make(map[string]edit)
	for at, id := range e.now.Back.Columns {
		c, there := cells[id]
		if !there || id == documents.ColumnKey {
			continue
		}
		was := report.PlainCell(e.now.Rows[e.keys[key]][at])
		sums := w.sums[key]
		made := ""
		if c.at < len(sums) {
			made = sums[c.at]
		}
		if report.CellSum(c.text) == made || c.text == was {
			continue
		}
		edits[id] = edit{c.text, was, made != "" && report.CellSum(was) != made, e.now.Columns[at].Name}
	}
	for _, fixed := range []string{documents.ColumnPart, documents.ColumnStatement, documents.ColumnPoint} {
		if ed, is := edits[fixed]; is {
			e.says = append(e.says, content.Fill(e.words().Fixed, "what", e.what(key), "column", ed.name))
		}
	}
	if w.document() == documents.Plan {
		e.step(key, edits)
	} else {
		e.answer(key, edits)
	}
}

// takes notes a change, worded as it will be shown.
func (e *editing) takes(key string, ed edit, to string) {
	line := content.Fill(e.words().Change, "what", e.what(key), "column", ed.name, "to", e.orEmpty(to), "from", e.orEmpty(ed.was))
	if ed.since {
		line = content.Fill(e.words().Since, "change", line)
	}
	e.changed = append(e.changed, line)
}

func (e *editing) refuses(what string, ed edit, why string) {
	e.says = append(e.says, content.Fill(e.words().Refused, "what", what, "column", ed.name, "given", short(ed.text), "why", why))
}

func (e *editing) orEmpty(text string) string {
	if text == "" {
		return e.words().Empty
	}
	return short(text)
}

// shownLength is how much of a text is shown in a list of many.
const shownLength = 120

func short(text string) string {
	runes := []rune(strings.Join(strings.Fields(text), " "))
	if len(runes) <= shownLength {
		return string(runes)
	}
	return string(runes[:shownLength]) + "..."
}

// changes puts together everything to be said.
func (e *editing) changes(w Workbook, seen map[string]bool, strange int) Changes {
	words, plan := e.words(), w.document() == documents.Plan
	c := Changes{ID: e.record.ID, Name: e.record.Organisation.Name, Plan: plan, any: len(e.changed) > 0, do: e.do}
	head := content.Fill(words.None, "name", c.Name)
	if c.any {
		text := words.Answers
		if plan {
			text = words.Plan
		}
		head = content.Fill(words.Head, "name", c.Name, "things", e.book.Count(text, len(e.changed)))
	}
	c.Says = slices.Concat([]string{head}, e.changed, e.says)
	gone := 0
	for key := range w.sums {
		if _, here := e.keys[key]; here && plan && !seen[key] {
			gone++
		}
	}
	if gone > 0 {
		c.Says = append(c.Says, e.book.Count(words.Gone, gone))
	}
	if w.long != "" {
		c.Says = append(c.Says, content.Fill(words.Long, "sheet", w.long))
	}
	if strange > 0 {
		c.Says = append(c.Says, e.book.Count(words.Strange, strange))
	}
	return c
}
