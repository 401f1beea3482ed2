package store

import (
	"time"

	"equalfooting/assessment"
)

// Summary is what the caseload shows of an organisation. It is kept beside the answers and written with each, so that
// showing the caseload reads nothing else.
type Summary struct {
	ID       ID
	Name     string
	Audience assessment.Audience
	Edition  assessment.Edition
	Example  bool      // made up, to look around in
	Created  time.Time // UTC
	Touched  time.Time // UTC; the last change to an answer or to the organisation
	Progress assessment.Progress
	Stage    assessment.Stage
}

func summarise(id ID, record caseRecord, sheet assessment.Sheet, touched time.Time) Summary {
	return Summary{
		ID:       id,
		Name:     record.Organisation.Name,
		Audience: record.Organisation.Audience,
		Edition:  record.Edition,
		Example:  record.Example,
		Created:  record.Created,
		Touched:  touched,
		Progress: sheet.Progress(),
		Stage:    assessment.StageOf(sheet),
	}
}
