package assessment

// Misfit is why the answers of a sheet cannot be a view of an organisation.
type Misfit string

// The misfits.
const (
	OtherAudience  Misfit = "other"
	NothingGiven   Misfit = "none"
	NothingAskedOf Misfit = "not_asked" // all that is answered is outside the edition of the current visit
)

func (m Misfit) Error() string { return "no view of the organisation: " + string(m) }

// Sentence names the sentence that says so.
func (m Misfit) Sentence() (string, []any) { return "views/import/" + string(m), nil }

// Misfit says why the answers of another sheet cannot be a view next to this one: nil where they can, or else a Misfit.
func (s Sheet) Misfit(other Sheet) error {
	asked := other
	asked.Edition = s.Edition
	switch {
	case other.Organisation.Audience != s.Organisation.Audience:
		return OtherAudience
	case other.Progress().Answered == 0:
		return NothingGiven
	case asked.Progress().Answered == 0:
		return NothingAskedOf
	default:
		return nil
	}
}
