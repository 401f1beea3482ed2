package pages

import "equalfooting/assessment"

// sideName is whose answers one of several sets is.
func (v *Visit) sideName(side assessment.Side) string {
	view, err := v.record().Views.Numbered(side.View)
	if err != nil {
		return v.book.Views().Own
	}
	return v.voiceName(view)
}
