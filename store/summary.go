package store

import (
	"time"

	"equalfooting/assessment"
)

// Summary is what the caseload shows of an organisation, and of its current assessment. It is kept beside the answers and written with each, so that
// showing the caseload reads nothing else.
type Summary struct {
	ID       ID
	Name     string
	Audience assessment.Audience
	Edition  assessment.Edition
	Example  bool      // made up, to look around in
	Created  time.Time // UTC
	Touched  time.Time // UTC; the last change to anything but whether it is archived
	Progress assessment.Progress
	Stage    assessment.Stage
	Archived bool            // out of the daily caseload
	NextLook assessment.Date // the zero value where none is set
	FirstDue assessment.Date // the earliest day by which an open action is to be done; the zero value where there is none
	Visits   int             // how many assessments there are, 1 and up
}

func (c *Case) summarise(id ID, touched time.Time) Summary {
	sheet := c.sheet()
	return Summary{
		ID:       id,
		Name:     c.record.Organisation.Name,
		Audience: c.record.Organisation.Audience,
		Edition:  c.record.Edition,
		Example:  c.record.Example,
		Created:  c.record.Created,
		Touched:  touched,
		Progress: sheet.Progress(),
		Stage:    assessment.StageOf(sheet),
		Archived: c.record.Archived,
		NextLook: c.record.NextLook,
		FirstDue: firstDue(c.plan),
		Visits:   len(c.assessments),
	}
}
