package command

import (
	"cmp"
	"fmt"
	"os"
	"slices"
	"unicode/utf8"

	"equalfooting/assessment/report/formats"
	"equalfooting/content"
	"equalfooting/content/documents"
	"equalfooting/store"

	"github.com/charmbracelet/x/term"
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
	var out output
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
			return d.put(c, out, data)
		}}
	d.outputFlags(c, &out, makes.formats())
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

// output is where a command's result goes, and in which format.
type output struct {
	path, format string
	force        bool
}

func (d *door) outputFlags(c *cobra.Command, out *output, list []formats.Format) {
	words := d.book.Commands().Flags
	c.Flags().StringVarP(&out.path, "output", "o", "-", words.Output)
	c.Flags().StringVar(&out.format, "format", "", content.Fill(words.PaperFormat, "formats", d.book.List(formatNames(list)...)))
	c.Flags().BoolVar(&out.force, "force", false, words.Force)
	completes(c, "format", formatNames(list)...)
}

// completes lets the shell offer a flag's values.
func completes(c *cobra.Command, flag string, values ...string) {
	offer := cobra.FixedCompletions(values, cobra.ShellCompDirectiveNoFileComp)
	if err := c.RegisterFlagCompletionFunc(flag, offer); err != nil {
		panic(err) // there is no such flag: a fault of the build
	}
}

func formatNames(list []formats.Format) []string {
	names := make([]string, len(list))
	for i, f := range list {
		names[i] = string(f)
	}
	return names
}

// formatAmong is the format asked for, or the one that the file's ending names; printed, it is usual.
func (o output) formatAmong(list []formats.Format, usual formats.Format) (formats.Format, error) {
	format := formats.Format(o.format)
	switch {
	case format == "" && o.path == "-":
		return usual, nil
	case format == "":
		format = formats.FromName(o.path)
	}
	if format.Known(list) {
		return format, nil
	}
	if o.format == "" {
		return "", unknownEnding(o.path, formatNames(list))
	}
	return "", unknownFormat(o.format, formatNames(list))
}

// put writes what a command made to its file, or prints it.
func (d *door) put(c *cobra.Command, out output, data []byte) error {
	if out.path != "-" {
		if err := writeNew(out.path, data, out.force); err != nil {
			return err
		}
		_, err := fmt.Fprintln(c.OutOrStdout(), inOneLine(content.Fill(d.book.Commands().ReportWritten, "path", out.path)))
		return printed(err)
	}
	if slices.Contains(data, 0) && term.IsTerminal(os.Stdout.Fd()) {
		return misuse{errNotForTerminal} // it would make a mess of the screen
	}
	to := c.OutOrStdout()
	if !isText(data) {
		to = os.Stdout
	}
	_, err := to.Write(data)
	return printed(err)
}

// isText says that a document is one to be read as it is; others are not changed by a letter.
func isText(data []byte) bool { return utf8.Valid(data) && !slices.Contains(data, 0) }

// writeNew writes a file, but not over one that is there already, unless that is asked for.
func writeNew(path string, data []byte, force bool) error {
	if err := free(output{path: path, force: force}); err != nil {
		return err
	}
	if err := store.WriteFile(path, data); err != nil {
		return unwritable(path, err)
	}
	return nil
}
