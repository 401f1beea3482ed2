package command

import (
	"errors"
	"fmt"
	"io"

	"equalfooting/content"
	"equalfooting/store"

	"github.com/spf13/cobra"
)

// checkCommand looks at all that is kept.
type checkCommand struct{ *door }

func newCheckCommand(d *door) *cobra.Command {
	check := &checkCommand{d}
	return &cobra.Command{Use: "check", Short: d.book.Commands().Check.Short, Args: exactly(0), RunE: check.run}
}

func (k *checkCommand) run(c *cobra.Command, _ []string) error {
	words := k.book.Commands()
	out := c.OutOrStdout() // the content was checked on the way in
	fmt.Fprintln(out, words.CheckContent)
	st, err := k.open()
	if _, damaged := errors.AsType[*store.DamagedError](err); damaged {
		return k.rest(out, err)
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
		"cases", k.book.Number(found.Cases), "answers", k.book.Number(found.Answers)))
	for _, problem := range found.Problems {
		sentence := words.Problems[string(problem.Kind)]
		if problem.Kind == store.UnreadCase {
			sentence = unread(k.book, problem.Case, problem.Name, problem.Unread)
		} else if problem.Case != 0 {
			sentence += " " + content.Fill(words.CheckPlace, "id", problem.Case.String())
		}
		fmt.Fprintln(out, inOneLine(content.Fill(words.CheckProblem, "problem", sentence)))
	}
	for _, line := range aroundFile(k.book, st.Neighbours()) {
		fmt.Fprintln(out, line)
	}
	if len(found.Problems) > 0 {
		return problemsFound(len(found.Problems))
	}
	fmt.Fprintln(out, words.CheckGood)
	return nil
}

// rest says of a file that cannot be opened what can still be read of it.
func (k *checkCommand) rest(out io.Writer, damaged error) error {
	salvage, err := k.salvage()
	if err != nil {
		return err
	}
	fmt.Fprintln(out, k.book.Commands().CheckRest)
	for _, line := range salvaged(k.book, salvage) {
		fmt.Fprintln(out, inOneLine(line))
	}
	return damaged
}
