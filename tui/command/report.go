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

func (d *door) reportCommand() *cobra.Command {
	makes := documentOf{formats.CSV: documents.Answers, formats.Excel: documents.Answers, formats.Calendar: documents.Calendar}
	for _, f := range documents.Report.Formats() {
		makes[f] = documents.Report
	}
	return d.documentCommand("report CASE", d.book.Commands().Report, makes, documents.ForUs)
}

func (d *door) planCommand() *cobra.Command {
	makes := documentOf{formats.Calendar: documents.Calendar}
	for _, f := range documents.Plan.Formats() {
		makes[f] = documents.Plan
	}
	return d.documentCommand("plan CASE", d.book.Commands().Plan, makes, documents.ForUs)
}

func (d *door) offerCommand() *cobra.Command {
	makes := make(documentOf)
	for _, f := range documents.Offer.Formats() {
		makes[f] = documents.Offer
	}
	return d.documentCommand("offer CASE", d.book.Commands().Offer, makes, documents.ForPartner)
}

// documentCommand makes a command that writes a document about one organisation.
func (d *door) documentCommand(use string, words content.CommandText, makes documentOf, usual documents.Reader) *cobra.Command {
	out := output{door: d}
	var reader string
	c := &cobra.Command{Use: use, Short: words.Short, Long: words.Long, Args: exactly(1),
		RunE: func(c *cobra.Command, args []string) error {
			format, err := out.formatAmong(makes.formats(), formats.Markdown)
			if err != nil {
				return err
			}
			order := documents.Order{Document: makes[format], Format: format}
			if order.Reader, err = readerOf(reader, order.Document, usual); err != nil {
				return err
			}
			data, err := d.make(args[0], order)
			if err != nil {
				return err
			}
			return out.put(c, data)
		}}
	out.flags(c, makes.formats())
	if usual != documents.ForPartner {
		c.Flags().StringVar(&reader, "for", string(usual), d.book.Commands().Flags.For)
		completes(c, "for", readerNames()...)
	}
	return c
}

// formats gives those of the documents, in the usual order.
func (m documentOf) formats() []formats.Format {
	var list []formats.Format
	for _, f := range slices.Concat(formats.OfDocuments(), formats.OfTables(), []formats.Format{formats.Calendar, formats.JSON}) {
		if _, ok := m[f]; ok {
			list = append(list, f)
		}
	}
	return list
}

// readerOf gives the reader that was asked for, or the only one for whom the document is made: in a calendar there is
// nothing that trustees should not see.
func readerOf(asked string, document documents.Document, usual documents.Reader) (documents.Reader, error) {
	if asked != "" && !slices.Contains(readerNames(), asked) {
		return "", unknownChoice("--for", asked, readerNames())
	}
	if readers := document.Readers(); len(readers) == 1 {
		return readers[0], nil
	}
	return cmp.Or(documents.Reader(asked), usual), nil
}

// readerNames are those that --for can name.
func readerNames() []string { return []string{string(documents.ForUs), string(documents.ForTrustees)} }

// make makes a document about the organisation that is named.
func (d *door) make(name string, order documents.Order) ([]byte, error) {
	st, err := d.openToRead()
	if err != nil {
		return nil, err
	}
	defer st.Close()
	record, err := d.record(st, name)
	if err != nil {
		return nil, err
	}
	if missing := documents.NoOffer(record); order.Document == documents.Offer && missing != nil {
		return nil, noOffer(missing)
	}
	return documents.Make(d.book, record, order, st.Now())
}
