package store

import "equalfooting/store/gate"

// newParts comes from version 5, which had no place for an organisation's mentor and place. Nothing in it has to change: the
// version is for older programs, which would take what they do not know for damage.
func newParts(tx *gate.Tx) error {
	r, err := readRoll(tx)
	if err != nil {
		return nil // it has been said already
	}
	r.version = formatVersion
	return r.put(tx)
}
