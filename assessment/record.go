package assessment

import (
	"errors"
	"slices"
	"time"
)

// Record is all that is kept of one organisation, as a value: nothing in it opens a file, and a copy of it stays as it is. Changes to a
// record replace its maps and slices, never write into them, and share none with the caller.
type Record struct {
	ID           ID
	Organisation Organisation
	Example      bool        // made up, to look around in
	Created      time.Time   // UTC
	Touched      time.Time   // UTC; the last change to anything but whether it was put away
	Archived     bool        // put away: kept whole, but out of the daily caseload
	HandedOver   Date        // when it was moved to somebody else; no date where it was not
	NextLook     Date        // when the organisation means to look at the questions again; no date where none is set
	Meeting      Meeting     // the next one
	CalledOff    []CalledOff // days that were planned and are no more, by their days
	Sitting      Sitting
	Offer        Offer
	Visits       Visits
	Views        Views
	Plan         Plan
	Days         Diary
	LastView     int      // the last number that was given to a view,
	LastAction   int      // and to an action: none is given twice
	Later        Visits   // those after the one as of which it is looked at (AsOf); none in a record as it is kept
	Traces       Traces   // what else the data file knows; only where somebody asked for it (store.Bundles.Traces)
	Unread       []Unread // what else there is of it, and cannot be read; then the record is to look at, and cannot be changed
}

// What a change can be about that no longer exists: it may have been taken away on another screen.
var (
	ErrNoVisit  = errors.New("there is no such visit")
	ErrNoView   = errors.New("there is no such view")
	ErrNoAction = errors.New("there is no such action")
)

// NewRecord gives the record of an organisation that comes with these answers, perhaps none. It is not known when they were given, unless
// the sheet has a day in the past: then the visit was on that day. If they are complete, and this is no example, the next look is set as
// the last answer would set it.
func NewRecord(sheet Sheet, example bool, now time.Time) Record {
	sheet.Organisation.Motivations = slices.Clone(sheet.Organisation.Motivations)
	r := Record{Organisation: sheet.Organisation, Example: example, Created: clock(now), Touched: clock(now),
		Visits: Visits{{Number: 1, Edition: sheet.Edition, Started: sheet.started(now), On: sheet.dayGiven(now), AnsweredBy: sheet.AnsweredBy,
			Instrument: InstrumentVersion, Answers: withoutEmpty(sheet.Organisation.formedAll(sheet.Answers))}}}
	if !example { // it is there to be looked at, and would ask for a visit to nobody
		r.lookAgain(false, now)
	}
	return r
}

// started is when the visit of a sheet began: at noon of its day, or now if it has none or one that is still to come.
func (s Sheet) started(now time.Time) time.Time {
	if !s.Date.Before(DateOf(now.Local())) {
		return clock(now)
	}
	return clock(time.Date(s.Date.Year, s.Date.Month, s.Date.Day, 12, 0, 0, 0, time.Local))
}

// clock gives a moment as it can be kept: UTC, without Go's monotonic reading.
func clock(t time.Time) time.Time { return t.UTC().Round(0) }

func withoutEmpty(answers map[string]Answer) map[string]Answer {
	given := make(map[string]Answer, len(answers))
	for question, a := range answers {
		if !a.IsEmpty() {
			given[question] = a.apart()
		}
	}
	return given
}

// Current is the visit that goes on now.
func (r Record) Current() Visit { return r.Visits.Current() }

// Sheet is everything that the current visit's result is reckoned from. Its Answers must not be changed.
func (r Record) Sheet() Sheet { return r.SheetAt(r.Current()) }

// SheetAt gives the sheet of a visit: the organisation as it is now, and the answers of that time.
func (r Record) SheetAt(v Visit) Sheet {
	sheet := Sheet{Organisation: r.Organisation, Edition: v.Edition, AnsweredBy: v.AnsweredBy, Answers: v.Answers}
	if v.Partner != "" && v.Partner != r.Organisation.HadPartner() {
		sheet.Organisation.Partner = v.Partner
	}
	return sheet
}

// Give takes the answer to a question of the current visit; an empty one takes it away. The answer that makes the visit
// complete also sets the next look, where none is to come.
func (r *Record) Give(question string, a Answer, now time.Time) {
	before := r.Current().Complete()
	a = r.Organisation.formed(question, a)
	if a.Aside == nil { // what was said in the other form stays, whatever is said in this one
		a.Aside = r.Current().Answers[question].Aside
	}
	r.Visits.setCurrent(r.Current().with(question, a, now))
	r.lookAgain(before, now)
}

// SetEdition changes how much the current visit asks; every answer stays. Where the answers are complete then, and were
// not before, the next look is set as the last answer sets it.
func (r *Record) SetEdition(edition Edition, now time.Time) {
	before := r.Current().Complete()
	v := r.Current()
	v.QuickDone = edition == Full && r.Visits.Returning() && (v.QuickDone || v.Edition == Quick && v.Complete())
	v.Edition = edition
	r.Visits.setCurrent(v)
	r.lookAgain(before, now)
}

// HasAnswers says that something was answered, on any visit or in another's view.
func (r Record) HasAnswers() bool {
	return slices.ContainsFunc(r.Visits, func(v Visit) bool {
		return r.SheetAt(v).Progress().Answered > 0 || len(r.Views.Others(v.Number)) > 0
	})
}
