package file

import (
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
	if data, err := json.Marshal(holder{os.Getpid(), since}); err == nil {
		if own, err := createOwn(holderPath(f.path)); err == nil {
			_, _ = own.Write(data)
			_ = own.Close()
		}
	}
}

func removeHolder(dataFile string) { _ = os.Remove(holderPath(dataFile)) }

// heldError names the holder as far as it is known.
func heldError(dataFile string) *HeldError {
	var h holder
	data, err := readOwn(holderPath(dataFile))
	if err != nil || json.Unmarshal(data, &h) != nil {
		return &HeldError{}
	}
	return &HeldError{Holder: h.Process, Since: h.Since}
}
