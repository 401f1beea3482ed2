package store

import (
	"bytes"
	"cmp"
	"encoding/binary"
	"errors"
	"path/filepath"
	"slices"
	"time"

	"equalfooting/assessment"
	"equalfooting/store/file"
	"equalfooting/store/gate"
)

// Salvage is what can be read of a damaged data file. Nothing is changed by it.
type Salvage struct {
	Cases     []SalvagedCase // by number
	Lost      int            // organisations of which nothing is left, not even the number
	Uncounted bool           // it cannot be told how many there were: there may have been more
	Settings  bool           // a setting, or the place where one left off, is lost
	Older     bool           // it cannot be told whether the last change is there
	LockLost  bool           // of the passphrase and the recovery code, one opens it no more

	path   string
	last   uint64 // the last number that was given
	rests  []rest
	meta   []gate.Entry
	sealed // of a file with a passphrase
}

// SalvagedCase is an organisation in it.
type SalvagedCase struct {
	ID      assessment.ID
	Name    string
	Lost    []assessment.Unread // what is gone
	Older   []assessment.Unread // what is there only as it was earlier, or may have been taken away since
	Nothing bool                // there is not enough of it to make it anew
}

// Whole says that all of it is there, as it was.
func (c SalvagedCase) Whole() bool { return len(c.Lost) == 0 && len(c.Older) == 0 && !c.Nothing }

// Whole says that nothing is lost.
func (s *Salvage) Whole() bool {
	return s.Lost == 0 && !s.Uncounted && !s.Settings && !s.Older && !s.LockLost && !slices.ContainsFunc(s.Cases, func(c SalvagedCase) bool { return !c.Whole() })
}

// ReadSalvage reads what can be read of the data file in a folder, page by page, whether it can be opened or not. secrets are as for
// Open. The errors are *FolderError; *NewerError; *LockedError; and *DamagedError where there is no organisation in it.
func ReadSalvage(folder string, secrets ...string) (*Salvage, error) {
	path := filepath.Join(folder, fileName)
	target, err := filepath.EvalSymlinks(path)
	if err != nil {
		return nil, &FolderError{Path: path, Err: err}
	}
	judge := judgeOf(nil)
	found, err := file.Salvage(target, judge)
	if err != nil {
		return nil, err
	}
	s := &Salvage{path: target, Older: !found.Newest}
	if s.sealed, err = unseal(found, path, secrets); err != nil {
		return nil, err
	}
	if s.key != nil {
		judge = judgeOf(s.key)
		if found, err = file.Salvage(target, judge); err != nil {
			return nil, err
		}
		s.LockLost = len(s.locks.passphrase) == 0 || len(s.locks.code) == 0
	}
	version := versionIn(found.Found)
	if version > formatVersion {
		return nil, &NewerError{int(version), formatVersion}
	}
	c := collected{version: version, newest: found.Newest, judge: judge, at: make(map[spot][]candidate), strays: make(map[string]bool)}
	c.collect(found.Found)
	s.choose(&c)
	if len(s.Cases) == 0 && len(c.at) == 0 {
		return nil, &DamagedError{Path: path, Err: errNothing}
	}
	return s, nil
}

var errNothing = errors.New("no entry in it can be read")

// candidate is one of the values that were found for a key.
type candidate struct {
	file.Found
	time time.Time // when it was written, where it says so
}

// collected is what was found, by where it belongs.
type collected struct {
	version uint64
	newest  bool
	judge   *gate.Judge
	at      map[spot][]candidate // the likeliest first
	strays  map[string]bool      // how the keys begin under which damaged entries lie in a sealed file: that tells organisations apart
}

// versionIn is the format's version, which stands on the roll too; the newest one where neither can be read.
func versionIn(found []file.Found) uint64 {
	version := uint64(0)
	for _, f := range found {
		if f.Shelf == metaShelf && bytes.Equal(f.Key, rollKey) && !f.Damaged() {
			if r, err := rollOf(f.Value); err == nil {
				version = max(version, r.version)
			}
		}
	}
	for _, f := range found {
		if f.Shelf == metaShelf && bytes.Equal(f.Key, versionKey) && len(f.Bare) == 8 && f.Standing == file.Led {
			if said := binary.BigEndian.Uint64(f.Bare); version == 0 || said == version {
				return said
			}
		}
	}
	return cmp.Or(version, formatVersion)
}

// collect sorts what was found.
func (c *collected) collect(found []file.Found) {
	seen := make(map[spot]map[uint64]int)
	for _, f := range found {
		if f.Shelf == metaShelf && (bytes.Equal(f.Key, versionKey) || isLock(f.Key)) {
			continue
		}
		if c.judge.Key != nil && f.Damaged() {
			c.stray(f)
			continue
		}
		if f.Shelf == summariesShelf && c.version == 4 && !f.Damaged() {
			f.Value = withGone(f.Value)
		}
		at := spot{f.Shelf, string(f.Key)}
		if i, ok := seen[at][f.Sum]; ok { // the same, perhaps on a page that stands better
			if list := c.at[at]; list[i].Standing < f.Standing {
				list[i].Found = f
			}
			continue
		}
		if seen[at] == nil {
			seen[at] = make(map[uint64]int)
		}
		seen[at][f.Sum] = len(c.at[at])
		c.at[at] = append(c.at[at], candidate{f, writtenAt(f)})
	}
	for _, list := range c.at {
		slices.SortStableFunc(list, c.likelier)
	}
}

// stray notes that something is damaged in a sealed file. What it was, its key does not tell; the tally tells that it is missing.
func (c *collected) stray(f file.Found) {
	if f.Shelf != metaShelf && len(f.Key) >= idLength {
		c.strays[string(f.Key[:idLength])] = true
	}
}

// likelier puts what is whole first; then, where it is sure which state is the newest, what that has; then what was written last.
func (c *collected) likelier(a, b candidate) int {
	if a.Damaged() != b.Damaged() {
		if a.Damaged() {
			return 1
		}
		return -1
	}
	standing, at := cmp.Compare(b.Standing, a.Standing), b.time.Compare(a.time)
	if c.newest {
		return cmp.Or(standing, at)
	}
	return cmp.Or(at, standing)
}

// writtenAt is when an entry was written, as far as it says.
func writtenAt(f file.Found) time.Time {
	switch f.Shelf {
	case answersShelf, viewAnswersShelf:
		e, _ := decode[answerEntry](f.Value)
		return e.Written
	case summariesShelf:
		id, _ := idOf(f.Key)
		s, _, _ := summaryOf(id, f.Value)
		return s.Touched
	}
	return time.Time{}
}

// choose makes the organisations of what was found.
func (s *Salvage) choose(c *collected) {
	byCase := make(map[assessment.ID][]spot)
	for at := range c.at {
		if id, ok := idOf([]byte(at.key)); ok && at.shelf != metaShelf && at.shelf != "" {
			byCase[id] = append(byCase[id], at)
		}
	}
	s.settings(c)
	entered, onRoll := c.roll()
	s.Uncounted = !onRoll
	var known roll
	var ids, freed []assessment.ID
	for id, spots := range byCase {
		switch c.standing(spots) {
		case file.Freed:
			freed = append(freed, id)
		default:
			ids, known = append(ids, id), known.with(id)
		}
	}
	// A deletion leaves no byte of an organisation. So one that only given-up pages have is there too, unless the roll is whole without.
	if !onRoll || known.cases != entered.cases || known.marks != entered.marks {
		for _, id := range freed {
			ids, known = append(ids, id), known.with(id)
		}
	}
	slices.Sort(ids)
	s.last = max(entered.last, known.last)
	if onRoll && entered.cases > known.cases {
		s.Lost = int(min(entered.cases-known.cases, 1<<31-1))
	} else if !onRoll {
		for _, id := range ids {
			delete(c.strays, string(c.judge.Begins(keyOf(id))))
		}
		s.Lost = len(c.strays)
	}
	for _, id := range ids {
		found, older := c.oneCase(id, byCase[id])
		r := found.record
		s.rests = append(s.rests, found)
		s.Cases = append(s.Cases, SalvagedCase{ID: id, Name: r.Organisation.Name, Lost: found.unread, Older: older, Nothing: found.nothing})
	}
}

// standing is the best way in which a page with something whole of an organisation stands.
func (c *collected) standing(spots []spot) file.Standing {
	best := file.Freed
	for _, at := range spots {
		for _, f := range c.at[at] {
			if !f.Damaged() && (f.Standing > best || !c.newest) {
				best = max(f.Standing, file.Nowhere)
			}
		}
	}
	return best
}

// roll gives what the file says of itself; false where that cannot be read.
func (c *collected) roll() (roll, bool) {
	var best roll
	ok := false
	for _, f := range c.at[spot{metaShelf, string(rollKey)}] {
		if r, err := rollOf(f.Value); err == nil && (!ok || !c.newest && r.last > best.last) {
			best, ok = r, true
		}
	}
	return best, ok
}

// settings takes what is on the meta shelf but what is made anew.
func (s *Salvage) settings(c *collected) {
	others := uint64(0)
	for at, list := range c.at {
		switch f := list[0]; {
		case at.shelf != metaShelf || at.key == string(rollKey):
		case f.Damaged():
			s.Settings = true
		case f.Standing > file.Freed || !c.newest:
			s.meta = append(s.meta, f.Entry)
			others++
		}
	}
	slices.SortFunc(s.meta, func(a, b gate.Entry) int { return bytes.Compare(a.Key, b.Key) })
	if entered, ok := c.roll(); ok && entered.others > others+s.count {
		s.Settings = true
	}
}
