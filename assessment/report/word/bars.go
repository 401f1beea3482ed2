package word

import (
	"fmt"

	"equalfooting/assessment/report"
)

// The columns of the domains: their names, their bands and their scores. A bar of 100 per cent ends at the right edge, where a line is
// drawn.
const (
	nameWidth  = 2700
	bandWidth  = 2900
	scoreWidth = textWidth - nameWidth - bandWidth
	barRoom    = scoreWidth - cellMargin
	barCell    = `<w:tcBorders><w:right w:val="single" w:sz="4" w:space="0" w:color="A9B8BB"/></w:tcBorders><w:tcMar><w:right w:w="0" w:type="dxa"/></w:tcMar>`
)

// bars is a table of the domains, with a bar under each score. The bar is the shading of an empty paragraph, so that no cell exists only
// for looks.
func bars(domains report.Bars, words report.Words) string {
	rows := make([][]cell, len(domains))
	for i, d := range domains {
		score := cell{text: spoken("TableText", d.Percent), looks: barCell}
		if d.Score != nil {
			score.text += bar(d.Score.Part(barRoom))
		}
		rows[i] = []cell{inCell(run(d.Name, "Strong")), inCell(run(d.Words, "")), score}
	}
	return table(words.Picture, []int{nameWidth, bandWidth, scoreWidth}, []string{words.Domain, words.Band, words.Score}, rows)
}

func bar(length int) string {
	if length <= 0 {
		return ""
	}
	return fmt.Sprintf(`<w:p><w:pPr><w:pStyle w:val="Bar"/><w:ind w:right="%d"/></w:pPr></w:p>`+"\n", max(0, barRoom-length))
}
