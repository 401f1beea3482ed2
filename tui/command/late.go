package command

import (
	"slices"

	"equalfooting/assessment"
	"equalfooting/assessment/report/formats"
	"equalfooting/content"
	"equalfooting/content/documents"
	"equalfooting/store"

	"github.com/spf13/cobra"
)

// lateCommand writes what is late with all organisations.
type lateCommand struct {
	*door
	out output
}

func newLateCommand(d *door) *cobra.Command {
	words := d.book.Commands()
	l := &lateCommand{door: d, out: output{door: d}}
	c := &cobra.Command{Use: "late", Short: words.Late.Short, Long: words.Late.Long, Args: exactly(0), RunE: l.run}
	l.out.flags(c, lateFormats())
	return c
}

func lateFormats() []formats.Format { return slices.Concat(formats.OfDocuments(), formats.OfTables()) }

func (l *lateCommand) run(c *cobra.Command, _ []string) error {
	format, err := l.out.formatAmong(lateFormats(), formats.Markdown)
	if err != nil {
		return err
	}
	st, err := l.openToRead()
	if err != nil {
		return err
	}
	defer st.Close()
	due, unreadable := st.Overdue(st.Today())
	things := l.things(st, due)
	data, err := documents.Late(l.book, things, st.Today(), format)
	if err == nil {
		l.out.lacks = documents.LateUnshown(l.book, things, st.Today(), format)
		err = l.out.put(c, data)
	}
	if err != nil {
		return err
	}
	return unreadable
}

func (l *lateCommand) things(st *store.Store, due []store.DueAction) []documents.LateThing {
	list := make([]documents.LateThing, len(due))
	for i, d := range due {
		name, a := assessment.Tame(d.Case.Name), d.Action.Tame()
		if st.Namesake(name) {
			name = l.book.Aside(name, content.Fill(l.book.Screens().Caseload.Numbered, "id", d.Case.ID.String()))
		}
		list[i] = documents.LateThing{Organisation: name, Mentor: assessment.Tame(d.Case.Labels.Mentor), What: a.What, Who: a.Who, Since: a.By}
	}
	return list
}
