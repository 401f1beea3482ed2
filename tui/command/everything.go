package command

import (
	"equalfooting/assessment/report/formats"
	"equalfooting/content/documents"

	"github.com/spf13/cobra"
)

// everythingCommand writes all that is kept about one organisation, for it to read.
type everythingCommand struct {
	*door
	out output
}

func newEverythingCommand(d *door) *cobra.Command {
	e := &everythingCommand{door: d, out: output{door: d}}
	words := d.book.Commands().Everything
	c := &cobra.Command{Use: "everything CASE", Short: words.Short, Long: words.Long, Args: exactly(1), RunE: e.run}
	e.out.flags(c, documents.Everything.Formats())
	return c
}

func (e *everythingCommand) run(c *cobra.Command, args []string) error {
	format, err := e.out.formatAmong(documents.Everything.Formats(), formats.Markdown)
	if err != nil {
		return err
	}
	st, err := e.openToRead()
	if err != nil {
		return err
	}
	defer st.Close()
	record, err := e.record(st, args[0])
	if err != nil {
		return err
	}
	record.Traces = st.Bundles().Traces(record.ID)
	record.Traces.Namesake = st.List().Namesake(record.Organisation.Name)
	order := documents.Order{Document: documents.Everything, Reader: documents.ForUs, Format: format}
	data, err := documents.Make(e.book, record, order, st.Now())
	if err != nil {
		return err
	}
	e.out.lacks = documents.Lacks(e.book, record, order, st.Now())
	return e.out.put(c, data)
}
