package documents

import (
	"strings"
	"testing"

	"equalfooting/assessment"
	"equalfooting/assessment/report/formats"
)

// What a PDF cannot show is told when it is made, with what can show it, and stands in none of the papers.
func TestWhatAPDFCannotShowIsTold(t *testing.T) {
	for name, want := range map[string]string{
		"Example Women's Group": "", "জাগরণ মহিলা সমিতি": "", "خواتین کی انجمن": "", "伦敦华人妇女会": "",
		"런던 한인": "런, 던, 한, 인",
		"สมาคมสตรีไทยในลอนดอน": " and others",
	} {
		d := example(t)
		d.record.Organisation.Name = name
		for _, o := range d.orders() {
			if o.Document == Calendar {
				continue // it tells of steps without a day
			}
			said := Lacks(d.book, d.record, o, d.now)
			if o.Format != formats.PDF || want == "" {
				if said != "" {
					t.Errorf("%s of %q: it says %q", o.name(), name, said)
				}
				continue
			}
			if !strings.Contains(said, want) || !strings.Contains(said, "web page") {
				t.Errorf("%s of %q: it says %q, want %q in it", o.name(), name, said, want)
			}
		}
		if said := LateLacks(d.book, []assessment.Due{{Case: assessment.Summary{Name: name}, Look: true}}, named, date(2026, 11, 23), formats.PDF); (said != "") != (want != "") {
			t.Errorf("of what is late with %q it says %q", name, said)
		}
	}
}

// named is how what is late is told where no two have the same name.
func named(s assessment.Summary) string { return s.Name }
