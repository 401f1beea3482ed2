package screentest

import (
	"image/color"
	"regexp"
	"strings"
	"sync"
	"unicode"
	"unicode/utf8"

	uv "github.com/charmbracelet/ultraviolet"
	"github.com/charmbracelet/x/vt"
)

// Draw returns what a terminal of that size shows of a view, as
// [Terminal.Screen] does. As in a terminal, a line too long wraps and a view
// too tall scrolls its first lines away, so that neither goes unnoticed.
func Draw(view string, columns, rows int) string {
	emulator, done := drawn(view, columns, rows)
	defer done()
	return text(emulator)
}

// Cell is one place of the screen.
type Cell struct {
	// Text is what is drawn there: a space where nothing is, and "" in the
	// second half of a wide character.
	Text string
	// Width is 1, or 2 for a wide character, or 0 for its second half.
	Width int
	// Foreground and Background are nil for the terminal's own colours. They
	// are as given: Reverse has not swapped them.
	Foreground, Background                  color.Color
	Bold, Faint, Italic, Reverse, Underline bool
}

// Cells returns what a terminal of that size shows of a view, by row and
// column, to test colours and contrast.
func Cells(view string, columns, rows int) [][]Cell {
	emulator, done := drawn(view, columns, rows)
	defer done()
	cells := make([][]Cell, rows)
	for y := range cells {
		cells[y] = make([]Cell, 0, columns)
		for len(cells[y]) < columns {
			cell := cellAt(emulator, len(cells[y]), y)
			cells[y] = append(cells[y], cell)
			if cell.Width == 2 {
				second := cell
				second.Text, second.Width = "", 0
				cells[y] = append(cells[y], second)
			}
		}
	}
	return cells
}

// drawn is a terminal of that size with the view on it. done says that nobody
// needs it any more.
func drawn(view string, columns, rows int) (emulator *vt.Emulator, done func()) {
	emulator = blank(columns, rows)
	view = strings.ReplaceAll(view, "\r\n", "\n")
	_, _ = emulator.WriteString(strings.ReplaceAll(view, "\n", "\r\n")) // It fails only once closed.
	return emulator, func() {
		if changesLittle(view) {
			used.Put(emulator)
		}
	}
}

// used are emulators to draw on again: a new one clears megabytes for itself,
// which takes far longer than to draw most views.
var used sync.Pool

func blank(columns, rows int) *vt.Emulator {
	emulator, ok := used.Get().(*vt.Emulator)
	if !ok {
		emulator = newEmulator(columns, rows)
		closeReplies(emulator) // Otherwise a query in the view would wait for ever to be read.
		return emulator
	}
	if emulator.Width() != columns || emulator.Height() != rows {
		emulator.Resize(columns, rows)
	}
	_, _ = emulator.WriteString(reset)
	emulator.ClearScrollback()
	return emulator
}

const reset = "\x1bc"

// changesLittle says whether a view is only text, colours and the like. After
// anything else a reset may leave something behind in the emulator.
func changesLittle(view string) bool {
	return utf8.ValidString(view) && !strings.ContainsFunc(styling.ReplaceAllString(view, ""), func(r rune) bool {
		return unicode.IsControl(r) && r != '\n'
	})
}

var styling = regexp.MustCompile(`\x1b\[[0-9;:]*m`)

// text is the emulator's screen as text. Its own String drops the blank rows
// at the foot and the spaces at the line ends.
func text(emulator *vt.Emulator) string {
	rows := make([]string, emulator.Height())
	for y := range rows {
		var row strings.Builder
		for x := 0; x < emulator.Width(); {
			cell := cellAt(emulator, x, y)
			row.WriteString(cell.Text)
			x += cell.Width
		}
		rows[y] = strings.TrimRight(row.String(), " ")
	}
	return strings.Join(rows, "\n")
}

// cellAt returns a cell that is blank or begins a character, of width 1 or 2.
func cellAt(emulator *vt.Emulator, x, y int) Cell {
	drawn := emulator.CellAt(x, y)
	if drawn == nil {
		return Cell{Text: " ", Width: 1}
	}
	cell := Cell{
		Text:       drawn.Content,
		Width:      drawn.Width,
		Foreground: drawn.Style.Fg,
		Background: drawn.Style.Bg,
		Bold:       drawn.Style.Attrs&uv.AttrBold != 0,
		Faint:      drawn.Style.Attrs&uv.AttrFaint != 0,
		Italic:     drawn.Style.Attrs&uv.AttrItalic != 0,
		Reverse:    drawn.Style.Attrs&uv.AttrReverse != 0,
		Underline:  drawn.Style.Underline != uv.UnderlineNone,
	}
	if cell.Text == "" || cell.Width < 1 {
		cell.Text, cell.Width = " ", 1
	}
	return cell
}
