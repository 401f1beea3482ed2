package store

import "equalfooting/store/gate"

// calledOff comes from version 6, which kept nothing about planned days that were called off. No entry changes.
func calledOff(tx *gate.Tx) error {
	r, err := readRoll(tx)
	if err != nil {
		return nil // it has been said already
	}
	r.version = formatVersion
	return r.put(tx)
}
