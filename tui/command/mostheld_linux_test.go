package command

import (
	"bytes"
	"fmt"
	"os"
	"os/exec"
	"strings"
	"time"
)

// mostHeld runs a program, and gives what it said and the most memory that it held at once, in MiB. It is looked at while it runs: what the
// system says of it afterwards begins with what the test itself held when it started it.
func mostHeld(c *exec.Cmd) (said []byte, most float64, err error) {
	var out bytes.Buffer
	c.Stdout, c.Stderr = &out, &out
	if err := c.Start(); err != nil {
		return nil, 0, err
	}
	ended := make(chan error, 1)
	go func() { ended <- c.Wait() }()
	look := time.NewTicker(2 * time.Millisecond)
	defer look.Stop()
	for {
		select {
		case err := <-ended:
			return out.Bytes(), most, err
		case <-look.C:
			status, _ := os.ReadFile(fmt.Sprintf("/proc/%d/status", c.Process.Pid))
			if _, after, ok := strings.Cut(string(status), "VmHWM:"); ok {
				var kib float64
				if _, err := fmt.Sscan(after, &kib); err == nil {
					most = max(most, kib/(1<<10))
				}
			}
		}
	}
}
