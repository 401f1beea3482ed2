package documents

import (
	"slices"
	"time"

	"equalfooting/assessment"
	"equalfooting/assessment/report"
	"equalfooting/content"
	"equalfooting/content/findings"
)

// whole is the document of everything on its way.
type whole struct{ draft }

// everything is all that is kept of the organisation, for it to read: what it brings, what it said, every visit with the views that
// were put with it, the plan and the days, and where it all came from. What others wrote for themselves is left out, and said to be:
// a view that is still closed, and the notes in any.
func (d whole) everything() report.Document {
	words := d.book.Everything()
	sections := []report.Section{d.inShort(), d.brings(), d.ownWords()}
	for _, v := range slices.Backward(d.record.Visits) {
		sections = append(sections, d.wholeVisit(v))
		for _, view := range d.record.Views.Of(v.Number) {
			sections = append(sections, d.wholeView(view))
		}
	}
	sections = append(sections, d.wholePlan(), d.wholeDays(), d.cameFrom())
	laid := d.framed(words.Title, d.wholeFacts(), sections)
	laid.Notes = slices.Insert(laid.Notes, len(laid.Notes)-len(origins(d.book)),
		content.Fill(words.Limits.Unsaid, "unanswered", d.book.Scale().Unanswered), words.Limits.Others)
	return laid
}

// wholeFacts are fewer than those of other documents: here, what they say about a visit comes with each visit.
func (d whole) wholeFacts() []report.Labelled {
	words, results := d.book.Documents(), d.book.Results().Document
	return said([]report.Labelled{
		{Label: words.Organisation, Text: d.record.Organisation.Name},
		{Label: words.Number, Text: d.number()},
		{Label: results.Date, Text: d.book.Screens().Date(d.now)},
		{Label: words.Readers.Label, Text: d.reader.Name(d.book)},
		{Label: results.Audience, Text: d.book.OnPaper(d.record.Organisation.Audience)},
		{Label: results.Partner, Text: noPartner(d.book, d.sheet)},
		{Label: results.EditionIs, Text: edition(d.book, d.sheet.Edition)},
		{Label: words.Unread, Text: d.book.Series(d.book.UnreadAll(d.record.Unread))},
	})
}

// inShort says how much there is.
func (d whole) inShort() report.Section {
	words, r := d.book.Everything().Short, d.record
	away := ""
	if r.Archived {
		away = words.PutAway
	}
	views := slices.DeleteFunc(slices.Clone(r.Views), func(v assessment.View) bool { return v.Kind == assessment.FirstView })
	return report.Section{Title: words.Title, Blocks: blocksOf(report.Paragraph(words.Intro),
		report.Labelled{Label: words.Since, Text: d.moment(r.Created)}, report.Labelled{Label: words.Touched, Text: d.moment(r.Touched)},
		report.Labelled{Label: words.Visits, Text: d.book.Number(len(r.Visits))}, report.Labelled{Label: words.Views, Text: d.book.Number(len(views))},
		report.Labelled{Label: words.Steps, Text: d.book.Number(len(r.Plan))}, report.Labelled{Label: words.Days, Text: d.book.Number(len(r.Days))},
		report.Labelled{Label: words.Away, Text: away}, report.Labelled{Label: words.Handed, Text: d.dayOrNone(r.HandedOver)})}
}

// brings is what the organisation brings, with what it is good at, even if the page for partners is not ready.
func (d whole) brings() report.Section {
	words, offers, offer := d.book.Everything().Bring, d.book.Offer(), d.record.Offer
	section := report.Section{Title: words.Title}
	if offer.Does == "" && offer.For == "" {
		section.Blocks = append(section.Blocks, report.Paragraph(words.Nothing))
	}
	section.Blocks = append(section.Blocks, blocksOf(report.Labelled{Label: offers.Does, Text: offer.Does}, report.Labelled{Label: offers.For, Text: offer.For},
		report.Labelled{Label: offers.Contact.Title, Text: offer.Contact})...)
	audience := d.record.Organisation.Audience
	var good, asks report.List
	for _, answer := range assessment.GoodAt(d.record.Standing().Sheet()) {
		good = append(good, goodAt(d.book, audience, answer))
	}
	for _, ask := range offer.Asks {
		asks = append(asks, AskOfPartner(d.book, audience, ask))
	}
	for _, list := range []struct {
		title  string
		points report.List
	}{{words.Good, good}, {offers.Asks, asks}} {
		if len(list.points) > 0 {
			section.Blocks = append(section.Blocks, report.Heading(list.title), list.points)
		}
	}
	section.Blocks = append(section.Blocks, blocksOf(report.Labelled{Label: words.Changed, Text: d.moment(d.record.Traces.Offer)})...)
	return section
}

// ownWords is what the organisation said of itself.
func (d whole) ownWords() report.Section {
	words, rows, choices, o := d.book.Everything().Own, d.book.Screens().About, d.book.About(), d.record.Organisation
	var reasons []string
	for _, m := range o.Motivations {
		reasons = append(reasons, choices.Motivations[m].By(o.Audience))
	}
	partner := ""
	if o.Audience.AskedOfPartner() {
		partner = choices.Partners[o.HadPartner()]
	}
	companies := map[assessment.Company]string{assessment.Alone: rows.Company.Alone, assessment.WithMentor: rows.Company.Mentor,
		assessment.OneToOne: rows.Company.OneToOne, assessment.FromPaper: rows.Company.Paper}
	return report.Section{Title: words.Title, Blocks: blocksOf(
		report.Labelled{Label: rows.Name.Row, Text: o.Name}, report.Labelled{Label: rows.Audience.Row, Text: choices.Audiences[o.Audience]},
		report.Labelled{Label: rows.Partner.Row, Text: partner},
		report.Labelled{Label: rows.Company.Row, Text: companies[d.record.Sitting.Company]},
		report.Labelled{Label: rows.Facilitator.Row, Text: d.record.Sitting.Facilitator},
		report.Labelled{Label: rows.Motivations.Row, Text: d.book.Series(reasons)},
		report.Labelled{Label: rows.Partnership.Row, Text: choices.Partnerships[o.Partnership]},
		report.Labelled{Label: rows.Approach.Row, Text: choices.Approaches[o.Approach].By(o.Audience)},
		report.Labelled{Label: rows.Income.Row, Text: choices.Incomes[o.Income]},
		report.Labelled{Label: rows.Staff.Row, Text: o.PaidStaff}, report.Labelled{Label: rows.Volunteers.Row, Text: o.Volunteers},
		report.Labelled{Label: rows.Communities.Row, Text: d.book.CommunitiesWord()},
		report.Labelled{Label: rows.Mentor.Row, Text: d.book.List(findings.Labels(d.book, d.record.Summary(), false)...)},
		report.Labelled{Label: words.Changed, Text: d.moment(d.record.Traces.About)})}
}

// wholePlan is the plan, and under it all else that is kept of its steps.
func (d whole) wholePlan() report.Section {
	words, plain := d.book.Everything().Plan, d.book.Documents().Plan
	plan, section := planned(d), report.Section{Title: words.Title}
	if len(d.record.Plan) == 0 {
		section.Blocks = append(section.Blocks, report.Paragraph(plain.Empty))
	} else {
		section.Blocks = append(section.Blocks, plan.planOnPaper(true), report.Heading(words.More))
	}
	for _, a := range plan.actions() {
		trace := d.record.Traces.Steps[a.Number]
		var said []string
		for _, part := range []struct{ text, name, value string }{
			{words.Added, "date", d.moment(trace.Added)}, {words.Changed, "date", d.moment(trace.Changed)},
			{words.Point, "number", d.numberOrNone(a.ActionPoint)}, {words.Why, "why", a.Dropped}, {words.Note, "note", a.Note},
		} {
			if part.value != "" {
				said = append(said, content.Fill(part.text, part.name, part.value))
			}
		}
		if len(said) > 0 {
			section.Blocks = append(section.Blocks, report.Labelled{Label: a.What, Text: d.sentences(said)})
		}
	}
	section.Blocks = append(section.Blocks, plan.nextLook()...)
	var off report.List
	for _, c := range d.record.CalledOff {
		off = append(off, content.Fill(words.OffDay, "date", d.day(c.On), "off", d.moment(c.At)))
	}
	if len(off) > 0 {
		section.Blocks = append(section.Blocks, report.Heading(words.Off), off)
	}
	return section
}

// wholeDays is what was noted about the days, the latest first.
func (d whole) wholeDays() report.Section {
	words, pause := d.book.Everything().Days, d.book.Visits().Pause
	section := report.Section{Title: words.Title, Blocks: blocksOf(
		report.Labelled{Label: words.Meet, Text: d.dayOrNone(d.record.Meeting.On)},
		report.Labelled{Label: words.Bring, Text: d.record.Meeting.Bring})}
	if len(d.record.Days) == 0 {
		section.Blocks = append(section.Blocks, report.Paragraph(words.Nothing))
	}
	for _, day := range slices.Backward(d.record.Days) {
		label := d.day(day.Date)
		if day.Sitting.Facilitator != "" {
			label = content.Fill(pause.With, "date", label, "name", day.Sitting.Facilitator)
		}
		var said []string
		if day.Note != "" {
			said = append(said, day.Note)
		}
		if day.Answered > 0 || day.Note == "" {
			said = append(said, d.book.Count(pause.Answered, day.Answered))
		}
		section.Blocks = append(section.Blocks, report.Labelled{Label: label, Text: d.sentences(said)})
	}
	return section
}

// blocksOf leaves out the labels with nothing to say.
func blocksOf(blocks ...report.Block) []report.Block {
	return slices.DeleteFunc(blocks, func(b report.Block) bool {
		labelled, ok := b.(report.Labelled)
		return ok && labelled.Text == ""
	})
}

// moment is the day of a moment, by the clock of the person; "" if it is not known.
func (d whole) moment(at time.Time) string {
	if at.IsZero() {
		return ""
	}
	return d.book.Screens().Date(at.In(d.now.Location()))
}

// dayOrNone is a day in words; "" for none.
func (d whole) dayOrNone(date assessment.Date) string {
	if date.IsZero() {
		return ""
	}
	return d.day(date)
}

func (d whole) numberOrNone(n int) string {
	if n == 0 {
		return ""
	}
	return d.book.Number(n)
}
