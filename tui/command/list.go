package command

import (
	"cmp"
	"fmt"
	"io"
	"os"
	"slices"
	"strings"

	"equalfooting/assessment"
	"equalfooting/assessment/report/formats"
	"equalfooting/content/findings"
	"equalfooting/store"
	"equalfooting/store/index"

	"github.com/charmbracelet/x/term"
	"github.com/spf13/cobra"
)

// listCommand lists the organisations, for people or for programs.
type listCommand struct {
	*door
	parted
	out           output
	asJSON, asCSV bool
	untouched     bool // only those that nobody has touched for years
	sought        sought
}

func newListCommand(d *door) *cobra.Command {
	words := d.book.Commands()
	l := &listCommand{door: d, out: output{door: d}}
	c := &cobra.Command{Use: "list [WORDS...]", Short: words.List.Short, Long: words.List.Long, Args: cobra.ArbitraryArgs, RunE: l.run,
		ValidArgsFunction: searchWords(d)}
	c.Flags().BoolVar(&l.asJSON, "json", false, words.Flags.JSON)
	c.Flags().BoolVar(&l.asCSV, "csv", false, words.Flags.CSV)
	c.Flags().BoolVar(&l.untouched, "untouched", false, words.Flags.Untouched)
	l.out.fileFlags(c)
	l.separatorFlag(c, words)
	return c
}

func (l *listCommand) run(c *cobra.Command, words []string) error {
	l.sought = words
	format, err := l.format()
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
	progress := inProgress(l.book, l.book.Progress().Listing)
	defer progress.end()
	ids, err := l.cases(st)
	if err != nil {
		return err
	}
	if l.out.path == "-" && term.IsTerminal(os.Stdout.Fd()) {
		progress.end() // the list itself shows the progress
	}
	done := 0
	var unreadable error
	parts := func(fn func(part []assessment.Summary) error) error {
		return st.List().Each(ids, func(part []assessment.Summary) error {
			_, wrong := readable(st, part)
			unreadable = cmp.Or(unreadable, wrong)
			done += len(part)
			progress.step(done%(len(ids)+1), len(ids)) // a workbook goes through them twice
			return fn(part)
		})
	}
	switch format {
	case "":
		if len(ids) == 0 {
			fmt.Fprintln(c.OutOrStdout(), l.empty())
		}
		kinds := st.List().SeveralKinds(ids)
		err = parts(func(part []assessment.Summary) error { return l.print(c.OutOrStdout(), part, kinds, st.Today()) })
	case formats.JSON:
		err = l.out.stream(c, func(w io.Writer) error { return listJSON(w, parts) })
	case formats.CSV:
		err = l.out.stream(c, func(w io.Writer) error { return l.table(w, parts, st.Today(), separator) })
	default:
		err = l.out.stream(c, func(w io.Writer) error { return l.workbook(w, parts, st.Today()) })
	}
	return cmp.Or(err, unreadable)
}

// format is what the flags or the file's ending ask for; "" for the list as people read it. A flag and an ending that name different
// formats are refused; an ending that names none, such as txt, is allowed.
func (l *listCommand) format() (formats.Format, error) {
	asked := formats.CSV
	switch {
	case l.asJSON && l.asCSV:
		return "", twoFormats(string(formats.CSV), string(formats.JSON))
	case l.asJSON:
		asked = formats.JSON
	case l.asCSV:
	case l.out.path == "-":
		return "", nil
	default:
		return l.out.formatAmong(append(formats.OfTables(), formats.JSON), "")
	}
	every := slices.Concat(formats.OfDocuments(), formats.OfTables(), []formats.Format{formats.Calendar, formats.JSON})
	if named := formats.FromName(l.out.path); named != asked && named.Known(every) {
		return "", twoFormats(string(named), string(asked))
	}
	return asked, nil
}

// cases returns the numbers of the organisations asked for, in order.
func (l *listCommand) cases(st *store.Store) ([]assessment.ID, error) {
	asked := findings.SoughtOf(l.book, strings.Join(l.sought, " "), store.Mentor(st))
	found, err := st.List().Look(index.Query{Search: asked.Search, Which: index.Both}, nil)
	if err != nil {
		return nil, err
	}
	if l.untouched {
		among := make(map[assessment.ID]bool)
		for _, id := range found {
			among[id] = true
		}
		if found, err = st.List().Untouched(); err != nil {
			return nil, err
		}
		found = slices.DeleteFunc(found, func(id assessment.ID) bool { return !among[id] })
	}
	if len(found) == 0 && asked.Whose {
		return nil, errWhose
	}
	return found, nil
}

// readable leaves out the organisations that cannot be read, and returns an error that names the first of them.
func readable(st *store.Store, summaries []assessment.Summary) (list []assessment.Summary, unreadable error) {
	list = make([]assessment.Summary, 0, len(summaries))
	for _, s := range summaries {
		if s.Damaged {
			err := error(errCaseLost)
			if s.ID != 0 {
				_, err = st.Get(s.ID)
			}
			unreadable = cmp.Or(unreadable, err)
		} else {
			list = append(list, s)
		}
	}
	return list, unreadable
}

// empty says that there are none.
func (l *listCommand) empty() string {
	switch {
	case len(l.sought) > 0:
		return l.book.Commands().ListNotFound
	case l.untouched:
		return l.book.Screens().Untouched.Nothing
	default:
		return l.book.Commands().ListEmpty
	}
}
