package plain

import "os"

// A Windows console gives up no half line, and its reader cannot be called back: the first line after the lock goes to it, and is
// dropped.

func canWait(*os.File) bool { return false }

func waitsFor(_, _ *os.File) bool { return false }

const mostOfLine = mostBytes

func isReady(*os.File) bool { return false }

func halfLine(*os.File) string { return "" }
