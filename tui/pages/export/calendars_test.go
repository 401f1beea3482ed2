package export

import (
	"bytes"
	"encoding/json"
	"fmt"
	"maps"
	"os"
	"os/exec"
	"path/filepath"
	"slices"
	"strings"
	"testing"
	"time"

	"equalfooting/assessment"
	"equalfooting/assessment/report/formats"
	"equalfooting/assessment/report/programtest"
	"equalfooting/content/contenttest"
	"equalfooting/content/documents"
	"equalfooting/store/storetest"

	ics "github.com/arran4/golang-ical"
)

// entry is what a calendar has for a day.
type entry struct{ Day, Title, Status string }

// twoFiles makes a calendar of a plan, changes the plan in every possible way, and makes another. It also returns what a calendar should
// have after importing both, by the last part of each UID.
func twoFiles(t *testing.T) (files [2][]byte, want map[string]entry) {
	t.Helper()
	at := time.Date(2026, time.November, 23, 10, 0, 0, 0, time.UTC)
	st := storetest.Open(t, func() time.Time { return at })
	book := contenttest.English(t)
	c := storetest.Import(t, st, assessment.Sheet{Organisation: assessment.Organisation{Name: "Example Group", Audience: assessment.BME}, Edition: assessment.Quick})
	file := func() []byte {
		r := c.Record()
		r.Traces = st.Bundles().Traces(r.ID)
		data, err := documents.Make(book, r, documents.Order{Document: documents.Calendar, Reader: documents.ForUs, Format: formats.Calendar}, at)
		if err != nil {
			t.Fatal(err)
		}
		return data
	}
	january := func(day int) assessment.Date { return assessment.Date{Year: 2027, Month: time.January, Day: day} }
	for i, what := range []string{"Stays", "Is done", "Is dropped", "Is deleted", "Loses its day", "Is moved"} {
		c.AddAction(assessment.PlanAction{What: what, Who: "The chair, and others", By: january(10 + i), Status: assessment.ToDo})
	}
	c.AddAction(assessment.PlanAction{What: "Never had a day", Status: assessment.ToDo})
	c.Set(func(r *assessment.Record) { r.NextLook, r.Meeting.On = january(20), january(21) })
	files[0] = file()
	at = at.Add(time.Minute)
	c.Set(func(r *assessment.Record) {
		plan := append(assessment.Plan(nil), r.Plan...)
		plan[1].Status, plan[2].Status = assessment.Done, assessment.Dropped
		plan[4].By, plan[5].By = assessment.Date{}, january(30)
		r.Plan = slices.Delete(plan, 3, 4)
		r.NextLook, r.Meeting = january(25), assessment.Meeting{}
	})
	at = at.Add(24 * time.Hour)
	files[1] = file()
	return files, map[string]entry{
		"action-1":     {"2027-01-10", "Stays", "CONFIRMED"},
		"action-2":     {"2027-01-11", "Done: Is done", "CONFIRMED"},
		"action-3":     {"2027-01-12", "Dropped: Is dropped", "CANCELLED"},
		"action-4":     {"2027-01-13", "No longer planned: a step of Example Group", "CANCELLED"},
		"action-5":     {"2027-01-14", "No longer planned: Loses its day", "CANCELLED"},
		"action-6":     {"2027-01-30", "Is moved", "CONFIRMED"},
		"next-look":    {"2027-01-25", "Example Group: time for the next look", "CONFIRMED"},
		"next-meeting": {"2027-01-21", "No longer planned: Example Group: we meet", "CANCELLED"},
	}
}

// ending returns the last part of a UID, which says what the entry is about.
func ending(t *testing.T, uid string) string {
	t.Helper()
	parts := strings.SplitN(uid, "-", 5)
	if len(parts) != 5 || !strings.HasPrefix(uid, "equal-footing-1-20261123T100000-") {
		t.Errorf("a UID is %q", uid)
		return uid
	}
	return parts[4]
}

func compareEntries(t *testing.T, got, want map[string]entry) {
	t.Helper()
	if !maps.Equal(got, want) {
		t.Errorf("the calendar has\n%v, want\n%v", got, want)
	}
}

// Whatever order the files come in, the later state of each entry counts: it has the higher number (RFC 5546, 2.1.5).
func TestACalendarIsPutRightByTheNextFile(t *testing.T) {
	files, want := twoFiles(t)
	for name, order := range map[string][]int{"in turn": {0, 1}, "the older once more": {0, 1, 0}, "twice": {0, 0, 1, 1}, "the newer first": {1, 0}} {
		t.Run(name, func(t *testing.T) {
			got, numbers := make(map[string]entry), make(map[string]string)
			for _, i := range order {
				parsed, err := ics.ParseCalendar(bytes.NewReader(files[i]))
				if err != nil {
					t.Fatal(err)
				}
				for _, e := range parsed.Events() {
					value := func(p ics.ComponentProperty) string { return e.GetProperty(p).Value }
					start, err := e.GetAllDayStartAt()
					if err != nil {
						t.Fatal(err)
					}
					of := ending(t, e.Id())
					number := fmt.Sprintf("%10s", value(ics.ComponentPropertySequence))
					if number > numbers[of] {
						numbers[of] = number
						got[of] = entry{start.Format(time.DateOnly), value(ics.ComponentPropertySummary), value(ics.ComponentPropertyStatus)}
					}
				}
			}
			compareEntries(t, got, want)
		})
	}
}

// takesInBoth is a calendar in Python, using a library that many programs use.
const takesInBoth = `
import icalendar, json, sys
held = {}
for path in sys.argv[1:]:
    for e in icalendar.Calendar.from_ical(open(path, 'rb').read()).walk('VEVENT'):
        uid, version = str(e['UID']), (int(e['SEQUENCE']), e['DTSTAMP'].dt)
        assert e['DTSTAMP'].dt == e['LAST-MODIFIED'].dt, uid
        if uid not in held or version > held[uid][0]:
            held[uid] = (version, {'Day': e['DTSTART'].dt.isoformat(), 'Title': str(e['SUMMARY']), 'Status': str(e['STATUS'])})
print(json.dumps({uid: e for uid, (_, e) in held.items()}))
`

func TestACalendarInPythonIsPutRightByTheNextFile(t *testing.T) {
	python := programtest.Find(t, "/usr/bin/python3", "python3") // systems add libraries to the first
	files, want := twoFiles(t)
	first, second := kept(t, files[0]), kept(t, files[1])
	if exec.CommandContext(t.Context(), python, "-c", "import icalendar").Run() != nil {
		programtest.Missing(t, "icalendar for Python")
	}
	out, err := exec.CommandContext(t.Context(), python, "-c", takesInBoth, first, second, first).Output()
	if err != nil {
		t.Fatal(err)
	}
	var held map[string]entry
	if err := json.Unmarshal(out, &held); err != nil {
		t.Fatalf("%v: %s", err, out)
	}
	got := make(map[string]entry)
	for uid, e := range held {
		got[ending(t, uid)] = e
	}
	compareEntries(t, got, want)
}

func kept(t *testing.T, file []byte) string {
	t.Helper()
	f, err := os.CreateTemp(t.TempDir(), "*.ics")
	if err != nil {
		t.Fatal(err)
	}
	defer f.Close()
	if _, err := f.Write(file); err != nil {
		t.Fatal(err)
	}
	return f.Name()
}

// A real calendar program, with its own store.
func TestACalendarProgramIsPutRightByTheNextFile(t *testing.T) {
	khal := programtest.Find(t, "khal")
	files, want := twoFiles(t)
	home := t.TempDir()
	config := filepath.Join(home, "config")
	text := "[calendars]\n[[plan]]\npath = " + filepath.Join(home, "plan") + "\n[locale]\nlocal_timezone = Europe/London\ndefault_timezone = Europe/London\n" +
		"dateformat = %Y-%m-%d\nlongdateformat = %Y-%m-%d\ntimeformat = %H:%M\ndatetimeformat = %Y-%m-%d %H:%M\nlongdatetimeformat = %Y-%m-%d %H:%M\n" +
		"[sqlite]\npath = " + filepath.Join(home, "khal.db") + "\n[default]\ndefault_calendar = plan\n"
	if err := os.WriteFile(config, []byte(text), 0o600); err != nil {
		t.Fatal(err)
	}
	if err := os.Mkdir(filepath.Join(home, "plan"), 0o700); err != nil {
		t.Fatal(err)
	}
	run := func(args ...string) string {
		t.Helper()
		command := exec.CommandContext(t.Context(), khal, append([]string{"-c", config}, args...)...)
		command.Env = append(os.Environ(), "LC_ALL=C.UTF-8", "HOME="+home, "XDG_CACHE_HOME="+home)
		out, err := command.CombinedOutput()
		if err != nil {
			t.Fatalf("%v: %s", err, out)
		}
		return string(out)
	}
	for _, file := range files {
		run("import", "--batch", "-a", "plan", kept(t, file))
	}
	got := make(map[string]entry)
	for line := range strings.Lines(run("list", "--day-format", "", "--format", "{uid}|{start-date}|{title}|{status}", "2027-01-01", "2027-03-01")) {
		if part := strings.Split(strings.TrimSpace(line), "|"); len(part) == 4 {
			got[ending(t, part[0])] = entry{part[1], part[2], strings.TrimSpace(part[3])}
		}
	}
	compareEntries(t, got, want)
}
