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

// several brings in answers files and whole organisations, without those that cannot be read. It says first what would change, and
// asks; then it says of each file what came of it.
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

// bringIn says what would change, asks, and keeps it.
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
			return m.out.err // nobody has heard what would change
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

// comesAnew says that the file makes an organisation that is not here yet.
func (f incoming) comesAnew() bool {
	return !f.whole && f.edited == nil && f.blocked == nil && f.twin == (twin{})
}

// askAgain asks of each organisation that would be here twice. Where nobody can be asked, it is left out if the others are to come in,
// and otherwise nothing does.
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

// twinSaid says what it would be here a second time with.
func (m *importCommand) twinSaid(f incoming) string {
	words := m.book.Commands()
	if f.twin.path != "" {
		return content.Fill(words.TwinFile, "name", f.sheet.name, "path", assessment.Tame(f.twin.path))
	}
	return content.Fill(words.Twin, "name", f.sheet.name, "id", f.twin.id.String())
}

// agrees asks, and says whether the answer is yes.
func (m *importCommand) agrees(out io.Writer, question string) bool {
	line, _ := asker{m.book, os.Stdin, out}.line(wrappedFor(os.Stdout, question) + "\n")
	return slices.Contains(m.book.Commands().ImportYes, strings.ToLower(strings.TrimSpace(line)))
}

// readBundles reads whole organisations. Locked ones open with a passphrase file of theirs or, without one, with that of what is kept
// here, or somebody is asked; what opens one is tried on the others too.
func (m *importCommand) readBundles(files []*incoming, alone bool) error {
	from, can := m.person()
	return m.unlockingBy(cmp.Or(m.filePassphrase, m.passphraseFile), from, can, func(secrets []string) (err error) {
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

// takeIn keeps what is to come in, and says of each file what came of it.
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
		if !term.IsTerminal(os.Stdout.Fd()) { // else each file is said
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
			if said == "" { // that nothing changes was said
				continue
			}
		case f.whole && f.arrival.Same && len(files) == 1: // that was said
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

// unfit names the file where a bundle cannot be put together with what is here.
func unfit(files []incoming, err error) error {
	if len(files) == 1 {
		return &store.BundleError{Path: files[0].path, Err: err}
	}
	return err
}

func (m *importCommand) bundleWords() store.Words {
	return store.Words{Others: m.book.Bundles().Others}
}

// sheetArrivals are the answers files that make new organisations. Of what would be here twice it is asked later.
func (m *importCommand) sheetArrivals(files []incoming) (list []assessment.Arrival) {
	for _, f := range files {
		if f.comesAnew() {
			list = append(list, assessment.Arrival{Name: f.sheet.name, Answers: assessment.Came{New: f.sheet.answered}})
		}
	}
	return list
}

// sayBlocked says of each file that cannot come in why.
func (m *importCommand) sayBlocked(out io.Writer, files []incoming) {
	for _, f := range files {
		if f.blocked != nil {
			fmt.Fprintln(out, wrappedFor(os.Stdout, m.blockedSaid(f)))
			fmt.Fprintln(out)
		}
	}
}

// blockedSaid says why a file cannot come in; it begins with the file where that is not told by the reason.
func (m *importCommand) blockedSaid(f incoming) string {
	said, path := m.book.Explain(f.blocked), assessment.Tame(f.path)
	if strings.Contains(said, path) {
		return said
	}
	return m.book.Label(path, said)
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
