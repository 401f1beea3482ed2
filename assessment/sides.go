package assessment

import (
	"maps"
	"slices"
	"time"
)

// Side is one of several sets of answers to the current visit that can be compared.
type Side struct {
	View  int // its number; 0 for the organisation's own
	Sheet Sheet
}

// Sides gives what can be compared, the organisation's own answers first, where there are any. A mentor's view is among
// them only once it was opened.
func (r Record) Sides() []Side {
	var sides []Side
	if own := r.ownSheet(); own.Progress().Answered > 0 {
		sides = append(sides, Side{Sheet: own})
	}
	for _, v := range r.Views.Others(r.Current().Number) {
		if v.Kind != MentorView || v.Opened {
			sides = append(sides, Side{View: v.Number, Sheet: r.ViewSheet(v)})
		}
	}
	return sides
}

// Spreads compares the sides (see Compare).
func (r Record) Spreads() (sides []Side, spreads []Spread) {
	sides = r.Sides()
	sheets := make([]Sheet, len(sides))
	for i, side := range sides {
		sheets[i] = side.Sheet
	}
	return sides, Compare(sheets...)
}

// Agenda compares the sides, and tells the questions that are still to talk about from those on which an answer was agreed.
func (r Record) Agenda() (sides []Side, open, agreed []Spread) {
	sides, spreads := r.Spreads()
	for _, s := range spreads {
		if r.Current().Answers[s.Question].Agreed {
			agreed = append(agreed, s)
		} else {
			open = append(open, s)
		}
	}
	return sides, open, agreed
}

// ownSheet is what the organisation says by itself: the answers that count, but for those that were agreed with others
// what it had said before that.
func (r Record) ownSheet() Sheet {
	sheet := r.Sheet()
	sheet.Answers = maps.Clone(sheet.Answers)
	maps.DeleteFunc(sheet.Answers, func(_ string, a Answer) bool { return a.Agreed })
	if first, ok := r.Views.first(r.Current().Number); ok {
		for question, answer := range first.Answers {
			if r.Current().Answers[question].Agreed {
				sheet.Answers[question] = answer
			}
		}
	}
	return sheet
}

// first gives the copy of what the organisation had said on a visit before it agreed on something else; false where there
// is none yet.
func (list Views) first(visit int) (View, bool) {
	views := list.Of(visit)
	i := slices.IndexFunc(views, func(v View) bool { return v.Kind == FirstView })
	if i < 0 {
		return View{}, false
	}
	return views[i], true
}

// Agree puts an answer that was agreed on in the place of the one that counts. What the organisation had said by itself is
// copied first, so that it cannot be lost.
func (r *Record) Agree(question string, agreed Answer, now time.Time) error {
	if said := r.Current().Answers[question]; !said.Agreed {
		if err := r.copyOwn(question, said, now); err != nil {
			return err
		}
	}
	agreed.Agreed = true
	r.Give(question, agreed, now)
	return nil
}

func (r *Record) copyOwn(question string, said Answer, now time.Time) error {
	if first, ok := r.Views.first(r.Current().Number); ok {
		return r.GiveInView(first.Number, question, said)
	}
	r.AddView("", FirstView, map[string]Answer{question: said}, now)
	return nil
}
