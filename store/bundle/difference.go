package bundle

// Difference is something that two copies have otherwise.
type Difference struct {
	Path         string
	Mine, Theirs Entry // one of them may have no path: only the other copy has it
	Both         Entry // what comes of it; without a path where it goes with something else
	Apart        bool  // it was changed in both since they were one
}

// Taken says that theirs counts.
func (d Difference) Taken() bool {
	return d.Both.Path == d.Theirs.Path && compare(d.Both, d.Theirs) == 0 && d.Theirs.Path != ""
}

// Differences gives what theirs has otherwise than mine, or mine does not have, in the order of the paths. What only mine has is none: it
// stays.
func Differences(mine, theirs Entries) []Difference {
	both := Merge(mine, theirs)
	var list []Difference
	for _, path := range theirs.Paths() {
		d := Difference{Path: path, Mine: mine[path], Theirs: theirs[path], Both: both[path]}
		if d.Mine.Path != "" && compare(d.Mine, d.Theirs) == 0 {
			continue
		}
		d.Apart = d.Mine.Path != "" && apart(d.Mine, d.Theirs)
		list = append(list, d)
	}
	return list
}

// apart says that each of two versions was written without knowing of the other, and that they say different things.
func apart(a, b Entry) bool {
	if a.Gone == b.Gone && string(a.Value) == string(b.Value) {
		return false
	}
	later, earlier := a, b
	if compare(a, b) < 0 {
		later, earlier = b, a
	}
	if later.By == earlier.By && later.By != "" && later.At != earlier.At {
		return false // one file wrote both, one after the other
	}
	return earlier.At > later.Over
}
