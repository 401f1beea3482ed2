package html

import "equalfooting/assessment/report"

// picture is the domains side by side as bars, for the eye. The table beside it says the same, for everyone.
type picture struct {
	Number int
	Rows   []bar
	Words  report.Words
	Heads  []head // over the table

	Width, Height, BarWidth, BarHeight int // in the picture's own units; the style sheet scales it
}

// bar is one domain in the picture.
type bar struct {
	report.Bar
	TextY, BarY, Filled int
}

// The picture's measures. A unit is about a pixel where there is room.
const (
	pictureWidth = 330
	rowHeight    = 46
	textLine     = 17 // from a row's top down to the foot of its letters
	barTop       = 25
	barHeight    = 13
	barInset     = 1 // room for the line round a bar
)

func newPicture(number int, bars report.Bars, words report.Words) picture {
	p := picture{
		Number: number, Words: words,
		Heads: []head{{words.Domain, ""}, {words.Score, numberClass}, {words.Band, ""}},
		Width: pictureWidth, Height: rowHeight * len(bars), BarWidth: pictureWidth - 2*barInset, BarHeight: barHeight,
	}
	for i, from := range bars {
		row := bar{Bar: from, TextY: i*rowHeight + textLine, BarY: i*rowHeight + barTop}
		if from.Score != nil {
			row.Filled = from.Score.Part(p.BarWidth)
		}
		p.Rows = append(p.Rows, row)
	}
	return p
}
