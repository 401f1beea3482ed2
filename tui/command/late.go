package command

import (
	"cmp"
	"slices"

	"equalfooting/assessment"
	"equalfooting/assessment/report/formats"
	"equalfooting/content"
	"equalfooting/content/documents"
	"equalfooting/store"

	"github.com/spf13/cobra"
)

// lateCommand writes what is late in all organisations.
type lateCommand struct {
	*door
	out output
	parted
}

func newLateCommand(d *door) *cobra.Command {
	words := d.book.Commands()
	l := &lateCommand{door: d, out: output{door: d}}
	c := &cobra.Command{Use: "late [WORDS...]", Short: words.Late.Short, Long: words.Late.Long, Args: cobra.ArbitraryArgs, RunE: l.run,
		ValidArgsFunction: searchWords(d)}
	l.out.flags(c, documents.AllLate.Formats())
	l.separatorFlag(c, d.book.Commands())
	return c
}

func (l *lateCommand) run(c *cobra.Command, words []string) error {
	format, err := l.out.formatAmong(documents.AllLate.Formats(), formats.Markdown)
	if err != nil {
		return err
	}
	separator, err := l.separator()
	if err != nil {
		return err
	}
	st, err := l.openToRead()
	if err != nil {
		return err
	}
	defer st.Close()
	due, unreadable := st.List().Overdue(st.Today())
	if due, err = l.among(st, due, words); err != nil {
		return err
	}
	told := func(s assessment.Summary) string { return l.told(st, s) }
	data, err := documents.Late(l.book, due, told, st.Today(), format, separator)
	if err == nil {
		l.out.lacks = documents.LateLacks(l.book, due, told, st.Today(), format)
		err = l.out.put(c, data)
	}
	return cmp.Or(err, unreadable)
}

// among returns what is late in the organisations that match the search.
func (l *lateCommand) among(st *store.Store, due []assessment.Due, words sought) ([]assessment.Due, error) {
	cases := make([]assessment.Summary, len(due))
	for i, d := range due {
		cases[i] = d.Case
	}
	found, err := words.among(l.door, st, cases)
	fits := make(map[assessment.ID]bool)
	for _, s := range found {
		fits[s.ID] = true
	}
	return slices.DeleteFunc(due, func(d assessment.Due) bool { return !fits[d.Case.ID] }), err
}

// told names an organisation, with its number if another has the same name.
func (d *door) told(st *store.Store, s assessment.Summary) string {
	name := assessment.Tame(s.Name)
	if st.List().Namesake(name) {
		name = d.book.Aside(name, content.Fill(d.book.Screens().Caseload.Numbered, "id", s.ID.String()))
	}
	return name
}
