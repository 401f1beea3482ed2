package store

import (
	"bytes"
	"cmp"
	"encoding/binary"
	"time"

	"equalfooting/assessment/inorder"
	"equalfooting/store/file"
	"equalfooting/store/gate"
)

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

// toldEvery is after how many entries it is told how far they are.
const toldEvery = 10_000

// collect sorts what was found. told hears how far it is, in organisations as far as these are known yet, or is nil.
func (c *collected) collect(found []file.Found, told func(done, of int) error) error {
	seen := make(map[spot]map[uint64]int)
	cases := casesIn(found)
	for i, f := range found {
		if told != nil && i%toldEvery == 0 {
			if err := told(i*cases/len(found), cases); err != nil {
				return err
			}
		}
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
		inorder.Sort(list, c.likelier)
	}
	return nil
}

// casesIn counts the organisations that have an entry of their own.
func casesIn(found []file.Found) int {
	own := make(map[string]bool)
	for _, f := range found {
		if f.Shelf == casesShelf && !f.Damaged() {
			own[string(f.Key)] = true
		}
	}
	return len(own)
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
