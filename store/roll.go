package store

import (
	"encoding/binary"
	"errors"

	"equalfooting/assessment"
	"equalfooting/store/gate"
)

// roll is what the file says about itself, so that a missing organisation is noticed. An answer changes nothing in it.
type roll struct {
	version uint64 // as under versionKey, which has no sum: any program must be able to read that
	last    uint64 // the number that was given last
	cases   uint64 // how many organisations there are
	marks   uint64 // their numbers, mixed and added up
	others  uint64 // how many entries there are on the meta shelf, without this one and the version
}

var rollKey = []byte("roll")

var errRoll = errors.New("the list of what is in the file cannot be read")

func readRoll(tx *gate.Tx) (roll, error) {
	data, err := tx.Get(metaShelf, rollKey)
	if err != nil {
		return roll{}, errRoll
	}
	return rollOf(data)
}

func rollOf(data []byte) (roll, error) {
	if len(data) != 5*8 {
		return roll{}, errRoll
	}
	at := func(i int) uint64 { return binary.BigEndian.Uint64(data[8*i:]) }
	return roll{at(0), at(1), at(2), at(3), at(4)}, nil
}

func (r roll) put(tx *gate.Tx) error {
	var data []byte
	for _, n := range [...]uint64{r.version, r.last, r.cases, r.marks, r.others} {
		data = binary.BigEndian.AppendUint64(data, n)
	}
	return tx.Put(metaShelf, rollKey, data)
}

// with counts one more organisation.
func (r roll) with(id assessment.ID) roll {
	r.last = max(r.last, uint64(id))
	r.cases++
	r.marks += mixed(id)
	return r
}

func (r roll) without(id assessment.ID) roll {
	r.cases--
	r.marks -= mixed(id)
	return r
}

// mixed gives a number that looks like chance (it is splitmix64's last step), so that 1 and 4 are not 2 and 3.
func mixed(id assessment.ID) uint64 {
	n := uint64(id) * 0x9E3779B97F4A7C15
	n = (n ^ n>>30) * 0xBF58476D1CE4E5B9
	n = (n ^ n>>27) * 0x94D049BB133111EB
	return n ^ n>>31
}

// putOther keeps an entry on the meta shelf, and counts it where it is new.
func putOther(tx *gate.Tx, key, value []byte) error {
	if err := tx.Put(metaShelf, key, value); err != nil || tx.Changed(metaShelf).Count == 0 {
		return err
	}
	return countOthers(tx)
}

// countOthers brings the roll up to date with the entries that are new on the meta shelf in this transaction.
func countOthers(tx *gate.Tx) error {
	r, err := readRoll(tx)
	if err != nil {
		return nil // it has been said already; what is to be kept is kept
	}
	others := uint64(0)
	err = tx.Each(metaShelf, nil, func(key, _ []byte) error {
		if string(key) != string(rollKey) && string(key) != string(versionKey) {
			others++
		}
		return nil
	})
	if err != nil || others == r.others {
		return err
	}
	r.others = others
	return r.put(tx)
}

// checkOthers says what is wrong with the meta shelf: it is small, and so can be looked at whenever the file is opened.
func checkOthers(tx *gate.Tx) error {
	r, err := readRoll(tx)
	if err != nil {
		return err
	}
	others := uint64(0)
	err = tx.Each(metaShelf, nil, func(key, value []byte) error {
		switch {
		case string(key) == string(versionKey) || string(key) == string(rollKey):
			return nil
		case value == nil && isLock(key):
			if _, err := tx.Unsealed().Get(metaShelf, key); err != nil {
				return err
			}
		case value == nil:
			return gate.ErrDamaged
		}
		others++
		return nil
	})
	if err == nil && others != r.others {
		err = errors.New("a setting is missing")
	}
	return err
}
