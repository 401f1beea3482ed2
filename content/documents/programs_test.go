package documents

import (
	"encoding/csv"
	"net/url"
	"os"
	"os/exec"
	"path/filepath"
	"regexp"
	"strings"
	"testing"
	"unicode"

	"equalfooting/assessment"
	"equalfooting/assessment/report/formats"
	"equalfooting/assessment/report/programtest"
)

// written writes every document about the example, and the form, in one format; it gives their names without the ending,
// and the lines of each as the Markdown or the CSV of the same document has them.
func written(t *testing.T, folder string, f formats.Format) map[string][]string {
	t.Helper()
	d := returned(t)
	lines := make(map[string][]string)
	write := func(name string, data []byte, err error, same func() ([]byte, error)) {
		t.Helper()
		d.must(err)
		d.must(os.WriteFile(filepath.Join(folder, name+"."+string(f)), data, 0o600))
		text, err := same()
		d.must(err)
		lines[name] = strings.Split(string(text), "\n")
	}
	twin := formats.Markdown
	if f == formats.Excel {
		twin = formats.CSV
	}
	for _, o := range d.orders() {
		if o.Format == f {
			data, err := d.make(o)
			o.Format = twin
			write(string(o.Document)+"-"+string(o.Reader), data, err, func() ([]byte, error) { return d.make(o) })
		}
	}
	if f.Known(formats.OfDocuments()) {
		data, err := Form(d.book, assessment.Organisation{Audience: assessment.BME}, assessment.Full, f)
		write("form", data, err, func() ([]byte, error) {
			return Form(d.book, assessment.Organisation{Audience: assessment.BME}, assessment.Full, twin)
		})
	}
	return lines
}

// bare leaves in a text what people read aloud: letters and digits. Marks, boxes and line ends differ between formats.
func bare(text string) string {
	return strings.Map(func(r rune) rune {
		if unicode.IsLetter(r) || unicode.IsDigit(r) || r == '%' {
			return r
		}
		return -1
	}, text)
}

// holds fails unless each line is found in the text, after the line before it.
func holds(t *testing.T, name, text string, lines []string) {
	t.Helper()
	rest, found := bare(text), 0
	for _, line := range lines {
		words := bare(line)
		if words == "" {
			continue
		}
		_, after, ok := strings.Cut(rest, words)
		if !ok {
			t.Errorf("%s does not say, or not in its place: %q", name, line)
			continue
		}
		rest, found = after, found+1
	}
	if found < 10 {
		t.Errorf("%s: only %d lines were compared", name, found)
	}
}

var pageFoot = regexp.MustCompile(`\s*Page \d+ of \d+\s*$`)

func TestPDFsHoldTheWordsOfTheMarkdown(t *testing.T) {
	reader := programtest.Find(t, "pdftotext")
	folder := t.TempDir()
	for name, lines := range written(t, folder, formats.PDF) {
		out, err := exec.CommandContext(t.Context(), reader, "-raw", "-enc", "UTF-8", filepath.Join(folder, name+".pdf"), "-").Output()
		if err != nil {
			t.Fatal(err)
		}
		title := strings.TrimPrefix(lines[0], "# ")
		var text strings.Builder
		for i, page := range strings.Split(string(out), "\f") {
			if i > 0 {
				page = strings.TrimPrefix(strings.TrimSpace(page), title)
			}
			text.WriteString(pageFoot.ReplaceAllString(page, "") + " ")
		}
		holds(t, name, text.String(), lines)
	}
}

// converted lets LibreOffice open files and write them in another format, beside them.
func converted(t *testing.T, folder, from, to string) {
	t.Helper()
	soffice := programtest.Find(t, "soffice")
	profile := url.URL{Scheme: "file", Path: filepath.ToSlash(filepath.Join(t.TempDir(), "profile"))}
	files, err := filepath.Glob(filepath.Join(folder, "*."+from))
	if err != nil {
		t.Fatal(err)
	}
	arguments := append([]string{"-env:UserInstallation=" + profile.String(), "--headless", "--norestore", "--convert-to", to, "--outdir", folder}, files...)
	if said, err := exec.CommandContext(t.Context(), soffice, arguments...).CombinedOutput(); err != nil {
		t.Fatalf("%v: %s", err, said)
	}
}

func TestLibreOfficeOpensTheWordFiles(t *testing.T) {
	programtest.Find(t, "soffice")
	folder := t.TempDir()
	documents := written(t, folder, formats.Word)
	converted(t, folder, "docx", "txt:Text (encoded):UTF8")
	for name, lines := range documents {
		text, err := os.ReadFile(filepath.Join(folder, name+".txt"))
		if err != nil {
			t.Fatal(err)
		}
		holds(t, name, string(text), lines)
	}
}

func TestLibreOfficeOpensTheWorkbooks(t *testing.T) {
	programtest.Find(t, "soffice")
	folder := t.TempDir()
	documents := written(t, folder, formats.Excel)
	const commaQuoteUTF8 = `csv:Text - txt - csv (StarCalc):44,34,76,1,,1033,false,false,false`
	converted(t, folder, "xlsx", commaQuoteUTF8)
	for name, lines := range documents {
		data, err := os.ReadFile(filepath.Join(folder, name+".csv"))
		if err != nil {
			t.Fatal(err)
		}
		got, err := csv.NewReader(strings.NewReader(string(data))).ReadAll()
		if err != nil {
			t.Fatal(err)
		}
		want, err := csv.NewReader(strings.NewReader(strings.TrimPrefix(strings.Join(lines, "\n"), "\ufeff"))).ReadAll()
		if err != nil {
			t.Fatal(err)
		}
		if len(got) != len(want) {
			t.Fatalf("%s has %d rows, want %d", name, len(got), len(want))
		}
		for i, row := range want {
			for j := range got[i] { // what a CSV file adds in further columns stands on a sheet of its own here
				cell := row[j]
				if day, err := assessment.ParseDate(cell); err == nil && !day.IsZero() {
					cell = day.Time().Format("01/02/2006") // LibreOffice writes days so where no language is set
				}
				if got[i][j] != cell {
					t.Errorf("%s, row %d, column %d is %q, want %q", name, i+1, j+1, got[i][j], cell)
				}
			}
		}
	}
}
