package pages

import (
	"strings"
	"testing"
	"time"

	"equalfooting/assessment"
	"equalfooting/content"
	"equalfooting/content/contenttest"

	"pgregory.net/rapid"
)

// on is the calendar on a Monday, 23 November 2026.
func on(t testing.TB) Calendar {
	t.Helper()
	book := contenttest.English(t)
	return Calendar{book, assessment.Date{Year: 2026, Month: time.November, Day: 23}}
}

func TestReadDay(t *testing.T) {
	days := on(t)
	const unclear, noSuchDay = "unclear", "no such day"
	for text, want := range map[string]string{
		"": "", "   ": "",
		"3 March 2027": "2027-03-03", "3 march 2027": "2027-03-03", "3rd March 2027": "2027-03-03", "the 3rd of March, 2027": "2027-03-03",
		"3 Mar": "2027-03-03", "3 Mar.": "2027-03-03", "3mar": "2027-03-03", "March 3": "2027-03-03", "March 3rd, 2027": "2027-03-03",
		"Sept 1": "2027-09-01", "1 sep 28": "2028-09-01", "by 3 March": "2027-03-03", "Wednesday 3 March": "2027-03-03",
		"24 November": "2026-11-24", "23 November": "2026-11-23", "22 November": "2027-11-22", "22 November 2026": "2026-11-22",
		"29 Feb": "2028-02-29", "29 Feb 2028": "2028-02-29",
		"3/3/2027": "2027-03-03", "3.3.2027": "2027-03-03", "03-03-27": "2027-03-03", "4/3": "2027-03-04", "24/11": "2026-11-24",
		"2027-03-04": "2027-03-04", "2027/3/4": "2027-03-04",
		"today": "2026-11-23", "Tomorrow": "2026-11-24", "in 2 weeks": "2026-12-07", "2 weeks": "2026-12-07", "in two weeks": "2026-12-07",
		"in a week": "2026-11-30", "next week": "2026-11-30", "in 10 days": "2026-12-03", "next month": "2026-12-23",
		"in 3 months": "2027-02-23", "3 months from now": "2027-02-23", "in a year": "2027-11-23",
		"Friday": "2026-11-27", "next fri": "2026-11-27", "on Monday": "2026-11-30", "Sunday": "2026-11-29",
		"March": "2027-03-31", "end of March": "2027-03-31", "by the end of November": "2026-11-30", "end of Feb 2028": "2028-02-29",
		"October": "2027-10-31", "March 2028": "2028-03-31",
		"٣/٣/٢٠٢٧": "2027-03-03", "۳-۳-۲۰۲۷": "2027-03-03", "৩ March ২০২৭": "2027-03-03", "३ Mar": "2027-03-03", "３／３／２０２７": "2027-03-03", "٢٠٢٧-٠٣-٠٤": "2027-03-04",
		"in ٢ weeks": "2026-12-07",

		"30 February": noSuchDay, "31/4": noSuchDay, "31 April 2027": noSuchDay, "29 Feb 2027": noSuchDay, "3/13/2027": noSuchDay,
		"0/3": noSuchDay, "2027-02-30": noSuchDay, "99 March": noSuchDay,

		"soon": unclear, "3": unclear, "2027": unclear, "3 Ma": unclear, "3 Ju": unclear, "2 weeks ago": unclear, "3 3 27 1": unclear,
		"3/3/027": unclear, "3/3/20277": unclear, "3/3/9027": unclear, "in 9999 years": unclear, "12345 days": unclear, "-": unclear,
		"3 March or 4 March": unclear, "end of March 3": unclear, "3+3": unclear, "3² March": unclear, "no": unclear,
		strings.Repeat("3 March ", 30): unclear, "\xff": unclear,
	} {
		got, say := days.read(text)
		switch {
		case want == unclear && say == content.Fill(days.Book.Days().Unclear, "date", "23 December 2026"):
		case want == noSuchDay && say == content.Fill(days.Book.Days().NoSuchDay, "date", "23 December 2026"):
		case say != "" || got.String() != want:
			t.Errorf("%q is %q, saying %q; want %q", text, got, say, want)
		}
	}
}

// A date can be read back from every form in which it is written.
func TestReadDayBack(t *testing.T) {
	days := on(t)
	rapid.Check(t, func(t *rapid.T) {
		want := days.Today.Add(rapid.IntRange(-30_000, 30_000).Draw(t, "away"), assessment.Days)
		for _, form := range []string{"2 January 2006", "2 Jan 2006", "January 2, 2006", "2/1/2006", "02.01.2006", "2006-01-02", "Monday 2 January 2006"} {
			text := want.Time().Format(form)
			if got, say := days.read(text); got != want || say != "" {
				t.Errorf("%q is %v, saying %q; want %v", text, got, say, want)
			}
		}
		if got, _ := days.read(days.Date(want)); got != want {
			t.Errorf("%q is %v", days.Date(want), got)
		}
	})
}

// Whatever is typed is a real date that is not too far off, or something is said; and that date reads back as it is written.
func FuzzReadDay(f *testing.F) {
	for _, text := range []string{"", "3 March 2027", "3/3", "2027-03-03", "end of Feb", "in two weeks", "next friday", "31 6", "0", "29 feb 99"} {
		f.Add(text)
	}
	days := on(f)
	f.Fuzz(func(t *testing.T, text string) {
		day, say := days.read(text)
		switch {
		case say != "":
			if !day.IsZero() {
				t.Errorf("%q is %v, and yet %q is said", text, day, say)
			}
		case day.IsZero():
			if strings.TrimSpace(text) != "" {
				t.Errorf("%q is no date, and nothing is said", text)
			}
		case !day.Known() || !days.near(day):
			t.Errorf("%q is %v", text, day)
		default:
			if again, _ := days.read(days.Date(day)); again != day {
				t.Errorf("%q is %v, and that written is %v", text, day, again)
			}
		}
	})
}

func TestDaysInWords(t *testing.T) {
	days := on(t)
	for away, want := range map[int]string{
		0: "23 November 2026, today", 1: "24 November 2026, tomorrow", -1: "22 November 2026, yesterday",
		2: "25 November 2026, in 2 days", -2: "21 November 2026, 2 days ago", 13: "6 December 2026, in 13 days",
		14: "7 December 2026, in 2 weeks", 35: "28 December 2026, in 5 weeks", -21: "2 November 2026, 3 weeks ago",
		100: "3 March 2027, in 3 months", -100: "15 August 2026, 3 months ago", 800: "31 January 2029, in 2 years", -800: "14 September 2024, 2 years ago",
	} {
		if got := days.Far(days.Today.Add(away, assessment.Days)); got != want {
			t.Errorf("%d days off is %q, want %q", away, got, want)
		}
	}
}
