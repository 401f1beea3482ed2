package assessment

import "time"

// MonthsToNextLook is how long after a visit the next look is due, unless another date is set.
const MonthsToNextLook = 3

// lookAgain sets the usual day once the answers have become complete, unless a day to come is set already. before says
// that they were complete before the change.
func (r *Record) lookAgain(before bool, now time.Time) {
	today := DateOf(now.Local())
	if before || today.Before(r.NextLook) || !r.Current().Complete() {
		return
	}
	r.NextLook = today.AddMonths(MonthsToNextLook)
	if v := r.Current(); !v.On.IsZero() { // it was on paper, say, and is only complete today
		r.NextLook = v.UsualLook(today)
	}
}

// LookDue says that the day of the next look has gone by, and nobody has begun to look. Somebody who goes through the questions
// now, such as from a quick check on to the full one, is looking.
func (r Record) LookDue(today Date) bool {
	return r.NextLook.Before(today) && r.Current().Complete()
}

// LookDue is Record.LookDue of an organisation in short.
func (s Summary) LookDue(today Date) bool {
	return s.NextLook.Before(today) && s.Progress.Done() && s.Begun.Of == 0
}

// UsualLook is the usual day of the next look: three months after the day of the visit, or after today where that has gone by.
func (v Visit) UsualLook(today Date) Date {
	look := v.Day(time.Local).AddMonths(MonthsToNextLook)
	if look.Before(today) {
		return today.AddMonths(MonthsToNextLook)
	}
	return look
}
