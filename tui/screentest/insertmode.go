package screentest

import (
	uv "github.com/charmbracelet/ultraviolet"
	"github.com/charmbracelet/x/vt"
)

// inserting is the text at and after the cursor when a program began to insert. The emulator cannot insert: it overwrites what is
// there.
type inserting struct {
	at    uv.Position
	moved []*uv.Cell
}

func beginInserting(emulator *vt.Emulator) inserting {
	now := inserting{at: emulator.CursorPosition()}
	for x := now.at.X; x < emulator.Width(); x++ {
		var cell *uv.Cell
		if there := emulator.CellAt(x, now.at.Y); there != nil {
			cell = there.Clone()
		}
		now.moved = append(now.moved, cell)
	}
	return now
}

// end puts the earlier text back after what was inserted.
func (i inserting) end(emulator *vt.Emulator) {
	after := emulator.CursorPosition()
	for x, cell := range i.moved {
		if after.X+x < emulator.Width() {
			emulator.SetCell(after.X+x, i.at.Y, cell)
		}
	}
}
