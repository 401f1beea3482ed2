package firstbytes_test

import (
	"archive/zip"
	"bytes"
	"slices"
	"strings"
	"testing"
	"unicode/utf16"

	"equalfooting/content/contenttest"
	"equalfooting/store/firstbytes"

	"pgregory.net/rapid"
)

func zipped(t *testing.T, names ...string) string {
	t.Helper()
	var b bytes.Buffer
	w := zip.NewWriter(&b)
	for _, name := range names {
		if _, err := w.Create(name); err != nil {
			t.Fatal(err)
		}
	}
	if err := w.Close(); err != nil {
		t.Fatal(err)
	}
	return b.String()
}

func utf16Text(text string, little, mark bool) string {
	var b strings.Builder
	units := utf16.Encode([]rune(text))
	if mark {
		units = append([]uint16{0xfeff}, units...)
	}
	for _, u := range units {
		if little {
			b.Write([]byte{byte(u), byte(u >> 8)})
		} else {
			b.Write([]byte{byte(u >> 8), byte(u)})
		}
	}
	return b.String()
}

func TestWhatAFileIs(t *testing.T) {
	for name, test := range map[string]struct {
		data string
		want firstbytes.Kind
	}{
		"workbook":                 {zipped(t, "[Content_Types].xml", "_rels/.rels", "xl/workbook.xml"), firstbytes.Excel},
		"Word":                     {zipped(t, "[Content_Types].xml", "word/document.xml"), firstbytes.Word},
		"an archive":               {zipped(t, "answers.yaml"), firstbytes.Zip},
		"old Word":                 {"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1 and more", firstbytes.OldOffice},
		"PDF":                      {"%PDF-1.7\n%\xe2\xe3", firstbytes.PDF},
		"a photograph":             {"\xff\xd8\xff\xe1\x00\x18Exif", firstbytes.Picture},
		"an iPhone's":              {"\x00\x00\x00\x24ftypheic\x00", firstbytes.Picture},
		"a film":                   {"\x00\x00\x00\x24ftypqt  \x00", firstbytes.Film},
		"calendar":                 {"BEGIN:VCALENDAR\r\nVERSION:2.0\r\n", firstbytes.Calendar},
		"our table":                {"\ufeff\"Part\",\"What it says\"\r\n\"Capacity\",\"We\"\r\n", firstbytes.Table},
		"a table with semicolons":  {"Name;Level;Note\nA;1;x\n", firstbytes.Table},
		"a web page":               {"<!DOCTYPE html>\n<html lang=\"en\">", firstbytes.WebPage},
		"a result":                 {`{"instrument": 2, "stage": "none", "domains": []}`, firstbytes.Result},
		"a result in its frame":    {`{"organisation": {"name": "x"}, "date": "2026-11-30", "version": 2, "result": {}}`, firstbytes.Result},
		"a list":                   {`[{"id": 1}]`, firstbytes.List},
		"a paper":                  {"# Example Group: the report\n\nFor us.\n\n## Results\n", firstbytes.Paper},
		"answers":                  {"# for us\norganisation: {name: Example Group}\n", firstbytes.Answers},
		"answers in JSON":          {`{"organisation": {"name": "Example Group"}, "answers": {}}`, firstbytes.Answers},
		"answers, one line a mess": {"organisation: {name: a, b\nanswers:\n", firstbytes.Answers},
		"a bundle":                 {`{"format":"equal-footing-organisation","version":2}` + "\n", firstbytes.WholeOne},
		"a locked file":            {"age-encryption.org/v1\n-> scrypt", firstbytes.Locked},
		"a backup":                 {strings.Repeat("\x00", 16) + "\xed\xda\x0c\xed\x02\x00\x00", firstbytes.BackupFile},
		"bare UTF-16":              {utf16Text("organisation:\n", true, false), firstbytes.UTF16},
		"bare, the other way":      {utf16Text("organisation:\n", false, false), firstbytes.UTF16},
		"a marked table":           {utf16Text("\"A\"\t\"B\"\r\n", true, true), firstbytes.Table},
		"nothing":                  {" \n", firstbytes.EmptyFile},
		"a word":                   {"hello", ""},
		"a passphrase":             {"correct horse battery staple\n", ""},
		"a sentence, with commas":  {"note: one, two, three\n", ""},
	} {
		if got := firstbytes.Known([]byte(test.data)); got != test.want {
			t.Errorf("%s: %q, want %q", name, got, test.want)
		}
	}
}

// Each kind has its name, and each place its advice.
func TestEverySentenceIsThere(t *testing.T) {
	book := contenttest.English(t)
	for _, kind := range firstbytes.Kinds() {
		for _, wanted := range firstbytes.Wanteds() {
			said := book.Explain(&firstbytes.WrongFile{Path: "a.b", Kind: kind, Wanted: wanted})
			if !strings.HasPrefix(said, "a.b is ") || strings.Contains(said, book.Failures().Unknown) {
				t.Errorf("%s for %s: %q", kind, wanted, said)
			}
		}
	}
}

// Text comes back unchanged, whichever encoding it was in.
func TestTextOfEitherKind(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		text := strings.ToValidUTF8(rapid.String().Draw(t, "text"), "")
		text = strings.TrimPrefix(text, "\ufeff")
		little := rapid.Bool().Draw(t, "little")
		if got, ok := firstbytes.Text([]byte(utf16Text(text, little, true))); !ok || string(got) != text {
			t.Fatalf("%q became %q, %v", text, got, ok)
		}
		if got, ok := firstbytes.Text([]byte(text)); !ok || string(got) != text {
			t.Fatalf("%q became %q, %v", text, got, ok)
		}
	})
	for _, broken := range []string{"\xff\xfea", "\xff\xfe\x00\xd8", "\xff\xfe\x00\xdca\x00"} {
		if text, ok := firstbytes.Text([]byte(broken)); ok {
			t.Errorf("%q became %q", broken, text)
		}
	}
}

// FuzzKnown: any bytes have a kind with a name, or none.
func FuzzKnown(f *testing.F) {
	for _, seed := range []string{"", "PK\x03\x04xl/workbook.xml", "\xff\xfe{\x00", `{"result":1}`, "[1", "a,b,c", "# x"} {
		f.Add([]byte(seed))
	}
	f.Fuzz(func(t *testing.T, data []byte) {
		kind := firstbytes.Known(data)
		if kind != "" && !slices.Contains(firstbytes.Kinds(), kind) {
			t.Errorf("%q", kind)
		}
	})
}
