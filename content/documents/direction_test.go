package documents

import (
	"archive/zip"
	"bytes"
	"io"
	"strings"
	"testing"

	"equalfooting/assessment"
	"equalfooting/assessment/bidi"
	"equalfooting/assessment/report/formats"
)

// A name that is read from right to left is kept apart from the sentences that it stands in, wherever it stands, and so is what
// was written with an answer; in tables, which programs read and search, there are no marks.
func TestNamesKeepTheirDirection(t *testing.T) {
	for _, name := range []string{"جمعية النساء (لندن) 2012", "خواتین کی تنظیم 12", "קבוצת נשים (UK) 7", "Women's جمعية 2012"} {
		d := opened(t, exampleSheet(t), false)
		d.record.Organisation.Name = name
		d.record.Meeting = assessment.Meeting{On: assessment.DateOf(d.now.AddDate(0, 0, 7)), Bring: name}
		visit := d.record.Current()
		answer := visit.Answers["capacity.time"]
		answer.Note = name
		visit.Answers["capacity.time"] = answer
		for _, o := range d.orders() {
			data, err := d.make(o)
			if err != nil {
				t.Errorf("%s: %v", o.name(), err)
				continue
			}
			text, apart := string(data), string(bidi.Open)+name+string(bidi.Close)
			switch o.Format {
			case formats.HTML:
				if !strings.Contains(text, "<bdi>"+strings.ReplaceAll(name, "'", "&#39;")+"</bdi>") {
					t.Errorf("%s: %s is not kept apart", o.name(), name)
				}
			case formats.Markdown, formats.Calendar:
				text = strings.ReplaceAll(strings.ReplaceAll(text, "\r\n ", ""), "\\", "")
				if !strings.Contains(text, apart) || strings.Count(text, apart) != strings.Count(text, name) {
					t.Errorf("%s: %s is there %d times, and kept apart %d times", o.name(), name, strings.Count(text, name), strings.Count(text, apart))
				}
			case formats.Word:
				if !strings.Contains(wordPage(t, data), "<w:rtl/>") {
					t.Errorf("%s: %s has no direction", o.name(), name)
				}
			case formats.CSV, formats.JSON:
				if bidi.Bare(text) != text {
					t.Errorf("%s: there are marks in it", o.name())
				}
			}
		}
	}
}

func wordPage(t *testing.T, file []byte) string {
	t.Helper()
	archive, err := zip.NewReader(bytes.NewReader(file), int64(len(file)))
	if err != nil {
		t.Fatal(err)
	}
	part, err := archive.Open("word/document.xml")
	if err != nil {
		t.Fatal(err)
	}
	page, err := io.ReadAll(part)
	if err != nil {
		t.Fatal(err)
	}
	return string(page)
}
