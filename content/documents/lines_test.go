package documents

import (
	"archive/zip"
	"bytes"
	"encoding/json"
	"html"
	"io"
	"strings"
	"testing"

	"equalfooting/assessment"
	"equalfooting/assessment/report"
	"equalfooting/assessment/report/formats"
)

// A note of several lines has them in each format.
func TestNotesKeepTheirLines(t *testing.T) {
	d := opened(t, blank(assessment.Full), false)
	a := assessment.Rating(3)
	a.Note = "Mon: Amina\nTue: *Bashir*\r\n\n# Wed: Chen"
	d.record.Give("capacity.time", a, d.now)
	d.record.AddAction(assessment.PlanAction{What: "Ask", Note: a.Note, Status: assessment.ToDo})
	for format, want := range map[formats.Format]string{
		formats.Markdown: "Mon: Amina\\\nTue: \\*Bashir\\*\\\n\\\n\\# Wed: Chen",
		formats.HTML:     "Mon: Amina\nTue: *Bashir*\n\n# Wed: Chen",
		formats.Word:     `Mon: Amina</w:t><w:br/><w:t xml:space="preserve">Tue: *Bashir*</w:t><w:br/><w:br/><w:t xml:space="preserve"># Wed: Chen`,
		formats.CSV:      "\"Mon: Amina\nTue: *Bashir*\n\n# Wed: Chen\"",
		formats.Excel:    "Mon: Amina&#xA;Tue: *Bashir*&#xA;&#xA;# Wed: Chen",
	} {
		for _, document := range []Document{Report, Plan, Answers, Everything} {
			if !format.Known(document.Formats()) {
				continue
			}
			data, err := d.make(Order{Document: document, Reader: ForUs, Format: format})
			d.must(err)
			text := string(data)
			switch format {
			case formats.Word:
				text = partOf(t, data, "word/document.xml")
			case formats.Excel:
				text = partOf(t, data, "xl/sharedStrings.xml")
			case formats.HTML:
				text = strings.ReplaceAll(html.UnescapeString(text), " \n", "\n") // spaces before a line end are not shown
			}
			if !strings.Contains(text, want) {
				t.Errorf("%s as %s: no %q", document, format, want)
			}
		}
	}
}

func partOf(t *testing.T, data []byte, name string) string {
	t.Helper()
	archive, err := zip.NewReader(bytes.NewReader(data), int64(len(data)))
	if err != nil {
		t.Fatal(err)
	}
	part, err := archive.Open(name)
	if err != nil {
		t.Fatal(err)
	}
	defer part.Close()
	text, err := io.ReadAll(part)
	if err != nil {
		t.Fatal(err)
	}
	return string(text)
}

// For programs the report has the result as it is fixed, and says whose it is, of which day and of which visit.
func TestTheReportForProgramsHasTheResult(t *testing.T) {
	for name, c := range map[string]struct {
		desk  *desk
		visit string
	}{
		"one visit": {example(t), `{"number": 1, "date": "2026-11-23", "newer": null}`},
		"several":   {returned(t), `{"number": 2, "date": "2027-02-23", "newer": null}`},
	} {
		data, err := c.desk.make(Order{Document: Report, Reader: ForUs, Format: formats.JSON})
		c.desk.must(err)
		result, err := ResultJSON(c.desk.book, c.desk.record.Sheet())
		c.desk.must(err)
		want := `{"organisation": {"id": 1, "name": "` + c.desk.record.Organisation.Name + `"}, "date": "` + assessment.DateOf(c.desk.now).String() + `", "visit": ` + c.visit + `, "version": 2, "result": ` + string(result) + `}`
		var a, b bytes.Buffer
		c.desk.must(json.Compact(&a, data))
		c.desk.must(json.Compact(&b, []byte(want)))
		if a.String() != b.String() {
			t.Errorf("%s: it is\n%.400s\nwant\n%.400s", name, a.String(), b.String())
		}
	}
}

// A part that does not apply is told as that, the others say how ready, and no answer is missed.
func TestAPartThatDoesNotApply(t *testing.T) {
	sheet := allAt(4)
	for _, q := range assessment.Questions(assessment.Full) {
		if q.Domain == assessment.Governance {
			sheet.Answers[q.ID] = assessment.Answer{Kind: assessment.DoesNotApply}
		}
	}
	d := opened(t, sheet, false)
	results := d.book.Results()
	var plain strings.Builder
	d.must(report.PlainText(&plain, Result(d.book, sheet, false), 1000))
	for name, text := range map[string]string{"the report": d.made(Order{Document: Report, Reader: ForUs}), "the trustees'": d.made(Order{Document: Report, Reader: ForTrustees}), "the result": plain.String()} {
		text = strings.ReplaceAll(text, "*", "")
		if !strings.Contains(text, "Governance: "+results.Bands[assessment.NothingAsks]) || !strings.Contains(text, results.Stages[assessment.ReadyWithSupport].Name) {
			t.Errorf("%s says\n%s", name, text)
		}
		for _, missed := range []string{results.Bands[assessment.NoBand], results.Stages[assessment.NoStage].Name} {
			if strings.Contains(text, missed) {
				t.Errorf("%s says %q", name, missed)
			}
		}
	}
}
