// Package fronts remembers which front the wizard opens in: a preference that both fronts set and the command line reads.
package fronts

import "equalfooting/store"

// preference is the name under which the store keeps the front.
const preference = "front"

// Front is how the wizard is shown.
type Front string

// The fronts, as stored. Anything else, or nothing, means the full screen.
const (
	Full  Front = "full"
	Plain Front = "plain"
)

// Remembered gives the front that was chosen last.
func Remembered(st *store.Store) Front { return Front(st.Preferences().Get(preference)) }

// Remember keeps the choice of a front. The error is a *store.WriteError.
func Remember(st *store.Store, f Front) error { return st.Preferences().Save(preference, string(f)) }
