package plain

import "testing"

// A number opens its row, also where another row has it for a name; that one has a number of its own.
func TestANumberIsTheRowItStandsBefore(t *testing.T) {
	k := begin(t)
	k.types("1", "plan", "add", "3", "", "", "", "add", "Ask the board", "", "", "", "add", "Write it down", "", "", "", "3")
	k.hears("1. What: Write it down.")
	k.types("back", "1")
	k.hears("1. What: 3.")
}
