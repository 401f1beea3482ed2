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
	lacks        string // what people should know about the file once it is made; "" for nothing
}

// fileFlags are the flags that say where it goes.
func (o *output) fileFlags(c *cobra.Command) {
	words := o.book.Commands().Flags
	o.path = "-"
	c.Flags().VarP(userpath.Value{Path: &o.path}, "output", "o", words.Output)
	c.Flags().BoolVar(&o.force, "force", false, words.Force)
}

// flags are those, and the one for the format.
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
		panic(err) // no such flag: a programming error
	}
}

func formatNames(list []formats.Format) []string {
	names := make([]string, len(list))
	for i, f := range list {
		names[i] = string(f)
	}
	return names
}

// formatAmong is the format asked for, or the one that the file's ending names; usual for printing.
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

// stream writes what is too large to hold in memory to its file, or prints it. write writes it in parts, each of them whole sentences or
// rows.
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

// isText says that a document can be read as it is; other files must not change by a single byte.
func isText(data []byte) bool { return utf8.Valid(data) && !slices.Contains(data, 0) }

// write writes a file, but does not replace an existing one unless asked to.
func (o output) write(c *cobra.Command, data []byte) error {
	if err := o.free(); err != nil {
		return err
	}
	if err := store.WriteFile(o.path, data); err != nil {
		return unwritable(o.path, err)
	}
	return o.wrote(c)
}

// wrote says where the file is.
func (o output) wrote(c *cobra.Command) error {
	o.did()
	fmt.Fprintln(c.OutOrStdout(), inOneLine(content.Fill(o.book.Commands().ReportWritten, "path", o.path)))
	if o.lacks != "" {
		fmt.Fprintln(c.OutOrStdout(), o.lacks)
	}
	return nil
}

// free says whether the file can be written: an existing one is replaced only with --force.
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
