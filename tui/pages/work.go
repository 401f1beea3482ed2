package pages

import (
	"errors"

	"equalfooting/store"
)

// Work is what a choice does that can take longer than a moment. The front has it done behind the page, and says how far it is.
type Work struct {
	Says  string // what is being done
	Stops bool   // it may be stopped: then it ends with store.ErrStopped, and nothing is half done
	// Do does it. Nothing else uses the pages meanwhile.
	Do func() Next
}

// Works has something done that can take longer than a moment, and goes where that leads.
func Works(says string, do func() Next) Next { return Next{Work: &Work{Says: says, Do: do}} }

// WorksOn is Works for what may be stopped.
func WorksOn(says string, do func() Next) Next {
	return Next{Work: &Work{Says: says, Stops: true, Do: do}}
}

// Run does the work, and tells how far it is.
func (d Desk) Run(w *Work, told store.Told) Next {
	end := d.Store.Telling(told)
	defer end()
	next := w.Do()
	if errors.Is(next.Err, store.ErrStopped) {
		return Say(d.Book.Progress().Stopped)
	}
	return next
}
