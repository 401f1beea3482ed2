package fronts

import (
	"slices"
	"strconv"
	"time"

	"equalfooting/store"
)

// idlePreference is the name under which the store keeps the number of minutes after which it is locked.
const idlePreference = "lock after"

// idleMinutes are the times to choose from; 0 is never. The third is the default.
var idleMinutes = []int{2, 5, 10, 20, 60, 0}

const usualIdle = 10

// IdleMinutes returns after how many minutes without a key a store with a passphrase is locked; 0 for never.
func IdleMinutes(st *store.Store) int {
	minutes, err := strconv.Atoi(st.Preferences().Get(idlePreference))
	if err != nil || !slices.Contains(idleMinutes, minutes) {
		return usualIdle
	}
	return minutes
}

// NextIdle returns the choice of time that follows another.
func NextIdle(minutes int) int {
	return idleMinutes[(slices.Index(idleMinutes, minutes)+1)%len(idleMinutes)]
}

// KeepIdle saves the time. The error is a *store.WriteError.
func KeepIdle(st *store.Store, minutes int) error {
	return st.Preferences().Save(idlePreference, strconv.Itoa(minutes))
}

// Idle is how long the front waits for a key before it locks the store; 0 if it does not.
func Idle(st *store.Store) time.Duration {
	if !st.Passphrase().IsSet() {
		return 0
	}
	return time.Duration(IdleMinutes(st)) * time.Minute
}
