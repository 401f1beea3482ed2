package keyboard

import (
	"os"
	"time"
)

// waits never waits: Bubble Tea reads the Windows console itself, where keys do not arrive as sequences.
func waits(*os.File, time.Duration) bool { return false }
