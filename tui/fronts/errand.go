package fronts

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
