package store

import (
	"slices"
	"strconv"
	"strings"
	"time"

	"equalfooting/assessment"
)

// Deleted is what is still known of an organisation that was deleted here: its number, when, and how many backups it was taken out of.
// Its name is gone.
type Deleted struct {
	ID      assessment.ID
	At      time.Time // UTC, to the second
	Backups int
}

// deletedPreference has the deletions, the latest first: "12:1796039389:3 15:1796039400:0".
const deletedPreference = "deleted"

// mostDeleted is how many are kept: the setting is on the shelf that every opened page writes to.
const mostDeleted = 100

// NoteDeleted keeps that an organisation was deleted just now. The error is a *WriteError.
func NoteDeleted(s *Store, id assessment.ID, backups int) error {
	list := append([]Deleted{{id, s.Now().UTC().Truncate(time.Second), backups}}, Deletions(s)...)
	var words []string
	for _, d := range list[:min(len(list), mostDeleted)] {
		words = append(words, strings.Join([]string{d.ID.String(), strconv.FormatInt(d.At.Unix(), 10), strconv.Itoa(d.Backups)}, ":"))
	}
	return s.Preferences().Save(deletedPreference, strings.Join(words, " "))
}

// Deletions gives the organisations that were deleted here, the latest first.
func Deletions(s *Store) []Deleted {
	var list []Deleted
	for word := range strings.FieldsSeq(s.Preferences().Get(deletedPreference)) {
		parts := strings.Split(word, ":")
		if len(parts) != 3 || slices.Contains(parts, "") {
			continue
		}
		id, idErr := strconv.ParseUint(parts[0], 10, 64)
		at, atErr := strconv.ParseInt(parts[1], 10, 64)
		backups, backupsErr := strconv.Atoi(parts[2])
		if idErr == nil && atErr == nil && backupsErr == nil {
			list = append(list, Deleted{assessment.ID(id), time.Unix(at, 0).UTC(), backups})
		}
	}
	return list
}
