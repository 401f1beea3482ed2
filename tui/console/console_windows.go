package console

import (
	"os"
	"unsafe"

	"golang.org/x/sys/windows"
)

var (
	kernel      = windows.NewLazySystemDLL("kernel32.dll")
	processList = kernel.NewProc("GetConsoleProcessList")
	fill        = kernel.NewProc("FillConsoleOutputCharacterW")
)

// isOwn checks who uses the console: a shell that started the program uses it too.
func isOwn() bool {
	var list [2]uint32
	count, _, _ := processList.Call(uintptr(unsafe.Pointer(&list[0])), uintptr(len(list)))
	return count == 1
}

// drawing makes the console accept sequences until end is called. It cannot if "Use legacy console" is on.
func drawing(out *os.File) (end func(), can bool) {
	console := windows.Handle(out.Fd())
	var mode uint32
	if os.Getenv("TERM") == "dumb" || windows.GetConsoleMode(console, &mode) != nil {
		return func() {}, false
	}
	end = func() { _ = windows.SetConsoleMode(console, mode) }
	return end, windows.SetConsoleMode(console, mode|windows.ENABLE_VIRTUAL_TERMINAL_PROCESSING) == nil
}

// blank overwrites everything that the console holds with spaces.
func blank(out *os.File) {
	console := windows.Handle(out.Fd())
	var about windows.ConsoleScreenBufferInfo
	if windows.GetConsoleScreenBufferInfo(console, &about) != nil {
		return
	}
	var written uint32
	size := uintptr(about.Size.X) * uintptr(about.Size.Y)
	_, _, _ = fill.Call(uintptr(console), ' ', size, 0, uintptr(unsafe.Pointer(&written)))
	_ = windows.SetConsoleCursorPosition(console, windows.Coord{})
}
