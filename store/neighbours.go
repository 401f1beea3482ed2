package store

import (
	"hash/fnv"
	"strconv"
	"strings"

	"equalfooting/store/file"
)

// Neighbours is what lies around the data file that may surprise somebody: a program that copies its folder to other computers, and
// other files that look like copies of it. The zero value is neither.
type Neighbours struct {
	SyncedBy string   // the program's name
	Copies   []string // the names of the files
}

// Neighbours looks around the data file.
func (s *Store) Neighbours() Neighbours {
	return Neighbours{file.SyncedBy(s.Path()), file.Copies(s.Path())}
}

// None says that there is nothing to say.
func (n Neighbours) None() bool { return n.SyncedBy == "" && len(n.Copies) == 0 }

const noticedPreference = "noticed"

// Noticed says whether people have been told of these before, and remembers that they have been now. If that cannot be kept, they are
// told all the same.
func (s *Store) Noticed(n Neighbours) bool {
	sum := fnv.New64a() // their names could be longer than a setting may be
	_, _ = sum.Write([]byte(n.SyncedBy + "\n" + strings.Join(n.Copies, "\n")))
	told := strconv.FormatUint(sum.Sum64(), 36)
	if s.Preferences().Get(noticedPreference) == told {
		return true
	}
	_ = s.Preferences().Save(noticedPreference, told)
	return false
}
