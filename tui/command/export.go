package command

import (
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

// exportCommand writes an organisation's answers to a file that import can read, or exports whole organisations.
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
	sheet, notes, err := e.sheet(c, args[0])
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
	if err := e.out.put(c, data); err != nil {
		return err
	}
	for _, said := range notes {
		warn(said)
	}
	return nil
}

// sheet returns the answers of the named organisation on the visit asked for, with notes on what came after that visit and what
// is left out.
func (e *exportCommand) sheet(c *cobra.Command, name string) (sheet assessment.Sheet, notes []string, err error) {
	st, err := e.openToRead()
	if err != nil {
		return sheet, nil, err
	}
	defer st.Close()
	record, err := e.record(st, name)
	if err != nil {
		return sheet, nil, err
	}
	if record, err = e.asOf(c, e.book, record); err != nil {
		return sheet, nil, err
	}
	words := e.book.Commands()
	if v, ok := record.Begun(); ok && !c.Flags().Changed(visitFlag) {
		notes = append(notes, content.Fill(words.ExportedVisit, "which", findings.WhichVisit(e.book, record), "number", e.book.Number(v.Number)))
	}
	var left []string
	for _, b := range record.LeftOut() {
		left = append(left, words.LeftOut[b])
	}
	if len(left) > 0 {
		notes = append(notes, content.Fill(words.ExportedWithout, "parts", e.book.List(left...), "id", record.ID.String()))
	}
	return record.Sheet().Dated(record.Current().Day(time.Local)), notes, nil
}
