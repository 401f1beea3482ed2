package main

import (
	"encoding/json"
	"fmt"
	"io"
	"time"

	"equalfooting/content"
	"equalfooting/store"
	"equalfooting/tui/pages"

	"github.com/spf13/cobra"
)

func (d *door) listCommand() *cobra.Command {
	words := d.book.Commands()
	var asJSON bool
	c := &cobra.Command{Use: "list", Short: words.List.Short, Args: exactly(0),
		RunE: func(c *cobra.Command, _ []string) error {
			kept, err := d.open()
			if err != nil {
				return err
			}
			defer kept.Close()
			if asJSON {
				return listJSON(c.OutOrStdout(), kept)
			}
			return d.list(c.OutOrStdout(), kept)
		}}
	c.Flags().BoolVar(&asJSON, "json", false, words.Flags.JSON)
	return c
}

func (d *door) list(out io.Writer, kept *store.Store) error {
	words := d.book.Commands()
	rows, err := pages.Caseload(kept)
	if err != nil {
		return err
	}
	if len(rows) == 0 {
		fmt.Fprintln(out, words.ListEmpty)
	}
	for _, row := range rows {
		name := row.Name
		if row.Example {
			name += " (" + words.Example + ")"
		}
		fmt.Fprintln(out, content.Fill(words.ListRow, "id", row.ID.String(), "name", name))
		fmt.Fprintln(out, content.Fill(words.ListState, "state", row.State(d.book)))
	}
	return nil
}

// listed is one organisation in the JSON list. Field names are fixed.
type listed struct {
	ID       store.ID  `json:"id"`
	Name     string    `json:"name"`
	Audience string    `json:"audience"`
	Edition  string    `json:"edition"`
	Example  bool      `json:"example"`
	Created  time.Time `json:"created"`
	Touched  time.Time `json:"touched"`
	Answered int       `json:"answered"`
	Of       int       `json:"of"`
	Flagged  int       `json:"flagged"`
	Stage    string    `json:"stage"`
}

func listJSON(out io.Writer, kept *store.Store) error {
	summaries, err := kept.Caseload()
	if err != nil {
		return err
	}
	list := make([]listed, len(summaries))
	for i, s := range summaries {
		list[i] = listed{s.ID, s.Name, string(s.Audience), string(s.Edition), s.Example, s.Created, s.Touched,
			s.Progress.Answered, s.Progress.Of, s.Progress.Flagged, string(s.Stage)}
	}
	encoder := json.NewEncoder(out)
	encoder.SetEscapeHTML(false)
	encoder.SetIndent("", "  ")
	return encoder.Encode(list)
}
