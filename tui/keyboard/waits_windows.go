package keyboard

import (
	"os"
	"time"
)

// waits never waits here: Bubble Tea reads Windows' console by itself, where keys do not come as sequences.
func waits(*os.File, time.Duration) bool { return false }
