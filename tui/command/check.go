package command

import (
	"errors"
	"fmt"
	"io"

	"equalfooting/content"
	"equalfooting/store"

	"github.com/spf13/cobra"
)

// checkCommand checks everything that is kept.
type checkCommand struct{ *door }

func newCheckCommand(d *door) *cobra.Command {
	check := &checkCommand{d}
	return &cobra.Command{Use: "check", Short: d.book.Commands().Check.Short, Args: exactly(0), RunE: check.run}
}

func (k *checkCommand) run(c *cobra.Command, _ []string) error {
	words := k.book.Commands()
	out := c.OutOrStdout() // the content has been checked already
	fmt.Fprintln(out, words.CheckContent)
	st, err := k.open()
	if only, is := errors.AsType[*store.FolderError](err); is && only.OnlyRead() {
		st, err = k.openOnlyRead(err)
	}
	if _, damaged := errors.AsType[*store.DamagedError](err); damaged {
		return k.rest(out, err)
	}
	if err != nil {
		return err
	}
	defer st.Close()
	end := telling(k.book, st, k.book.Progress().Checking)
	found, err := st.Check()
	end()
	if err != nil {
		return err
	}
	fmt.Fprintln(out, content.Fill(words.CheckCounts,
		"cases", k.book.Number(found.Cases), "answers", k.book.Number(found.Answers)))
	for _, problem := range found.Problems {
		fmt.Fprintln(out, inOneLine(k.problem(problem)))
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

func (k *checkCommand) problem(found store.Problem) string {
	words := k.book.Commands()
	if found.Kind == store.UnreadCase {
		return content.Fill(words.CheckUnread, "what", unread(k.book, found.Case, found.Name, found.Unread))
	}
	sentence := words.Problems[string(found.Kind)]
	if found.Case != 0 {
		sentence += " " + content.Fill(words.CheckPlace, "id", found.Case.String())
	}
	return content.Fill(words.CheckProblem, "problem", sentence)
}

// rest says what can still be read of a file that cannot be opened.
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
