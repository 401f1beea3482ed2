package assessment

// YearsUntouched is after how many years without a change an organisation is asked about: whether it is still to be kept.
const YearsUntouched = 3

// YearsKept is how long it is kept then until that is asked again.
const YearsKept = 1

// Untouched says that nothing of the organisation was changed for three years. Nobody is asked about an example, and of a damaged
// organisation it is not known.
func (s Summary) Untouched(today Date) bool {
	touched := DateOf(s.Touched.Local())
	return !s.Example && !s.Damaged && !today.Before(touched.Add(YearsUntouched, Years))
}
