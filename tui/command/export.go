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

// exportCommand writes an organisation's answers as an answers file, which import reads again.
func (d *door) exportCommand() *cobra.Command {
	words := d.book.Commands().Export
	list := []formats.Format{yamlFormat, shortFormat, formats.JSON}
	out := output{door: d}
	var whole wholeRecord
	c := &cobra.Command{Use: "export CASE", Short: words.Short, Long: words.Long, Args: whole.args,
		RunE: func(c *cobra.Command, args []string) error {
			if whole.bundle {
				return d.exportWhole(c, args, out, whole)
			}
			format, err := out.formatAmong(list, yamlFormat)
			if err != nil {
				return err
			}
			sheet, err := d.sheet(args[0])
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
			return out.put(c, data)
		}}
	out.flags(c, list)
	whole.flags(c, d.book.Commands())
	return c
}

// sheet gives the answers that count of the organisation that is named.
func (d *door) sheet(name string) (assessment.Sheet, error) {
	st, err := d.openToRead()
	if err != nil {
		return assessment.Sheet{}, err
	}
	defer st.Close()
	record, err := d.record(st, name)
	if err != nil {
		return assessment.Sheet{}, err
	}
	sheet := record.Sheet()
	if sheet.Progress().Answered > 0 {
		sheet.Date = record.Current().Day(time.Local)
	}
	return sheet, nil
}
