package pages

import (
	"slices"
	"time"

	"equalfooting/assessment"
	"equalfooting/content"
	"equalfooting/content/findings"
)

// The pages of coming back, as places call them.
const (
	VisitsPage = "visits"
	VisitPage  = "visit" // place.Item: its number
	MovedPage  = "moved" // place.Item: the later one's number; place.Question: the earlier one's
)

// Visits lists the times that the organisation went through the questions, the latest first, and leads to the next.
func (v *Visit) Visits() *Listing { return v.visitsAt(0) }

// visitsAt is that list with the cursor on the visit of this number; 0 for none.
func (v *Visit) visitsAt(number int) *Listing {
	words := v.book.Visits()
	l := &Listing{Visit: v, Title: words.Title, Says: words.Says, Up: func() Next { return GoTo(v.tasksFrom(VisitsPage)) }, At: v.Place(VisitsPage, "")}
	l.Rows = []ListRow{{Name: words.Begin.Row, Open: func() Next { return GoTo(v.begin()) }}}
	if v.record().Fresh() { // another one after it would say nothing; this one may have been begun by mistake
		l.Rows = []ListRow{{Name: words.Begin.Back, Open: func() Next {
			return kept(v.change(func(r *assessment.Record) { r.TakeBack() }), func() Page { return v.Visits() }).and(words.Begin.Taken)
		}}}
	}
	list := v.record().Visits
	for i, a := range slices.Backward(list) {
		row := ListRow{Name: v.visitName(a), Beside: []string{v.visitState(a)}, Open: func() Next { return GoTo(v.visit(a.Number)) }}
		if i == len(list)-1 {
			row.Status = words.Now
		}
		if a.Number == number {
			l.Start = len(l.Rows)
		}
		l.Rows = append(l.Rows, row)
	}
	if len(v.record().Days) > 0 {
		l.Rows = append(l.Rows, ListRow{Name: words.Notes, Open: func() Next { return GoTo(v.sessionNotes()) }})
	}
	return l
}

// current is the number of the visit that goes on now.
func (v *Visit) current() int {
	return v.record().Current().Number
}

// visitName is what a visit is called: by its number and the day of its last answer.
func (v *Visit) visitName(a assessment.Visit) string {
	return findings.VisitName(v.book, a)
}

func (v *Visit) visitState(a assessment.Visit) string {
	words := v.book.Visits()
	sheet := v.sheetOf(a.Number)
	progress := sheet.Progress()
	state := content.Fill(words.Answered, "answered", v.book.Number(progress.Answered), "of", v.book.Number(progress.Of),
		"edition", words.Editions[a.Edition])
	if progress.Done() {
		state += v.book.Results().Comma + v.book.Results().Stages[assessment.StageOf(sheet)].Name
	}
	return state
}

// sheetOf gives the answers of a visit; an empty sheet where they cannot be read.
func (v *Visit) sheetOf(number int) assessment.Sheet {
	sheet, err := v.record().SheetOf(number)
	if err != nil {
		sheet = v.sheet()
		sheet.Answers = nil
	}
	return sheet
}

// begin asks whether a return visit shall start, and with how much.
func (v *Visit) begin() *Listing {
	words := v.book.Visits().Begin
	l := &Listing{Visit: v, Title: words.Title, Says: []string{words.Says}, Chooses: true, Up: func() Next { return GoTo(v.Visits()) }, At: v.Place(VisitsPage, "")}
	switch progress := v.sheet().Progress(); {
	case !progress.Done():
		l.Says = append(l.Says, content.Fill(words.Open, "count", v.book.Number(progress.Of-progress.Answered)))
		l.Start = 2
	case v.sheet().Edition == assessment.Quick:
		l.Start = 1 // as the time before
	}
	start := func(name string, edition assessment.Edition) ListRow {
		return ListRow{Name: name, Open: func() Next {
			return kept(v.changeAt(func(r *assessment.Record, now time.Time) error {
				r.Revisit(edition, now)
				return nil
			}), v.tasks).and(words.Done)
		}}
	}
	l.Rows = []ListRow{start(words.Full, assessment.Full), start(words.Quick, assessment.Quick),
		{Name: words.No, Open: func() Next { return GoTo(v.Visits()) }}}
	return l
}

// visit is one visit: its results, and what moved between it and any other.
func (v *Visit) visit(number int) *Listing { return v.visitFrom(number, 0) }

// visitFrom is that with the cursor on what moved between it and another visit, from which the person comes back; 0 for
// none.
func (v *Visit) visitFrom(number, other int) *Listing {
	words := v.book.Visits()
	l := &Listing{Visit: v, Up: func() Next { return GoTo(v.visitsAt(number)) }, At: v.Place(VisitPage, "")}
	l.At.Item = number
	list := v.record().Visits
	for _, a := range list {
		if a.Number == number {
			l.Title = v.visitName(a)
			l.Says = []string{v.visitState(a)}
		}
	}
	l.Rows = []ListRow{{Name: words.Results, Open: func() Next { return GoTo(v.earlierResults(number)) }}}
	for _, a := range list {
		if a.Number == number {
			continue
		}
		if a.Number == other {
			l.Start = len(l.Rows)
		}
		name := content.Fill(words.With, "number", v.book.Number(a.Number))
		if a.Number > number && a.Number == len(list) {
			name = content.Fill(words.Since, "number", v.book.Number(number))
		}
		l.Rows = append(l.Rows, ListRow{Name: name, Open: func() Next { return GoTo(v.movedFrom(number, a.Number)) }})
	}
	return l
}

// earlierResults reads out what the answers of one visit came to.
func (v *Visit) earlierResults(number int) *Text {
	title := content.Fill(v.book.Visits().Short, "number", v.book.Number(number))
	return &Text{Visit: v, Title: title, Sections: findings.New(v.book, v.sheetOf(number)).Results(),
		Up: func() Next { return GoTo(v.visit(number)) }, At: v.visit(number).At}
}
