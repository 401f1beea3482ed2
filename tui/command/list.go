package command

import (
	"bytes"
	"cmp"
	"encoding/json"
	"fmt"
	"io"
	"slices"
	"time"

	"equalfooting/assessment"
	"equalfooting/assessment/report/formats"
	"equalfooting/content"
	"equalfooting/content/documents"
	"equalfooting/content/findings"
	"equalfooting/store"

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
	if format == "" {
		return l.print(c.OutOrStdout(), st)
	}
	data, unreadable, err := l.data(st, format, separator)
	if err == nil {
		err = l.out.put(c, data)
	}
	return cmp.Or(err, unreadable)
}

// format is what the flags ask for, or what the file's ending names; "" for the list as people read it. A flag and an
// ending that name two formats are refused; an ending that names none, such as txt, is not.
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

// data gives the list in a format for programs, and an error for the organisations that cannot be read. In JSON they are marked, in
// a table they are left out.
func (l *listCommand) data(st *store.Store, format formats.Format, separator formats.Separator) (data []byte, unreadable, err error) {
	summaries, err := l.cases(st)
	if err != nil {
		return nil, nil, err
	}
	list, unreadable := readable(st, summaries)
	if format == formats.JSON {
		var b bytes.Buffer
		err = listJSON(&b, summaries)
		return b.Bytes(), unreadable, err
	}
	data, err = documents.Caseload(l.book, list, st.Today(), format, separator)
	return data, unreadable, err
}

// cases gives those that are asked for.
func (l *listCommand) cases(st *store.Store) ([]assessment.Summary, error) {
	list, err := st.Caseload()
	if err != nil {
		return nil, err
	}
	if l.untouched {
		list = store.Untouched(st, list)
	}
	return l.sought.among(l.door, st, list)
}

// readable leaves out the organisations that cannot be read, and gives an error that names the first of them.
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

func (l *listCommand) print(out io.Writer, st *store.Store) error {
	words := l.book.Commands()
	summaries, err := l.cases(st)
	if err != nil {
		return err
	}
	if len(summaries) == 0 {
		fmt.Fprintln(out, l.empty())
	}
	kinds := findings.SeveralKinds(summaries)
	for _, s := range summaries {
		name := s.Name
		if s.Example {
			name = l.book.Aside(name, words.Example)
		}
		if s.Archived {
			name = l.book.Aside(name, words.PutAway)
		}
		fmt.Fprintln(out, content.Fill(words.ListRow, "id", s.ID.String(), "name", name))
		if labels := findings.Labels(l.book, s, kinds); len(labels) > 0 {
			fmt.Fprintln(out, content.Fill(words.ListState, "state", l.book.List(labels...)))
		}
		fmt.Fprintln(out, content.Fill(words.ListState, "state", findings.State(l.book, s)))
		if coming := findings.Coming(l.book, s, st.Today()); coming != "" {
			fmt.Fprintln(out, content.Fill(words.ListState, "state", coming))
		}
	}
	_, unreadable := readable(st, summaries)
	return unreadable
}

// listed is one organisation in the JSON list. Field names are fixed.
type listed struct {
	ID       assessment.ID `json:"id"`
	Name     string        `json:"name"`
	Audience string        `json:"audience"`
	Edition  string        `json:"edition"`
	Example  bool          `json:"example"`
	Created  time.Time     `json:"created"`
	Touched  time.Time     `json:"touched"`
	Answered int           `json:"answered"`
	Of       int           `json:"of"`
	Flagged  int           `json:"flagged"`
	Stage    string        `json:"stage"`
	Archived bool          `json:"archived"`  // put away
	NextLook *string       `json:"next_look"` // a day as 2027-03-01; null where none is set
	FirstDue *string       `json:"first_due"` // likewise: the earliest day by which something in the plan is to be done
	Visits   int           `json:"visits"`
	Visit    int           `json:"visit"`  // the one that all this is of
	Begun    *begun        `json:"begun"`  // how far the latest has got where that is another one, or the full check after this quick one; else null
	Mentor   string        `json:"mentor"` // "" where none was said
	Place    string        `json:"place"`  // likewise
}

// begun is how far a visit has got.
type begun struct {
	Answered int `json:"answered"`
	Of       int `json:"of"`
}

// begunOf gives that of the latest visit, where an earlier one stands.
func begunOf(s assessment.Summary) *begun {
	if s.Begun.Of == 0 {
		return nil
	}
	return &begun{s.Begun.Answered, s.Begun.Of}
}

// lost is one that cannot be read.
type lost struct {
	ID      *assessment.ID `json:"id"`   // null where it is not known
	Name    string         `json:"name"` // "" likewise
	Damaged bool           `json:"damaged"`
}

// day gives a day as JSON has it; nil for none.
func day(d assessment.Date) *string {
	if d.IsZero() {
		return nil
	}
	return new(d.String())
}

func listJSON(out io.Writer, summaries []assessment.Summary) error {
	list := make([]any, len(summaries))
	for i, s := range summaries {
		if s.Damaged {
			row := lost{Name: s.Name, Damaged: true}
			if s.ID != 0 {
				row.ID = &s.ID
			}
			list[i] = row
			continue
		}
		list[i] = listed{s.ID, s.Name, string(s.Audience), string(s.Edition), s.Example, s.Created, s.Touched,
			s.Progress.Answered, s.Progress.Of, s.Progress.Flagged, string(s.Stage), s.Archived, day(s.NextLook), day(s.FirstDue), s.Visits, s.Standing, begunOf(s),
			s.Labels.Mentor, s.Labels.Place}
	}
	encoder := json.NewEncoder(out)
	encoder.SetEscapeHTML(false)
	encoder.SetIndent("", "  ")
	return encoder.Encode(list)
}
