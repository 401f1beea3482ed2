package command

import (
	"io"
	"os"

	"equalfooting/assessment"
	"equalfooting/assessment/report"
	"equalfooting/content/documents"
	"equalfooting/store/answersfile"

	"github.com/spf13/cobra"
)

// textWidth is how wide a result is printed for a person: it fits every terminal, and a page of paper.
const textWidth = 78

func (d *door) scoreCommand() *cobra.Command {
	words := d.book.Commands()
	var format string
	c := &cobra.Command{Use: "score FILE", Short: words.Score.Short, Long: words.Score.Long, Args: exactly(1),
		RunE: func(c *cobra.Command, args []string) error {
			if format != "text" && format != "json" {
				return unknownFormat(format, []string{"text", "json"})
			}
			sheet, err := readSheet(args[0], c.InOrStdin())
			if err != nil {
				return err
			}
			return d.score(c.OutOrStdout(), sheet, format, false)
		}}
	c.Flags().StringVar(&format, "format", "text", words.Flags.Format)
	return c
}

func (d *door) score(out io.Writer, sheet assessment.Sheet, format string, example bool) error {
	if format != "json" {
		return report.PlainText(out, documents.Result(d.book, sheet, example), textWidth)
	}
	data, err := documents.ResultJSON(d.book, sheet)
	if err != nil {
		return err
	}
	_, err = out.Write(data)
	return err
}

// readSheet reads an answers file; "-" is standard input.
func readSheet(path string, in io.Reader) (assessment.Sheet, error) {
	if path != "-" {
		file, err := os.Open(path)
		if err != nil {
			return assessment.Sheet{}, &answersfile.FileError{Path: path, Err: err}
		}
		defer file.Close()
		in = file
	}
	sheet, err := answersfile.Read(in)
	if err != nil {
		return sheet, &answersfile.FileError{Path: path, Err: err}
	}
	return sheet, nil
}
