package fronts

import (
	"equalfooting/assessment"
	"equalfooting/store"
)

// Errand is what a front ends for although the person does not leave: whoever started it sees to that, and opens it again.
type Errand string

// The errands.
const (
	Lock             Errand = "lock"
	LockIdle         Errand = "lock idle" // because nobody has typed for a while
	SetPassphrase    Errand = "set passphrase"
	RemovePassphrase Errand = "remove passphrase"
)

func (e Errand) Error() string { return string(e) }

// BringIn is the errand of bringing in a file with a passphrase of its own, which is asked for.
type BringIn struct{ Path string }

func (BringIn) Error() string { return "bring in" }

// TakeOut is the errand of writing a whole organisation to a file with a passphrase of its own, which is asked for. Nothing is at its
// path yet, or what is there may be replaced.
type TakeOut struct {
	Path string
	Case assessment.ID
	How  store.Leaving
}

func (TakeOut) Error() string { return "take out" }

// Damaged is the errand of asking what is to become of a data file that was found damaged only once it was shown.
type Damaged struct{ Err error }

func (Damaged) Error() string { return "damaged" }
