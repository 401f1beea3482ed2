package plain

import (
	"time"

	"equalfooting/store"
	"equalfooting/tui/fronts"
)

// idleLook is how often the program checks whether somebody is still typing.
const idleLook = 10 * time.Second

// halfPreference is the name under which a line that was not ended is kept while the program is locked.
const halfPreference = "half a line"

// idle notices when nobody types any more. It goes by the clock, which goes on while a laptop is shut.
type idle struct {
	st    *store.Store
	typed time.Time // a line, last
}

// starts again, as somebody typed just now.
func (i *idle) starts() { i.typed = i.now() }

func (i *idle) now() time.Time { return i.st.Now().Round(0) }

// isLong says that nobody has typed for long enough.
func (i *idle) isLong() bool {
	patience := fronts.Idle(i.st)
	return patience > 0 && i.now().Sub(i.typed) >= patience
}

// keepHalf keeps the half line that was typed, for when the program goes on.
func (i *idle) keepHalf(half string) {
	if half != "" {
		_ = i.st.Preferences().Save(halfPreference, half) // where that cannot be kept it is lost, but nobody else reads it
	}
}

// takeHalf gives the line that was being typed when the program locked itself, once; "" where there was none.
func (i *idle) takeHalf() string {
	half := i.st.Preferences().Get(halfPreference)
	if half != "" {
		_ = i.st.Preferences().Save(halfPreference, "")
	}
	return half
}
