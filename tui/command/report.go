package command

import (
	"cmp"
	"slices"

	"equalfooting/assessment/report/formats"
	"equalfooting/content"
	"equalfooting/content/documents"

	"github.com/spf13/cobra"
)

// documentOf says which document a command makes in each format.
type documentOf map[formats.Format]documents.Document

func newReportCommand(d *door) *cobra.Command {
	makes := documentOf{formats.CSV: documents.Answers, formats.Excel: documents.Answers, formats.Calendar: documents.Calendar}
	for _, f := range documents.Report.Formats() {
		makes[f] = documents.Report
	}
	r := &documentCommand{door: d, makes: makes, usual: documents.ForUs}
	c := r.command("report CASE", d.book.Commands().Report)
	c.Flags().StringVar(&r.other, documentFlag, string(documents.Report), d.book.Commands().Flags.Document)
	completes(c, documentFlag, documentNames()...)
	return c
}

// documentFlag asks report for a document that has no command of its own.
const documentFlag = "document"

// documentNames are the names that it accepts.
func documentNames() []string {
	return []string{string(documents.Report), string(documents.Day), string(documents.Differences)}
}

func newPlanCommand(d *door) *cobra.Command {
	makes := documentOf{formats.Calendar: documents.Calendar}
	for _, f := range documents.Plan.Formats() {
		makes[f] = documents.Plan
	}
	return newDocumentCommand(d, "plan CASE", d.book.Commands().Plan, makes, documents.ForUs)
}

func newOfferCommand(d *door) *cobra.Command {
	makes := make(documentOf)
	for _, f := range documents.Offer.Formats() {
		makes[f] = documents.Offer
	}
	return newDocumentCommand(d, "offer CASE", d.book.Commands().Offer, makes, documents.ForPartner)
}

// documentCommand writes a document about one organisation.
type documentCommand struct {
	*door
	ofVisit
	parted
	makes  documentOf
	usual  documents.Reader
	out    output
	reader string
	other  string // a document asked for by name; "" or the report for those in makes

	noReminders bool // in a calendar
}

func newDocumentCommand(d *door, use string, words content.CommandText, makes documentOf, usual documents.Reader) *cobra.Command {
	r := &documentCommand{door: d, makes: makes, usual: usual}
	return r.command(use, words)
}

func (r *documentCommand) command(use string, words content.CommandText) *cobra.Command {
	d := r.door
	r.out = output{door: d}
	c := &cobra.Command{Use: use, Short: words.Short, Long: words.Long, Args: exactly(1), RunE: r.run}
	r.out.flags(c, r.makes.formats())
	r.visitFlags(c, d.book.Commands())
	if _, ok := r.makes[formats.Calendar]; ok {
		c.Flags().BoolVar(&r.noReminders, "no-reminders", false, d.book.Commands().Flags.NoReminders)
	}
	if _, ok := r.makes[formats.CSV]; ok {
		r.separatorFlag(c, d.book.Commands())
	}
	if r.usual != documents.ForPartner {
		c.Flags().StringVar(&r.reader, "for", string(r.usual), d.book.Commands().Flags.For)
		completes(c, "for", readerNames()...)
	}
	return c
}

func (r *documentCommand) run(c *cobra.Command, args []string) error {
	if err := r.named(); err != nil {
		return err
	}
	format, err := r.out.formatAmong(r.makes.formats(), formats.Markdown)
	if err != nil {
		return err
	}
	order := documents.Order{Document: r.makes[format], Format: format, NoReminders: r.noReminders}
	if order.Separator, err = r.separator(); err != nil {
		return err
	}
	if order.Reader, err = readerOf(r.reader, order.Document, r.usual); err != nil {
		return err
	}
	data, err := r.make(c, args[0], order)
	if err != nil {
		return err
	}
	return r.out.put(c, data)
}

// named switches to the document asked for by name.
func (r *documentCommand) named() error {
	switch document := documents.Document(r.other); {
	case document == "" || document == documents.Report:
		return nil
	case !slices.Contains(documentNames(), r.other):
		return unknownChoice("--document", r.other, documentNames())
	default:
		r.makes = make(documentOf)
		for _, f := range document.Formats() {
			r.makes[f] = document
		}
		return nil
	}
}

// formats returns the formats of the documents, in the usual order.
func (m documentOf) formats() []formats.Format {
	var list []formats.Format
	for _, f := range slices.Concat(formats.OfDocuments(), formats.OfTables(), []formats.Format{formats.Calendar, formats.JSON}) {
		if _, ok := m[f]; ok {
			list = append(list, f)
		}
	}
	return list
}

// readerOf returns the reader asked for, or the only one the document is made for: a calendar has nothing in it that trustees
// should not see.
func readerOf(asked string, document documents.Document, usual documents.Reader) (documents.Reader, error) {
	if asked != "" && !slices.Contains(readerNames(), asked) {
		return "", unknownChoice("--for", asked, readerNames())
	}
	if readers := document.Readers(); len(readers) == 1 {
		return readers[0], nil
	}
	return cmp.Or(documents.Reader(asked), usual), nil
}

// readerNames are the names that --for accepts.
func readerNames() []string { return []string{string(documents.ForUs), string(documents.ForTrustees)} }

// make makes a document about the named organisation, and keeps what it lacks.
func (r *documentCommand) make(c *cobra.Command, name string, order documents.Order) ([]byte, error) {
	st, err := r.openToRead()
	if err != nil {
		return nil, err
	}
	defer st.Close()
	record, err := r.record(st, name)
	if err != nil {
		return nil, err
	}
	if !order.Document.OfNow() || c.Flags().Changed(visitFlag) {
		if record, err = r.asOf(c, r.book, record); err != nil {
			return nil, err
		}
	}
	if missing := documents.NoDifferences(record); order.Document == documents.Differences && missing != nil {
		return nil, missing
	}
	if missing := documents.NoOffer(record); order.Document == documents.Offer && missing != nil {
		return nil, noOffer(missing)
	}
	if order.Document == documents.Calendar {
		record.Traces = st.Bundles().Traces(record.ID)
	}
	record.Traces.Namesake = st.List().Namesake(record.Organisation.Name)
	r.out.lacks = documents.Lacks(r.book, record, order, st.Now())
	return documents.Make(r.book, record, order, st.Now())
}
