package html

import "equalfooting/assessment/report"

// table is a table with a number of its own, so that its caption can be pointed to.
type table struct {
	report.Table
	Number int
	Heads  []head
}

// head is what stands over a column. The class names the style of the whole column.
type head struct{ Name, Class string }

const numberClass = "number"

func newTable(number int, from report.Table) table {
	t := table{Table: from, Number: number}
	for _, column := range from.Columns {
		class := ""
		switch column.Kind {
		case report.NumberColumn:
			class = numberClass
		case report.DayColumn:
			class = "day"
		default:
		}
		t.Heads = append(t.Heads, head{column.Name, class})
	}
	return t
}
