package command

import (
	"fmt"
	"time"

	"equalfooting/assessment"
	"equalfooting/assessment/report/formats"
	"equalfooting/content"
	"equalfooting/content/findings"
	"equalfooting/store/answersfile"

	"github.com/spf13/cobra"
)

// The formats of an answers file.
const (
	yamlFormat  formats.Format = "yaml"
	shortFormat formats.Format = "yml"
)

// sheetFormats are the formats of an answers file.
func sheetFormats() []formats.Format { return []formats.Format{yamlFormat, shortFormat, formats.JSON} }

// exportCommand writes an organisation's answers as an answers file, which import reads again; or whole organisations.
type exportCommand struct {
	*door
	out output
	ofVisit
	wholeRecord
}

func newExportCommand(d *door) *cobra.Command {
	words := d.book.Commands()
	e := &exportCommand{door: d, out: output{door: d}}
	c := &cobra.Command{Use: "export CASE", Short: words.Export.Short, Long: words.Export.Long, Args: e.args, RunE: e.run}
	e.out.flags(c, sheetFormats())
	e.visitFlags(c, words)
	e.wholeFlags(c, words)
	return c
}

func (e *exportCommand) run(c *cobra.Command, args []string) error {
	if e.bundle {
		return e.exportWhole(c, args)
	}
	format, err := e.out.formatAmong(sheetFormats(), yamlFormat)
	if err != nil {
		return err
	}
	sheet, later, err := e.sheet(c, args[0])
	if err != nil {
		return err
	}
	data := answersfile.Write(sheet)
	if format == formats.JSON {
		data = answersfile.WriteJSON(sheet)
	}
	if len(data) > answersfile.MaxSize {
		return errTooMuchToExport
	}
	if err := e.out.put(c, data); err != nil || later == "" || c.Flags().Changed(visitFlag) {
		return err
	}
	_, err = fmt.Fprintln(c.ErrOrStderr(), later)
	return err
}

// sheet gives the answers of the organisation that is named, on the visit that is asked for, and says what has come after that.
func (e *exportCommand) sheet(c *cobra.Command, name string) (sheet assessment.Sheet, later string, err error) {
	st, err := e.openToRead()
	if err != nil {
		return sheet, "", err
	}
	defer st.Close()
	record, err := e.record(st, name)
	if err != nil {
		return sheet, "", err
	}
	if record, err = e.asOf(c, e.book, record); err != nil {
		return sheet, "", err
	}
	if v, ok := record.Begun(); ok {
		later = content.Fill(e.book.Commands().ExportedVisit, "which", findings.WhichVisit(e.book, record), "number", e.book.Number(v.Number))
	}
	sheet = record.Sheet()
	if sheet.Progress().Answered > 0 {
		sheet.Date = record.Current().Day(time.Local)
	}
	return sheet, later, nil
}
