package file

import (
	"cmp"
	"errors"
	"io"
	"os"
)

// Told hears how many bytes are written of how many, and stops that by an error. nil is nobody.
type Told func(done, of int64) error

// ErrStopped says that somebody stopped something that takes long, and that all is as before.
var ErrStopped = errors.New("stopped")

// confirmedEvery is how much of a file is written before the disk has to confirm it. Otherwise a slow disk would still have everything to
// do when people were told of the last byte.
const confirmedEvery = 8 << 20

// counting writes to a file, and tells how much.
type counting struct {
	to       *os.File
	told     Told
	done, of int64
	stopped  error
}

// counted has write write so many bytes to a file.
func counted(to *os.File, of int64, told Told, write func(to io.Writer) error) error {
	if told == nil {
		return write(to) // the system copies a file by itself then
	}
	c := &counting{to: to, told: told, of: of}
	err := write(c)
	return cmp.Or(c.stopped, err) // bbolt does not pass on which it was
}

func (c *counting) Write(data []byte) (int, error) {
	if c.stopped = c.told(c.done, c.of); c.stopped != nil {
		return 0, c.stopped
	}
	n, err := c.to.Write(data)
	before := c.done
	if c.done += int64(n); err == nil && c.done/confirmedEvery > before/confirmedEvery {
		err = c.to.Sync()
	}
	return n, err
}
