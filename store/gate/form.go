package gate

import "equalfooting/store/vault"

// form is how entries are stored in a file.
type form interface {
	// stored returns the key that an entry is stored under. begins returns how that key begins for all entries whose own key begins with
	// prefix.
	stored(s Shelf, key []byte) []byte
	begins(prefix []byte) []byte
	// write returns a value as it is stored in the file.
	write(s Shelf, key, stored, value []byte) []byte
	// read returns what was put there, the value never nil, and its sum; false if it is not what was put there.
	read(s Shelf, stored, written []byte) (key, value []byte, sum uint64, whole bool)
	// sum is the sum stored with a value, whether it fits or not.
	sum(written []byte) uint64
	// sort puts entries, which come as they are stored, in the order of their keys.
	sort(entries []Entry)
}

func formOf(key *vault.Key) form {
	if key == nil {
		return unsealed()
	}
	return sealed{key}
}

// unsealed gives the form of a file without a passphrase. The benchmark of what sums cost puts another one there.
var unsealed = func() form { return &summed{text: make([]byte, 0, 512)} }

// bare is the form of files from before there were sums, and of entries as they are stored in any file.
type bare struct{}

func (bare) stored(_ Shelf, key []byte) []byte        { return key }
func (bare) begins(prefix []byte) []byte              { return prefix }
func (bare) write(_ Shelf, _, _, value []byte) []byte { return value }
func (bare) sum([]byte) uint64                        { return 0 }
func (bare) sort([]Entry)                             {}

func (bare) read(_ Shelf, stored, written []byte) (key, value []byte, sum uint64, whole bool) {
	return stored, written, 0, true
}
