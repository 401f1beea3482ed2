package assessment

import "time"

// Summary is what the caseload shows of an organisation, and of the visit that stands (Visits.Standing).
type Summary struct {
	ID         ID
	Name       string
	Audience   Audience
	Labels     Labels
	Edition    Edition
	Example    bool      // made up, to look around in
	Created    time.Time // UTC
	Touched    time.Time // UTC; the last change to anything but whether it was put away
	Progress   Progress
	Stage      Stage
	Archived   bool     // out of the daily caseload
	HandedOver Date     // when it was moved to somebody else; the zero value where it was not
	NextLook   Date     // the zero value where none is set
	FirstDue   Date     // the earliest day by which an open action is to be done; the zero value where there is none
	Visits     int      // how many there are, 1 and up
	Standing   int      // the number of the one that stands
	Begun      Progress // of the visit that goes on, where one before it stands; the zero value where it stands itself
	Damaged    bool     // it cannot be read: no more is known than ID and Name, and these perhaps not either (0 and "")
}

// Summary is the record in short.
func (r Record) Summary() Summary {
	standing := r.Standing()
	sheet := standing.Sheet()
	s := Summary{
		ID:         r.ID,
		Name:       r.Organisation.Name,
		Audience:   r.Organisation.Audience,
		Labels:     r.Organisation.Labels,
		Edition:    sheet.Edition,
		Example:    r.Example,
		Created:    r.Created,
		Touched:    r.Touched,
		Progress:   sheet.Progress(),
		Stage:      StageOf(sheet),
		Archived:   r.Archived,
		HandedOver: r.HandedOver,
		NextLook:   r.NextLook,
		FirstDue:   r.Plan.FirstDue(),
		Visits:     len(r.Visits),
		Standing:   standing.Current().Number,
	}
	if v, begun := standing.Begun(); begun {
		s.Begun = r.SheetAt(v).Progress()
	}
	return s
}
