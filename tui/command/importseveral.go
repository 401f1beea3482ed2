package command

import (
	"cmp"
	"errors"
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

// several brings in answers files and whole organisations, leaving out those that cannot be read. It first says what would change and
// asks; then it says what happened to each file.
func (m *importCommand) several(c *cobra.Command, paths []string) error {
	files, err := m.readAll(paths, c.InOrStdin())
	if err != nil {
		return err
	}
	st, err := m.openTold()
	if err != nil {
		return err
	}
	defer st.Close()
	return m.bringIn(c.OutOrStdout(), st, files)
}

// bringIn says what would change, asks, and saves it.
func (m *importCommand) bringIn(out io.Writer, st *store.Store, files []incoming) error {
	here, err := st.Caseload()
	if err != nil {
		return err
	}
	findTwins(files, here)
	if err := setAside(st, files); err != nil {
		return err
	}
	arrivals, err := st.Bundles().ComingOf(bundlesIn(files), m.bundleWords())
	if err != nil {
		return unfit(files, err)
	}
	coming := arrivals
	if err := m.compare(st, files); err != nil {
		return err
	}
	for i := range files {
		if files[i].comes() {
			files[i].arrival, coming = coming[0], coming[1:]
		}
	}
	alone := len(files) == 1 && !files[0].whole && files[0].edited == nil
	if !alone {
		m.sayBlocked(out, files)
		m.sayArrivals(out, append(arrivals, m.sheetArrivals(files)...))
		m.sayEdited(out, files, len(arrivals) > 0)
	}
	changes := slices.ContainsFunc(files, func(f incoming) bool { return f.edited != nil && !f.changes.None() }) ||
		slices.ContainsFunc(arrivals, func(a assessment.Arrival) bool { return !a.Same }) ||
		slices.ContainsFunc(files, func(f incoming) bool { return f.comesAnew() })
	person := term.IsTerminal(os.Stdin.Fd())
	if changes && !m.yes && !alone {
		if m.out.err != nil {
			return m.out.err // nobody has been told what would change
		}
		if !person {
			return errNeedsYes
		}
		if !m.agrees(out, m.book.Commands().ImportAsk) {
			fmt.Fprintln(out, m.book.Commands().NotBroughtIn)
			return nil
		}
	}
	if err := m.askAgain(out, files, person); err != nil {
		return err
	}
	return m.takeIn(out, st, files, alone)
}

// comesAnew says that the file would add a new organisation.
func (f incoming) comesAnew() bool {
	return !f.whole && f.edited == nil && f.blocked == nil && f.twin == (twin{})
}

// askAgain asks about each organisation that would be here twice. If nobody can be asked, it is left out with --yes; otherwise nothing is
// imported.
func (m *importCommand) askAgain(out io.Writer, files []incoming, person bool) error {
	for i := range files {
		f := &files[i]
		switch {
		case f.twin == (twin{}) || m.again:
		case m.yes:
			f.left = true
		case !person:
			return errNeedsAgain.With("name", f.sheet.name)
		default:
			f.left = !m.agrees(out, m.twinSaid(*f)+" "+m.book.Commands().ImportAgain)
		}
	}
	return nil
}

// twinSaid names what it would duplicate.
func (m *importCommand) twinSaid(f incoming) string {
	words := m.book.Commands()
	if f.twin.path != "" {
		return content.Fill(words.TwinFile, "name", f.sheet.name, "path", assessment.Tame(f.twin.path))
	}
	return content.Fill(words.Twin, "name", f.sheet.name, "id", f.twin.id.String())
}

// agrees asks a question, and says whether the answer is yes.
func (m *importCommand) agrees(out io.Writer, question string) bool {
	line, _ := asker{m.book, os.Stdin, out}.line(wrappedFor(os.Stdout, question) + "\n")
	return slices.Contains(m.book.Commands().ImportYes, strings.ToLower(strings.TrimSpace(line)))
}

// readBundles reads whole organisations. Locked ones are opened with their passphrase file or, without one, with the passphrase of the
// data here; otherwise somebody is asked. A passphrase that opens one is tried on the others too.
func (m *importCommand) readBundles(files []*incoming, alone bool) error {
	from, can := m.person()
	return m.unlockingBy(cmp.Or(m.filePassphrase, m.passphraseFile), from, can, func(_ store.Told, secrets []string) (err error) {
		for ; len(files) > 0; files = files[1:] {
			f := files[0]
			var read bundle.Bundle
			read, err = store.ReadBundle(f.path, secrets...)
			f.bundle = store.Arriving{UID: read.UID, Read: held(read)}
			if !store.IsLocked(f.path) { // to open one takes a second
				f.bundle.Read = again(f.path, read, func() (bundle.Bundle, error) { return store.ReadBundle(f.path) })
			}
			if _, locked := errors.AsType[*store.LockedError](err); err != nil && (locked || alone) {
				return err
			}
			f.blocked = err
		}
		return nil
	})
}

func bundlesIn(files []incoming) (list []store.Arriving) {
	for _, f := range files {
		if f.comes() {
			list = append(list, f.bundle)
		}
	}
	return list
}

// takeIn saves what is to come in, and says what happened to each file.
func (m *importCommand) takeIn(out io.Writer, st *store.Store, files []incoming, alone bool) error {
	progress := inProgress(m.book, m.book.Progress().TakingIn)
	defer progress.end()
	end := st.Telling(progress.Tell)
	whole, err := st.Bundles().TakeInOf(bundlesIn(files), m.bundleWords())
	end()
	if err != nil {
		return err
	}
	m.did()
	words := m.book.Commands()
	var left error
	for i, f := range files {
		if !term.IsTerminal(os.Stdout.Fd()) { // otherwise each file is announced
			progress.step(i, len(files))
		}
		name, record := f.sheet.name, whole[f.bundle.UID]
		said := words.BroughtIn
		switch {
		case f.blocked != nil:
			left = errNotAllIn
			fmt.Fprintln(out, m.blockedSaid(f))
			continue
		case f.edited != nil:
			if said, err = m.takeEdited(st, f); err != nil {
				return err
			}
			if said == "" { // that nothing changes has been said already
				continue
			}
		case f.whole && f.arrival.Same && len(files) == 1: // that has been said already
			return nil
		case f.whole && f.arrival.Same:
			said = findings.Arrival(m.book, f.arrival)[0]
		case f.whole:
			name = record.Name
		case f.left:
			said = m.twinSaid(f) + " " + words.TwinLeft
		default:
			sheet, err := f.sheet.read()
			if err == nil {
				record, err = st.Bundles().Add(sheet)
			}
			if err != nil {
				return err
			}
			if alone {
				said = words.Imported
			}
		}
		if !f.left && !f.arrival.Same && f.edited == nil {
			said = content.Fill(said, "id", record.ID.String(), "name", name, "answered", m.book.Number(f.sheet.answered))
		}
		if len(files) > 1 {
			said = m.book.Label(assessment.Tame(f.path), said)
		}
		fmt.Fprintln(out, said)
	}
	progress.end()
	backUp(m.book, safely{os.Stderr}, st)
	return left
}

// unfit names the file if a bundle cannot be merged with what is here.
func unfit(files []incoming, err error) error {
	if len(files) == 1 {
		return &store.BundleError{Path: files[0].path, Err: err}
	}
	return err
}

func (m *importCommand) bundleWords() store.Words {
	return store.Words{Others: m.book.Bundles().Others}
}

// sheetArrivals are the answers files that make new organisations. Possible duplicates are asked about later.
func (m *importCommand) sheetArrivals(files []incoming) (list []assessment.Arrival) {
	for _, f := range files {
		if f.comesAnew() {
			list = append(list, assessment.Arrival{Name: f.sheet.name, Answers: assessment.Came{New: f.sheet.answered}})
		}
	}
	return list
}

// sayBlocked gives the reason for each file that cannot come in.
func (m *importCommand) sayBlocked(out io.Writer, files []incoming) {
	for _, f := range files {
		if f.blocked != nil {
			fmt.Fprintln(out, wrappedFor(os.Stdout, m.blockedSaid(f)))
			fmt.Fprintln(out)
		}
	}
}

// blockedSaid says why a file cannot come in; it begins with the file if the reason does not name it.
func (m *importCommand) blockedSaid(f incoming) string {
	said, path := m.book.Explain(f.blocked), assessment.Tame(f.path)
	if strings.Contains(said, path) {
		return said
	}
	return m.book.Label(path, said)
}

// sayArrivals says what would change in each organisation.
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
