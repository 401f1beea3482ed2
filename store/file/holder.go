package file

import (
	"bytes"
	"encoding/json"
	"os"
	"time"
)

// holding is what the file next to the data file says about the copy of the program that has it open. It only serves
// the message of a HeldError: the lock itself is bbolt's, and ends with the process.
type holding struct {
	Process int       `json:"pid"`
	Since   time.Time `json:"since"`
}

func holderPath(dataFile string) string { return dataFile + ".holder" }

// Holder notes next to an open file who has it open.
type Holder struct {
	path  string // of the file
	place *Place
	noted []byte    // what is noted
	since time.Time // what is still to be noted; zero for nothing
}

// Holder notes who has the file open.
func (f *File) Holder() *Holder { return &f.holder }

// Note writes that this process has had the file open since then. It is not a safe write on purpose: syncing would
// slow every start, and half a record only costs the pid. Where it cannot be written, the message goes without.
func (h *Holder) Note(since time.Time) {
	h.since = time.Time{}
	if data, err := json.Marshal(holding{os.Getpid(), since}); err == nil {
		if own, err := createOwn(holderPath(h.path)); err == nil {
			_, _ = own.Write(data)
			_ = own.Close()
		}
		h.noted = data
	}
}

// NoteLater does that once the file has been looked over, and before anything is written to it: creating a file takes as long as reading
// all that is shown first.
func (h *Holder) NoteLater(since time.Time) { h.since = since }

// noteNow notes what is still to be noted.
func (h *Holder) noteNow() {
	if !h.since.IsZero() && !h.place.closed {
		h.Note(h.since)
	}
}

// remove takes the note away, unless another copy of the program has written its own: it may have found another file here.
func (h *Holder) remove() {
	if data, err := readOwn(holderPath(h.path)); err == nil && (h.place.lost == nil || bytes.Equal(data, h.noted)) {
		_ = os.Remove(holderPath(h.path))
	}
}

// heldError names the holder as far as it is known.
func heldError(dataFile string) *HeldError {
	var h holding
	data, err := readOwn(holderPath(dataFile))
	if err != nil || json.Unmarshal(data, &h) != nil {
		return &HeldError{}
	}
	return &HeldError{Holder: h.Process, Since: h.Since}
}
