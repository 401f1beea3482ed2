package pages

// FrontPreference is the name under which the store remembers which front opens: the full screen, or line by line.
const FrontPreference = "front"

// The fronts, as they are remembered. Anything else, and nothing, is the full screen.
const (
	FullFront  = "full"
	PlainFront = "plain"
)
