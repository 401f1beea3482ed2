package screentest

import (
	"io"

	"github.com/charmbracelet/x/ansi"
	"github.com/charmbracelet/x/vt"
)

// display is what a terminal shows of a program's output, and the modes that
// the program has switched on.
type display struct {
	emulator  *vt.Emulator
	modes     map[ansi.Mode]bool
	held      *string   // the last whole frame, while a new one is being drawn
	inserting inserting // while a program inserts
}

func newDisplay(columns, rows int) *display {
	d := &display{emulator: newEmulator(columns, rows), modes: map[ansi.Mode]bool{ansi.ModeTextCursorEnable: true}}
	d.watchModes()
	return d
}

// screen returns what is seen. over says that no frame that was begun will be
// ended any more.
func (d *display) screen(over bool) string {
	if d.held != nil && !over {
		return *d.held
	}
	return text(d.emulator)
}

func (d *display) resize(columns, rows int) {
	d.emulator.Resize(columns, rows)
	d.held = nil
}

// watchModes keeps the modes here since the emulator does not tell them, and
// has a cursor visibility for each of its two screens where terminals have
// one. It also adds synchronised output, which the emulator lacks: programs
// that find it mark the beginning and end of each frame, and so no wait ever
// sees half of one.
func (d *display) watchModes() {
	d.emulator.SetCallbacks(vt.Callbacks{
		EnableMode: func(mode ansi.Mode) {
			if mode == ansi.ModeSynchronizedOutput && d.held == nil {
				whole := text(d.emulator)
				d.held = &whole
			}
			if mode == ansi.ModeInsertReplace {
				d.inserting = beginInserting(d.emulator)
			}
			d.modes[mode] = true
		},
		DisableMode: func(mode ansi.Mode) {
			if mode == ansi.ModeSynchronizedOutput {
				d.held = nil
			}
			if mode == ansi.ModeInsertReplace && d.modes[mode] {
				d.inserting.end(d.emulator)
			}
			d.modes[mode] = false
		},
	})
	d.emulator.RegisterCsiHandler(ansi.Command('?', '$', 'p'), func(params ansi.Params) bool {
		if n, _, _ := params.Param(0, 0); ansi.DECMode(n) != ansi.ModeSynchronizedOutput {
			return false
		}
		setting := ansi.ModeReset
		if d.modes[ansi.ModeSynchronizedOutput] {
			setting = ansi.ModeSet
		}
		_, _ = io.WriteString(d.emulator.InputPipe(), ansi.ReportMode(ansi.ModeSynchronizedOutput, setting))
		return true
	})
}
