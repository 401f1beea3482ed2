package command

import (
	"time"

	"equalfooting/assessment"
	"equalfooting/assessment/report/formats"
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
	wholeRecord
}

func newExportCommand(d *door) *cobra.Command {
	words := d.book.Commands()
	e := &exportCommand{door: d, out: output{door: d}}
	c := &cobra.Command{Use: "export CASE", Short: words.Export.Short, Long: words.Export.Long, Args: e.args, RunE: e.run}
	e.out.flags(c, sheetFormats())
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
	sheet, err := e.sheet(args[0])
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
	return e.out.put(c, data)
}

// sheet gives the answers that count of the organisation that is named.
func (e *exportCommand) sheet(name string) (assessment.Sheet, error) {
	st, err := e.openToRead()
	if err != nil {
		return assessment.Sheet{}, err
	}
	defer st.Close()
	record, err := e.record(st, name)
	if err != nil {
		return assessment.Sheet{}, err
	}
	record = record.Standing()
	sheet := record.Sheet()
	if sheet.Progress().Answered > 0 {
		sheet.Date = record.Current().Day(time.Local)
	}
	return sheet, nil
}
