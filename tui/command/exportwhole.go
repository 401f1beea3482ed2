package command

import (
	"cmp"
	"errors"
	"fmt"
	"io"
	"os"
	"path/filepath"

	"equalfooting/assessment"
	"equalfooting/content"
	"equalfooting/content/documents"
	"equalfooting/store"
	"equalfooting/store/bundle"
	"equalfooting/store/index"
	"equalfooting/tui/userpath"

	"github.com/charmbracelet/x/term"
	"github.com/spf13/cobra"
)

// wholeRecord is the options for exporting whole organisations.
type wholeRecord struct {
	bundle, move, all bool
	notes, views      bool
	lock              bool
	newFile           string // holds the passphrase for it; "" for none
}

const (
	notesFlag = "notes"
	viewsFlag = "views"
)

func (w *wholeRecord) wholeFlags(c *cobra.Command, words *content.Commands) {
	c.Flags().BoolVar(&w.bundle, "bundle", false, words.Flags.Bundle)
	c.Flags().BoolVar(&w.move, "move", false, words.Flags.Move)
	c.Flags().BoolVar(&w.all, "all", false, words.Flags.All)
	c.Flags().BoolVar(&w.lock, lockFlag, false, words.Flags.Lock)
	c.Flags().Var(userpath.Value{Path: &w.newFile}, newPassphraseFlag, words.Flags.NewPassphraseFile)
	c.Flags().BoolVar(&w.notes, notesFlag, false, words.Flags.Notes)
	c.Flags().BoolVar(&w.views, viewsFlag, false, words.Flags.Views)
}

// args asks for one organisation, or none with --all.
func (w *wholeRecord) args(c *cobra.Command, args []string) error {
	if w.bundle && c.Flags().Changed(visitFlag) {
		return misunderstood(errBundleVisit)
	}
	if !w.bundle && (w.move || w.all || w.notes || w.views || w.lock || w.newFile != "") || w.all && len(args) > 0 {
		return misunderstood(errBundleAlone)
	}
	if w.all {
		return nil
	}
	return exactly(1)(c, args)
}

// without is what stays behind. Whoever takes an organisation over needs everything; but people have not agreed that a copy should
// pass on their own words.
func (w *wholeRecord) without(c *cobra.Command) bundle.Parts {
	parts := bundle.Parts{Notes: !w.move, Views: !w.move}
	if c.Flags().Changed(notesFlag) {
		parts.Notes = !w.notes
	}
	if c.Flags().Changed(viewsFlag) {
		parts.Views = !w.views
	}
	return parts
}

// exportWhole writes one organisation whole, or all of them, each to a file.
func (e *exportCommand) exportWhole(c *cobra.Command, args []string) error {
	open := e.openToCopy
	if e.move { // which archives it here
		open = e.openTold
	}
	st, err := open()
	if err != nil {
		return err
	}
	defer st.Close()
	how := store.Leaving{Without: e.without(c), Move: e.move}
	if e.all {
		if info, err := os.Stat(e.out.path); e.out.path == "-" || err != nil || !info.IsDir() {
			return content.Failure("bundle_folder").With("path", e.out.path)
		}
		if how.Passphrase, err = e.lockOf(st); err != nil {
			return err
		}
		return e.exportAll(c, st, how)
	}
	summary, err := st.Find(args[0])
	if err != nil {
		return err
	}
	if filepath.Ext(e.out.path) != bundle.Ending {
		return misuse{content.Failure("bundle_name").With("ending", bundle.Ending)}
	}
	if err := e.out.free(); err != nil {
		return err
	}
	if how.Passphrase, err = e.lockOf(st); err != nil {
		return err
	}
	return e.exportOne(c.OutOrStdout(), st, summary, e.out, how)
}

// lockOf returns the passphrase for the file. It is never set automatically, since somebody must know it on the other computer. If
// the data here has a passphrase and the file does not, that is said.
func (e *exportCommand) lockOf(st *store.Store) (string, error) {
	if e.lock {
		return e.ownPassphrase(e.newFile)
	}
	if st.Passphrase().IsSet() {
		warn(e.book.Passphrase().OwnOpen)
	}
	return "", nil
}

func (e *exportCommand) exportOne(out io.Writer, st *store.Store, summary assessment.Summary, to output, how store.Leaving) error {
	if err := to.free(); err != nil {
		return err
	}
	if err := st.Bundles().Write(to.path, summary.ID, how); err != nil {
		return unwrittenBundle(to.path, err)
	}
	e.did()
	said := content.Fill(e.book.Commands().ReportWritten, "path", to.path)
	if how.Move {
		said = content.Fill(e.book.Commands().MovedTo, "name", summary.Name, "path", to.path)
	}
	fmt.Fprintln(out, inOneLine(said))
	return nil
}

// exportAll writes to a folder every organisation that is neither an example nor archived.
func (e *exportCommand) exportAll(c *cobra.Command, st *store.Store, how store.Leaving) error {
	ids, err := st.List().Look(index.Query{Which: index.AtWork}, nil)
	if err != nil {
		return err
	}
	progress := inProgress(e.book, e.book.Progress().Exporting)
	defer progress.end()
	done := 0
	var unreadable error
	err = st.List().Each(ids, func(part []assessment.Summary) error {
		list, wrong := readable(st, part)
		unreadable = cmp.Or(unreadable, wrong)
		for _, summary := range list {
			if done++; !term.IsTerminal(os.Stdout.Fd()) { // otherwise each file is announced
				progress.step(done, len(ids))
			}
			if summary.Example {
				continue
			}
			to := e.out
			to.path = filepath.Join(e.out.path, documents.WholeName(e.book, e.book.List(summary.Name, summary.ID.String()), st.Today())+bundle.Ending)
			if err := e.exportOne(c.OutOrStdout(), st, summary, to, how); err != nil {
				return err
			}
		}
		return nil
	})
	return cmp.Or(err, unreadable)
}

// unwrittenBundle says why an organisation could not be written to its file.
func unwrittenBundle(path string, err error) error {
	switch {
	case errors.Is(err, bundle.ErrTooLarge):
		return errBundleTooLarge
	case errors.Is(err, bundle.ErrNotWhole):
		return content.Failure("bundle_not_right").With("path", path)
	}
	if _, full := errors.AsType[*store.WriteError](err); full {
		return unwritable(path, err)
	}
	return err
}
