// Package calendar writes the days of a plan as iCalendar (RFC 5545), which every calendar program imports.
//
// It writes the few lines itself. github.com/arran4/golang-ical reads them back in the tests; in the program it would
// link net/http into something that promises to use no network, add a megabyte and cost every start a little. Its lines
// end in a bare line feed unless told otherwise, and it does not report every error of the writer.
package calendar

import (
	"errors"
	"fmt"
	"io"
	"strings"
	"time"

	"equalfooting/assessment/report"
)

// ErrNoDays says that the calendar has no event in it: RFC 5545 (3.6) asks for at least one.
var ErrNoDays error = noDays{}

type noDays struct{}

func (noDays) Error() string { return "a calendar with no days in it" }

// Sentence names the sentence that says so to people (content.Explained).
func (noDays) Sentence() (string, []any) { return "export/no_days", nil }

// What stands in the file for programs to read: who wrote it, and the two forms of a moment.
const (
	product    = "-//Equal Footing//Equal Footing//EN"
	dayForm    = "20060102"
	momentForm = "20060102T150405Z"
)

// Write writes c for other calendars to import: each event takes its whole day and leaves the day free for other things.
// stamp is when the plan was last changed, or now; nothing else depends on the clock. An event whose ID is the same as
// before changes the entry that is there.
//
// The error is ErrNoDays; or that an event has no ID, or no day in the years 1 to 9999; or the writer's.
func Write(w io.Writer, c report.Calendar, stamp time.Time) error {
	if len(c.Events) == 0 {
		return ErrNoDays
	}
	var f file
	f.line("BEGIN", "VCALENDAR")
	f.line("VERSION", "2.0")
	f.line("PRODID", product)
	f.line("CALSCALE", "GREGORIAN")
	if c.Name != "" {
		f.line("NAME"+language(c.Language), escape(c.Name)) // RFC 7986, and what programs read that are older
		f.line("X-WR-CALNAME", escape(c.Name))
	}
	if about := c.About.Lines(); len(about) > 0 {
		text := escape(strings.Join(about, "\n"))
		f.line("DESCRIPTION"+language(c.Language), text)
		f.line("X-WR-CALDESC", text)
	}
	for i, e := range c.Events {
		if err := f.event(e, c.Language, stamp); err != nil {
			return fmt.Errorf("event %d: %w", i+1, err)
		}
	}
	f.line("END", "VCALENDAR")
	if _, err := io.WriteString(w, f.String()); err != nil {
		return fmt.Errorf("write calendar: %w", err)
	}
	return nil
}

func (f *file) event(e report.Event, tongue string, stamp time.Time) error {
	if e.ID == "" {
		return errors.New("no ID")
	}
	next := e.Day.Time().AddDate(0, 0, 1)
	if !e.Day.Known() || e.Day.Year < 1 || next.Year() > 9999 {
		return fmt.Errorf("no day that a calendar can hold: %v", e.Day)
	}
	f.line("BEGIN", "VEVENT")
	f.line("UID", escape(e.ID))
	f.line("DTSTAMP", stamp.UTC().Format(momentForm))
	f.line("DTSTART;VALUE=DATE", e.Day.Time().Format(dayForm))
	f.line("DTEND;VALUE=DATE", next.Format(dayForm)) // the first day that is no longer part of it
	f.line("SUMMARY"+language(tongue), escape(e.Title))
	if e.Details != "" {
		f.line("DESCRIPTION"+language(tongue), escape(e.Details))
	}
	f.line("TRANSP", "TRANSPARENT")
	f.line("END", "VEVENT")
	return nil
}

// language says in which language a text is; "" where tag is no name of a language.
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
