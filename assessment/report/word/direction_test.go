package word_test

import (
	"regexp"
	"strings"
	"testing"

	"equalfooting/assessment/report"
)

// Right-to-left texts are marked: the paragraph that begins with such letters, each run of them, and their language.
func TestRightToLeft(t *testing.T) {
	const (
		arabic = "(مثال) مثال."
		urdu   = "خواتین کی تنظیم ٹ 2012"
		hebrew = "קבוצת נשים"
	)
	for name, c := range map[string]struct {
		block       report.Block
		bidi        int
		runs, marks string // the text of the right-to-left runs; and the marks around isolated texts
	}{
		"a paragraph":          {report.Paragraph(arabic), 1, "ar-SA " + arabic, ""},
		"a heading":            {report.Heading(hebrew), 1, "he-IL " + hebrew, ""},
		"a point":              {report.List{urdu}, 1, "ur-PK " + urdu, ""},
		"a name in a sentence": {report.Paragraph("The plan of \u2068" + urdu + "\u2069, 2026"), 0, "ur-PK " + urdu, "\u200e\u202b\u202c\u200e"},
		"a label":              {report.Labelled{Label: "Name", Text: arabic}, 0, "ar-SA " + arabic, "\u200e\u202b\u202c\u200e"},
		"a name in two":        {report.Paragraph("\u2068" + hebrew + " UK 7\u2069 has"), 0, "he-IL " + hebrew + " ", "\u200e\u202b\u202c\u200e"},
		"English in Hebrew":    {report.Paragraph(hebrew + " (UK 7) " + hebrew), 1, "he-IL " + hebrew + " (;he-IL ) " + hebrew, ""},
		"at the end":           {report.Paragraph("By " + hebrew + " 7, UK"), 0, "he-IL " + hebrew + " 7", ""},
		"English":              {report.Paragraph("By 7 (UK) “x”"), 0, "", ""},
	} {
		d := report.Document{Sections: []report.Section{{Blocks: []report.Block{c.block}}}}
		page := pagesOf(t, d)
		if got := strings.Count(page, "<w:bidi/>"); got != c.bidi {
			t.Errorf("%s: %d paragraphs from the right, want %d", name, got, c.bidi)
		}
		var runs []string
		for _, run := range regexp.MustCompile(`<w:rtl/><w:lang w:bidi="([^"]*)"/></w:rPr><w:t xml:space="preserve">([^<]*)`).FindAllStringSubmatch(page, -1) {
			runs = append(runs, run[1]+" "+run[2])
		}
		if got := strings.Join(runs, ";"); got != c.runs {
			t.Errorf("%s: from the right are %q, want %q", name, got, c.runs)
		}
		if got := regexp.MustCompile("[^\u200e\u200f\u202a-\u202e\u2066-\u2069]").ReplaceAllString(page, ""); got != c.marks {
			t.Errorf("%s: the marks are %+q, want %+q", name, got, c.marks)
		}
	}
}
