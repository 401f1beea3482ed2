package html

import (
	"fmt"
	"slices"
	"strconv"

	"equalfooting/assessment/report"
)

// The picture's measures, in its own units; the style sheet scales it. A unit is about a pixel if there is room.
const (
	pictureWidth = 330
	rowHeight    = 46
	textLine     = 17 // from a row's top down to the foot of its letters
	barTop       = 25
	barHeight    = 13
	barInset     = 1 // room for the line round a bar
	barWidth     = pictureWidth - 2*barInset
)

// picture shows the domains as bars, for the eye. The table next to it says the same, for everyone.
func picture(number int, bars report.Bars, words report.Words) nodes {
	d := drawing{title: fmt.Sprintf("picture-%d", number), hatching: fmt.Sprintf("unscored-%d", number)}
	return lines("figure", nil,
		d.bars(bars, words.Picture),
		scores(bars, words))
}

// drawing has the ids of the parts of a picture that others refer to.
type drawing struct{ title, hatching string }

func (d drawing) bars(bars report.Bars, says string) nodes {
	has := with{{"viewBox", fmt.Sprintf("0 0 %d %d", pictureWidth, rowHeight*len(bars))}}
	if says != "" {
		has = append(has, with{{"role", "img"}, {"aria-labelledby", d.title}}...)
	} else {
		has = append(has, attribute{"aria-hidden", "true"})
	}
	var rows nodes
	for i, bar := range bars {
		rows = append(rows, d.bar(i*rowHeight, bar)...)
	}
	return lines("svg", has,
		given(says, element("title", with{{"id", d.title}}, bare(says))),
		element("defs", nil, element("pattern",
			with{{"id", d.hatching}, {"width", "7"}, {"height", "7"},
				{"patternUnits", "userSpaceOnUse"}, {"patternTransform", "rotate(45)"}},
			element("path", with{{"class", "hatch"}, {"d", "M0 0V7"}}))),
		rows)
}

// bar is one domain, with the top of its row.
func (d drawing) bar(top int, bar report.Bar) nodes {
	line := strconv.Itoa(top + textLine)
	named := element("text", with{{"x", "0"}, {"y", line}}, bare(bar.Name))
	atEnd := func(class, words string) nodes {
		return element("text", with{{"class", class}, {"x", strconv.Itoa(pictureWidth)}, {"y", line}}, bare(words))
	}
	box := func(class, fill string, width int) nodes {
		return element("rect", with{{"class", class}, {"fill", fill},
			{"x", strconv.Itoa(barInset)}, {"y", strconv.Itoa(top + barTop)},
			{"width", strconv.Itoa(width)}, {"height", strconv.Itoa(barHeight)}})
	}
	if bar.Score == nil {
		return slices.Concat(named, atEnd("end words", bar.Words), box("whole unscored", "url(#"+d.hatching+")", barWidth))
	}
	return slices.Concat(named, atEnd("end", bar.Percent),
		box("whole", "", barWidth), box("score", "", bar.Score.Part(barWidth)))
}

// scores is the table next to the picture.
func scores(bars report.Bars, words report.Words) nodes {
	heads := lines("thead", nil, element("tr", nil,
		head(words.Domain, ""), head(words.Score, numberClass), head(words.Band, "")))
	return lines("table", nil,
		given(words.Domain+words.Score+words.Band, heads),
		lines("tbody", nil, each(bars, func(bar report.Bar) nodes {
			return element("tr", nil,
				written("th", with{{"scope", "row"}}, bar.Name),
				written("td", with{{"class", numberClass}}, bar.Percent),
				written("td", nil, bar.Words))
		})))
}
