package documents

import (
	"strconv"

	"equalfooting/assessment"
	"equalfooting/assessment/report"
	"equalfooting/content"
)

// planned is the plan on its way, in whatever document.
type planned struct{ draft }

// actions are those of the plan, in the order in which the screen first shows it.
func (d planned) actions() []assessment.PlanAction {
	return assessment.PlanOrders()[0].Sort(d.record.Plan)
}

// plan gives the plan as a text. Notes, and why something was dropped, are for the organisation only.
func (d planned) plan() report.Document {
	words := d.book.Documents().Plan
	section := report.Section{Title: words.Sheet}
	actions := d.actions()
	if len(actions) == 0 {
		section.Blocks = append(section.Blocks, report.Paragraph(words.Empty))
	} else {
		section.Blocks = append(section.Blocks, d.planOnPaper(true))
	}
	section.Blocks = append(section.Blocks, d.nextLook()...)
	if d.reader == ForUs {
		section.Blocks = append(section.Blocks, d.planNotes(actions)...)
	}
	return d.framed(words.Title, d.facts(), []report.Section{section})
}

// planInReport is the plan as part of a report: on a page of its own, if there is anything in it.
func (d planned) planInReport() report.Section {
	words := d.book.Documents().Plan
	section := report.Section{Title: words.Sheet}
	if len(d.record.Plan) == 0 {
		section.Blocks = append(section.Blocks, report.Paragraph(words.Empty))
	} else {
		section.NewPage = true
		section.Blocks = append(section.Blocks, d.planOnPaper(false))
	}
	section.Blocks = append(section.Blocks, d.nextLook()...)
	return section
}

// planOnPaper gives the plan with few columns, so that each is wide enough: what is typed at length stands under the table, and
// costs, where a report has less room, in the plan's own document.
func (d planned) planOnPaper(costs bool) report.Table {
	t := d.planRows(ForTrustees)
	columns := []int{planWhat, planWho, planBy, planState}
	if costs {
		columns = []int{planWhat, planWho, planBy, planCost, planState}
	}
	few := report.Table{Days: t.Days} // without a title: the section's says it
	for _, column := range columns {
		few.Columns = append(few.Columns, t.Columns[column])
	}
	for _, row := range t.Rows {
		var cells []string
		for _, column := range columns {
			cells = append(cells, row[column])
		}
		few.Rows = append(few.Rows, cells)
	}
	return few
}

// The columns of the plan's rows.
const (
	planWhat = iota
	planWho
	planBy
	planCost
	planState
)

func (d planned) nextLook() []report.Block {
	if d.record.NextLook.IsZero() {
		return nil
	}
	return []report.Block{report.Labelled{Label: d.book.Plan().NextLook.Title, Text: d.day(d.record.NextLook)}}
}

// planNotes gives what was noted with the actions, and why some were dropped.
func (d planned) planNotes(actions []assessment.PlanAction) []report.Block {
	fields := d.book.Plan().Action
	var blocks []report.Block
	for _, a := range actions {
		for _, beside := range []report.Labelled{{Label: fields.Why.Name, Text: whyDropped(a)}, {Label: fields.Note.Name, Text: a.Note}} {
			if beside.Text != "" {
				blocks = append(blocks, report.Labelled{Label: a.What, Text: d.book.Label(beside.Label, beside.Text)})
			}
		}
	}
	if len(blocks) == 0 {
		return nil
	}
	return append([]report.Block{report.Heading(d.book.Documents().Plan.Notes)}, blocks...)
}

// what is an action's text; of something to ask of others, with whom to ask before it.
func (d planned) what(a assessment.PlanAction) string {
	whom := d.book.Plan().AskOf[assessment.Addressee(a.ActionPoint)]
	if !a.Ask || whom == "" {
		return a.What
	}
	return content.Fill(d.book.Documents().Plan.Ask, "whom", whom, "what", a.What)
}

// whyDropped is why an action was dropped. What was said of that stays when it is taken up again, but holds no longer.
func whyDropped(a assessment.PlanAction) string {
	if a.Status != assessment.Dropped {
		return ""
	}
	return a.Dropped
}

func (d draft) day(date assessment.Date) string { return d.book.Screens().Date(date.Time()) }

// planTable gives the plan as rows, for a spreadsheet.
func (d planned) planTable() report.Table {
	t := d.planRows(d.reader)
	t.About, t.Heading = d.about(d.facts()), content.Fill(d.book.Documents().Plan.Title, "name", d.record.Organisation.Name)
	ids := []string{ColumnWhat, ColumnWho, ColumnBy, ColumnCost, ColumnState, ColumnPoint}
	if d.reader == ForUs {
		ids = append(ids, ColumnWhy, ColumnNote)
	}
	t.Columns = append(t.Columns, report.Column{Name: d.book.Documents().Plan.Number, Kind: report.NumberColumn})
	for i, a := range d.actions() {
		t.Rows[i] = append(t.Rows[i], strconv.Itoa(a.Number))
	}
	t.Back = d.back(append(ids, ColumnKey)...)
	return t
}

func (d planned) planRows(reader Reader) report.Table {
	words, fields := d.book.Documents().Plan, d.book.Plan().Action
	t := report.Table{Title: words.Sheet, Days: d.day, Columns: []report.Column{{Name: fields.What.Name}, {Name: fields.Who.Name},
		{Name: fields.By.Name, Kind: report.DayColumn}, {Name: fields.Cost.Name}, {Name: fields.State.Name}, {Name: words.Point, Kind: report.NumberColumn}}}
	private := reader == ForUs
	if private {
		t.Columns = append(t.Columns, report.Column{Name: fields.Why.Name}, report.Column{Name: fields.Note.Name})
	}
	for _, a := range d.actions() {
		status := d.book.Plan().Statuses[a.Status]
		if a.Overdue(assessment.DateOf(d.now)) {
			status = content.Fill(words.Overdue, "status", status)
		}
		point := ""
		if a.ActionPoint > 0 {
			point = d.book.Number(a.ActionPoint)
		}
		cost := words.Costs[a.Cost]
		if a.Ask && a.Cost == assessment.CostNone {
			cost = "" // what it costs those who are asked is not known
		}
		row := []string{d.what(a), a.Who, a.By.String(), cost, status, point}
		if private {
			row = append(row, whyDropped(a), a.Note)
		}
		t.Rows = append(t.Rows, row)
	}
	return t
}
