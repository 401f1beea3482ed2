package store

import (
	"errors"
	"os"
	"path/filepath"
	"sync"
	"sync/atomic"
	"time"

	"equalfooting/assessment"
	"equalfooting/store/file"
	"equalfooting/store/gate"
	"equalfooting/store/vault"
)

const fileName = "footing.db"

// dataFile is the open data file, and what was read from it. Everything that works on the file shares this, and nothing else.
type dataFile struct {
	now    func() time.Time
	folder string // as it was named

	mu     sync.Mutex // held through every transaction, so that closing waits and another file can replace this one
	file   *file.File
	isNew  bool       // it was made just now
	key    *vault.Key // of a file with a passphrase; nil without one
	locks  locks      // likewise
	closed bool

	records  map[assessment.ID]assessment.Record // those that were asked for, as the file has them
	listed   listed                              // all organisations, in short
	listener atomic.Pointer[listener]            // who is told how far something is; nil for nobody
	at       []byte                              // the trail that was kept last, or was to be; nil where none was

	temporary string                 // a copy to read from that goes when it is closed; "" where this is none
	salvaged  map[assessment.ID]rest // those in such a copy of which something is lost
}

func openDataFile(o *opener, path string, now func() time.Time, open func(string, file.Prepare) (*file.File, error)) (*dataFile, error) {
	d := &dataFile{now: now, folder: filepath.Dir(path), records: make(map[assessment.ID]assessment.Record)}
	f, err := open(path, func(f *file.File, isNew bool) error {
		d.isNew = d.isNew || isNew
		return o.prepare(f, isNew)
	})
	if err != nil {
		return nil, err
	}
	d.file, d.key, d.locks = f, o.key, o.locks
	return d, nil
}

// close lets the file go. d.mu must be held, as for forget, takeOver, view and update.
func (d *dataFile) close() error {
	if d.closed {
		return nil
	}
	d.closed = true
	err := d.file.Close()
	d.forget()
	if d.temporary != "" {
		_ = os.Remove(d.temporary)
	}
	return err
}

// forget drops from memory what it can, if there is a passphrase.
func (d *dataFile) forget() {
	if d.key == nil {
		return
	}
	d.key.Forget()
	clear(d.records)
	clear(d.at)
	d.listed.again()
}

// takeOver replaces this file with the one that was made ready.
func (d *dataFile) takeOver() error {
	next, err := d.file.Successor().TakeOver(d.opener().prepare)
	if next == nil {
		d.closed = true
		return err
	}
	d.file = next
	d.listed.moved()
	return err
}

// opener opens what is sealed as the file is.
func (d *dataFile) opener() *opener { return &opener{key: d.key, locks: d.locks} }

// clock gives the time as the file can keep it.
func (d *dataFile) clock() time.Time { return asClock(d.now()) }

// asClock gives a moment as the file can keep it: UTC, without Go's monotonic reading.
func asClock(t time.Time) time.Time { return t.UTC().Round(0) }

// view runs fn in a reading transaction.
func (d *dataFile) view(fn func(tx *gate.Tx) error) error { return d.file.View(fn) }

// update runs fn in a writing transaction and returns once what it did would survive a power cut. Errors that are not
// this package's own come back as a *WriteError; nothing was changed then.
func (d *dataFile) update(fn func(tx *gate.Tx) error) error {
	err := written(d.file.Update(fn))
	if full, ok := errors.AsType[*WriteError](err); ok && full.Fault() != "" && d.stillKept() {
		return full.Checked()
	}
	return err
}

// stillKept reads again every record that was asked for, and says whether the file has each as it was.
func (d *dataFile) stillKept() bool {
	return d.view(func(tx *gate.Tx) error {
		for id, r := range d.records {
			if there, err := readRecord(tx, id); err != nil || !sameRecord(there, r) {
				return errMissing
			}
		}
		return nil
	}) == nil
}

// written turns an error from writing into one of this package's.
func written(err error) error {
	if err == nil || ours(err) {
		return err
	}
	return &WriteError{Err: err}
}
