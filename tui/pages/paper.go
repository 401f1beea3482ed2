package pages

import (
	"bytes"
	"fmt"
	"slices"
	"strings"

	"equalfooting/assessment"
	"equalfooting/assessment/report"
	"equalfooting/assessment/report/formats"
	"equalfooting/content/documents"
)

// Paper is what can be made of an organisation, to be printed or passed on.
type Paper string

// The papers.
const (
	ReportPaper  Paper = "report"
	PlanPaper    Paper = "plan"
	OfferPaper   Paper = "offer"    // what the organisation brings, for a partner
	AnswersPaper Paper = "answers"  // all answers as rows
	DaysPaper    Paper = "calendar" // the plan's days
)

// Papers gives all of them.
func Papers() []Paper { return []Paper{ReportPaper, PlanPaper, OfferPaper, AnswersPaper, DaysPaper} }

// Formats gives those in which a paper can be made, the most useful first.
func (p Paper) Formats() []formats.Format {
	switch p {
	case ReportPaper:
		return append(formats.OfDocuments(), formats.JSON)
	case PlanPaper:
		return append(formats.OfDocuments(), formats.OfTables()...)
	case AnswersPaper:
		return formats.OfTables()
	case DaysPaper:
		return []formats.Format{formats.Calendar}
	default:
		return formats.OfDocuments()
	}
}

// Readers gives those for whom a paper can be made.
func (p Paper) Readers() []documents.Reader {
	switch p {
	case OfferPaper:
		return []documents.Reader{documents.ForPartner}
	case DaysPaper:
		return []documents.Reader{documents.ForUs}
	default:
		return []documents.Reader{documents.ForUs, documents.ForTrustees}
	}
}

// PaperOrder is what to make: which paper, for whom, and in which format. Extras are what a partner is shown beside the
// offer, chosen one by one by their Value.
type PaperOrder struct {
	Paper  Paper
	Reader documents.Reader
	Format formats.Format
	Extras []string
}

// Make makes a paper. Whoever asks for a format or a reader that the paper does not have gets an error.
func (v *Visit) Make(o PaperOrder) ([]byte, error) {
	if !o.Format.Known(o.Paper.Formats()) {
		return nil, fmt.Errorf("no %s in %q", o.Paper, o.Format)
	}
	if !slices.Contains(o.Paper.Readers(), o.Reader) {
		return nil, fmt.Errorf("no %s for %q", o.Paper, o.Reader)
	}
	found := v.Findings()
	switch {
	case o.Format == formats.JSON:
		var b bytes.Buffer
		audience := v.Organisation().Audience
		err := report.JSON(&b, found.Result(), func(s assessment.Steps) (first, next string, ok bool) { return v.book.Steps(audience, s) })
		return b.Bytes(), err
	case o.Format == formats.Calendar:
		return formats.Days(v.days(o.Reader), v.kept.Now())
	case o.Paper == AnswersPaper:
		return formats.Table(o.Format, documents.AnswersTable(v.book, v.sheet(), v.answered(o.Reader)))
	case o.Paper == PlanPaper && o.Format.Known(formats.OfTables()):
		return formats.Table(o.Format, v.paperPlan().Table(v.made(o.Reader)))
	}
	return formats.Document(o.Format, v.document(o))
}

// document gives the paper as it is laid out.
func (v *Visit) document(o PaperOrder) report.Document {
	made := v.made(o.Reader)
	switch o.Paper {
	case PlanPaper:
		return v.paperPlan().Document(made)
	case OfferPaper:
		return v.offerFor(made, o.Extras)
	default:
		var added []report.Section
		if moved, ok := v.movementSection(o.Reader); ok {
			added = append(added, moved)
		}
		if agreement, ok := v.agreementSection(); ok {
			added = append(added, agreement)
		}
		return documents.Report(v.book, v.sheet(), v.answered(o.Reader), added...)
	}
}

func (v *Visit) made(reader documents.Reader) documents.Made {
	return documents.Made{Date: v.kept.Now(), Example: v.Example(), Reader: reader, Facilitator: v.facilitator()}
}

// answered is made with the day of the last answer, for a paper of the answers: it may be made long after. A plan is of
// the day on which it is made.
func (v *Visit) answered(reader documents.Reader) documents.Made {
	made := v.made(reader)
	if v.sheet().Progress().Answered > 0 {
		list := v.kept.Assessments()
		made.LastAnswer = list[len(list)-1].Touched.Local()
	}
	return made
}

// days is the plan as a calendar. The moment at which the organisation was taken up tells it from one with the same
// number on another computer, in a calendar that is shared.
func (v *Visit) days(reader documents.Reader) report.Calendar {
	began := v.kept.Summary().Created.UTC().Format("20060102T150405")
	return v.paperPlan().Calendar("equal-footing-"+v.ID().String()+"-"+began, v.made(reader))
}

// paperPlan is the plan in the order in which the screen first shows it.
func (v *Visit) paperPlan() documents.Plan {
	actions := assessment.PlanOrders()[0].Sort(v.kept.Plan())
	return documents.Plan{Book: v.book, Sheet: v.kept.Sheet(), Actions: actions, Today: v.today(), NextLook: v.kept.NextLook()}
}

// FileName is what a paper's file is called unless another name is chosen: it says what it is, for whom and of which day.
func (v *Visit) FileName(o PaperOrder) string {
	words := v.book.Export()
	var parts []string
	if name := fileWord(v.name()); name != "" {
		parts = append(parts, name)
	}
	parts = append(parts, words.Papers.By(string(o.Paper)))
	if o.Paper != OfferPaper && o.Paper != DaysPaper {
		parts = append(parts, strings.ToLower(o.Reader.Name(v.book)))
	}
	parts = append(parts, v.today().String())
	return strings.Join(parts, ", ") + "." + string(o.Format)
}
