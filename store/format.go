package store

import (
	"cmp"
	"encoding/binary"
	"errors"
	"fmt"

	"equalfooting/store/file"
	"equalfooting/store/gate"
)

// formatVersion is the data file's format. A change that this code cannot read raises it, and adds to migrations what
// brings an older file up to date.
const formatVersion = 7

// withSums is the first format in which every value has a sum.
const withSums = 4

// withMarks is the first format in which entries have the form that they have now.
const withMarks = 5

// The shelves; doc.go says what lies on each.
const (
	metaShelf        gate.Shelf = "meta"
	casesShelf       gate.Shelf = "cases"
	summariesShelf   gate.Shelf = "summaries"
	assessmentsShelf gate.Shelf = "assessments"
	answersShelf     gate.Shelf = "answers"
	viewsShelf       gate.Shelf = "voices"
	viewAnswersShelf gate.Shelf = "voiceanswers"
	planShelf        gate.Shelf = "plan"
	sessionsShelf    gate.Shelf = "sessions"
	goneShelf        gate.Shelf = "gone"
)

var versionKey = []byte("version")

// shelvesOf gives the shelves that a file of this format has beside meta, which every one has.
func shelvesOf(version uint64) []gate.Shelf {
	shelves := []gate.Shelf{casesShelf, summariesShelf, answersShelf}
	if version > 1 {
		shelves = append(shelves, assessmentsShelf, viewsShelf, viewAnswersShelf, planShelf, sessionsShelf)
	}
	if version > 4 {
		shelves = append(shelves, goneShelf)
	}
	return shelves
}

// prepare gives a new file its shelves and its version, checks an old one's, and brings an older one up to date.
func prepare(f *file.File, isNew bool) error {
	if isNew {
		if err := f.Update(makeShelves); err != nil {
			return &WriteError{Err: err}
		}
	}
	version, err := versionOf(f)
	if err != nil {
		return f.Damaged(err)
	}
	if version > formatVersion {
		return &NewerError{int(version), formatVersion}
	}
	if version < formatVersion {
		return bringUpToDate(f, version)
	}
	return nil
}

// makeShelves fills a file that has nothing in it yet; it leaves alone one that was made whole after all.
func makeShelves(tx *gate.Tx) error {
	if tx.Has(metaShelf) {
		return nil
	}
	for _, shelf := range append(shelvesOf(formatVersion), metaShelf) {
		if err := tx.Make(shelf); err != nil {
			return err
		}
	}
	if err := cmp.Or((roll{version: formatVersion}).put(tx), putMachine(tx)); err != nil {
		return err
	}
	return putVersion(tx)
}

// versionOf gives a file's format.
func versionOf(f *file.File) (version uint64, err error) {
	err = f.View(func(tx *gate.Tx) (err error) {
		version, err = readVersion(tx)
		return err
	})
	return version, err
}

func readVersion(tx *gate.Tx) (uint64, error) {
	if !tx.Has(metaShelf) {
		return 0, errors.New("no meta shelf")
	}
	data, err := tx.Bare().Get(metaShelf, versionKey)
	if err != nil || len(data) != 8 {
		return 0, errors.New("no format version")
	}
	version := binary.BigEndian.Uint64(data)
	if version == 0 {
		return 0, errors.New("format version 0")
	}
	if r, err := readRoll(tx); err == nil && r.version != version {
		return 0, fmt.Errorf("format version %d, and %d on the roll", version, r.version)
	}
	if version > formatVersion {
		return version, nil // its shelves may be others
	}
	for _, shelf := range shelvesOf(version) {
		if !tx.Has(shelf) {
			return 0, fmt.Errorf("no %s shelf", shelf)
		}
	}
	return version, nil
}

func putVersion(tx *gate.Tx) error {
	return tx.Bare().Put(metaShelf, versionKey, binary.BigEndian.AppendUint64(nil, formatVersion))
}
