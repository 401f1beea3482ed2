package store

import (
	"cmp"
	"slices"

	"equalfooting/assessment"
	"equalfooting/assessment/inorder"
	"equalfooting/store/gate"
	"equalfooting/store/index"
)

// List is all organisations in short. To be searched and sorted they are held in memory, packed. They are read once, a part at a time, so
// that the store can do other things in between, and are then kept up to date. Recent and Overdue need none of this.
type List struct{ *dataFile }

// List gives that of the store.
func (s *Store) List() List { return List{s.dataFile} }

// listed is what the list has in memory.
type listed struct {
	*index.Index                        // nil until some of it is read
	ready        bool                   // all of it is
	after        []byte                 // the key that the next part comes after; nil at the beginning
	unsound      bool                   // something could not be read
	stale        map[assessment.ID]bool // changed since it was read
	behind       bool                   // it is read behind the screen; see ReadBehind
	entered      uint64                 // how many the file has, once that was asked for; 0 for not yet, or for none
}

// partRead is how many are read at a time: as long as that takes, an answer waits.
const partRead = 1000

// changed notes that an organisation was changed, added or deleted.
func (l *listed) changed(ids ...assessment.ID) {
	if l.stale == nil {
		l.stale = make(map[assessment.ID]bool)
	}
	l.entered = 0
	for _, id := range ids {
		l.stale[id] = true
	}
}

// again has all be read again: the file is another one.
func (l *listed) again() { *l = listed{behind: l.behind} }

// moved has what is not read yet be read from the beginning, as it is stored elsewhere now.
func (l *listed) moved() { l.after = nil }

// Ready says that all of it is read.
func (l List) Ready() bool {
	l.mu.Lock()
	defer l.mu.Unlock()
	return l.listed.ready
}

// ReadBehind says that from now on Read reads the list in the background: what will be drawn again once it is there need not wait for it.
func (l List) ReadBehind() {
	l.mu.Lock()
	defer l.mu.Unlock()
	l.listed.behind = true
}

// Waits says that the list is being read in the background and is not there yet, and that there are more than so many, too many to read
// at once.
func (l List) Waits(few int) bool {
	l.mu.Lock()
	defer l.mu.Unlock()
	if !l.listed.behind || l.listed.ready {
		return false
	}
	if l.listed.entered > 0 { // each row that is drawn asks
		return l.listed.entered > uint64(few)
	}
	many := true
	_ = l.view(func(tx *gate.Tx) error {
		entered, err := readRoll(tx)
		if many = err == nil && entered.cases > uint64(few); err == nil {
			l.listed.entered = entered.cases
		}
		return nil
	})
	return many
}

// Read reads all of it that is not read yet, and tells after each part how many there are by now, of how many. The error is a
// *DamagedError or a *GoneError.
func (l List) Read(told func(done, of int)) error {
	for {
		l.mu.Lock()
		if l.closed || l.listed.ready {
			l.mu.Unlock()
			return nil
		}
		done, of, err := l.readPart()
		l.mu.Unlock()
		if err != nil {
			return err
		}
		if told != nil {
			told(done, of)
		}
	}
}

// whole reads all of it at once, and brings up to date what has changed. l.mu must be held, as for all that follows.
func (l List) whole() error {
	for !l.listed.ready {
		if _, _, err := l.readPart(); err != nil {
			return err
		}
	}
	if len(l.listed.stale) == 0 {
		return nil
	}
	return l.view(l.bringUpToDate)
}

func (l List) readPart() (done, of int, err error) {
	have := &l.listed
	err = l.view(func(tx *gate.Tx) error {
		entered, _ := readRoll(tx)
		if have.Index == nil {
			have.Index = index.New(int(min(entered.cases, 1<<20)))
		}
		have.after = tx.Some(summariesShelf, have.after, partRead, func(key, value []byte) {
			id, ok := idOf(key)
			summary, _, err := summaryOf(id, value)
			if !ok || len(key) != idLength || err != nil {
				have.unsound = true
				return
			}
			have.Put(summary)
		})
		done, of = have.Len(), int(max(entered.cases, uint64(have.Len())))
		if have.after != nil {
			return nil
		}
		if err := l.bringUpToDate(tx); err != nil {
			return err
		}
		have.ready = true
		return nil
	})
	return done, of, err
}

// bringUpToDate reads again what has changed. Where something of the list cannot be read, it is made as Caseload gives it.
func (l List) bringUpToDate(tx *gate.Tx) error {
	have := &l.listed
	if len(have.stale) > 100 {
		have.Loosen()
	}
	for id := range have.stale {
		data, err := tx.Get(summariesShelf, keyOf(id))
		summary, _, summaryErr := summaryOf(id, data)
		switch {
		case err == nil && data == nil:
			have.Drop(id)
		case err != nil || summaryErr != nil:
			have.unsound = true
		default:
			have.Put(summary)
		}
	}
	have.stale = nil
	entered, err := readRoll(tx)
	cases, marks := have.Numbers(mixed)
	if have.unsound || err != nil || cases != entered.cases || marks != entered.marks {
		list, err := allSummaries(tx)
		if err != nil {
			return err
		}
		have.Index = index.New(len(list))
		for _, summary := range list {
			have.Put(summary)
		}
		return nil
	}
	recent, err := recentIDs(tx)
	have.Turns(recent)
	return err
}

// Look gives the numbers of the organisations that are asked for, in their order; 0 stands for one without a known number. They go into
// the memory of a list that is no longer needed, or nil. The errors are those of Caseload.
func (l List) Look(q index.Query, into []assessment.ID) ([]assessment.ID, error) {
	l.mu.Lock()
	defer l.mu.Unlock()
	if err := l.whole(); err != nil {
		return nil, err
	}
	return l.listed.Look(q, into[:0]), nil
}

// Summaries gives those of some organisations, in that order. One that is not there any more is left out.
func (l List) Summaries(ids []assessment.ID) ([]assessment.Summary, error) {
	l.mu.Lock()
	defer l.mu.Unlock()
	list := make([]assessment.Summary, 0, len(ids))
	err := l.view(func(tx *gate.Tx) error {
		for _, id := range ids {
			data, err := tx.Get(summariesShelf, keyOf(id))
			summary, _, wrong := summaryOf(id, data)
			switch {
			case err == nil && wrong == nil:
				list = append(list, summary)
				continue
			case err == nil && data == nil && id != 0 && (l.listed.Index == nil || l.listed.stale[id] || !l.listed.Has(id)):
				continue
			}
			lost, err := l.lost(tx, id)
			if err != nil {
				return err
			}
			list = append(list, lost)
		}
		return nil
	})
	return list, err
}

// lost gives what is known of an organisation whose summary cannot be read.
func (l List) lost(tx *gate.Tx, id assessment.ID) (assessment.Summary, error) {
	if l.listed.Index != nil {
		if lost, is := l.listed.Lost(id); is {
			return lost, nil
		}
	}
	l.listed.unsound = true // it was not when the list was read
	l.listed.changed(id)
	list, err := allSummaries(tx)
	for _, lost := range list {
		if lost.ID == id {
			return lost, err
		}
	}
	return assessment.Summary{ID: id, Damaged: true}, err
}

// SeveralKinds says that some organisations are of more than one kind, as far as they are read; the examples do not count. nil is all.
func (l List) SeveralKinds(among []assessment.ID) bool {
	l.mu.Lock()
	defer l.mu.Unlock()
	return l.listed.Index != nil && l.listed.SeveralKinds(among)
}

// partGiven is how many summaries Each reads at a time.
const partGiven = 500

// Each gives the summaries of some organisations a part at a time, so that not all are in memory, until fn gives an error.
func (l List) Each(ids []assessment.ID, fn func(part []assessment.Summary) error) error {
	for part := range slices.Chunk(ids, partGiven) {
		list, err := l.Summaries(part)
		if err == nil {
			err = fn(list)
		}
		if err != nil {
			return err
		}
	}
	return nil
}

// Named gives the numbers of those with a text in their name, as assessment.Folded gives both, the last touched first. The errors are
// those of Caseload.
func (l List) Named(folded string) ([]assessment.ID, error) {
	l.mu.Lock()
	defer l.mu.Unlock()
	if err := l.whole(); err != nil {
		return nil, err
	}
	return l.listed.Named(folded), nil
}

// Untouched gives the numbers of those that nobody has touched for years, the longest first, without those that are to be kept for now.
func (l List) Untouched() ([]assessment.ID, error) {
	l.mu.Lock()
	defer l.mu.Unlock()
	today, kept := assessment.DateOf(l.now().Local()), keptUntouched(l.preference(keptPreference))
	if err := l.whole(); err != nil {
		return nil, err
	}
	list := slices.DeleteFunc(l.listed.Before(today.Add(1-assessment.YearsUntouched, assessment.Years).Time()), func(c assessment.Summary) bool {
		return !c.Untouched(today) || today.Before(kept[c.ID])
	})
	inorder.Sort(list, func(a, b assessment.Summary) int {
		return cmp.Or(a.Touched.Compare(b.Touched), cmp.Compare(a.ID, b.ID))
	})
	ids := make([]assessment.ID, len(list))
	for i, s := range list {
		ids[i] = s.ID
	}
	return ids, nil
}
