package file

import (
	"errors"
	"fmt"
	"runtime/debug"
)

// Damaged says of err that the file cannot be read, unless it says so itself.
func (f *File) Damaged(err error) *DamagedError {
	if damaged, ok := errors.AsType[*DamagedError](err); ok {
		return damaged
	}
	return &DamagedError{f.path, err}
}

// guard turns a panic over a damaged file into an error that says what has become of it, and lets nothing touch the file after one.
func (f *File) guard(fn func() error) error {
	if f.panicked {
		return f.place.lost
	}
	err := recovering(fn)
	if _, ok := errors.AsType[*panicError](err); ok {
		f.panicked = true
		return f.place.broke(&DamagedError{f.path, err})
	}
	return err
}

// panicError is a panic of bbolt's. It asserts rather than checks, and a file that is shorter than it says faults.
type panicError struct{ value any }

func (e *panicError) Error() string { return fmt.Sprint(e.value) }

// recovering runs fn and gives a panic in it, or a fault in memory mapped from a file, as a *panicError.
func recovering(fn func() error) (err error) {
	defer debug.SetPanicOnFault(debug.SetPanicOnFault(true))
	defer func() {
		if value := recover(); value != nil {
			err = &panicError{value}
		}
	}()
	return fn()
}
