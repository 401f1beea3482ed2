// Package calendar writes the days of a plan as iCalendar (RFC 5545), which every calendar program imports.
//
// It writes the few lines itself. github.com/arran4/golang-ical reads them back in the tests; in the program it would link net/http into
// something that promises to use no network, add a megabyte and slow every start a little. Its lines end in a bare line feed unless it is
// told otherwise, and it does not report every error of the writer.
package calendar

import (
	"errors"
	"fmt"
	"io"
	"math"
	"strconv"
	"strings"
	"time"

	"equalfooting/assessment/report"
)

// ErrNoDays says that the calendar has no event in it: RFC 5545 (3.6) asks for at least one.
var ErrNoDays error = noDays{}

type noDays struct{}

func (noDays) Error() string { return "a calendar with no days in it" }

// Sentence names the sentence that tells people so (content.Explained).
func (noDays) Sentence() (string, []any) { return "export/no_days", nil }

// Parts of the file for programs to read: who wrote it, and the two forms of a time.
const (
	product    = "-//Equal Footing//Equal Footing//EN"
	dayForm    = "20060102"
	momentForm = "20060102T150405Z"
)

// Write writes c for other calendars to import: each event takes its whole day and leaves the day free for other things.
// Nothing depends on the clock. An event with the same ID as before replaces the existing entry, if it has changed since.
//
// The error is ErrNoDays; or that an event has no ID, no day in the years 1 to 9999, or no time of change; or the writer's.
func Write(w io.Writer, c report.Calendar) error {
	if len(c.Events) == 0 {
		return ErrNoDays
	}
	var f file
	f.line("BEGIN", "VCALENDAR")
	f.line("VERSION", "2.0")
	f.line("PRODID", product)
	f.line("CALSCALE", "GREGORIAN")
	if c.Name != "" {
		f.line("NAME"+language(c.Language), escape(c.Name)) // RFC 7986, and what older programs read
		f.line("X-WR-CALNAME", escape(c.Name))
	}
	if about := c.About.Lines(); len(about) > 0 {
		text := escape(strings.Join(about, "\n"))
		f.line("DESCRIPTION"+language(c.Language), text)
		f.line("X-WR-CALDESC", text)
	}
	for i, e := range c.Events {
		if err := f.event(e, c.Language); err != nil {
			return fmt.Errorf("event %d: %w", i+1, err)
		}
	}
	f.line("END", "VCALENDAR")
	if _, err := io.WriteString(w, f.String()); err != nil {
		return fmt.Errorf("write calendar: %w", err)
	}
	return nil
}

func (f *file) event(e report.Event, tongue string) error {
	if e.ID == "" {
		return errors.New("no ID")
	}
	next := e.Day.Time().AddDate(0, 0, 1)
	if !e.Day.Known() || e.Day.Year < 1 || next.Year() > 9999 {
		return fmt.Errorf("no day that a calendar can hold: %v", e.Day)
	}
	if e.Changed.IsZero() {
		return errors.New("no time at which it was changed")
	}
	changed := e.Changed.UTC().Format(momentForm)
	f.line("BEGIN", "VEVENT")
	f.line("UID", escape(e.ID))
	f.line("DTSTAMP", changed) // without a METHOD this means the same as LAST-MODIFIED (3.8.7.2)
	f.line("LAST-MODIFIED", changed)
	f.line("SEQUENCE", sequence(e.Changed))
	f.line("DTSTART;VALUE=DATE", e.Day.Time().Format(dayForm))
	f.line("DTEND;VALUE=DATE", next.Format(dayForm)) // the first day that is not part of it
	f.line("SUMMARY"+language(tongue), escape(e.Title))
	if e.Details != "" {
		f.line("DESCRIPTION"+language(tongue), escape(e.Details))
	}
	status := "CONFIRMED"
	if e.CalledOff {
		status = "CANCELLED"
	}
	f.line("STATUS", status)
	f.line("TRANSP", "TRANSPARENT")
	if e.Remind {
		f.reminder(e, tongue)
	}
	f.line("END", "VEVENT")
	return nil
}

// weekBefore is nine in the morning of the day a week before: the event begins at midnight, and nobody wants a reminder then.
const weekBefore = "-P6DT15H"

func (f *file) reminder(e report.Event, tongue string) {
	f.line("BEGIN", "VALARM")
	f.line("ACTION", "DISPLAY")
	f.line("DESCRIPTION"+language(tongue), escape(e.Title))
	f.line("TRIGGER", weekBefore)
	f.line("END", "VALARM")
}

// sequenceBegin is where the numbers of changes start, in seconds: a number has 31 bits (3.3.8), and so lasts until 2088.
var sequenceBegin = time.Date(2020, time.January, 1, 0, 0, 0, 0, time.UTC)

// sequence is the number of a change. It is made from the time rather than counted, so that it also grows when copies of an organisation
// that were changed on two computers are put together.
func sequence(changed time.Time) string {
	return strconv.FormatInt(min(max(changed.Unix()-sequenceBegin.Unix(), 0), math.MaxInt32), 10)
}

// language says which language a text is in; "" if tag is not a language's name.
func language(tag string) string {
	for _, r := range tag {
		if r != '-' && (r < '0' || r > '9') && (r < 'A' || r > 'Z') && (r < 'a' || r > 'z') {
			return ""
		}
	}
	if tag == "" {
		return ""
	}
	return ";LANGUAGE=" + tag
}
