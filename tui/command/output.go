package command

import (
	"errors"
	"fmt"
	"io"
	"os"
	"slices"
	"unicode/utf8"

	"equalfooting/assessment/report/formats"
	"equalfooting/content"
	"equalfooting/store"
	"equalfooting/tui/userpath"

	"github.com/charmbracelet/x/term"
	"github.com/spf13/cobra"
)

// output is where a command's result goes, and in which format.
type output struct {
	*door
	path, format string
	force        bool
	lacks        string // what is to be known of the file once it is made; "" for nothing
}

// fileFlags are those that say where to.
func (o *output) fileFlags(c *cobra.Command) {
	words := o.book.Commands().Flags
	o.path = "-"
	c.Flags().VarP(userpath.Value{Path: &o.path}, "output", "o", words.Output)
	c.Flags().BoolVar(&o.force, "force", false, words.Force)
}

// flags are those, and the one that says in which format.
func (o *output) flags(c *cobra.Command, list []formats.Format) {
	o.fileFlags(c)
	usage := content.Fill(o.book.Commands().Flags.PaperFormat, "formats", o.book.List(formatNames(list)...))
	c.Flags().StringVar(&o.format, "format", "", usage)
	completes(c, "format", formatNames(list)...)
}

// completes lets the shell offer a flag's values.
func completes(c *cobra.Command, flag string, values ...string) {
	offer := cobra.FixedCompletions(values, cobra.ShellCompDirectiveNoFileComp)
	if err := c.RegisterFlagCompletionFunc(flag, offer); err != nil {
		panic(err) // there is no such flag: a fault of the build
	}
}

func formatNames(list []formats.Format) []string {
	names := make([]string, len(list))
	for i, f := range list {
		names[i] = string(f)
	}
	return names
}

// formatAmong is the format asked for, or the one that the file's ending names; printed, it is usual.
func (o output) formatAmong(list []formats.Format, usual formats.Format) (formats.Format, error) {
	format := formats.Format(o.format)
	switch {
	case format == "" && o.path == "-":
		return usual, nil
	case format == "":
		format = formats.FromName(o.path)
	}
	if format.Known(list) {
		return format, nil
	}
	if o.format == "" {
		return "", unknownEnding(o.path, formatNames(list))
	}
	return "", unknownFormat(o.format, formatNames(list))
}

// put writes what a command made to its file, or prints it; what it lacks is said too.
func (o output) put(c *cobra.Command, data []byte) error {
	if o.path != "-" {
		return o.write(c, data)
	}
	if o.lacks != "" {
		defer func() { fmt.Fprintln(c.ErrOrStderr(), o.lacks) }()
	}
	if slices.Contains(data, 0) && term.IsTerminal(os.Stdout.Fd()) {
		return misuse{errNotForTerminal} // it would make a mess of the screen
	}
	if !isText(data) {
		return o.out.document(data)
	}
	_, err := c.OutOrStdout().Write(data)
	return err
}

// stream writes what is too much to be in memory as a whole to its file, or prints it: write writes it a part at a time, each of them
// whole sentences or rows.
func (o output) stream(c *cobra.Command, write func(io.Writer) error) error {
	if o.path == "-" {
		return write(c.OutOrStdout())
	}
	if err := o.free(); err != nil {
		return err
	}
	err := store.WriteFileBy(o.path, write)
	if _, full := errors.AsType[*store.WriteError](err); full {
		return unwritable(o.path, err)
	}
	if err != nil {
		return err
	}
	return o.wrote(c)
}

// isText says that a document is one to be read as it is; others are not changed by a letter.
func isText(data []byte) bool { return utf8.Valid(data) && !slices.Contains(data, 0) }

// write writes a file, but not over one that is there already, unless that is asked for.
func (o output) write(c *cobra.Command, data []byte) error {
	if err := o.free(); err != nil {
		return err
	}
	if err := store.WriteFile(o.path, data); err != nil {
		return unwritable(o.path, err)
	}
	return o.wrote(c)
}

// wrote says that the file is there.
func (o output) wrote(c *cobra.Command) error {
	o.did()
	fmt.Fprintln(c.OutOrStdout(), inOneLine(content.Fill(o.book.Commands().ReportWritten, "path", o.path)))
	if o.lacks != "" {
		fmt.Fprintln(c.OutOrStdout(), o.lacks)
	}
	return nil
}

// free says whether a file can be written there: one that is there is replaced only with --force.
func (o output) free() error {
	if err := nowhere(o.path); err != nil {
		return err
	}
	if info, err := os.Stat(o.path); err == nil && info.IsDir() {
		return folderThere(o.path)
	}
	if _, err := os.Lstat(o.path); err == nil && !o.force {
		return fileThere(o.path)
	}
	return nil
}
