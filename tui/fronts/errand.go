package fronts

import (
	"equalfooting/assessment"
	"equalfooting/store"
)

// Errand is something that a front ends for although the person is not leaving. The part that started the front does it, and then reopens
// the front.
type Errand string

// The errands.
const (
	Lock             Errand = "lock"
	LockIdle         Errand = "lock idle" // because nobody has typed for a while
	SetPassphrase    Errand = "set passphrase"
	RemovePassphrase Errand = "remove passphrase"
)

func (e Errand) Error() string { return string(e) }

// BringIn is the errand of importing a file with its own passphrase, which is asked for.
type BringIn struct{ Path string }

func (BringIn) Error() string { return "bring in" }

// TakeOut is the errand of exporting a whole organisation to a file with its own passphrase, which is asked for. Either nothing is at the
// path yet, or what is there may be replaced.
type TakeOut struct {
	Path string
	Case assessment.ID
	How  store.Leaving
}

func (TakeOut) Error() string { return "take out" }

// Damaged is the errand of asking what to do about a data file that was found damaged only once it was shown.
type Damaged struct{ Err error }

func (Damaged) Error() string { return "damaged" }
