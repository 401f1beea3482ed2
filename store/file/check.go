package file

import (
	"math"
	"time"

	"equalfooting/store/gate"

	bolt "go.etcd.io/bbolt"
)

// Check gives found everything that is wrong with the file's structure, and says whether its entries may be read all the
// same. The error is a *DamagedError, when looking had to stop.
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

// nowAndThen does something all the while: bbolt goes through all pages by itself, and they would fill the memory. The function that it
// gives ends that.
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
