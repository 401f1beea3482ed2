package findings

import (
	"equalfooting/assessment"
	"equalfooting/assessment/report"
)

// Sentences are those with which to ask for what the widest gaps behind an ask need.
func (f Findings) Sentences(ask assessment.Action) report.List { return f.sentences(ask) }
