package screentest

import (
	"github.com/charmbracelet/x/ansi"
	"github.com/charmbracelet/x/vt"
)

// newEmulator mends what would end the test program: scroll margins below the
// foot of the screen, which a program sets when its window has just become
// smaller. Terminals take the last row instead; the emulator scrolls rows that
// it does not have.
func newEmulator(columns, rows int) *vt.Emulator {
	emulator := vt.NewEmulator(columns, rows)
	emulator.RegisterCsiHandler('r', func(margins ansi.Params) bool {
		for i := range margins {
			if margin, _, _ := margins.Param(i, 0); margin > emulator.Height() {
				margins[i] = ansi.Param(emulator.Height())
			}
		}
		return false // The emulator's own handler goes on from here.
	})
	return emulator
}
