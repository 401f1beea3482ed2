package firstbytes

import (
	"bytes"
	"encoding/json"
	"regexp"
	"strings"
	"sync"
)

// Kind is what a file is. Its name for people is in wrongfile.yaml.
type Kind string

// The known kinds. "" is none of them.
const (
	Excel      Kind = "xlsx"
	Word       Kind = "docx"
	Slides     Kind = "pptx"
	Calc       Kind = "ods"
	Writer     Kind = "odt"
	Zip        Kind = "zip"
	OldOffice  Kind = "office" // from Word or Excel before 2007
	PDF        Kind = "pdf"
	LockedPDF  Kind = "pdf_locked"
	Picture    Kind = "picture"
	Film       Kind = "film" // or sound
	RichText   Kind = "rtf"
	WebPage    Kind = "web"
	Calendar   Kind = "calendar"
	Table      Kind = "table" // CSV
	Result     Kind = "result"
	List       Kind = "list"
	Paper      Kind = "paper" // Markdown
	UTF16      Kind = "utf16" // without a byte order mark
	Program    Kind = "program"
	Answers    Kind = "answers"
	WholeOne   Kind = "whole"  // a bundle
	Locked     Kind = "locked" // a bundle or a backup
	EmptyFile  Kind = "empty"
	BackupFile Kind = "backup"
	NoText     Kind = "other" // unknown, and not text
)

// Kinds returns all of them.
func Kinds() []Kind {
	return []Kind{Excel, Word, Slides, Calc, Writer, Zip, OldOffice, PDF, LockedPDF, Picture, Film, RichText, WebPage, Calendar, Table, Result, List, Paper,
		UTF16, Program, Answers, WholeOne, Locked, EmptyFile, BackupFile, NoText}
}

// magic is how files of a kind begin: with this text, at this place.
type magic struct {
	at   int
	text string
	kind Kind
}

var magics = []magic{
	{0, "%PDF-", PDF}, {0, "\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1", OldOffice}, {0, `{\rtf`, RichText},
	{0, "\xff\xd8\xff", Picture}, {0, "\x89PNG\r\n\x1a\n", Picture}, {0, "GIF8", Picture}, {0, "II*\x00", Picture}, {0, "MM\x00*", Picture},
	{8, "WEBP", Picture}, {4, "ftypheic", Picture}, {4, "ftypheix", Picture}, {4, "ftypmif1", Picture}, {4, "ftypavif", Picture},
	{4, "ftyp", Film}, {0, "ID3", Film}, {8, "WAVE", Film}, {8, "AVI ", Film}, {0, "OggS", Film}, {0, "\x1aE\xdf\xa3", Film},
	{0, "MZ", Program}, {0, "\x7fELF", Program}, {0, "\xcf\xfa\xed\xfe", Program},
	{0, "age-encryption.org/", Locked}, {0, `{"format":"equal-footing-organisation"`, WholeOne}, {16, "\xed\xda\x0c\xed", BackupFile}, {16, "\xed\x0c\xda\xed", BackupFile},
}

// within is what else an archive of a kind contains.
var within = []struct {
	name string
	kind Kind
}{
	{"xl/workbook.", Excel}, {"word/document.", Word}, {"ppt/presentation.", Slides},
	{"mimetypeapplication/vnd.oasis.opendocument.spreadsheet", Calc}, {"mimetypeapplication/vnd.oasis.opendocument.text", Writer},
}

// Known returns the kind of a file from its bytes, all or the first of them; "" if the kind is unknown. A text that could be an answers
// file with a mistake in it has no kind.
func Known(data []byte) Kind {
	for _, m := range magics {
		if len(data) > m.at && bytes.HasPrefix(data[m.at:], []byte(m.text)) {
			return m.kind
		}
	}
	switch {
	case bytes.HasPrefix(data, []byte("PK\x03\x04")):
		return archive(data)
	case !hasMark(data) && bareUTF16(data):
		return UTF16
	case bytes.IndexByte(data, 0) >= 0 && !hasMark(data):
		return ""
	}
	text, ok := Text(data)
	if !ok {
		return ""
	}
	return ofText(strings.TrimSpace(string(text)))
}

// archive recognises a zip archive by the names in it, which are not compressed.
func archive(data []byte) Kind {
	for _, w := range within {
		if bytes.Contains(data, []byte(w.name)) {
			return w.kind
		}
	}
	return Zip
}

// answersKey matches a line that only an answers file has.
var answersKey = sync.OnceValue(func() *regexp.Regexp { return regexp.MustCompile(`(?mi)^\s*["']?(organi[sz]ation|answers)["']?\s*:`) })

// cells matches a first line of several cells, as in a table: in quotation marks, or words with at least two commas, semicolons or tabs
// between them and no colon.
var cells = sync.OnceValue(func() *regexp.Regexp {
	return regexp.MustCompile(`^("[^"\n]*"\s*[,;\t]\s*"|[^:{}\[\]\n,;\t]*([,;\t][^:{}\[\]\n,;\t]*){2,}\r?(\n|$))`)
})

func ofText(text string) Kind {
	lower := strings.ToLower(text[:min(len(text), 200)])
	switch {
	case text == "":
		return EmptyFile
	case strings.HasPrefix(lower, "<!doctype html"), strings.HasPrefix(lower, "<html"):
		return WebPage
	case strings.HasPrefix(text, "BEGIN:VCALENDAR"):
		return Calendar
	case text[0] == '{':
		return ofObject(text)
	case text[0] == '[' && json.Valid([]byte(text)):
		return List
	case answersKey().MatchString(text):
		return Answers
	case cells().MatchString(text):
		return Table
	case strings.HasPrefix(text, "# ") && strings.Contains(text, "\n## "): // with sections, since a single # begins a comment in YAML
		return Paper
	}
	return ""
}

// ofObject tells a result from answers, by what only one of them has.
func ofObject(text string) Kind {
	var keys map[string]json.RawMessage
	if json.Unmarshal([]byte(text), &keys) != nil {
		return ""
	}
	has := func(key string) bool { _, there := keys[key]; return there }
	switch {
	case has("answers"):
		return Answers
	case has("result"), has("stage") && has("domains"):
		return Result
	case has("organisation"):
		return Answers
	}
	return ""
}
