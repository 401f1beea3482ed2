package file

import (
	"math"
	"time"

	"equalfooting/store/gate"

	bolt "go.etcd.io/bbolt"
)

// Check tells found everything that is wrong with the file's structure, and says whether its entries may still be read. The error is a
// *DamagedError if it had to stop.
func (f *File) Check(found func(error)) (readable bool, err error) {
	if lost := f.place.Holds(); lost != nil {
		return false, lost
	}
	// First, because bbolt's own check would bring the program down over some of this.
	if err := lookOver(f.path, math.MaxInt64); err != nil {
		found(err)
		return false, nil
	}
	f.looking = nil
	err = f.guard(func() error {
		return f.db.View(func(tx *bolt.Tx) error {
			defer nowAndThen(gate.LettingGo(tx))()
			for err := range tx.Check() {
				found(err)
			}
			return nil
		})
	})
	return err == nil, err
}

// nowAndThen does something again and again while bbolt goes through all pages, which would fill the memory. The function that it gives
// ends that.
func nowAndThen(do func()) (end func()) {
	done, ended := make(chan struct{}), make(chan struct{})
	go func() {
		defer close(ended)
		tick := time.NewTicker(2 * time.Millisecond)
		defer tick.Stop()
		for {
			select {
			case <-tick.C:
				do()
			case <-done:
				return
			}
		}
	}()
	return func() {
		close(done)
		<-ended
	}
}
