package main

import (
	"bytes"
	"fmt"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"time"

	"equalfooting/assessment/report"
	"equalfooting/content"
	"equalfooting/content/findings"
	"equalfooting/store"

	"github.com/spf13/cobra"
)

// reportFormats are those that a report can be written in.
var reportFormats = []string{"md", "json"}

func (d *door) reportCommand() *cobra.Command {
	words := d.book.Commands()
	var path, format string
	var force bool
	c := &cobra.Command{Use: "report CASE", Short: words.Report.Short, Long: words.Report.Long, Args: exactly(1),
		RunE: func(c *cobra.Command, args []string) error {
			format, err := formatOf(format, path)
			if err != nil {
				return err
			}
			data, err := d.report(args[0], format)
			if err != nil {
				return err
			}
			if path == "-" {
				_, err := c.OutOrStdout().Write(data)
				return err
			}
			if err := writeNew(path, data, force); err != nil {
				return err
			}
			fmt.Fprintln(c.OutOrStdout(), content.Fill(words.ReportWritten, "path", path))
			return nil
		}}
	c.Flags().StringVarP(&path, "output", "o", "-", words.Flags.Output)
	c.Flags().StringVar(&format, "format", "", words.Flags.ReportFormat)
	c.Flags().BoolVar(&force, "force", false, words.Flags.Force)
	return c
}

// formatOf is the format asked for, or the one that the file's ending names.
func formatOf(format, path string) (string, error) {
	asked := format
	switch {
	case asked == "" && path == "-":
		return "md", nil
	case asked == "":
		format = strings.TrimPrefix(strings.ToLower(filepath.Ext(path)), ".")
	}
	if slices.Contains(reportFormats, format) {
		return format, nil
	}
	if asked == "" {
		return "", &formatError{path: path}
	}
	return "", &formatError{format: asked, formats: reportFormats}
}

func (d *door) report(name, format string) ([]byte, error) {
	kept, err := d.open()
	if err != nil {
		return nil, err
	}
	defer kept.Close()
	summary, err := kept.Find(name)
	if err != nil {
		return nil, err
	}
	record, err := kept.Case(summary.ID)
	if err != nil {
		return nil, err
	}
	found := findings.New(d.book, record.Sheet())
	var b bytes.Buffer
	if format == "json" {
		err = d.json(&b, found)
	} else {
		err = report.Markdown(&b, found.Document(time.Now(), summary.Example))
	}
	return b.Bytes(), err
}

// writeNew writes a file, but not over one that is there already, unless that is asked for.
func writeNew(path string, data []byte, force bool) error {
	if _, err := os.Lstat(path); err == nil && !force {
		return &fileError{path: path, writing: true, err: errFileThere}
	}
	if err := store.WriteFile(path, data); err != nil {
		return &fileError{path: path, writing: true, err: err}
	}
	return nil
}
