package documents

import (
	"strconv"
	"time"

	"equalfooting/assessment"
	"equalfooting/assessment/report"
	"equalfooting/content"
)

// The columns of the tables that come back from a spreadsheet program, as their hidden sheets call them.
const (
	ColumnPart      = "part"
	ColumnStatement = "statement"
	ColumnAnswer    = "answer"
	ColumnLevel     = "level"
	ColumnEvidence  = "evidence"
	ColumnChange    = "change"
	ColumnReason    = "reason"
	ColumnNote      = "note"

	ColumnWhat  = "what"
	ColumnWho   = "who"
	ColumnBy    = "by"
	ColumnCost  = "cost"
	ColumnState = "state"
	ColumnPoint = "point"
	ColumnWhy   = "why"

	ColumnKey = "key" // the question, or the number of the step
)

// What the hidden sheet of a table says of it.
const (
	MarkDocument     = "document"
	MarkReader       = "reader"
	MarkOrganisation = "organisation" // its number
	MarkCreated      = "created"      // when that was given to it
	MarkName         = "name"
	MarkVisit        = "visit"
	MarkPartner      = "partner" // in which form questions are asked
)

// back says how the table of these columns finds its way back. The last one is the key.
func (d draft) back(columns ...string) report.Back {
	document := Plan
	if columns[0] == ColumnPart {
		document = Answers
	}
	r := d.record
	return report.Back{Columns: columns, Key: len(columns) - 1, Mark: []report.Labelled{
		{Label: MarkDocument, Text: string(document)}, {Label: MarkReader, Text: string(d.reader)}, {Label: MarkOrganisation, Text: r.ID.String()},
		{Label: MarkCreated, Text: strconv.FormatInt(r.Created.UnixNano(), 10)}, {Label: MarkName, Text: r.Organisation.Name},
		{Label: MarkVisit, Text: strconv.Itoa(r.Current().Number)}, {Label: MarkPartner, Text: string(d.sheet.Organisation.HadPartner())},
	}}
}

// ForSpreadsheets gives the answers or the plan as the table that goes into a workbook.
func ForSpreadsheets(book *content.Book, r assessment.Record, document Document, reader Reader, now time.Time) report.Table {
	d := draft{book: book.For(r.Organisation), record: r, sheet: r.Sheet(), reader: reader, now: now}
	if document == Plan {
		return planned{d}.planTable().Straight()
	}
	return asGiven{d}.answersTable().Straight()
}

// AskedBefore comes before an action to ask others for, in its table.
func AskedBefore(book *content.Book, a assessment.PlanAction) string {
	return planned{draft{book: book}}.what(assessment.PlanAction{ActionPoint: a.ActionPoint, Ask: a.Ask})
}
