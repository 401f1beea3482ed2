package assessment

import (
	"cmp"
	"slices"
	"strconv"
	"strings"
	"time"

	"equalfooting/assessment/inorder"
)

// Planned names what has a day: a step of the plan by its number, the next look, or the next meeting. A calendar knows its entries by
// these names.
type Planned string

// The names of the two that are no steps.
const (
	PlannedLook    Planned = "next-look"
	PlannedMeeting Planned = "next-meeting"
)

// PlannedStep names a step of the plan.
func PlannedStep(number int) Planned { return Planned("action-" + strconv.Itoa(number)) }

// Known says that it is a name of that kind.
func (p Planned) Known() bool {
	number, step := strings.CutPrefix(string(p), "action-")
	n, err := strconv.Atoi(number)
	return p == PlannedLook || p == PlannedMeeting || step && err == nil && n > 0 && p == PlannedStep(n)
}

// PlannedDays gives all days that are planned, also of what is done.
func (r Record) PlannedDays() map[Planned]Date {
	days := map[Planned]Date{PlannedLook: r.NextLook, PlannedMeeting: r.Meeting.On}
	for _, a := range r.Plan {
		days[PlannedStep(a.Number)] = a.By
	}
	for planned, day := range days {
		if day.IsZero() {
			delete(days, planned)
		}
	}
	return days
}

// CalledOff is a planned day that no longer holds: its step was deleted, or lost its day, say. A calendar may still have it, and has to
// hear of it. What it was about is not kept.
type CalledOff struct {
	Planned Planned   `json:"planned"`
	On      Date      `json:"on"`
	At      time.Time `json:"at"` // when it was called off; UTC
}

// MonthsInCalendars is how long after its day a calendar is still told of what is done or called off.
const MonthsInCalendars = 12

// LongPast says that a day is so long past that calendars no longer hear what became of it.
func (d Date) LongPast(today Date) bool { return d.AddMonths(MonthsInCalendars).Before(today) }

// CallOff notes which of the days that were planned before are no longer planned. A look or a meeting whose day has come was held.
func (r *Record) CallOff(before Record, now time.Time) {
	if len(r.CalledOff) == 0 && r.NextLook == before.NextLook && r.Meeting.On == before.Meeting.On && slices.Equal(r.Plan, before.Plan) {
		return // as with nearly every answer
	}
	today, at := DateOf(now.Local()), clock(now)
	if at.Before(before.Touched) { // the clock was put back: later is what comes after
		at = before.Touched
	}
	planned := r.PlannedDays()
	var list []CalledOff
	for _, c := range r.CalledOff {
		if _, again := planned[c.Planned]; !again && !c.On.LongPast(today) {
			list = append(list, c)
		}
	}
	for was, on := range before.PlannedDays() {
		held := (was == PlannedLook || was == PlannedMeeting) && !today.Before(on)
		if _, still := planned[was]; !still && !held && !on.LongPast(today) {
			list = append(list, CalledOff{Planned: was, On: on, At: at})
		}
	}
	inorder.Sort(list, func(a, b CalledOff) int {
		return cmp.Or(cmp.Compare(a.On.String(), b.On.String()), cmp.Compare(a.Planned, b.Planned))
	})
	r.CalledOff = list
}
