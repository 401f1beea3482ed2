package pdf_test

import (
	"strings"
	"testing"

	"equalfooting/assessment/report"
	"equalfooting/assessment/report/pdf"
)

// drawnOf is what can be read from what is drawn for a paragraph, and the letters that could not be drawn.
func drawnOf(t *testing.T, paragraph string) (drawn, unshown string) {
	t.Helper()
	d := report.Document{Words: words, Sections: []report.Section{{Blocks: []report.Block{report.Paragraph(paragraph)}}}}
	document, _ := read(t, written(t, d)).Structure()
	return strings.TrimRight(document.Text(), " "), string(pdf.Unshown(d))
}

func TestLettersOfManyLanguages(t *testing.T) {
	for language, name := range map[string]string{
		"Czech": "Dvořák Šárka Ďoubalová", "Polish": "Żółć Łódź Ąę", "Turkish": "Şükrü Ğ İı", "Romanian": "Ștefan Țepeș",
		"Hungarian": "Győző Űrmező", "Icelandic": "Þórður Æsa", "Maltese": "Ħaġar Ġgantija", "Welsh": "Ŵyn Ŷ", "Latvian": "Ģirts Ķ Ņ",
		"Vietnamese": "Nguyễn Thị Hồng Đặng Ở Ỹ", "Yoruba": "Ọ̀ṣun Adébáyọ̀ Ẹ́", "Igbo": "Ịhụọma Ṅ", "Hausa": "Ɓala Ɗan Ƙasa ƴa", "Ewe": "Ɛ́ ɔ̃ ƒ ŋ",
		"Greek": "Ελένη Παπαδοπούλου Ϊ ΰ", "old Greek": "Ἀχιλλεύς ᾧ", "Ukrainian": "Олександра Ґалаґан Їжак Є", "Serbian": "Ђорђе Љубица Џ Ћ",
		"Kazakh": "Әсел Қазақ Ңұү", "Tajik": "Ҷамшед Ӣ Ӯ Ғ", "Armenian": "Արմեն Հայաստան", "Georgian": "ნინო", "Amharic": "አበበ ተስፋዬ",
		"signs": "“Yes” – ‘no’ — … £ € ₦ ₹ ₵ ½ × − ≤ → ✓ ✗ ☐ • № ™",
	} {
		t.Run(language, func(t *testing.T) {
			if drawn, unshown := drawnOf(t, name); drawn != name || unshown != "" {
				t.Errorf("%q is drawn as %q, without %q", name, drawn, unshown)
			}
		})
	}
}

// A box is drawn for the letter, which can still be searched, copied and heard.
func TestLettersThatCannotBeDrawn(t *testing.T) {
	for _, c := range []struct{ text, drawn, unshown string }{
		{"런던 한인", "런던 한인", "런던한인"},
		{"ไทย Wang", "ไทย Wang", "ไทย"},
		{"👩‍👩‍👧 family", "👩‍👩‍👧 family", "👩👧"},
		{"𝒜", "𝒜", "𝒜"},
		{"bad \xff byte", "bad � byte", ""}, // other formats show no more of it
		{"\uffff\ufffe", "��", ""},
	} {
		if drawn, unshown := drawnOf(t, c.text); drawn != c.drawn || unshown != c.unshown {
			t.Errorf("%q is drawn as %q, without %q; want %q, without %q", c.text, drawn, unshown, c.drawn, c.unshown)
		}
	}
}

// What is not a letter does not come out, and is not noted as missing.
func TestWhatIsNotDrawn(t *testing.T) {
	for _, c := range []struct{ text, drawn string }{
		{"\u202eright\u202c to \u200fleft\u2066 marks", "right to left marks"},
		{"soft\u00adhyphen \ufeffmark zero\u200bwidth", "softhyphen mark zerowidth"},
		{"nul\x00 bell\a esc\x1b[31m", "nul bell esc[31m"},
		{"tab\tand\r\nlines\n\n  and space ", "tab and lines  and space"}, // an empty line between
		{"Nguye\u0302\u0303n o\u0323\u0300", "Nguyễn ọ̀"},                 // joined, as far as there is a joined letter
		{"10\u00a0000", "10\u00a0000"},
		{"☐\ufe0f", "☐"},
	} {
		if drawn, unshown := drawnOf(t, c.text); drawn != c.drawn || unshown != "" {
			t.Errorf("%q is drawn as %q, without %q; want %q", c.text, drawn, unshown, c.drawn)
		}
	}
}

func TestHostileTextsComeOutAsText(t *testing.T) {
	for _, text := range []string{
		`<script>alert(1)</script>`, `=1+1`, `@SUM(A1)`, `+cmd|' /C calc'!A0`, "]]>", "&amp;", "{{.}}", "{nb}", "{number} of {of}",
		") Tj ET (", `\`, `\)`, `\r\n`, "%%EOF", "endstream endobj", "/CreationDate (", strings.Repeat("w", 10_000), "**bold** _it_ # head",
	} {
		if drawn, unshown := drawnOf(t, text); bare(drawn) != bare(text) || unshown != "" {
			t.Errorf("%.50q is drawn as %.50q, without %q", text, drawn, unshown)
		}
	}
}

func TestHostileDocument(t *testing.T) {
	p := read(t, written(t, hostile()))
	var whole strings.Builder
	for _, page := range p.pages {
		whole.WriteString(strings.Join(body(page), ""))
	}
	all := bare(whole.String())
	for _, text := range awkward {
		if drawn, _ := drawnOf(t, text); strings.Count(all, bare(drawn)) < 10 {
			t.Errorf("%.50q comes out %d times", text, strings.Count(all, bare(drawn)))
		}
	}
	if w := strings.Count(all, "w"); w < 16*10_000 {
		t.Errorf("%d letters of the long word", w)
	}
	for i, page := range p.pages {
		for _, text := range page {
			if text.x < 0 || text.x > 595 || text.y < 0 || text.y > 842 {
				t.Errorf("page %d: %q stands at %v, %v", i+1, text.drawn, text.x, text.y)
			}
		}
	}
}

func FuzzWrite(f *testing.F) {
	for _, text := range awkward {
		f.Add(text)
	}
	for _, l := range inLanguages {
		f.Add(l.Text)
	}
	f.Fuzz(func(t *testing.T, text string) {
		d := everywhere(text)
		d.Facts = append(d.Facts, report.Labelled{Label: text, Text: d.Title})
		d.Title, d.Language = "Title", "en-GB"
		for _, broken := range read(t, written(t, d)).Broken() {
			t.Errorf("against PDF/UA-1: %.300s", broken)
		}
	})
}
