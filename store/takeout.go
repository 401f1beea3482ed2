package store

import (
	"bytes"
	"cmp"

	"equalfooting/assessment"
	"equalfooting/store/file"
	"equalfooting/store/gate"
)

// takingOutKey is on the meta shelf from when an organisation was taken out until its bytes are gone too. Whoever finds it there ends
// what was cut short.
var takingOutKey = []byte("taking out")

// canTakeOut says that all of an organisation can be found in a file, and what leads to it be followed.
func canTakeOut(f *file.File, id assessment.ID) (can bool) {
	err := f.View(func(tx *gate.Tx) error {
		version, err := readVersion(tx)
		if err == nil && version == formatVersion {
			_, rollErr := readRoll(tx)
			_, recordErr := readRecord(tx, id)
			can = rollErr == nil && recordErr == nil && piecesOf(tx, id).damaged() == 0
		}
		return err
	})
	return can && err == nil && f.Pages().Follows() == nil
}

// takeOut deletes every entry of an organisation, by a transaction that update runs, and then the bytes of all that was given up.
func takeOut(f *file.File, update file.Update, id assessment.ID) error {
	if err := update(func(tx *gate.Tx) error { return dropEntries(tx, id) }); err != nil {
		return err
	}
	return endTakingOut(f, update)
}

func dropEntries(tx *gate.Tx, id assessment.ID) error {
	var others [][]byte
	err := tx.Each(metaShelf, nil, func(key, value []byte) error {
		if leaveOut(id, metaShelf, key, value) {
			others = append(others, bytes.Clone(key))
		}
		return nil
	})
	if err != nil {
		return err
	}
	for _, key := range others {
		if err := tx.Delete(metaShelf, key); err != nil {
			return err
		}
	}
	return cmp.Or(clearCase(tx, id), tx.Delete(summariesShelf, keyOf(id)), tx.Put(metaShelf, takingOutKey, []byte{1}), takeOff(tx, id))
}

// endTakingOut does what is left to do where an organisation was taken out: nothing, where none was. After a *GoneError nobody knows.
func endTakingOut(f *file.File, update file.Update) error {
	begun, err := beganTakingOut(f)
	if err != nil || !begun {
		return err
	}
	if err := f.Pages().WipeNow(); err != nil {
		return err
	}
	_ = update(func(tx *gate.Tx) error { // where it stays, no more than this is done again
		return cmp.Or(tx.Delete(metaShelf, takingOutKey), countOthers(tx))
	})
	return nil
}

// beganTakingOut says whether an organisation was taken out of a file, and its bytes may be there still.
func beganTakingOut(f *file.File) (began bool, err error) {
	err = f.View(func(tx *gate.Tx) error {
		data, _ := tx.Get(metaShelf, takingOutKey) // one that is damaged says nothing, and what is damaged is not wiped
		began = data != nil
		return nil
	})
	return began, err
}
