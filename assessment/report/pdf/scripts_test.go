package pdf_test

import (
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"testing"
	"unicode"

	"equalfooting/assessment/report"
	"equalfooting/assessment/report/pdf"
	"equalfooting/assessment/report/programtest"
)

// inLanguages are names as people write them in these languages, in a sentence of another.
var inLanguages = []report.Labelled{
	{Label: "Arabic", Text: "Our partner جمعية الأمل للنساء (London) met محمد عبد الله on 3 March 2027."},
	{Label: "Urdu", Text: "The group خواتین کی انجمن، لندن meets ۱۲ times a year with ڈاکٹر ٹیپو گھوش."},
	{Label: "Persian and Kurdish", Text: "کانون زنان ایرانی and ڕێکخراوی ژنانی کورد are members."},
	{Label: "Hebrew", Text: "The קבוצת נשים בלונדון group, שָׁלוֹם, and (תל אביב) 2026."},
	{Label: "Bengali", Text: "স্বপ্ন মহিলা সমিতি, ক্ষেত্র, প্রতিষ্ঠান, শ্রীমতী রুবিনা চৌধুরী with Tower Hamlets."},
	{Label: "Tamil", Text: "தமிழ் பெண்கள் சங்கம், ஸ்ரீ கொழும்பு, லண்டன் மொழி."},
	{Label: "Gurmukhi", Text: "ਪੰਜਾਬੀ ਸਭਾ, ਸ੍ਰੀ ਗੁਰੂ ਸਿੰਘ ਸਭਾ, ਸਾਊਥਾਲ ਵਿੱਚ।"},
	{Label: "Hindi and Nepali", Text: "हिन्दी महिला क्षेत्र, नेपाली सङ्घ, श्रीमती कृष्णा त्रिपाठी, राष्ट्रीय कार्यक्रम।"},
	{Label: "Gujarati", Text: "ગુજરાતી મહિલા મંડળ, શ્રી કૃષ્ણ, ક્ષેત્ર."},
	{Label: "Sinhala", Text: "ශ්\u200dරී ලංකා කාන්තා සංවිධානය."},
	{Label: "Amharic and Tigrinya", Text: "የኢትዮጵያ ማህበር በለንደን; ማሕበር ኤርትራ።"},
	{Label: "Chinese", Text: "伦敦华人妇女会 and 倫敦華人婦女會。"},
	{Label: "Yoruba, Igbo and Twi", Text: "Ẹgbẹ́ Ọmọ Yorùbá, Ọ̀ṣun, Gbọ́láhàn; Ụmụ Ìgbò; Ɛnɔɔma."},
	{Label: "Vietnamese, Polish and Turkish", Text: "Nguyễn Thị Hồng; Łódź, Żółć, Wąż; Çağrı Şahin."},
	{Label: "Greek and Ukrainian", Text: "Ελληνίδες; Українські жінки, Їжак Ґалаґан."},
}

// scripts has them in every place where something typed can be, and in paragraphs of their own.
func scripts() report.Document {
	var list report.List
	table := report.Table{Title: "Plan", Columns: []report.Column{{Name: "What"}, {Name: "Who leads"}}}
	for _, l := range inLanguages {
		list = append(list, l.Text)
		table.Rows = append(table.Rows, []string{l.Label, l.Text})
	}
	return report.Document{Title: "Where جمعية الأمل للنساء stands", Language: "en-GB", Facts: inLanguages, Words: words,
		Sections: []report.Section{{Title: "What স্বপ্ন মহিলা সমিতি can do", Blocks: []report.Block{
			report.Heading("हिन्दी महिला क्षेत्र with 伦敦华人妇女会"), list, table, report.Paragraph(arabic), report.Paragraph(chinese),
			report.List{"خواتین کی انجمن لندن میں 2012 سے کام کر رہی ہے۔", "שלום לכולם, 2026 (London) ועוד."},
		}}}}
}

const (
	arabic = "جمعية الأمل للنساء في لندن تعمل مع النساء والأسر منذ عام 2012، وتقدم دروسا في اللغة الإنجليزية (ESOL) ودعما في " +
		"السكن والصحة والعمل لكل من يحتاج إليه في المنطقة."
	chinese = "伦敦华人妇女会为住在伦敦的华人妇女和家庭提供英语课程、住房和健康方面的帮助，并且每个星期举办活动。我们希望与其他组织一起工作，让更多的人得到帮助，" +
		"也让更多的人了解我们的社区。"
)

func TestEveryScriptIsDrawn(t *testing.T) {
	if unshown := pdf.Unshown(scripts()); len(unshown) > 0 {
		t.Errorf("%q are not drawn", string(unshown))
	}
	document, _ := read(t, written(t, scripts())).Structure()
	whole := bare(document.Text())
	for _, l := range append(inLanguages, report.Labelled{Text: arabic}, report.Labelled{Text: chinese}) {
		if !strings.Contains(whole, bare(l.Text)) {
			t.Errorf("%s: %q is not read", l.Label, l.Text)
		}
	}
}

// What another program finds when it looks for the text: it goes by the positions of the letters, so these must be in order too.
func TestEveryScriptAsOthersReadIt(t *testing.T) {
	reader := programtest.Find(t, "pdftotext")
	path := filepath.Join(t.TempDir(), "scripts.pdf")
	d := scripts()
	d.Sections[0].Blocks = d.Sections[0].Blocks[1:2] // each on a line of its own
	if err := os.WriteFile(path, written(t, d), 0o600); err != nil {
		t.Fatal(err)
	}
	out, err := exec.Command(reader, "-enc", "UTF-8", path, "-").Output()
	if err != nil {
		t.Fatal(err)
	}
	whole := straightened(string(out))
	for _, l := range inLanguages {
		// At a change of direction the reader has its own order.
		for _, stretch := range stretches(l.Text) {
			if !strings.Contains(whole, straightened(stretch)) {
				t.Errorf("%s: %q is not found in %q", l.Label, stretch, out)
			}
		}
	}
}

// stretches are the words of a text that are next to each other and read in one direction.
func stretches(text string) []string {
	var list []string
	before := ""
	for _, word := range strings.FieldsFunc(text, func(r rune) bool { return unicode.IsSpace(r) || strings.ContainsRune("(),.;،", r) }) {
		direction := "left to right"
		if strings.ContainsFunc(word, func(r rune) bool { return unicode.In(r, unicode.Arabic, unicode.Hebrew) }) {
			direction = "right to left"
		}
		if direction != before || !strings.Contains(text, list[len(list)-1]+" "+word) {
			list = append(list, word)
		} else {
			list[len(list)-1] += " " + word
		}
		before = direction
	}
	return list
}

// straightened leaves out space, and the signs with which a reader marks the direction of what follows.
func straightened(text string) string {
	return strings.Map(func(r rune) rune {
		if unicode.IsSpace(r) || unicode.Is(unicode.Cf, r) {
			return -1
		}
		return r
	}, text)
}

// A text whose first strong letter is read from right to left begins at the right, wherever it is.
func TestTextsReadFromTheRightStandThere(t *testing.T) {
	const points = 72 / 25.4
	d := report.Document{Language: "en", Title: "محمد", Sections: []report.Section{{Title: "שלום", Blocks: []report.Block{
		report.Paragraph("محمد 2012 (London)"), report.Heading("محمد"), report.Paragraph("London"), report.List{"محمد"},
	}}}}
	for _, texts := range read(t, written(t, d)).pages {
		for _, text := range texts {
			begins := map[bool]string{true: "left", false: "right"}[text.x < 100*points]
			want := "right"
			if strings.HasPrefix(text.drawn, "London") || text.drawn == "" {
				want = "left"
			}
			if begins != want && text.drawn != "•" {
				t.Errorf("%q begins at the %s", text.drawn, begins)
			}
		}
	}
}

// What was typed on several lines stays on several lines, each in its own direction, in every place that takes such a text.
func TestTypedLinesStay(t *testing.T) {
	const points = 72 / 25.4
	note := "Mon: Amina\nTue: Bashir\r\nمحمد\n\n\nWed: Chen\n"
	for name, block := range map[string]report.Block{
		"paragraph": report.Paragraph(note), "list": report.List{note}, "labelled": report.Labelled{Label: "Note", Text: note},
		"table": report.Table{Columns: []report.Column{{Name: "Note"}}, Rows: [][]string{{note}}},
	} {
		p := read(t, written(t, report.Document{Language: "en", Sections: []report.Section{{Blocks: []report.Block{block}}}}))
		var heights []float64
		for _, want := range []string{"Mon: Amina", "Tue: Bashir", "محمد", "Wed: Chen"} {
			for _, text := range p.pages[0] {
				if text.drawn == want {
					heights = append(heights, text.y)
					if right := text.x > 100*points; right != (want == "محمد") {
						t.Errorf("in a %s %q begins at %v", name, want, text.x)
					}
				}
			}
		}
		if len(heights) != 4 || heights[0] <= heights[1] || heights[1] <= heights[2] || heights[2]-heights[3] < 1.5*(heights[1]-heights[2]) {
			t.Errorf("in a %s the lines stand at %v", name, heights)
		}
		document, _ := p.Structure()
		if read := strings.Join(strings.Fields(document.Text()), " "); !strings.HasSuffix(read, "Mon: Amina Tue: Bashir محمد Wed: Chen") {
			t.Errorf("a %s is read as %q", name, read)
		}
	}
}

// The voice is told the language of letters that are not in the document's.
func TestLanguagesOfStretches(t *testing.T) {
	d := scripts()
	document, _ := read(t, written(t, d)).Structure()
	languages := make(map[string]string)
	for _, e := range document.All() {
		if e.Language != "" {
			languages[strings.TrimSpace(e.Text())] = e.Language
		}
	}
	for text, want := range map[string]string{
		"جمعية الأمل للنساء": "ar", "خواتین کی انجمن، لندن": "ur", "کانون زنان ایرانی": "fa", "ڕێکخراوی ژنانی کورد": "ckb",
		"קבוצת נשים בלונדון": "he", "伦敦华人妇女会": "zh", "স্বপ্ন মহিলা সমিতি": "bn",
	} {
		if got := languages[text]; got != want {
			t.Errorf("%q is told to be in %q, want %q", text, got, want)
		}
	}
	d.Language = "ar"
	document, _ = read(t, written(t, d)).Structure()
	for _, e := range document.All() {
		if e.Language == "ar" {
			t.Errorf("in an Arabic document %q is told to be in that language", e.Text())
		}
	}
}
