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

	"github.com/spf13/cobra"
)

// The options of import: onto which organisation, and whose answers they are.
const (
	caseFlag = "case"
	asFlag   = "as"
)

// importCommand brings an answers file in, as a new organisation or as a further view of one that is there.
func (d *door) importCommand() *cobra.Command {
	words := d.book.Commands()
	var onto, as, passphraseFile string
	var yes bool
	c := &cobra.Command{Use: "import FILE...", Short: words.Import.Short, Long: words.Import.Long, Args: oneOrMore,
		RunE: func(c *cobra.Command, args []string) error {
			view, name := c.Flags().Changed(caseFlag), assessment.Tidy(as, assessment.MaxNameLength)
			if view != (name != "") {
				return misunderstood(errHalfView)
			}
			if !view && (len(args) > 1 || store.IsBundle(args[0])) {
				return d.importSeveral(c, args, passphraseFile, yes)
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
				return d.importView(c.OutOrStdout(), onto, name, sheet)
			}
			return d.importNew(c.OutOrStdout(), sheet)
		}}
	c.Flags().StringVar(&onto, caseFlag, "", words.Flags.Case)
	c.Flags().StringVar(&as, asFlag, "", words.Flags.As)
	c.Flags().StringVar(&passphraseFile, filePassphraseFlag, "", words.Flags.FilePassphraseFile)
	c.Flags().BoolVar(&yes, "yes", false, words.Flags.Yes)
	return c
}

func (d *door) importNew(out io.Writer, sheet assessment.Sheet) error {
	st, err := d.openTold()
	if err != nil {
		return err
	}
	defer st.Close()
	record, err := st.Add(sheet, false)
	if err != nil {
		return err
	}
	backUp(d.book, safely{os.Stderr}, st)
	_, err = fmt.Fprintln(out, content.Fill(d.book.Commands().Imported,
		"id", record.ID.String(), "name", sheet.Organisation.Name, "answered", d.book.Number(sheet.Progress().Answered)))
	return err
}

// importView brings the answers in beside those of an organisation. They are kept apart, and do not count.
func (d *door) importView(out io.Writer, onto, name string, sheet assessment.Sheet) error {
	st, err := d.openTold()
	if err != nil {
		return err
	}
	defer st.Close()
	summary, err := st.Find(onto)
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
	backUp(d.book, safely{os.Stderr}, st)
	_, err = fmt.Fprintln(out, content.Fill(d.book.Commands().ImportedView, "name", name, "organisation", summary.Name))
	return err
}
