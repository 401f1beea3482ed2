package command

import (
	"cmp"
	"slices"

	"equalfooting/assessment/report/formats"
	"equalfooting/content"
	"equalfooting/tui/separator"

	"github.com/spf13/cobra"
)

const separatorFlag = "separator"

// parted is the separator of a CSV file's cells: as requested, or else as the system's custom is.
type parted struct{ by string }

func (p *parted) separatorFlag(c *cobra.Command, words *content.Commands) {
	c.Flags().StringVar(&p.by, separatorFlag, "", words.Flags.Separator)
	completes(c, separatorFlag, separatorNames()...)
}

// separator returns it. The error is that no separator has that name.
func (p parted) separator() (formats.Separator, error) {
	if p.by != "" && !slices.Contains(separatorNames(), p.by) {
		return "", unknownChoice("--separator", p.by, separatorNames())
	}
	return cmp.Or(formats.Separator(p.by), separator.OfSystem()), nil
}

func separatorNames() (names []string) {
	for _, s := range formats.Separators() {
		names = append(names, string(s))
	}
	return names
}
