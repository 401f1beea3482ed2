package command

import (
	"cmp"
	"fmt"
	"io"
	"os"
	"slices"
	"strings"

	"equalfooting/assessment"
	"equalfooting/content"
	"equalfooting/content/findings"
	"equalfooting/store"
	"equalfooting/store/bundle"

	"github.com/charmbracelet/x/term"
	"github.com/spf13/cobra"
)

// several brings in whole organisations, and answers files with them, all or none: it says first what would change, and asks.
func (m *importCommand) several(c *cobra.Command, paths []string) error {
	var sheets []assessment.Sheet
	var whole []string
	for _, path := range paths {
		if store.IsBundle(path) {
			whole = append(whole, path)
			continue
		}
		sheet, err := readSheet(path, c.InOrStdin())
		if err != nil {
			return err
		}
		sheets = append(sheets, sheet.Tame())
	}
	bundles, err := m.readBundles(whole)
	if err != nil {
		return err
	}
	st, err := m.openTold()
	if err != nil {
		return err
	}
	defer st.Close()
	return m.bringIn(c.OutOrStdout(), st, paths, bundles, sheets)
}

// bringIn says what would change, asks, and keeps it.
func (m *importCommand) bringIn(out io.Writer, st *store.Store, paths []string, bundles []bundle.Bundle, sheets []assessment.Sheet) error {
	arrivals, err := st.Bundles().Coming(bundles, m.bundleWords())
	if err != nil {
		return unfit(bundles, paths, err)
	}
	here, err := st.Caseload()
	if err != nil {
		return err
	}
	for _, sheet := range sheets {
		name := sheet.Organisation.Name
		arrivals = append(arrivals, assessment.Arrival{Name: name, Answers: assessment.Came{New: sheet.Progress().Answered},
			Namesake: slices.ContainsFunc(here, func(s assessment.Summary) bool { return assessment.SameName(s.Name, name) })})
	}
	m.sayArrivals(out, arrivals)
	if !slices.ContainsFunc(arrivals, func(a assessment.Arrival) bool { return !a.Same }) {
		return nil
	}
	words := m.book.Commands()
	if !m.yes && m.out.err != nil {
		return m.out.err // nobody has heard what would change
	}
	if !m.yes {
		if !term.IsTerminal(os.Stdin.Fd()) {
			return errNeedsYes
		}
		line, _ := asker{m.book, os.Stdin, out}.line(wrappedFor(os.Stdout, words.ImportAsk) + "\n")
		if !slices.Contains(words.ImportYes, strings.ToLower(strings.TrimSpace(line))) {
			fmt.Fprintln(out, words.NotBroughtIn)
			return nil
		}
	}
	return m.takeIn(out, st, bundles, sheets)
}

// readBundles reads whole organisations. Locked ones open with a passphrase file of theirs or, without one, with that of what is kept
// here, or somebody is asked; what opens one is tried on the others too.
func (m *importCommand) readBundles(paths []string) (list []bundle.Bundle, err error) {
	from, can := m.person()
	err = m.unlockingBy(cmp.Or(m.filePassphrase, m.passphraseFile), from, can, func(secrets []string) error {
		for _, path := range paths[len(list):] {
			b, err := store.ReadBundle(path, secrets...)
			if err != nil {
				return err
			}
			list = append(list, b)
		}
		return nil
	})
	return list, err
}

func (m *importCommand) takeIn(out io.Writer, st *store.Store, bundles []bundle.Bundle, sheets []assessment.Sheet) error {
	records, err := st.Bundles().TakeIn(bundles, m.bundleWords())
	if err != nil {
		return err
	}
	for _, sheet := range sheets {
		record, err := st.Add(sheet, false)
		if err != nil {
			return err
		}
		records = append(records, record)
	}
	m.did()
	for _, r := range records {
		said := content.Fill(m.book.Commands().BroughtIn, "id", r.ID.String(), "name", r.Organisation.Name)
		fmt.Fprintln(out, said)
	}
	return nil
}

// unfit names the file where a bundle cannot be put together with what is here.
func unfit(bundles []bundle.Bundle, paths []string, err error) error {
	if len(bundles) == 1 && len(paths) == 1 {
		return &store.BundleError{Path: paths[0], Err: err}
	}
	return err
}

func (m *importCommand) bundleWords() store.Words {
	return store.Words{Others: m.book.Bundles().Others}
}

// sayArrivals says of each organisation what would change.
func (m *importCommand) sayArrivals(out io.Writer, arrivals []assessment.Arrival) {
	for i, a := range arrivals {
		if i > 0 {
			fmt.Fprintln(out)
		}
		for j, line := range findings.Arrival(m.book, a) {
			if j > 0 {
				line = content.Fill(m.book.Commands().ListState, "state", line)
			}
			fmt.Fprintln(out, wrappedFor(os.Stdout, line))
		}
	}
}
