package calendar_test

import (
	"errors"
	"flag"
	"fmt"
	"io"
	"os"
	"strings"
	"testing"
	"time"

	"equalfooting/assessment"
	"equalfooting/assessment/report"
	"equalfooting/assessment/report/calendar"

	ics "github.com/arran4/golang-ical"
)

var update = flag.Bool("update", false, "write the golden file again")

var changed = time.Date(2026, time.November, 23, 14, 5, 6, 7, time.FixedZone("one hour on", 3600))

func day(year int, month time.Month, of int) assessment.Date {
	return assessment.Date{Year: year, Month: month, Day: of}
}

func plan() report.Calendar {
	return report.Calendar{
		Name: "Example Women's Group: plan", Language: "en-GB",
		About: report.About{Facts: []report.Labelled{{Label: "Date", Text: "23 November 2026"}}, Notes: []string{"This plan is yours; nobody else has it."}},
		Events: []report.Event{
			{ID: "plan-7-action-1@equal-footing", Day: day(2027, time.March, 1), Changed: changed, Remind: true, Title: "Write down what an hour of our work costs",
				Details: "Who: the treasurer\nFirst step: list what the last project took, hour by hour; rent, heating and cover for leave too."},
			{ID: "plan-7-action-2@equal-footing", Day: day(2028, time.February, 29), Changed: changed, CalledOff: true, Title: `Ask the groups in Łódź, Đà Nẵng and Θεσσαλονίκη: "who decides?"`,
				Details: "Back\\slash, semicolon; comma. Письмо трём партнёрам, и ещё одному. Gửi thư cho ba đối tác, và một đối tác nữa."},
			{ID: "plan-7-next-look@equal-footing", Day: day(2026, time.December, 31), Changed: changed, Title: "Look again"},
		},
	}
}

func written(t testing.TB, c report.Calendar) string {
	t.Helper()
	var b strings.Builder
	if err := calendar.Write(&b, c); err != nil {
		t.Fatal(err)
	}
	return b.String()
}

func TestGoldenCalendar(t *testing.T) {
	const path = "testdata/plan.golden.ics"
	got := written(t, plan())
	if *update {
		if err := os.MkdirAll("testdata", 0o700); err != nil {
			t.Fatal(err)
		}
		if err := os.WriteFile(path, []byte(got), 0o600); err != nil {
			t.Fatal(err)
		}
	}
	want, err := os.ReadFile(path)
	if err != nil {
		t.Fatal(err)
	}
	// Git may have changed the line ends of the golden file; the strict checker checks those that are written.
	if strings.ReplaceAll(got, "\r\n", "\n") != strings.ReplaceAll(string(want), "\r\n", "\n") {
		t.Errorf("%s is not what it was (if that is meant: go test ./assessment/report/calendar -update, and read it). Now:\n%s", path, got)
	}
}

func TestSameCalendarSameBytes(t *testing.T) {
	if first, second := written(t, plan()), written(t, plan()); first != second {
		t.Error("two different files of one calendar")
	}
}

// Each event comes back unchanged, through the strict checker and through a parser that others use.
func TestEventsAreReadBack(t *testing.T) {
	for name, c := range map[string]report.Calendar{"plan": plan(), "hostile": hostile()} {
		t.Run(name, func(t *testing.T) {
			file := written(t, c)
			head, events, err := strictly(file)
			if err != nil {
				t.Fatalf("%v in\n%s", err, file)
			}
			parsed, err := ics.ParseCalendar(strings.NewReader(file))
			if err != nil {
				t.Fatal(err)
			}
			if len(events) != len(c.Events) || len(parsed.Events()) != len(c.Events) {
				t.Fatalf("%d and %d events, want %d", len(events), len(parsed.Events()), len(c.Events))
			}
			if want := shown(c.Name); head["NAME"] != want || head["X-WR-CALNAME"] != want {
				t.Errorf("named %q and %q, want %q", head["NAME"], head["X-WR-CALNAME"], want)
			}
			if want := shown(strings.Join(c.About.Lines(), "\n")); head["DESCRIPTION"] != want || head["X-WR-CALDESC"] != want {
				t.Errorf("described as %q and %q, want %q", head["DESCRIPTION"], head["X-WR-CALDESC"], want)
			}
			for i, want := range c.Events {
				compare(t, events[i], parsed.Events()[i], want)
			}
		})
	}
}

func compare(t *testing.T, got event, parsed *ics.VEvent, want report.Event) {
	t.Helper()
	if got.stamp != "20261123T130506Z" || got.modified != got.stamp || got.sequence != 217602306 {
		t.Errorf("stamp %s, modified %s, sequence %d are not of the moment in UTC", got.stamp, got.modified, got.sequence)
	}
	if got.calledOff != want.CalledOff || (got.reminder != "") != want.Remind || want.Remind && got.reminder != shown(want.Title) {
		t.Errorf("called off: %v; the reminder says %q; want %+v", got.calledOff, got.reminder, want)
	}
	if alarms := parsed.Alarms(); (len(alarms) == 1) != want.Remind {
		t.Errorf("the other parser has %d reminders", len(alarms))
	}
	for name, pair := range map[ics.ComponentProperty][2]string{
		ics.ComponentPropertyUniqueId:    {got.uid, shown(want.ID)},
		ics.ComponentPropertySummary:     {got.summary, shown(want.Title)},
		ics.ComponentPropertyDescription: {got.details, shown(want.Details)},
	} {
		if pair[0] != pair[1] {
			t.Errorf("%s: %q, want %q", name, pair[0], pair[1])
		}
		if p := parsed.GetProperty(name); (p != nil || pair[1] != "") && p.Value != pair[1] {
			t.Errorf("%s: the other parser has %q, want %q", name, p.Value, pair[1])
		}
	}
	start, err := parsed.GetAllDayStartAt()
	if err != nil {
		t.Fatal(err)
	}
	end, err := parsed.GetAllDayEndAt()
	if err != nil {
		t.Fatal(err)
	}
	if assessment.DateOf(got.first) != want.Day || assessment.DateOf(start) != want.Day || assessment.DateOf(end) != assessment.DateOf(got.next) {
		t.Errorf("on %v, and to the other parser from %v to %v; want %v", got.first, start, end, want.Day)
	}
}

func TestWhatCannotBeWritten(t *testing.T) {
	with := func(change func(*report.Event)) report.Calendar {
		c := plan()
		change(&c.Events[1])
		return c
	}
	for name, c := range map[string]report.Calendar{
		"no ID":             with(func(e *report.Event) { e.ID = "" }),
		"no day":            with(func(e *report.Event) { e.Day = assessment.Date{} }),
		"30 February":       with(func(e *report.Event) { e.Day = day(2027, time.February, 30) }),
		"before the year 1": with(func(e *report.Event) { e.Day = day(0, time.May, 1) }),
		"no day after it":   with(func(e *report.Event) { e.Day = day(9999, time.December, 31) }),
		"never changed":     with(func(e *report.Event) { e.Changed = time.Time{} }),
	} {
		if err := calendar.Write(io.Discard, c); err == nil {
			t.Errorf("%s: written", name)
		}
	}
	if err := calendar.Write(io.Discard, report.Calendar{Name: "empty"}); !errors.Is(err, calendar.ErrNoDays) {
		t.Errorf("an empty calendar gives %v", err)
	}
}

var errFull = errors.New("the disk is full")

type full struct{}

func (full) Write([]byte) (int, error) { return 0, errFull }

func TestWritersErrorIsGiven(t *testing.T) {
	if err := calendar.Write(full{}, plan()); !errors.Is(err, errFull) {
		t.Errorf("got %v", err)
	}
}

// Something that is not a language's name would end the parameter and begin a value.
func TestOnlyLanguagesAreNamed(t *testing.T) {
	c := plan()
	for tongue, want := range map[string]string{
		"cy": "SUMMARY;LANGUAGE=cy:Look", "zh-Hant": "SUMMARY;LANGUAGE=zh-Hant:Look", "": "SUMMARY:Look", "en:x\r\nX": "SUMMARY:Look",
	} {
		c.Language = tongue
		if got := written(t, c); !strings.Contains(got, "\r\n"+want) {
			t.Errorf("%q: no %q in\n%s", tongue, want, got)
		}
	}
}

// Each change has a greater number than the one before it, as long as the clocks are roughly right.
func TestSequenceGrowsWithEachChange(t *testing.T) {
	for at, want := range map[time.Time]int{
		time.Date(1980, time.January, 1, 0, 0, 0, 0, time.UTC):   0,
		time.Date(2020, time.January, 1, 0, 0, 1, 0, time.UTC):   1,
		changed.Add(time.Second):                                 217602307,
		time.Date(2090, time.January, 1, 0, 0, 0, 0, time.UTC):   1<<31 - 1,
		time.Date(2026, time.November, 23, 0, 0, 0, 0, time.UTC): 217555200,
	} {
		c := plan()
		c.Events = c.Events[:1]
		c.Events[0].Changed = at
		_, events, err := strictly(written(t, c))
		if err != nil || events[0].sequence != want {
			t.Errorf("%v: %d, %v; want %d", at, events[0].sequence, err, want)
		}
	}
}

func BenchmarkCalendar(b *testing.B) {
	c := plan()
	for i := range 500 {
		e := plan().Events[i%2]
		e.ID = fmt.Sprintf("action-%d", i)
		c.Events = append(c.Events, e)
	}
	for b.Loop() {
		if err := calendar.Write(io.Discard, c); err != nil {
			b.Fatal(err)
		}
	}
}
