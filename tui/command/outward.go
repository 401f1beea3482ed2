package command

import (
	"errors"
	"io"
	"runtime"
	"syscall"

	"equalfooting/content"
)

// outward is standard output, as all commands write to it. This is the only place that checks for errors: the first one is kept, nothing
// is written after it, and Run reports it at the end.
type outward struct {
	to   io.Writer
	err  error // from the first write that failed
	said bool  // something has been written since a front was last shown
	done bool  // the command has done its work, and only had to report it
}

// Write writes a text safely.
func (o *outward) Write(data []byte) (int, error) { return o.through(safely{o.to}, data) }

// document writes something other than text, unchanged.
func (o *outward) document(data []byte) error {
	_, err := o.through(o.to, data)
	return err
}

func (o *outward) through(to io.Writer, data []byte) (n int, err error) {
	o.said = true
	if o.err == nil {
		n, o.err = to.Write(data)
	}
	return n, o.err
}

// failure is what to say about a failed write; nil if everything was written, or if nobody is reading any more.
func (o *outward) failure() error {
	switch {
	case o.err == nil || closedPipe(o.err):
		return nil
	case o.done:
		return content.Failure("output_unwritable_done")
	default:
		return content.Failure("output_unwritable")
	}
}

// closedPipe says that the reader has gone, as when somebody leaves a pager.
func closedPipe(err error) bool {
	const brokenPipe, noData = syscall.Errno(109), syscall.Errno(232) // on Windows
	return errors.Is(err, syscall.EPIPE) || runtime.GOOS == "windows" && (errors.Is(err, brokenPipe) || errors.Is(err, noData))
}

// ended returns a command's exit code, and reports how it ended.
func (o *outward) ended(book *content.Book, err error) int {
	if o.err != nil && (err == nil || errors.Is(err, o.err)) {
		err = o.failure()
	}
	if err == nil {
		return 0
	}
	return failed(book, err)
}
