package documents

import (
	"cmp"
	"html"
	"slices"
	"strings"
	"testing"

	"equalfooting/assessment"
	"equalfooting/assessment/report/formats"
)

// withoutStyle leaves the style out of a web page, which its own package looks after.
func withoutStyle(data []byte) string {
	before, after, found := strings.Cut(string(data), "<style>")
	if !found {
		return before
	}
	_, after, _ = strings.Cut(after, "</style>")
	return policies.ReplaceAllString(before, "") + after
}

func TestGoldenDocuments(t *testing.T) {
	const us, trustees, partner = ForUs, ForTrustees, ForPartner
	for organisation, c := range map[string]struct {
		desk   func(t testing.TB) *desk
		orders []Order
	}{
		"example": {example, []Order{
			{Document: Report, Reader: us, Format: formats.Markdown}, {Document: Report, Reader: us, Format: formats.HTML}, {Document: Report, Reader: us, Format: formats.JSON},
			{Document: Report, Reader: trustees, Format: formats.Markdown},
			{Document: Plan, Reader: us, Format: formats.Markdown}, {Document: Plan, Reader: us, Format: formats.HTML}, {Document: Plan, Reader: us, Format: formats.CSV},
			{Document: Plan, Reader: trustees, Format: formats.Markdown}, {Document: Plan, Reader: trustees, Format: formats.CSV},
			{Document: Answers, Reader: us, Format: formats.CSV}, {Document: Answers, Reader: trustees, Format: formats.CSV},
			{Document: Offer, Reader: partner, Format: formats.Markdown}, {Document: Offer, Reader: partner, Format: formats.HTML},
			{Document: Calendar, Reader: us, Format: formats.Calendar}, {Document: Day, Reader: us, Format: formats.Markdown}, {Document: Day, Reader: us, Format: formats.HTML},
		}},
		"quick": {quick, []Order{
			{Document: Report, Reader: us, Format: formats.Markdown}, {Document: Plan, Reader: us, Format: formats.Markdown}, {Document: Offer, Reader: partner, Format: formats.Markdown},
		}},
		"returned": {returned, []Order{
			{Document: Everything, Reader: us, Format: formats.Markdown}, {Document: Everything, Reader: us, Format: formats.HTML},
			{Document: Report, Reader: us, Format: formats.Markdown}, {Document: Report, Reader: trustees, Format: formats.Markdown}, {Document: Day, Reader: us, Format: formats.Markdown}, {Document: Differences, Reader: us, Format: formats.Markdown}, {Document: Differences, Reader: us, Format: formats.HTML},
			{Document: Offer, Reader: partner, Format: formats.Markdown, Extras: []string{extraStage, extraDomain + "ideology", extraNote + "culture.language"}},
		}},
	} {
		d := c.desk(t)
		for _, o := range c.orders {
			data, err := d.make(o)
			if err != nil {
				t.Fatalf("%s: %v", o.name(), err)
			}
			golden(t, strings.Join([]string{organisation, string(o.Document), string(o.Reader)}, "-")+"."+string(o.Format), withoutStyle(data))
		}
	}
}

func TestGoldenForms(t *testing.T) {
	for _, c := range []struct {
		audience assessment.Audience
		edition  assessment.Edition
		format   formats.Format
		partner  assessment.Partner
	}{
		{assessment.BME, assessment.Full, formats.Markdown, ""}, {assessment.BME, assessment.Quick, formats.Markdown, ""},
		{assessment.BME, assessment.Quick, formats.HTML, ""}, {assessment.Funder, assessment.Quick, formats.Markdown, ""},
		{assessment.BME, assessment.Quick, formats.Markdown, assessment.PartnerNo},
	} {
		data, err := Form(english(t), assessment.Organisation{Audience: c.audience, Partner: c.partner}, c.edition, c.format)
		if err != nil {
			t.Fatal(err)
		}
		before := ""
		if c.partner == assessment.PartnerNo {
			before = "-before"
		}
		golden(t, "form-"+string(c.audience)+"-"+string(c.edition)+before+"."+string(c.format), withoutStyle(data))
	}
}

// What must stand in every document: when and for whom it was made, how much was asked, by which version of the questions,
// and, where the check is the quick one, that it gives only a first idea. A CSV file holds the facts alone: it has no place for
// a sentence. JSON has a shape of its own.
func TestEveryDocumentSaysWhatItGoesBy(t *testing.T) {
	for name, at := range map[string]func(t testing.TB) *desk{"full": example, "quick": quick} {
		d := at(t)
		d.record.AddAction(assessment.PlanAction{What: "An action", Status: assessment.ToDo, By: date(2027, 1, 1)}) // a calendar has a day in it
		for _, o := range d.orders() {
			if !o.Format.Known([]formats.Format{formats.Markdown, formats.Excel, formats.CSV, formats.Calendar}) {
				continue
			}
			o.Extras = nil
			data, err := d.make(o)
			d.must(err)
			date := map[formats.Format]string{formats.CSV: "2026-11-23", formats.Excel: "46349"}[o.Format] // as a day of its own
			want := []string{cmp.Or(date, "23 November 2026"), o.Reader.Name(d.book), d.record.Organisation.Name, "version 2", map[string]string{"full": "36 questions", "quick": "12 questions"}[name]}
			if o.Format != formats.CSV {
				want = append(want, "Voice4Change England")
			}
			if o.Format != formats.CSV && o.Document != Offer && o.Document != Day && o.Document != Differences {
				want = append(want, d.book.Results().Document.Scored)
			}
			if name == "quick" && o.Document != Offer {
				want = append(want, "gives only a first idea")
			}
			text := strings.ReplaceAll(html.UnescapeString(textOf(t, o.Format, data)), `\`, "")
			for _, w := range want {
				if !strings.Contains(text, w) {
					t.Errorf("%s: %s does not say %q", name, o.name(), w)
				}
			}
		}
	}
}

func TestFileNamesFitEverySystem(t *testing.T) {
	day := date(2026, 11, 23)
	for _, text := range append(hostileTexts, "Łódź, Đà Nẵng", strings.Repeat("ẵ", 300), "~", "...hidden", "group. ") {
		for _, o := range example(t).orders() {
			name := FileName(english(t), text, o, day)
			if len(name) > 200 || strings.ContainsAny(name, `<>:"/\|?*`+"\x00\t\n") || strings.HasPrefix(name, ".") || strings.HasPrefix(name, " ") ||
				strings.HasPrefix(name, ",") || formats.FromName(name) != o.Format {
				t.Errorf("%q gives %q", text, name)
			}
		}
	}
	for _, text := range []string{"Aux. Services", "con .uk", "COM1.", "lpt².org", "CON", "Console. Services"} {
		name := FileName(english(t), text, Order{Document: Report, Format: formats.PDF}, day)
		first, _, _ := strings.Cut(name, ".")
		if slices.Contains([]string{"AUX", "CON", "COM1", "LPT²"}, strings.ToUpper(strings.TrimSpace(first))) {
			t.Errorf("%q gives %q, which is a device on Windows", text, name)
		}
	}
	if got, want := FileName(english(t), "Example Women's Group", Order{Document: Report, Reader: ForTrustees, Format: formats.Word}, day),
		"Example Women's Group, report, for trustees, 2026-11-23.docx"; got != want {
		t.Errorf("%q, want %q", got, want)
	}
}
