package command

import (
	"fmt"
	"os"
	"time"

	"equalfooting/assessment"
	"equalfooting/content"
	"equalfooting/content/findings"
	"equalfooting/tui/userpath"

	"github.com/spf13/cobra"
)

// The options of import: which organisation gets the answers, whose they are, and whether they stay closed.
const (
	caseFlag   = "case"
	asFlag     = "as"
	closedFlag = "closed"
)

// importCommand brings in answers files, as a new organisation or as further views of an existing one, or whole organisations.
type importCommand struct {
	*door
	onto, as       string
	filePassphrase string // holds the passphrase of what comes in; "" for none
	yes, closed    bool
	again          bool // also import what would then be here twice
}

func newImportCommand(d *door) *cobra.Command {
	words := d.book.Commands()
	m := &importCommand{door: d}
	c := &cobra.Command{Use: "import FILE...", Short: words.Import.Short, Long: words.Import.Long, Args: oneOrMore, RunE: m.run}
	c.Flags().StringVar(&m.onto, caseFlag, "", words.Flags.Case)
	c.Flags().StringVar(&m.as, asFlag, "", words.Flags.As)
	c.Flags().BoolVar(&m.closed, closedFlag, false, words.Flags.Closed)
	c.Flags().Var(userpath.Value{Path: &m.filePassphrase}, filePassphraseFlag, words.Flags.FilePassphraseFile)
	c.Flags().BoolVar(&m.yes, "yes", false, words.Flags.Yes)
	c.Flags().BoolVar(&m.again, "again", false, words.Flags.Again)
	return c
}

func (m *importCommand) run(c *cobra.Command, args []string) error {
	args = userpath.AllFromHome(args)
	view, named := c.Flags().Changed(caseFlag), c.Flags().Changed(asFlag)
	if named && len(args) > 1 || (named || m.closed) && !view {
		return misunderstood(errHalfView)
	}
	if view {
		return m.views(c, args, named)
	}
	return m.several(c, args)
}

// views adds the answers in each file to an organisation as separate views, all of them or none. They do not count. Unless a name is
// given, each is named after its file.
func (m *importCommand) views(c *cobra.Command, paths []string, named bool) error {
	var list []findings.ViewIn
	for _, path := range paths {
		sheet, err := readSheet(path, c.InOrStdin())
		if err != nil {
			return err
		}
		in := findings.ViewIn{File: path, Sheet: sheet.Tame()}
		switch {
		case named:
			in.Name = assessment.Tidy(m.as, assessment.MaxNameLength)
		case path != "-":
			in.Name = findings.CalledAfter(path)
		}
		list = append(list, in)
	}
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
	if err := findings.ViewsFit(m.book, r, list, m.closed); err != nil {
		return err
	}
	r, err = st.Change(summary.ID, func(r *assessment.Record, now time.Time) error {
		findings.TakeViewsIn(r, list, m.closed, now)
		return nil
	})
	if err != nil {
		return err
	}
	m.did()
	backUp(m.book, safely{os.Stderr}, st)
	text := m.book.Commands().ImportedView
	if m.closed {
		text = m.book.Commands().ImportedClosed
	}
	for _, view := range r.Views[len(r.Views)-len(list):] {
		fmt.Fprintln(c.OutOrStdout(), content.Fill(text, "name", findings.ViewName(m.book, view), "organisation", summary.Name))
	}
	return nil
}
