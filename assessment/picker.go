package assessment

import "slices"

// picker picks the questions to start with, until there are enough.
type picker struct {
	sheet      Sheet
	candidates []*Question // in their order
	picked     []Start
}

// first picks the first candidate that is not picked yet and for which fits holds; false where there is none, or where enough
// are picked.
func (p *picker) first(why StartReason, fits func(q *Question) bool) bool {
	if len(p.picked) >= mostStarts {
		return false
	}
	for _, q := range p.candidates {
		if !p.has(q.ID) && fits(q) {
			p.pick(q, why)
			return true
		}
	}
	return false
}

func (p *picker) pick(q *Question, why StartReason) {
	p.picked = append(p.picked, Start{Question: q.ID, Why: why, Version: p.sheet.stepsVersion(q)})
}

func (p *picker) has(id string) bool {
	return slices.ContainsFunc(p.picked, func(s Start) bool { return s.Question == id })
}

// hasOf says that a question of this domain is picked.
func (p *picker) hasOf(d Domain) bool {
	return slices.ContainsFunc(p.picked, func(s Start) bool {
		q, _ := QuestionByID(s.Question)
		return q.Domain == d
	})
}
