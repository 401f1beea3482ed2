package word_test

import (
	"encoding/json"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"testing"

	"equalfooting/assessment/report"
	"equalfooting/assessment/report/programtest"
)

// read reads a document with a library that many Python programs use, and returns all its text, with tables and links in place.
const read = `
import docx, json, sys
from docx.table import Table
d = docx.Document(sys.argv[1])
texts = []
def walk(parent, body):
    for child in body.iterchildren():
        if child.tag.endswith('}p'):
            texts.append(''.join('\n' if e.tag.endswith('}br') else (e.text or '') for e in child.iter() if e.tag.endswith(('}t', '}br'))))
        elif child.tag.endswith('}tbl'):
            for row in Table(child, parent).rows:
                for cell in row.cells:
                    walk(cell, cell._tc)
walk(d, d.element.body)
print(json.dumps({'Title': d.core_properties.title, 'Author': d.core_properties.author, 'Texts': texts}))
`

// Every word of a document, and no others, in order; and the lines of a text as lines.
func TestPythonDocxReadsEveryWord(t *testing.T) {
	python := programtest.Find(t, "/usr/bin/python3", "python3") // the first is the one that systems add libraries to
	if exec.CommandContext(t.Context(), python, "-c", "import docx").Run() != nil {
		programtest.Missing(t, "python-docx for Python")
	}
	lines := report.Document{Title: "Lines", Sections: []report.Section{{Title: "x", Blocks: []report.Block{report.Paragraph("Mon: Amina\nTue: Bashir\r\nWed: Chen")}}}}
	for name, d := range map[string]report.Document{"ordinary": ordinary(), "example": example(t), "lines": lines} {
		path := filepath.Join(t.TempDir(), "document.docx")
		if err := os.WriteFile(path, written(t, d), 0o600); err != nil {
			t.Fatal(err)
		}
		out, err := exec.CommandContext(t.Context(), python, "-c", read, path).Output()
		if err != nil {
			t.Fatal(err)
		}
		var got struct {
			Title, Author string
			Texts         []string
		}
		if err := json.Unmarshal(out, &got); err != nil {
			t.Fatalf("%v: %s", err, out)
		}
		if got.Title != d.Title || got.Author != report.Author {
			t.Errorf("%s is called %q, by %q", name, got.Title, got.Author)
		}
		text := strings.Join(got.Texts, "\n")
		if name == "lines" && !strings.Contains(text, "Mon: Amina\nTue: Bashir\nWed: Chen") {
			t.Errorf("the lines are %q", text)
		}
		var want strings.Builder
		for _, text := range textsOf(d) {
			want.WriteString(bare(text))
		}
		if bare(text) != want.String() {
			t.Errorf("%s: it reads\n%s\nwant\n%s", name, bare(text), want.String())
		}
	}
}
