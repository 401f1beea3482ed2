package calendar_test

import (
	"strings"
	"testing"
	"time"
	"unicode"

	"equalfooting/assessment/report"
	"equalfooting/assessment/report/calendar"
)

// hostileTexts are names and notes that have a special meaning for some program, or break it.
var hostileTexts = []string{
	"<script>alert(1)</script>", "=1+1", "@SUM(A1)", "+cmd|' /C calc'!A0", `]]>&amp;{{.}}`,
	"Title\r\nEND:VEVENT\r\nBEGIN:VALARM", "a\rb\u0085c\u2028d\u2029e\vf", `back\slash \n \\n ; , : " ^n`, " leading, and trailing ",
	"\u202Eevil\u200F mark", strings.Repeat("w", 10_000), strings.Repeat("好", 300), "👩🏽‍❤️‍👩🏿 family 👨‍👩‍👧‍👦",
	"Ελληνικά кириллица Tiếng Việt العربية 中文", "NUL\x00 bell\x07 delete\x7f", "not UTF-8: \xff\xc3( \xe2\x82", "\xEF\xBB\xBFmark",
	strings.Repeat("é", 30) + strings.Repeat("x", 60), strings.Repeat(" ", 200) + "end", "tab\there",
}

func hostile() report.Calendar {
	c := report.Calendar{Name: strings.Join(hostileTexts[:6], " "), Language: "en-GB"}
	for _, s := range hostileTexts {
		c.Events = append(c.Events, report.Event{ID: "id " + s, Day: day(2027, time.July, 4), Changed: changed, Remind: true, Title: s, Details: s + "\n" + s})
	}
	return c
}

// shown is how a text should come back: all line ends the same, and a sign in place of what no calendar may hold.
func shown(s string) string {
	s = strings.NewReplacer("\r\n", "\n", "\r", "\n", "\u0085", "\n", "\u2028", "\n", "\u2029", "\n").Replace(strings.ToValidUTF8(s, "\uFFFD"))
	return strings.Map(func(r rune) rune {
		if unicode.IsControl(r) && r != '\n' && r != '\t' {
			return '\uFFFD'
		}
		return r
	}, s)
}

func FuzzCalendar(f *testing.F) {
	for _, s := range hostileTexts {
		f.Add(s, s, s, s, s)
	}
	f.Fuzz(func(t *testing.T, name, language, id, title, details string) {
		if id == "" {
			t.Skip("refused")
		}
		c := report.Calendar{Name: name, Language: language, Events: []report.Event{{ID: id, Day: day(2027, time.July, 4), Changed: changed, Remind: true, Title: title, Details: details}}}
		var b strings.Builder
		if err := calendar.Write(&b, c); err != nil {
			t.Fatal(err)
		}
		_, events, err := strictly(b.String())
		if err != nil {
			t.Fatalf("%v in\n%q", err, b.String())
		}
		if got := events[0]; got.uid != shown(id) || got.summary != shown(title) || got.details != shown(details) || got.reminder != shown(title) {
			t.Errorf("%+v came back", got)
		}
	})
}
