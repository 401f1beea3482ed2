package documents

import (
	"archive/zip"
	"bytes"
	"encoding/csv"
	"encoding/json"
	"encoding/xml"
	"errors"
	"fmt"
	"io"
	"strings"
	"testing"
	"unicode/utf8"

	"equalfooting/assessment"
	"equalfooting/assessment/bidi"
	"equalfooting/assessment/report/formats"
	"equalfooting/assessment/report/pdf/pdftest"
)

// hostileTexts mean something to some program, break it, or turn the words after them round.
var hostileTexts = []string{
	`<script>alert(1)</script>`, `</style><img src="http://canary.invalid/1" onerror=alert(1)>`, `]]>&amp;{{.}}{name}{body}`,
	"=1+1", "@SUM(A1)", "+cmd|' /C calc'!A0", "-2+3", "\t=1+1", "a\tb\nEND:VEVENT\r\nBEGIN:VALARM", "# heading\n- list\n| cell |",
	"\u202Eevil\u2066 name\u200F mark", "\u05E9\u05DC\u05D5\u05DD \u0645\u0631\u062D\u0628\u0627", "👩🏽‍❤️‍👩🏿 👨‍👩‍👧‍👦", "Ελληνικά Tiếng Việt кириллица አማርኛ 中文",
	"bell\x07 escape\x1b[31m delete\x7f next\u0085", "not UTF-8: \xff\xc3(", strings.Repeat("w", 10_000), strings.Repeat("long words ", 900),
	"\\[link](http://canary.invalid/2) `code` $x$", "CON", "..", "   ", "a/b:c*d?e\"f<g>h|i\\j",
}

// hostileDesk is with an organisation that came back, with a plan, a mentor and another's view, in which every text that a
// person can give is this one. Such texts get past the pages only in an imported or an older record.
func hostileDesk(t *testing.T, text string) *desk {
	t.Helper()
	sheet := exampleSheet(t)
	sheet.Organisation.Name, sheet.Organisation.PaidStaff, sheet.Organisation.Volunteers = text, text, text
	for id, a := range sheet.Answers {
		a.Note, a.Reason, a.Change = text, text, text
		sheet.Answers[id] = a
	}
	unfit := sheet.Answers["ideology.fit"]
	unfit.Kind = assessment.DoesNotApply
	sheet.Answers["ideology.fit"] = unfit
	d := opened(t, sheet, false)
	d.record.Sitting = assessment.Sitting{Company: assessment.WithMentor, Facilitator: text}
	d.record.Revisit(assessment.Full, d.now)
	for id, a := range sheet.Answers {
		a.Level = max(a.Level-1, assessment.LowestLevel)
		d.record.Give(id, a, d.now)
	}
	d.record.AddView(text, assessment.ImportedView, sheet.Answers, d.now)
	d.must(d.record.Views.Open(d.record.AddView(text, assessment.MentorView, sheet.Answers, d.now)))
	for _, status := range assessment.Statuses() {
		d.record.AddAction(assessment.PlanAction{What: text, Who: text, Dropped: text, Note: text, Status: status, By: date(2027, 3, 1)})
	}
	d.record.NextLook = date(2027, 6, 1)
	d.record.Meeting = assessment.Meeting{On: date(2027, 3, 1), Bring: text}
	d.record.Offer = assessment.Offer{Does: text, For: text, Contact: text}
	d.record.Days = assessment.Diary{{Date: assessment.DateOf(d.now), Note: text}}
	return d
}

// orders are all documents that there are, for all readers in all formats; a partner is shown all that can be chosen.
func (d *desk) orders() []Order {
	var list []Order
	for _, kind := range All() {
		if kind == Offer && NoOffer(d.record) != nil {
			continue
		}
		for _, r := range kind.Readers() {
			for _, f := range kind.Formats() {
				o := Order{Document: kind, Reader: r, Format: f}
				if kind == Offer {
					for _, e := range d.extras() {
						o.Extras = append(o.Extras, e.Value)
					}
				}
				list = append(list, o)
			}
		}
	}
	return list
}

func (o Order) name() string { return fmt.Sprintf("%s for %s as %s", o.Document, o.Reader, o.Format) }

func TestHostileTextsComeOutAsText(t *testing.T) {
	for i, text := range hostileTexts {
		if testing.Short() && i%4 != 0 {
			continue // the race detector, for which short runs are, sees nothing else in the others
		}
		t.Run(fmt.Sprint(i), func(t *testing.T) {
			t.Parallel()
			d := hostileDesk(t, text)
			for _, o := range d.orders() {
				data, err := d.make(o)
				if err != nil {
					t.Errorf("%s: %v", o.name(), err)
					continue
				}
				if problem := malformed(o.Format, data); problem != nil {
					t.Errorf("%s: %v", o.name(), problem)
				}
			}
		})
	}
}

// malformed says what is wrong with a file, as far as it shows at this height: the packages that write the formats have
// the close tests.
func malformed(f formats.Format, data []byte) error {
	switch f {
	case formats.PDF:
		file, err := pdftest.Read(data)
		if err != nil {
			return err
		}
		if broken := file.Broken(); len(broken) > 0 {
			return fmt.Errorf("against PDF/UA-1: %.500q", broken)
		}
		return nil
	case formats.Word, formats.Excel:
		return malformedArchive(data)
	}
	switch {
	case !utf8.Valid(data):
		return errors.New("no UTF-8")
	case turns(f, string(data)):
		return errors.New("turns the direction of what follows")
	case bytes.ContainsAny(data, "\x00\x07\x1b\x7f"):
		return errors.New("control characters")
	}
	switch f {
	case formats.HTML:
		if bytes.Contains(data, []byte("<script")) || bytes.Contains(data, []byte("<img")) {
			return errors.New("markup")
		}
	case formats.JSON:
		if !json.Valid(data) {
			return errors.New("no JSON")
		}
	case formats.CSV:
		return malformedCSV(data)
	case formats.Calendar:
		for begin, end := range map[string]string{"\nBEGIN:VALARM\r\nACTION:": "\nEND:VALARM\r\nEND:VEVENT", "\nBEGIN:VEVENT\r\nUID:": "\nEND:VEVENT"} {
			begun, whole := bytes.Count(data, []byte(begin)), bytes.Count(data, []byte(begin[:len("\nBEGIN:VALARM")]))
			if begun != whole || begun != bytes.Count(data, []byte(end)) {
				return errors.New("components out of a text")
			}
		}
	}
	return nil
}

// turns says whether signs in a file reach out of what they stand in. In what programs read there are none at all.
func turns(f formats.Format, text string) bool {
	if f == formats.CSV || f == formats.JSON {
		return bidi.Bare(text) != text
	}
	text = strings.ReplaceAll(text, "\r\n ", "") // a calendar's lines are folded
	return bidi.Balance(text) != text
}

// malformedArchive reads the parts of an Office file.
func malformedArchive(data []byte) error {
	archive, err := zip.NewReader(bytes.NewReader(data), int64(len(data)))
	if err != nil {
		return err
	}
	for _, file := range archive.File {
		part, err := file.Open()
		if err != nil {
			return err
		}
		decoder := xml.NewDecoder(part)
		for {
			token, err := decoder.Token()
			if errors.Is(err, io.EOF) {
				break
			}
			if err != nil {
				return fmt.Errorf("%s: %w", file.Name, err)
			}
			if start, ok := token.(xml.StartElement); ok && start.Name.Local == "f" {
				return fmt.Errorf("%s: a formula", file.Name)
			}
		}
		part.Close()
	}
	return nil
}

func malformedCSV(data []byte) error {
	rows, err := csv.NewReader(bytes.NewReader(bytes.TrimPrefix(data, []byte("\ufeff")))).ReadAll()
	if err != nil {
		return err
	}
	for _, row := range rows {
		for _, cell := range row {
			if strings.IndexAny(strings.TrimSpace(cell), "=+-@") == 0 {
				return fmt.Errorf("a cell begins with %.10q", cell)
			}
		}
	}
	return nil
}

func TestFormsAreMadeForAllInAllFormats(t *testing.T) {
	for _, a := range assessment.Audiences() {
		for _, e := range []assessment.Edition{assessment.Full, assessment.Quick} {
			for _, f := range formats.OfDocuments() {
				data, err := Form(english(t), assessment.Organisation{Audience: a}, e, f)
				if err == nil {
					err = malformed(f, bytes.Replace(data, []byte("\n<script>"), nil, 1)) // a page that is filled in has its own, and no other
				}
				if err != nil {
					t.Errorf("%s, %s, %s: %v", a, e, f, err)
				}
			}
		}
	}
}
