package file

import (
	"bytes"
	"fmt"
	"os"
)

// isStopped says that a process was suspended, as Ctrl+Z does in a terminal.
func isStopped(process int) bool {
	data, err := os.ReadFile(fmt.Sprintf("/proc/%d/stat", process))
	if err != nil {
		return false
	}
	_, after, _ := bytes.Cut(data[max(0, bytes.LastIndexByte(data, ')')):], []byte(") ")) // a program's name may have anything in it
	return len(after) > 0 && after[0] == 'T'
}
