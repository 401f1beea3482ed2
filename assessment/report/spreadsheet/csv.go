package spreadsheet

import (
	"fmt"
	"io"
	"strings"
	"unicode"

	"equalfooting/assessment/report"
)

// CSV writes one table as comma-separated values (RFC 4180), or with semicolons, which Excel expects where decimal numbers have a comma:
// UTF-8 with a byte order mark, so that Excel gets accents right; column names in the first line; days as 2027-03-01. The title is left
// out, because it is in the file's name.
//
// Excel and LibreOffice would take a cell that begins with an equals sign for a formula, which can send out what is in the sheet or start a
// program. Such cells get an apostrophe in front, as OWASP advises ("CSV injection"). All text is quoted, so that a comma or a semicolon in
// it does not begin a cell either. The error is the writer's.
func CSV(w io.Writer, t report.Table, separator rune) error {
	var b strings.Builder
	if !t.GoesOn {
		b.WriteRune('\uFEFF')
		for i, column := range t.Columns {
			if i > 0 {
				b.WriteRune(separator)
			}
			b.WriteString(quoted(column.Name, separator))
		}
		b.WriteString("\r\n")
	}
	for _, row := range t.Rows {
		for i, cell := range row {
			if i > 0 {
				b.WriteRune(separator)
			}
			_, day := dayNumber(t.Columns[i].Kind, cell)
			if day || isNumber(t.Columns[i].Kind, cell) {
				b.WriteString(cell)
			} else {
				b.WriteString(quoted(cell, separator))
			}
		}
		b.WriteString("\r\n")
	}
	if _, err := io.WriteString(w, b.String()); err != nil {
		return fmt.Errorf("write CSV: %w", err)
	}
	return nil
}

func quoted(cell string, separator rune) string {
	return `"` + strings.ReplaceAll(guarded(clean(cell), separator), `"`, `""`) + `"`
}

// formulaSigns can begin a formula, some only in a few languages' spreadsheets: full-width and small forms, and the
// real minus.
const formulaSigns = "=+-@＝＋－＠﹦﹢﹣﹫−"

// guarded puts an apostrophe before anything that could begin a formula: at the start of a cell; and within it after a line end, a tab or a
// sign that other spreadsheets use between cells, because a spreadsheet that splits cells there ignores our quotes. A comma counts only if
// we use another separator: it is too common in texts.
func guarded(cell string, separator rune) string {
	var b strings.Builder
	start := true
	for i, r := range cell {
		if start {
			sign := firstThatCounts(cell[i:])
			if strings.ContainsRune(formulaSigns, sign) || i == 0 && (sign == '\t' || sign == '\n') {
				b.WriteByte('\'')
			}
		}
		b.WriteRune(r)
		start = r == '\n' || r == '\t' || r == ';' || r == ',' && separator != ','
	}
	return b.String()
}

// firstThatCounts returns the first letter of s after spaces, quotes and invisible marks. It goes no further than the next line end, tab or
// semicolon.
func firstThatCounts(s string) rune {
	for _, r := range s {
		switch {
		case r == '\t', r == '\n':
			return r
		case r == '"', r == '\uFFFD', unicode.IsSpace(r), unicode.In(r, unicode.Cf, unicode.Cc):
		default:
			return r
		}
	}
	return 0
}
