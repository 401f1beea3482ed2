package pdf

import (
	"equalfooting/assessment/report"
	"equalfooting/assessment/report/pdf/file"
)

// Where a bar and its texts are, in reading order: the name, the band in words, the bar and the score.
const (
	gutter    = 4.0
	bandX     = left + 38
	barX      = bandX + 56
	barEnd    = left + measure - 13
	barWidth  = barEnd - barX
	barHeight = 3.4
)

// scored sets bars.
type scored struct{ *setter }

// bars draws the domains' scores, each as a text beside a bar that is filled as far as the score goes. All that the picture
// shows stands in the text, which is a table to who hears it; the bar's edge shows on paper where its colour does not.
func (s scored) bars(bars report.Bars) []piece {
	if len(bars) == 0 {
		return nil
	}
	table := s.in.Add(file.Table)
	var pieces []piece
	if s.words.Domain+s.words.Band+s.words.Score != "" {
		row := table.Add(file.Row)
		pieces = s.beside([]*file.Element{row.Add(file.Head).OverColumn(), row.Add(file.Head).OverColumn(), row.Add(file.Head).OverColumn()},
			s.words.Domain, s.words.Band, s.words.Score, noteStyle, noteStyle)
		lead(pieces)
	}
	for _, bar := range bars {
		row := table.Add(file.Row)
		drawn := s.beside([]*file.Element{row.Add(file.Head).BeforeRow(), row.Add(file.Cell), row.Add(file.Cell)},
			bar.Name, bar.Words, bar.Percent, bodyStyle.bold(), bodyStyle)
		before(&drawn[0], func(y float64) { s.bar(bar, y+(bodyStyle.leading-barHeight)/2) })
		pieces = append(pieces, drawn...)
	}
	lead(pieces[:len(pieces)-1])
	pieces[0].above = aboveTable
	pieces[len(pieces)-1].height += belowBars
	return pieces
}

// beside is a row of texts as they stand next to a bar, each a part of its element.
func (s scored) beside(elements []*file.Element, name, words, percent string, first, rest style) []piece {
	texts := []cell{
		{x: left, width: bandX - gutter - left, style: first},
		{x: bandX, width: barX - gutter - bandX, style: rest},
		{x: barEnd, width: left + measure - barEnd, style: first, right: true},
	}
	for i, text := range []string{name, words, percent} {
		texts[i].element = elements[i]
		texts[i].lines = s.lines(s.set(text, texts[i].style), texts[i].style, texts[i].width, 0)
	}
	return s.row(texts, aboveBar, 0)
}

// bar draws a score; where there is none, an open, broken line shows that it is not a nought.
func (s scored) bar(bar report.Bar, y float64) {
	const edge = 0.2
	if bar.Score == nil {
		s.paper.Frame(barX, y, barWidth, barHeight, edge, quiet, nil, true)
		return
	}
	s.paper.Frame(barX, y, barWidth, barHeight, edge, quiet, &track, false)
	const whole = 100_00
	score := min(max(bar.Score.Rounded(2), 0), whole)
	s.paper.Fill(barX, y, barWidth*float64(score)/whole, barHeight, accent)
}
