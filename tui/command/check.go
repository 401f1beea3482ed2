package command

import (
	"fmt"

	"equalfooting/content"

	"github.com/spf13/cobra"
)

func (d *door) checkCommand() *cobra.Command {
	words := d.book.Commands()
	return &cobra.Command{Use: "check", Short: words.Check.Short, Args: exactly(0),
		RunE: func(c *cobra.Command, _ []string) error {
			out := c.OutOrStdout() // the content was checked on the way in
			fmt.Fprintln(out, words.CheckContent)
			st, err := d.open()
			if err != nil {
				return err
			}
			defer st.Close()
			found, err := st.Check()
			if err != nil {
				return err
			}
			fmt.Fprintln(out, content.Fill(words.CheckCounts,
				"cases", d.book.Number(found.Cases), "answers", d.book.Number(found.Answers)))
			for _, problem := range found.Problems {
				sentence := words.Problems[string(problem.Kind)]
				if problem.Case != 0 {
					sentence += " " + content.Fill(words.CheckPlace, "id", problem.Case.String())
				}
				fmt.Fprintln(out, content.Fill(words.CheckProblem, "problem", sentence))
			}
			for _, line := range d.told(st.Neighbours()) {
				fmt.Fprintln(out, line)
			}
			if len(found.Problems) > 0 {
				return problemsFound(len(found.Problems))
			}
			fmt.Fprintln(out, words.CheckGood)
			return nil
		}}
}
