package findings

import "equalfooting/assessment"

// Start is one of the questions to start with: why it is one of them, and its first step.
type Start struct {
	Question string
	Part     assessment.Domain
	Domain   string // its name
	Why      string // in words
	Step     Suggestion
}

// StartHere gives where to start, at most three.
func (o Overview) StartHere() []Start {
	var list []Start
	for _, chosen := range o.result.StartHere {
		steps := o.suggest(assessment.Steps{Question: chosen.Question, Version: chosen.Version})
		question, _ := assessment.QuestionByID(chosen.Question)
		list = append(list, Start{Question: chosen.Question, Part: question.Domain, Domain: o.domain(question.Domain).Name,
			Why: o.words.Start.Reasons[chosen.Why], Step: steps[0]})
	}
	return list
}
