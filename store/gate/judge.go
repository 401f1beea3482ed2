package gate

import "equalfooting/store/vault"

// Judge says of entries outside any tree, such as those on a page of a damaged file, whether they are what was put there.
type Judge struct {
	Shelves []Shelf    // which they may have been on
	Key     *vault.Key // of a file with a passphrase; nil without one
	Known   [][]byte   // keys of entries that are needed to read the others of a sealed file
}

// Entry returns the entry for what is stored in the file under a key, and its shelf. shelf is where it was found; "" if that is not known,
// and then the sum tells. If it is not what was put there, the entry is damaged.
func (j *Judge) Entry(shelf Shelf, key, bare []byte) (Entry, Shelf) {
	form := formOf(j.Key)
	for _, s := range j.shelves(shelf) {
		if read, value, sum, whole := form.read(s, key, bare); whole {
			return Entry{Key: read, Value: value, Sum: sum}, s
		}
	}
	return Entry{Key: key}, shelf
}

// Begins returns how keys in the file begin if the entries' own keys begin with prefix, as Tx.Begins does.
func (j *Judge) Begins(prefix []byte) []byte { return formOf(j.Key).begins(prefix) }

// LooksSealed says that an entry has the form of those in a file with a passphrase, whatever has become of it.
func LooksSealed(key, bare []byte) bool {
	return len(key) == ownerLength+ownLength && len(bare) >= 1+vault.Overhead && bare[0] == sealedForm
}

func (j *Judge) shelves(found Shelf) []Shelf {
	for _, s := range j.Shelves {
		if s == found {
			return []Shelf{s}
		}
	}
	return j.Shelves
}

// mostToRepair is the greatest length of key and value for which one wrong bit is looked for.
const mostToRepair = 1 << 10

// Repair returns the entry that a damaged one was, if a single bit of its key or its value is wrong. Nothing else would have the sum that it
// has.
func (j *Judge) Repair(shelf Shelf, key, bare []byte) (Entry, Shelf) {
	if len(key)+len(bare) > mostToRepair || len(bare) < HeadLength {
		return Entry{Key: key}, shelf
	}
	both := append(append(make([]byte, 0, len(key)+len(bare)), key...), bare...)
	key, bare = both[:len(key):len(key)], both[len(key):]
	for i := range both {
		for bit := range 8 {
			both[i] ^= 1 << bit
			if e, s := j.Entry(shelf, key, bare); !e.Damaged() {
				return e, s
			}
			both[i] ^= 1 << bit
		}
	}
	return Entry{Key: key}, shelf
}
