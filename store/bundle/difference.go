package bundle

// Difference is something that differs between two copies.
type Difference struct {
	Path         string
	Mine, Theirs Entry // one of them may have no path: only the other copy has it
	Both         Entry // the result of merging; without a path if it goes along with something else
	Apart        bool  // both copies changed it since they parted
}

// Taken says that their version counts.
func (d Difference) Taken() bool {
	return d.Both.Path == d.Theirs.Path && compare(d.Both, d.Theirs) == 0 && d.Theirs.Path != ""
}

// Differences returns what is different in theirs or missing from mine, in the order of the paths. What only mine has is not a
// difference: it stays.
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
