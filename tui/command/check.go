package command

import (
	"errors"
	"fmt"
	"io"

	"equalfooting/content"
	"equalfooting/store"

	"github.com/spf13/cobra"
)

func (d *door) checkCommand() *cobra.Command {
	words := d.book.Commands()
	return &cobra.Command{Use: "check", Short: words.Check.Short, Args: exactly(0),
		RunE: func(c *cobra.Command, _ []string) error {
			out := c.OutOrStdout() // the content was checked on the way in
			fmt.Fprintln(out, words.CheckContent)
			st, err := d.open()
			if _, damaged := errors.AsType[*store.DamagedError](err); damaged {
				return d.checkRest(out, err)
			}
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
				if problem.Kind == store.UnreadCase {
					sentence = unread(d.book, problem.Case, problem.Name, problem.Unread)
				} else if problem.Case != 0 {
					sentence += " " + content.Fill(words.CheckPlace, "id", problem.Case.String())
				}
				fmt.Fprintln(out, inOneLine(content.Fill(words.CheckProblem, "problem", sentence)))
			}
			for _, line := range aroundFile(d.book, st.Neighbours()) {
				fmt.Fprintln(out, line)
			}
			if len(found.Problems) > 0 {
				return problemsFound(len(found.Problems))
			}
			fmt.Fprintln(out, words.CheckGood)
			return nil
		}}
}

// checkRest says of a file that cannot be opened what can still be read of it.
func (d *door) checkRest(out io.Writer, damaged error) error {
	salvage, err := d.salvage()
	if err != nil {
		return err
	}
	fmt.Fprintln(out, d.book.Commands().CheckRest)
	for _, line := range salvaged(d.book, salvage) {
		fmt.Fprintln(out, inOneLine(line))
	}
	return damaged
}
