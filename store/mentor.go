package store

// mentorPreference names the setting of who sits here.
const mentorPreference = "mentor"

// Mentor is the name or initials of the mentor who sits here; "" where nobody has said so.
func Mentor(s *Store) string { return s.Preferences().Get(mentorPreference) }

// SetMentor keeps who that is. The error is a *WriteError.
func SetMentor(s *Store, name string) error { return s.Preferences().Save(mentorPreference, name) }
