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

// Sides are those that can be compared.
type Sides []Side

// Sides gives what can be compared, the organisation's own answers first, where there are any. A mentor's view is among
// them only once it was opened.
func (r Record) Sides() Sides {
	var sides Sides
	own := r.Sheet()
	if own.Answers = r.Views.saidAlone(r.Current()); own.Progress().Answered > 0 {
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
func (sides Sides) Spreads() []Spread {
	sheets := make([]Sheet, len(sides))
	for i, side := range sides {
		sheets[i] = side.Sheet
	}
	return Compare(sheets...)
}

// Agenda compares the sides, and tells the questions that are still to talk about from those on which an answer was agreed.
func (v Visit) Agenda(sides Sides) (open, agreed []Spread) {
	for _, s := range sides.Spreads() {
		if v.Answers[s.Question].Agreed {
			agreed = append(agreed, s)
		} else {
			open = append(open, s)
		}
	}
	return open, agreed
}

// saidAlone is what the organisation says on a visit by itself: the answers that count, except that for those agreed with others it is
// what the organisation had said before.
func (list Views) saidAlone(v Visit) map[string]Answer {
	alone := maps.Clone(v.Answers)
	maps.DeleteFunc(alone, func(_ string, a Answer) bool { return a.Agreed })
	if first, ok := list.first(v.Number); ok {
		for question, answer := range first.Answers {
			if v.Answers[question].Agreed {
				alone[question] = answer
			}
		}
	}
	return alone
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

// Agree replaces the answer that counts with one that was agreed on. First it copies what the organisation had said by itself, so that
// this cannot be lost.
func (r *Record) Agree(question string, agreed Answer, now time.Time) error {
	if said := r.Current().Answers[question]; !said.Agreed {
		first, ok := r.Views.first(r.Current().Number)
		if !ok {
			r.AddView("", FirstView, map[string]Answer{question: said}, now)
		} else if err := r.GiveInView(first.Number, question, said); err != nil {
			return err
		}
	}
	agreed.Agreed = true
	r.Give(question, agreed, now)
	return nil
}
