package command

import (
	"io"
	"os"

	"equalfooting/assessment"
	"equalfooting/assessment/report"
	"equalfooting/content"
	"equalfooting/content/documents"
	"equalfooting/store/answersfile"
	"equalfooting/tui/userpath"

	"github.com/spf13/cobra"
)

// textWidth is how wide a result is printed for a person: it fits every terminal, and a sheet of paper.
const textWidth = 78

// scoreCommand prints the result of an answers file.
type scoreCommand struct {
	*door
	format string
}

func newScoreCommand(d *door) *cobra.Command {
	words := d.book.Commands()
	s := &scoreCommand{door: d}
	c := &cobra.Command{Use: "score FILE", Short: words.Score.Short, Long: words.Score.Long, Args: exactly(1), RunE: s.run}
	c.Flags().StringVar(&s.format, "format", "text", words.Flags.Format)
	return c
}

func (s *scoreCommand) run(c *cobra.Command, args []string) error {
	if s.format != "text" && s.format != "json" {
		return unknownFormat(s.format, []string{"text", "json"})
	}
	sheet, err := readSheet(userpath.FromHome(args[0]), c.InOrStdin())
	if err != nil {
		return err
	}
	if s.format == "text" {
		return printResult(s.book, c.OutOrStdout(), sheet, false)
	}
	data, err := documents.ResultJSON(s.book, sheet)
	if err != nil {
		return err
	}
	_, err = c.OutOrStdout().Write(data)
	return err
}

func printResult(book *content.Book, out io.Writer, sheet assessment.Sheet, example bool) error {
	return report.PlainText(out, documents.Result(book, sheet, example), textWidth)
}

// readSheet reads an answers file; "-" is standard input.
func readSheet(path string, in io.Reader) (assessment.Sheet, error) {
	if path != "-" {
		if err := nowhere(path); err != nil {
			return assessment.Sheet{}, err
		}
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
