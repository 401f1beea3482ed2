package pdf_test

import (
	"slices"
	"strings"
	"testing"

	"equalfooting/assessment/report"
)

// drawnOf is what is drawn for a paragraph, and whether the document says that some of it could not be.
func drawnOf(t *testing.T, paragraph string) (drawn string, noted bool) {
	t.Helper()
	p := read(t, written(t, report.Document{Words: words, Sections: []report.Section{{Blocks: []report.Block{report.Paragraph(paragraph)}}}}))
	texts := body(p.pages[0])
	if i := slices.Index(texts, words.Notes); i >= 0 {
		noted = slices.Contains(texts[i:], words.Unshown)
		texts = texts[:i]
	}
	return strings.Join(texts, ""), noted
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
			if drawn, noted := drawnOf(t, name); drawn != name || noted {
				t.Errorf("%q is drawn as %q, noted: %v", name, drawn, noted)
			}
		})
	}
}

func TestLettersThatCannotBeDrawn(t *testing.T) {
	for _, c := range []struct{ text, drawn string }{
		{"王小明 Wang", "王小明 Wang"}, // as boxes, which can be searched and copied
		{"বাংলা", "বাংলা"},
		{"محمد علي", "���� ���"}, // not in the wrong order
		{"שלום", "����"},
		{"👩‍👩‍👧 family", "��� family"},
		{"𝒜", "�"},
		{"bad \xff byte", "bad � byte"},
		{"\uffff\ufffe", "��"},
	} {
		if drawn, noted := drawnOf(t, c.text); drawn != c.drawn || !noted {
			t.Errorf("%q is drawn as %q, noted: %v; want %q and a note", c.text, drawn, noted, c.drawn)
		}
	}
}

// What is not a letter does not come out, and is no reason for a note.
func TestWhatIsNotDrawn(t *testing.T) {
	for _, c := range []struct{ text, drawn string }{
		{"\u202eright\u202c to \u200fleft\u2066 marks", "right to left marks"},
		{"soft\u00adhyphen \ufeffmark zero\u200bwidth", "softhyphen mark zerowidth"},
		{"nul\x00 bell\a esc\x1b[31m", "nul bell esc[31m"},
		{"tab\tand\r\nlines\n\n  and space ", "tab and lines and space"},
		{"Nguye\u0302\u0303n o\u0323\u0300", "Nguyễn ọ̀"}, // joined, as far as there is a joined letter
		{"10\u00a0000", "10\u00a0000"},
		{"☐\ufe0f", "☐"},
	} {
		if drawn, noted := drawnOf(t, c.text); drawn != c.drawn || noted {
			t.Errorf("%q is drawn as %q, noted: %v; want %q", c.text, drawn, noted, c.drawn)
		}
	}
}

func TestHostileTextsComeOutAsText(t *testing.T) {
	for _, text := range []string{
		`<script>alert(1)</script>`, `=1+1`, `@SUM(A1)`, `+cmd|' /C calc'!A0`, "]]>", "&amp;", "{{.}}", "{nb}", "{number} of {of}",
		") Tj ET (", `\`, `\)`, `\r\n`, "%%EOF", "endstream endobj", "/CreationDate (", strings.Repeat("w", 10_000), "**bold** _it_ # head",
	} {
		if drawn, noted := drawnOf(t, text); !strings.HasPrefix(text, drawn) || drawn == "" || noted {
			t.Errorf("%.50q is drawn as %.50q, noted: %v", text, drawn, noted)
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
	f.Fuzz(func(t *testing.T, text string) {
		read(t, written(t, everywhere(text)))
	})
}
