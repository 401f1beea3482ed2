package file

import (
	"bytes"
	"encoding/json"
	"os"
	"time"
)

// holder is what the file beside the data file says about the copy of the program that has it open. It only serves
// the message of a HeldError: the lock itself is bbolt's, and ends with the process.
type holder struct {
	Process int       `json:"pid"`
	Since   time.Time `json:"since"`
}

func holderPath(dataFile string) string { return dataFile + ".holder" }

// NoteHolder writes that this process has had the file open since then. It is not a safe write on purpose: syncing would
// slow every start, and half a record only costs the pid. Where it cannot be written, the message goes without.
func (f *File) NoteHolder(since time.Time) {
	f.since = time.Time{}
	if data, err := json.Marshal(holder{os.Getpid(), since}); err == nil {
		if own, err := createOwn(holderPath(f.path)); err == nil {
			_, _ = own.Write(data)
			_ = own.Close()
		}
		f.noted = data
	}
}

// NoteHolderLater does that once the file is looked over, and before anything is written to it: making a file takes as long as reading all
// that is shown first.
func (f *File) NoteHolderLater(since time.Time) { f.since = since }

func (f *File) noteHolder() {
	if !f.since.IsZero() && !f.place.closed {
		f.NoteHolder(f.since)
	}
}

// removeHolder takes the note away, unless another copy of the program has written its own: it may have found another file here.
func (f *File) removeHolder() {
	if data, err := readOwn(holderPath(f.path)); err == nil && (f.place.lost == nil || bytes.Equal(data, f.noted)) {
		_ = os.Remove(holderPath(f.path))
	}
}

// heldError names the holder as far as it is known.
func heldError(dataFile string) *HeldError {
	var h holder
	data, err := readOwn(holderPath(dataFile))
	if err != nil || json.Unmarshal(data, &h) != nil {
		return &HeldError{}
	}
	return &HeldError{Holder: h.Process, Since: h.Since}
}
