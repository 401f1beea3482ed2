package spreadsheet_test

import (
	"fmt"
	"strings"
	"time"
	"unicode"

	"equalfooting/assessment"
	"equalfooting/assessment/report"
)

// plan is an ordinary table, with every kind of column and cells that do not match their column.
func plan() report.Table {
	return report.Table{
		Title: "Plan",
		Columns: []report.Column{
			{Name: "Number", Kind: report.NumberColumn}, {Name: "What to do"}, {Name: "Who"},
			{Name: "By", Kind: report.DayColumn}, {Name: "Status"},
		},
		Rows: [][]string{
			{"1", "Write down what an hour of our work costs, rent and heating too", "Treasurer", "2027-03-01", "doing"},
			{"2", "Ask the groups in Łódź, Đà Nẵng and Θεσσαλονίκη; \"who decides?\"", "", "2028-02-29", "to do"},
			{"12", "Two lines:\nthis is the second", "Директор", "", "done"},
			{"", "No number and no day", "社区", "in spring", ""},
			{"007", "1234", "12/5", "1899-12-31", "2027-03-01"},
			{"12345678901234567890", "_x0041_x0042_", "TRUE", "2500-12-31", " spaces "},
		},
		Days: func(d assessment.Date) string { return "the day " + d.String() },
	}
}

// hostileTexts are names and notes that a spreadsheet could take for something else, or that could break the file.
var hostileTexts = []string{
	"=1+1", "@SUM(A1)", "+cmd|' /C calc'!A0", "-2+3", `=HYPERLINK("http://example.org","x")`, "  =1+1", "\t=1+1", "\r=1+1", "\n=1+1",
	"＝1+1", "＋1", "－1", "＠SUM(A1)", "−1+1", "\u00A0=1+1", "\uFEFF=1+1", "\u202E=1+1", "\u200F-1", "\x00=1+1", `"=1+1"`, `";=1+1`,
	"a;=1+1", "a\t=1+1", "a\n=1+1", "a\r\n+1+1", "a; \"=1+1\"", "x\",=1+1,\"", "a,=1+1", "'=1+1",
	"<script>alert(1)</script>", `]]>&amp;{{.}}`, "_x003D_1", "Ελληνικά кириллица Tiếng Việt العربية 中文", "👩🏽‍❤️‍👩🏿 family 👨‍👩‍👧‍👦",
	"NUL\x00 bell\x07 delete\x7f \uFFFE", "not UTF-8: \xff\xc3( \xe2\x82", strings.Repeat("w", 10_000), "- first\n- second",
}

func hostile() report.Table {
	t := report.Table{Title: `=[History]: 'a'*?/\` + strings.Repeat("x", 100), Columns: []report.Column{{Name: "=1+1"}, {Name: "@x", Kind: report.NumberColumn}, {Name: "y", Kind: report.DayColumn}}}
	for _, s := range hostileTexts {
		t.Rows = append(t.Rows, []string{s, s, s})
	}
	return t
}

// caseload is a long table.
func caseload(rows int) report.Table {
	t := report.Table{Title: "Caseload", Columns: []report.Column{
		{Name: "Organisation"}, {Name: "Kind"}, {Name: "Answered", Kind: report.NumberColumn}, {Name: "Stage"},
		{Name: "Last look", Kind: report.DayColumn}, {Name: "Next look", Kind: report.DayColumn}, {Name: "Overdue", Kind: report.NumberColumn},
	}}
	first := assessment.Date{Year: 2026, Month: time.November, Day: 23}
	for i := range rows {
		t.Rows = append(t.Rows, []string{fmt.Sprintf("Example Group %d", i+1), "BME organisation", fmt.Sprint(i % 37), "Ready with support",
			first.String(), first.AddMonths(i % 30).String(), fmt.Sprint(i % 5)})
	}
	return t
}

// shown is how a text should come back: all line ends the same, and a sign in place of what no sheet may hold.
func shown(s string) string {
	s = strings.NewReplacer("\r\n", "\n", "\r", "\n").Replace(strings.ToValidUTF8(s, "\uFFFD"))
	return strings.Map(func(r rune) rune {
		if unicode.IsControl(r) && r != '\n' && r != '\t' && (r < 0x80 || r > 0x9F) || r == '\uFFFE' || r == '\uFFFF' {
			return '\uFFFD'
		}
		return r
	}, s)
}
