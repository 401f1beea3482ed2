package caseload

import (
	"slices"

	"equalfooting/assessment"
)

// window is the rows read last.
type window struct {
	from int
	rows []CaseRow
}

// Rows returns the listed rows from one up to, but not including, another, as many as there are. A row that cannot be read from the file
// just now has no name.
func (c *Caseload) Rows(from, to int) []CaseRow {
	from, to = max(from, 0), min(to, len(c.ids))
	if from >= to {
		return nil
	}
	if start := from - c.shown.from; start >= 0 && to-c.shown.from <= len(c.shown.rows) {
		return c.shown.rows[start:][:to-from]
	}
	c.shown = window{from, c.read(c.ids[from:to])}
	return c.shown.rows
}

// Row returns one listed row.
func (c *Caseload) Row(i int) CaseRow { return c.Rows(i, i+1)[0] }

// Index is the position of an organisation on the list; -1 if it is not listed.
func (c *Caseload) Index(id assessment.ID) int { return slices.Index(c.ids, id) }

func (c *Caseload) read(ids []assessment.ID) []CaseRow {
	summaries := c.first
	if c.whole {
		summaries, _ = c.st.List().Summaries(ids) // trouble with the file is reported when something is done
	}
	rows := make([]CaseRow, len(ids))
	for i, id := range ids {
		if at := slices.IndexFunc(summaries, func(s assessment.Summary) bool { return s.ID == id }); at >= 0 {
			rows[i] = rowOf(summaries[at], c.kinds)
			continue
		}
		rows[i].ID = id
	}
	return rows
}
