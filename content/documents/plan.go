package documents

import (
	"equalfooting/assessment"
	"equalfooting/assessment/report"
	"equalfooting/content"
)

// Plan is a plan to be put on paper, into a spreadsheet or into a calendar.
type Plan struct {
	Book     *content.Book
	Sheet    assessment.Sheet // whose plan it is, and by which edition
	Actions  []assessment.PlanAction
	Today    assessment.Date
	NextLook assessment.Date // the zero value where there is none
}

// Document gives the plan as a paper. Notes, and why something was dropped, are for the organisation only.
func (p Plan) Document(made Made) report.Document {
	words := p.Book.Documents().Plan
	section := report.Section{Title: words.Sheet}
	if len(p.Actions) == 0 {
		section.Blocks = append(section.Blocks, report.Paragraph(words.Empty))
	} else {
		// What is typed at length stands under the table: more columns than these would be too narrow on paper.
		table := p.rows(ForTrustees)
		table.Title = "" // the section's says it
		section.Blocks = append(section.Blocks, table)
	}
	if !p.NextLook.IsZero() {
		section.Blocks = append(section.Blocks, report.Labelled{Label: words.NextLook, Text: p.day(p.NextLook)})
	}
	if made.Reader == ForUs {
		section.Blocks = append(section.Blocks, p.notes()...)
	}
	return paper(p.Book, content.Fill(words.Title, "name", p.Sheet.Organisation.Name), p.Sheet, made, []report.Section{section})
}

// notes gives what was noted beside the actions, and why some were dropped.
func (p Plan) notes() []report.Block {
	words := p.Book.Documents().Plan
	var blocks []report.Block
	for _, a := range p.Actions {
		for _, beside := range []report.Labelled{{Label: words.Dropped, Text: whyDropped(a)}, {Label: words.Note, Text: a.Note}} {
			if beside.Text != "" {
				blocks = append(blocks, report.Labelled{Label: a.What, Text: beside.Label + ": " + beside.Text})
			}
		}
	}
	if len(blocks) == 0 {
		return nil
	}
	return append([]report.Block{report.Heading(words.Notes)}, blocks...)
}

// what is an action's text; of something to ask of others, with whom to ask before it.
func (p Plan) what(a assessment.PlanAction) string {
	whom := p.Book.Plan().AskOf[assessment.Addressee(a.ActionPoint)]
	if !a.Ask || whom == "" {
		return a.What
	}
	return content.Fill(p.Book.Documents().Plan.Ask, "whom", whom, "what", a.What)
}

// whyDropped is why an action was dropped. What was said of that stays when it is taken up again, but holds no longer.
func whyDropped(a assessment.PlanAction) string {
	if a.Status != assessment.Dropped {
		return ""
	}
	return a.Dropped
}

func (p Plan) day(d assessment.Date) string { return p.Book.Screens().Date(d.Time()) }

// Table gives the plan as rows, for a spreadsheet.
func (p Plan) Table(made Made) report.Table {
	t := p.rows(made.Reader)
	t.About = about(p.Book, p.Sheet, made)
	return t
}

func (p Plan) rows(reader Reader) report.Table {
	words := p.Book.Documents().Plan
	t := report.Table{Title: words.Sheet, Days: p.day, Columns: []report.Column{{Name: words.What}, {Name: words.Who},
		{Name: words.By, Kind: report.DayColumn}, {Name: words.Cost}, {Name: words.Status}, {Name: words.Point, Kind: report.NumberColumn}}}
	private := reader == ForUs
	if private {
		t.Columns = append(t.Columns, report.Column{Name: words.Dropped}, report.Column{Name: words.Note})
	}
	for _, a := range p.Actions {
		status := words.Statuses[a.Status]
		if a.Overdue(p.Today) {
			status += p.Book.Results().Comma + words.Overdue
		}
		point := ""
		if a.ActionPoint > 0 {
			point = p.Book.Number(a.ActionPoint)
		}
		cost := words.Costs[a.Cost]
		if a.Ask && a.Cost == assessment.CostNone {
			cost = "" // what it costs those who are asked is not known
		}
		row := []string{p.what(a), a.Who, a.By.String(), cost, status, point}
		if private {
			row = append(row, whyDropped(a), a.Note)
		}
		t.Rows = append(t.Rows, row)
	}
	return t
}

// Calendar gives the days of what is still to do, and the next look. id tells this organisation from the others in the
// same calendar.
func (p Plan) Calendar(id string, made Made) report.Calendar {
	words := p.Book.Documents()
	name := p.Sheet.Organisation.Name
	c := report.Calendar{Name: content.Fill(words.Plan.Calendar, "name", name), Language: words.Language,
		About: report.About{Facts: facts(p.Book, p.Sheet, made), Notes: append(madeUp(p.Book, made), origins(p.Book)...)}}
	for _, a := range p.Actions {
		if !a.Open() || a.By.IsZero() {
			continue
		}
		details := name
		if a.Who != "" {
			details += "\n" + words.Plan.Who + ": " + a.Who
		}
		c.Events = append(c.Events, report.Event{ID: id + "-action-" + p.Book.Number(a.Number), Day: a.By,
			Title: content.Fill(words.Plan.Event, "what", p.what(a)), Details: details})
	}
	if !p.NextLook.IsZero() {
		c.Events = append(c.Events, report.Event{ID: id + "-next-look", Day: p.NextLook, Title: content.Fill(words.Plan.Look, "name", name), Details: name})
	}
	return c
}
