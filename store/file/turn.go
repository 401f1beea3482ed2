package file

import (
	"errors"

	"equalfooting/store/gate"

	bolt "go.etcd.io/bbolt"
)

// Turn runs a step while nothing else uses the file. It gives an error of its own, and runs nothing, once the file is closed or replaced.
// If something takes many steps, nobody waits for longer than one of them.
type Turn func(step func() error) error

// Alone is the turn for those who have the file to themselves.
func Alone(step func() error) error { return step() }

// reading begins, in one turn and after first, a transaction that only reads, and runs fn in it while others may use the file. A
// file that has become another one or a shorter one is not read, as in View.
func (f *File) reading(turn Turn, first func() error, fn func(*bolt.Tx) error) error {
	var tx *bolt.Tx
	f.LookOver(turn)
	err := turn(func() error {
		if err := f.LookedOver(); f.place.unread {
			return err
		}
		if err := first(); err != nil {
			return err
		}
		if lost := f.place.Holds(); f.place.unread {
			return lost
		}
		return f.guard(func() (err error) {
			tx, err = f.db.Begin(false)
			return err
		})
	})
	if err != nil {
		return err
	}
	defer func() { _ = tx.Rollback() }()
	err = recovering(func() error { return fn(tx) })
	if _, broke := errors.AsType[*panicError](err); broke {
		return &DamagedError{f.path, err}
	}
	return err
}

// ViewMeanwhile is View while others go on using the file: only the beginning of the transaction takes a turn.
func (f *File) ViewMeanwhile(turn Turn, fn func(*gate.Tx) error) error {
	return f.reading(turn, nothing, func(tx *bolt.Tx) error { return fn(gate.Of(tx, f.key)) })
}

// nothing comes first where there is nothing to do first.
func nothing() error { return nil }
