package export

import (
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"equalfooting/assessment"
	"equalfooting/content/documents"
)

// What the file cannot show is said when it is ready, with the formats that can show it.
func TestExportSaysWhatAPDFCannotShow(t *testing.T) {
	e := exports(t)
	e.Set(func(r *assessment.Record) { r.Organisation.Name = "런던" })
	for format, told := range map[string]bool{"pdf": true, "docx": false, "html": false} {
		e.starts(documents.Report)
		e.takes("us", format, filepath.Join(e.home, "report."+format))
		said := strings.Join(e.List().Says, "\n")
		if strings.Contains(said, "런, 던") != told || !strings.Contains(said, "report."+format) {
			t.Errorf("%s: it says %q", format, said)
		}
		if !slices.Contains(e.List().Says, e.words.Look) {
			t.Errorf("%s: it says %q", format, said)
		}
	}
}
