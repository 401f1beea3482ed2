package command

import (
	"errors"
	"io"
	"runtime"
	"syscall"

	"equalfooting/content"
)

// outward is standard output, as all commands write to it. What they write is looked at here alone: the first write that fails is kept,
// nothing is written after it, and Run says so in the end.
type outward struct {
	to   io.Writer
	err  error // of the first write that failed
	said bool  // something was, since a front was shown last
	done bool  // the command has done its work, and only had to say so
}

// Write writes a text safely.
func (o *outward) Write(data []byte) (int, error) { return o.through(safely{o.to}, data) }

// document writes what is no text, as it is.
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

// failure is what there is to say of the writing; nil where all was written, or where nobody reads any more.
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

// closedPipe says that whoever was written to has gone, as a pager does that was left.
func closedPipe(err error) bool {
	const brokenPipe, noData = syscall.Errno(109), syscall.Errno(232) // as Windows has them
	return errors.Is(err, syscall.EPIPE) || runtime.GOOS == "windows" && (errors.Is(err, brokenPipe) || errors.Is(err, noData))
}

// ended gives the exit code of a command, and says what there is to say of how it has ended.
func (o *outward) ended(book *content.Book, err error) int {
	if o.err != nil && (err == nil || errors.Is(err, o.err)) {
		err = o.failure()
	}
	if err == nil {
		return 0
	}
	return failed(book, err)
}
