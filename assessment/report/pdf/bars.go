package pdf

import "equalfooting/assessment/report"

// Where a bar's texts stand over its track.
const (
	bandX    = left + 68
	percentX = left + 136
	gutter   = 4.0
)

// bars draws the domains' scores, each as a text over a track that is filled as far as the score goes. All that the
// picture shows stands in the text; the track's edge shows on paper where its colour does not.
func (s *setter) bars(bars report.Bars) []piece {
	if len(bars) == 0 {
		return nil
	}
	var pieces []piece
	if s.words.Domain+s.words.Band+s.words.Score != "" {
		pieces = s.over(s.words.Domain, s.words.Band, s.words.Score, noteStyle, noteStyle)
		lead(pieces)
	}
	for _, bar := range bars {
		pieces = append(pieces, s.over(bar.Name, bar.Words, bar.Percent, bodyStyle.bold(), bodyStyle)...)
		lead(pieces)
		pieces = append(pieces, s.track(bar))
	}
	pieces[0].above = aboveTable
	pieces[len(pieces)-1].height += belowBars
	return pieces
}

// over is a row of texts as they stand over a track.
func (s *setter) over(name, words, percent string, first, rest style) []piece {
	texts := []cell{
		{x: left, width: bandX - gutter - left, style: first},
		{x: bandX, width: percentX - gutter - bandX, style: rest},
		{x: percentX, width: left + measure - percentX, style: first, right: true},
	}
	for i, text := range []string{name, words, percent} {
		texts[i].lines = s.lines(s.shown(text), texts[i].style, texts[i].width, 0)
	}
	return s.row(texts, aboveBar, 0)
}

// track draws a score; where there is none, an open, broken line shows that it is not a nought.
func (s *setter) track(bar report.Bar) piece {
	const thick, edge = 3.2, 0.2
	return piece{above: 0.8, height: thick, draw: func(y float64) {
		s.file.SetLineWidth(edge)
		s.file.SetDrawColor(quiet.red, quiet.green, quiet.blue)
		if bar.Score == nil {
			s.file.SetDashPattern([]float64{1, 1}, 0)
			s.file.Rect(left, y, measure, thick, "D")
			s.file.SetDashPattern(nil, 0)
			return
		}
		s.file.SetFillColor(track.red, track.green, track.blue)
		s.file.Rect(left, y, measure, thick, "FD")
		const whole = 100_00
		score := min(max(bar.Score.Rounded(2), 0), whole)
		s.rule(y, measure*float64(score)/whole, thick, accent)
	}}
}
