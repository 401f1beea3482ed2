package main

import (
	"fmt"
	"strings"

	"equalfooting/content"

	"github.com/charmbracelet/x/ansi"
)

// sheetWidth suits any window of a program that shows plain text.
const sheetWidth = 76

// sheets returns START HERE.txt for each way the program is released.
func sheets(words *content.Download) map[string]string {
	sheet := func(steps []string, know content.DownloadKnow) string {
		var b strings.Builder
		fmt.Fprintf(&b, "%s\n\n%s\n\n%s\n\n", words.Title, wrapped(words.About, ""), words.Start)
		for i, step := range steps {
			number := fmt.Sprintf("%d. ", i+1)
			if len(steps) == 1 {
				number = ""
			}
			fmt.Fprintf(&b, "%s%s\n", number, wrapped(step, strings.Repeat(" ", len(number))))
		}
		list(&b, words.Opens, words.OpensHow)
		list(&b, words.Know, []string{words.Kept, know.Apart, know.Remove, know.PassOn})
		return b.String()
	}
	return map[string]string{
		"windows": strings.ReplaceAll(sheet(words.Windows, words.InFolder), "\n", "\r\n"),
		"darwin":  sheet(words.Mac, words.InFolder),
		"linux":   sheet(words.Linux, words.InFolder),
		"debian":  sheet(words.Debian, words.Installed),
	}
}

func list(b *strings.Builder, heading string, points []string) {
	fmt.Fprintf(b, "\n%s\n\n", heading)
	for _, point := range points {
		fmt.Fprintf(b, "- %s\n", wrapped(point, "  "))
	}
}

// wrapped breaks a text between words, and puts the indent before each line but the first.
func wrapped(text, indent string) string {
	return strings.ReplaceAll(ansi.Wordwrap(text, sheetWidth-len(indent), " "), "\n", "\n"+indent)
}
