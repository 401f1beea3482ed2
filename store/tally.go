package store

import (
	"encoding/binary"

	"equalfooting/assessment"
	"equalfooting/store/gate"
)

// tallied are the shelves whose entries an organisation counts, in the order in which a tally has them, and the part that
// is missing where there are too few.
var tallied = [...]struct {
	shelf gate.Shelf
	part  assessment.Part
}{
	{casesShelf, assessment.OrganisationPart}, {assessmentsShelf, assessment.VisitPart}, {answersShelf, assessment.AnswerPart},
	{viewsShelf, assessment.ViewPart}, {viewAnswersShelf, assessment.ViewAnswerPart}, {planShelf, assessment.PlanPart},
	{sessionsShelf, assessment.DayPart}, {goneShelf, assessment.GonePart},
}

// tally is how much an organisation has on each shelf. It stands before the summary, and so is written with every change. It shows when
// an entry is missing, or older than the rest.
type tally struct {
	counts [len(tallied)]uint64
	sums   uint64 // of all of them, added up
}

// encode gives the counts as Go's varints, and the sums in 8 bytes.
func (t tally) encode() []byte {
	data := make([]byte, 0, 160) // what a summary needs with it
	for _, n := range t.counts {
		data = binary.AppendUvarint(data, n)
	}
	return binary.BigEndian.AppendUint64(data, t.sums)
}

// cutTally takes a tally off the front of a summary's entry.
func cutTally(data []byte) (t tally, rest []byte, err error) { return cutCounts(data, len(tallied)) }

func cutCounts(data []byte, counts int) (t tally, rest []byte, err error) {
	for i := range counts {
		n, length := binary.Uvarint(data)
		if length <= 0 {
			return tally{}, nil, errSummary
		}
		t.counts[i], data = n, data[length:]
	}
	if len(data) < 8 {
		return tally{}, nil, errSummary
	}
	t.sums = binary.BigEndian.Uint64(data)
	return t, data[8:], nil
}

// changed gives the tally after what was put and deleted in the transaction, all of it one organisation's.
func (t tally) changed(tx *gate.Tx) tally {
	for i, of := range tallied {
		change := tx.Changed(of.shelf)
		t.counts[i] += change.Count
		t.sums += change.Sums
	}
	return t
}

// ofRecord gives the counts without what is gone, which is in no record.
func (t tally) ofRecord() [len(tallied)]uint64 {
	t.counts[len(tallied)-1] = 0
	return t.counts
}

// countsOf is how many entries a record has on each shelf.
func countsOf(r assessment.Record) (counts [len(tallied)]uint64) {
	var answers, viewAnswers int
	for _, v := range r.Visits {
		answers += len(v.Answers)
	}
	for _, v := range r.Views {
		viewAnswers += len(v.Answers)
	}
	for i, n := range [...]int{1, len(r.Visits), answers, len(r.Views), viewAnswers, len(r.Plan), len(r.Days)} {
		counts[i] = uint64(n)
	}
	return counts
}

// onPlan is how many actions there are.
func (t tally) onPlan() uint64 { return t.counts[5] }

// pieces are the entries of one organisation, a shelf's in the order of their keys. They are read in one go: in a damaged
// file another search could find other ones.
type pieces struct {
	on          map[gate.Shelf][]gate.Entry
	own         []byte // its own entry; nil where it is missing or damaged
	ownErr      error
	summaryData []byte // the entry with its tally and summary, likewise
	summaryErr  error
	oldTally    bool // the summary is one from earlier, and so the tally says nothing
}

func piecesOf(tx *gate.Tx, id assessment.ID) pieces {
	p := pieces{on: make(map[gate.Shelf][]gate.Entry, len(tallied))}
	prefix := keyOf(id)
	for _, of := range tallied {
		p.on[of.shelf] = tx.All(of.shelf, prefix)
	}
	return p
}

// allOf gives the pieces with the organisation's own entry and its summary, which a damaged key may hide where they belong.
func allOf(tx *gate.Tx, id assessment.ID) pieces {
	p := piecesOf(tx, id)
	p.own, p.ownErr = tx.Find(casesShelf, keyOf(id))
	p.summaryData, p.summaryErr = tx.Find(summariesShelf, keyOf(id))
	return p
}

// empty says that there is nothing at all.
func (p pieces) empty() bool {
	for _, list := range p.on {
		if len(list) > 0 {
			return false
		}
	}
	return p.own == nil && p.ownErr == nil && p.summaryData == nil && p.summaryErr == nil
}

// summary reads the summary and the tally.
func (p pieces) summary(id assessment.ID) (assessment.Summary, tally, error) {
	switch {
	case p.summaryErr != nil:
		return assessment.Summary{}, tally{}, p.summaryErr
	case p.summaryData == nil:
		return assessment.Summary{}, tally{}, errNoSummary
	}
	s, t, err := summaryOf(id, p.summaryData)
	if err == nil && p.oldTally {
		err = errOldTally
	}
	return s, t, err
}

// tally counts them: those that can be read, or all.
func (p pieces) tally(all bool) (t tally) {
	for i, of := range tallied {
		for _, e := range p.on[of.shelf] {
			if all || !e.Damaged() {
				t.counts[i]++
				t.sums += e.Sum
			}
		}
	}
	return t
}

// damaged counts those that cannot be read.
func (p pieces) damaged() (count int) {
	for _, list := range p.on {
		for _, e := range list {
			if e.Damaged() {
				count++
			}
		}
	}
	return count
}

// dropStray leaves out what cannot be read. Where the rest is all that the organisation has, it is another's, with a
// damaged key.
func (p pieces) dropStray() {
	for shelf, list := range p.on {
		var sound []gate.Entry
		for _, e := range list {
			if !e.Damaged() {
				sound = append(sound, e)
			}
		}
		p.on[shelf] = sound
	}
}
