package screentest

import (
	"github.com/charmbracelet/x/ansi"
	"github.com/charmbracelet/x/vt"
)

// newEmulator corrects two things. Scroll margins below the foot of the screen,
// which a program sets when its window has just become smaller, would crash the
// test program: terminals use the last row instead, but the emulator scrolls
// rows that it does not have. And in a terminal, erasing the lines that have
// scrolled off the top leaves the window as it is.
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
	emulator.RegisterCsiHandler('J', func(erased ansi.Params) bool {
		n, _, _ := erased.Param(0, 0)
		if n == 3 {
			emulator.ClearScrollback()
		}
		return n == 3
	})
	return emulator
}
