package html

import (
	"fmt"

	"equalfooting/assessment/report"
)

// table is a table that scrolls on its own, even with the keys. It is named by its caption, which its number points to, or else by the
// title of its section, whose id is given; "" if there is none.
func table(number int, t report.Table, section string) nodes {
	role, caption, name := "", "", section
	if t.Title != "" {
		caption = fmt.Sprintf("table-%d", number)
		name = caption
	}
	if name != "" {
		role = "group" // a region would be one of the page's landmarks
	}
	var rows nodes
	for row := range t.Rows {
		rows = append(rows, tableRow(t, row)...)
	}
	return lines("div", with{{"class", "scroll"}, {"tabindex", "0"}, {"role", role}, {"aria-labelledby", name}},
		lines("table", nil,
			given(t.Title, written("caption", with{{"id", caption}}, t.Title)),
			lines("thead", nil, element("tr", nil, each(t.Columns, func(c report.Column) nodes {
				return head(c.Name, columnClass(c))
			}))),
			lines("tbody", nil, rows)))
}

// tableRow is named by its first cell, if there is something in it.
func tableRow(t report.Table, row int) nodes {
	var cells nodes
	for column, cell := range t.Rows[row] {
		class, shown := columnClass(t.Columns[column]), t.Shown(row, column)
		if column == 0 && cell != "" {
			cells = append(cells, written("th", with{{"scope", "row"}, {"class", class}}, shown)...)
		} else {
			cells = append(cells, written("td", with{{"class", class}}, shown)...)
		}
	}
	return element("tr", nil, cells)
}

// head is the heading of a column.
func head(name, class string) nodes {
	if name == "" {
		return element("td", with{{"class", class}})
	}
	return written("th", with{{"scope", "col"}, {"class", class}}, name)
}

const numberClass = "number"

// columnClass names the style of a whole column; text has none.
func columnClass(c report.Column) string {
	switch c.Kind {
	case report.NumberColumn:
		return numberClass
	case report.DayColumn:
		return "day"
	default:
		return ""
	}
}
