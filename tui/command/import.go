package command

import (
	"cmp"
	"fmt"
	"io"
	"os"
	"time"

	"equalfooting/assessment"
	"equalfooting/content"
	"equalfooting/content/findings"
	"equalfooting/store"
	"equalfooting/tui/userpath"

	"github.com/spf13/cobra"
)

// The options of import: onto which organisation, and whose answers they are.
const (
	caseFlag = "case"
	asFlag   = "as"
)

// importCommand brings an answers file in, as a new organisation or as a further view of one that is there; or whole organisations.
type importCommand struct {
	*door
	onto, as       string
	filePassphrase string // where that of what comes in is; "" for nowhere
	yes            bool
}

func newImportCommand(d *door) *cobra.Command {
	words := d.book.Commands()
	m := &importCommand{door: d}
	c := &cobra.Command{Use: "import FILE...", Short: words.Import.Short, Long: words.Import.Long, Args: oneOrMore, RunE: m.run}
	c.Flags().StringVar(&m.onto, caseFlag, "", words.Flags.Case)
	c.Flags().StringVar(&m.as, asFlag, "", words.Flags.As)
	c.Flags().Var(userpath.Value{Path: &m.filePassphrase}, filePassphraseFlag, words.Flags.FilePassphraseFile)
	c.Flags().BoolVar(&m.yes, "yes", false, words.Flags.Yes)
	return c
}

func (m *importCommand) run(c *cobra.Command, args []string) error {
	args = userpath.AllFromHome(args)
	view, name := c.Flags().Changed(caseFlag), assessment.Tidy(m.as, assessment.MaxNameLength)
	if view != (name != "") {
		return misunderstood(errHalfView)
	}
	if !view && (len(args) > 1 || store.IsBundle(args[0])) {
		return m.several(c, args)
	}
	if len(args) > 1 {
		return misunderstood(errWrongArguments)
	}
	sheet, err := readSheet(args[0], c.InOrStdin())
	if err != nil {
		return err
	}
	sheet = sheet.Tame()
	if view {
		return m.view(c.OutOrStdout(), name, sheet)
	}
	return m.organisation(c.OutOrStdout(), sheet)
}

func (m *importCommand) organisation(out io.Writer, sheet assessment.Sheet) error {
	st, err := m.openTold()
	if err != nil {
		return err
	}
	defer st.Close()
	record, err := st.Add(sheet, false)
	if err != nil {
		return err
	}
	m.did()
	backUp(m.book, safely{os.Stderr}, st)
	fmt.Fprintln(out, content.Fill(m.book.Commands().Imported,
		"id", record.ID.String(), "name", sheet.Organisation.Name, "answered", m.book.Number(sheet.Progress().Answered)))
	return nil
}

// view brings the answers in beside those of an organisation. They are kept apart, and do not count.
func (m *importCommand) view(out io.Writer, name string, sheet assessment.Sheet) error {
	st, err := m.openTold()
	if err != nil {
		return err
	}
	defer st.Close()
	summary, err := st.Find(m.onto)
	if err != nil {
		return err
	}
	r, err := st.Get(summary.ID)
	if err != nil {
		return err
	}
	if err := cmp.Or(r.Misfit(sheet), findings.ViewTaken(r, name)); err != nil {
		return err
	}
	_, err = st.Change(summary.ID, func(r *assessment.Record, now time.Time) error {
		r.AddViewOf(name, sheet, now)
		return nil
	})
	if err != nil {
		return err
	}
	m.did()
	backUp(m.book, safely{os.Stderr}, st)
	fmt.Fprintln(out, content.Fill(m.book.Commands().ImportedView, "name", name, "organisation", summary.Name))
	return nil
}
