package assessment

import (
	"cmp"
	"slices"

	"equalfooting/assessment/inorder"
)

// Agreement is how near each other several views are on one question.
type Agreement string

// The four ways to stand (docs/scoring.md, "When several people answer").
const (
	Agree   Agreement = "agree"   // two or more gave a level, all the same one, and nobody said anything else
	Near    Agreement = "near"    // the levels are one apart
	Apart   Agreement = "apart"   // the levels are two or more apart
	Unclear Agreement = "unclear" // no difference in level, but "not sure" or "does not apply" stands in the way
)

// Spread is how the views stand on one question. There is no average in it: a middle that nobody chose says nothing.
type Spread struct {
	Question string       // its id
	Answers  []ViewAnswer // two or more, in the order of the sheets
	Width    int          // highest level less lowest, 0 to 4; 0 where fewer than two gave a level
	Kind     Agreement
}

// ViewAnswer is what one view said. It is never Unanswered or RatherNotSay; its note and reason are still private.
type ViewAnswer struct {
	View   int // index into the sheets that were compared, from 0
	Answer Answer
}

// Compare sets several views side by side: every question that all the editions ask and at least two of the views answered, in the
// instrument's order. It leaves out answers to another form of the question than the first sheet's. "Rather not say" counts as no answer,
// so nobody learns that it was chosen.
func Compare(sheets ...Sheet) []Spread {
	if len(sheets) == 0 {
		return nil
	}
	var spreads []Spread
	for _, q := range askedInAll(sheets...) {
		var answers []ViewAnswer
		form := sheets[0].Answers[q.ID].Form // beside which the others are set
		for i, s := range sheets {
			if a := s.Answers[q.ID]; a.mayBeTold() && a.Form == form {
				answers = append(answers, ViewAnswer{View: i, Answer: a})
			}
		}
		if len(answers) >= 2 {
			spreads = append(spreads, spreadOf(q.ID, answers))
		}
	}
	return spreads
}

// spreadOf lets levels that differ speak first, so that a view that is not sure can hide no difference between others.
func spreadOf(question string, answers []ViewAnswer) Spread {
	s := Spread{Question: question, Answers: answers}
	rated, lowest, highest := 0, HighestLevel, LowestLevel
	for _, a := range answers {
		if a.Answer.Kind == Rated {
			rated++
			lowest, highest = min(lowest, a.Answer.Level), max(highest, a.Answer.Level)
		}
	}
	if rated >= 2 {
		s.Width = int(highest - lowest)
	}
	switch {
	case s.Width >= 2:
		s.Kind = Apart
	case s.Width == 1:
		s.Kind = Near
	case rated < len(answers):
		s.Kind = Unclear
	default:
		s.Kind = Agree
	}
	return s
}

// Widest gives what to talk about: Apart, then Near, then Unclear, each widest first. Ties stay as Compare gave them, in
// the instrument's order. Agree is left out.
func Widest(spreads []Spread) []Spread {
	order := []Agreement{Apart, Near, Unclear}
	var wide []Spread
	for _, s := range spreads {
		if s.Kind != Agree {
			wide = append(wide, s)
		}
	}
	inorder.Sort(wide, func(a, b Spread) int {
		return cmp.Or(
			cmp.Compare(slices.Index(order, a.Kind), slices.Index(order, b.Kind)),
			cmp.Compare(b.Width, a.Width))
	})
	return wide
}

// Tally counts the questions of each kind.
func Tally(spreads []Spread) (agree, near, apart, unclear int) {
	for _, s := range spreads {
		switch s.Kind {
		case Agree:
			agree++
		case Near:
			near++
		case Apart:
			apart++
		default:
			unclear++
		}
	}
	return agree, near, apart, unclear
}
