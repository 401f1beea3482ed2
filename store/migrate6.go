package store

import "equalfooting/store/gate"

// calledOff comes from version 6, in which nothing was kept of days that were planned and are no more. No entry changes.
func calledOff(tx *gate.Tx) error {
	r, err := readRoll(tx)
	if err != nil {
		return nil // it has been said already
	}
	r.version = formatVersion
	return r.put(tx)
}
