package pdf

import "equalfooting/assessment/report"

// Where a bar and its texts stand, in the order in which they are read: the name, the band in words, the bar and the score.
const (
	gutter    = 4.0
	bandX     = left + 38
	barX      = bandX + 56
	barEnd    = left + measure - 13
	barWidth  = barEnd - barX
	barHeight = 3.4
)

// bars draws the domains' scores, each as a text beside a bar that is filled as far as the score goes. All that the picture
// shows stands in the text; the bar's edge shows on paper where its colour does not.
func (s *setter) bars(bars report.Bars) []piece {
	if len(bars) == 0 {
		return nil
	}
	var pieces []piece
	if s.words.Domain+s.words.Band+s.words.Score != "" {
		pieces = s.beside(s.words.Domain, s.words.Band, s.words.Score, noteStyle, noteStyle)
		lead(pieces)
	}
	for _, bar := range bars {
		row := s.beside(bar.Name, bar.Words, bar.Percent, bodyStyle.bold(), bodyStyle)
		before(&row[0], func(y float64) { s.bar(bar, y+(bodyStyle.leading-barHeight)/2) })
		pieces = append(pieces, row...)
	}
	lead(pieces[:len(pieces)-1])
	pieces[0].above = aboveTable
	pieces[len(pieces)-1].height += belowBars
	return pieces
}

// beside is a row of texts as they stand beside a bar.
func (s *setter) beside(name, words, percent string, first, rest style) []piece {
	texts := []cell{
		{x: left, width: bandX - gutter - left, style: first},
		{x: bandX, width: barX - gutter - bandX, style: rest},
		{x: barEnd, width: left + measure - barEnd, style: first, right: true},
	}
	for i, text := range []string{name, words, percent} {
		texts[i].lines = s.lines(s.shown(text), texts[i].style, texts[i].width, 0)
	}
	return s.row(texts, aboveBar, 0)
}

// bar draws a score; where there is none, an open, broken line shows that it is not a nought.
func (s *setter) bar(bar report.Bar, y float64) {
	s.file.SetLineWidth(0.2)
	s.file.SetDrawColor(quiet.red, quiet.green, quiet.blue)
	if bar.Score == nil {
		s.file.SetDashPattern([]float64{1, 1}, 0)
		s.file.Rect(barX, y, barWidth, barHeight, "D")
		s.file.SetDashPattern(nil, 0)
		return
	}
	s.file.SetFillColor(track.red, track.green, track.blue)
	s.file.Rect(barX, y, barWidth, barHeight, "FD")
	const whole = 100_00
	score := min(max(bar.Score.Rounded(2), 0), whole)
	s.file.SetFillColor(accent.red, accent.green, accent.blue)
	s.file.Rect(barX, y, barWidth*float64(score)/whole, barHeight, "F")
}
