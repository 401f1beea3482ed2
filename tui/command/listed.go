package command

import (
	"bytes"
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
)

// parts calls fn with a few organisations at a time, until it returns an error.
type parts func(fn func(part []assessment.Summary) error) error

// print prints part of the list for people. kinds says whether each organisation's kind is named.
func (l *listCommand) print(out io.Writer, part []assessment.Summary, kinds bool, today assessment.Date) error {
	words := l.book.Commands()
	var b bytes.Buffer
	for _, s := range part {
		name := s.Name
		if s.Example {
			name = l.book.Aside(name, words.Example)
		}
		if s.Archived {
			name = l.book.Aside(name, words.PutAway)
		}
		fmt.Fprintln(&b, content.Fill(words.ListRow, "id", s.ID.String(), "name", name))
		if labels := findings.Labels(l.book, s, kinds); len(labels) > 0 {
			fmt.Fprintln(&b, content.Fill(words.ListState, "state", l.book.List(labels...)))
		}
		fmt.Fprintln(&b, content.Fill(words.ListState, "state", findings.State(l.book, s)))
		if coming := findings.Coming(l.book, s, today); coming != "" {
			fmt.Fprintln(&b, content.Fill(words.ListState, "state", coming))
		}
	}
	_, err := out.Write(b.Bytes())
	return err
}

// table writes the list as CSV. Organisations that cannot be read are left out.
func (l *listCommand) table(w io.Writer, all parts, today assessment.Date, separator formats.Separator) error {
	data, err := documents.Caseload(l.book, nil, today, formats.CSV, separator) // the column names
	if err == nil {
		_, err = w.Write(data)
	}
	if err != nil {
		return err
	}
	return onlySound(all)(func(part []assessment.Summary) error {
		data, err := documents.MoreOfCaseload(l.book, part, today, separator)
		if err == nil {
			_, err = w.Write(data)
		}
		return err
	})
}

// workbook writes the list to Excel. Organisations that cannot be read are left out.
func (l *listCommand) workbook(w io.Writer, all parts, today assessment.Date) error {
	return documents.CaseloadWorkbook(w, l.book, onlySound(all), today)
}

// onlySound leaves out those that cannot be read.
func onlySound(all parts) parts {
	return func(fn func(part []assessment.Summary) error) error {
		return all(func(part []assessment.Summary) error {
			return fn(slices.DeleteFunc(slices.Clone(part), func(s assessment.Summary) bool { return s.Damaged }))
		})
	}
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
	Archived bool          `json:"archived"`  // archived
	NextLook *string       `json:"next_look"` // a day such as 2027-03-01; null if none is set
	FirstDue *string       `json:"first_due"` // the earliest day by which something in the plan is due; null if none is
	Visits   int           `json:"visits"`
	Visit    int           `json:"visit"`  // the one that all this describes
	Begun    *begun        `json:"begun"`  // how far the latest has got if that is another one, or the full check after this quick one; otherwise null
	Mentor   string        `json:"mentor"` // "" if none was given
	Place    string        `json:"place"`  // "" if none was given
}

// begun is how far a visit has got.
type begun struct {
	Answered int `json:"answered"`
	Of       int `json:"of"`
}

// begunOf returns the progress of the latest visit if an earlier one counts.
func begunOf(s assessment.Summary) *begun {
	if s.Begun.Of == 0 {
		return nil
	}
	return &begun{s.Begun.Answered, s.Begun.Of}
}

// lost is an organisation that cannot be read.
type lost struct {
	ID      *assessment.ID `json:"id"`   // null if it is not known
	Name    string         `json:"name"` // "" if it is not known
	Damaged bool           `json:"damaged"`
}

// day returns a day in the form JSON uses; nil for none.
func day(d assessment.Date) *string {
	if d.IsZero() {
		return nil
	}
	return new(d.String())
}

// listJSON writes the list for programs. Organisations that cannot be read are marked.
func listJSON(w io.Writer, all parts) error {
	begins := "[\n  "
	err := all(func(part []assessment.Summary) error {
		var b bytes.Buffer
		encoder := json.NewEncoder(&b)
		encoder.SetEscapeHTML(false)
		encoder.SetIndent("  ", "  ")
		for _, s := range part {
			b.WriteString(begins)
			begins = ",\n  "
			if err := encoder.Encode(listedOf(s)); err != nil {
				return err
			}
			b.Truncate(b.Len() - 1) // the line end
		}
		_, err := w.Write(b.Bytes())
		return err
	})
	if err != nil {
		return err
	}
	ends := "\n]\n"
	if begins == "[\n  " {
		ends = "[]\n"
	}
	_, err = io.WriteString(w, ends)
	return err
}

func listedOf(s assessment.Summary) any {
	if s.Damaged {
		row := lost{Name: s.Name, Damaged: true}
		if s.ID != 0 {
			row.ID = &s.ID
		}
		return row
	}
	return listed{s.ID, s.Name, string(s.Audience), string(s.Edition), s.Example, s.Created, s.Touched,
		s.Progress.Answered, s.Progress.Of, s.Progress.Flagged, string(s.Stage), s.Archived, day(s.NextLook), day(s.FirstDue), s.Visits, s.Standing, begunOf(s),
		s.Labels.Mentor, s.Labels.Place}
}
