package store

import (
	"encoding/binary"
	"encoding/hex"
	"time"

	"equalfooting/assessment"
	"equalfooting/assessment/inorder"
	"equalfooting/store/bundle"
	"equalfooting/store/gate"
)

// Traces gives what the file knows of an organisation besides its record; the zero value where not all of that can be read.
func (b *Bundles) Traces(id assessment.ID) assessment.Traces {
	b.mu.Lock()
	defer b.mu.Unlock()
	r, err := b.get(id)
	if err != nil {
		return assessment.Traces{}
	}
	var t assessment.Traces
	err = b.view(func(tx *gate.Tx) error {
		p, err := pack(tx, r)
		if err == nil {
			t = tracesIn(p, machineOf(tx))
		}
		return err
	})
	if err != nil {
		return assessment.Traces{}
	}
	return t
}

// partsTaken says what was taken away, by the kind of its path.
var partsTaken = map[string]assessment.Part{bundle.Visit: assessment.VisitPart, bundle.Answer: assessment.AnswerPart, bundle.View: assessment.ViewPart,
	bundle.Said: assessment.ViewAnswerPart, bundle.Action: assessment.PlanPart, bundle.Day: assessment.DayPart}

// tracesIn reads them from the marks of all entries. here is this file's own number; entries without a mark were written before there
// were any.
func tracesIn(p packed, here string) assessment.Traces {
	t := assessment.Traces{Steps: make(map[int]assessment.StepTrace)}
	others := make(map[string]bool)
	for _, path := range p.bundle.Entries.Paths() {
		e := p.bundle.Entries[path]
		kind, uid, _ := bundle.Cut(path)
		at := markTime(e.At)
		if e.By != "" && e.By != here {
			others[e.By] = true
			if t.First.IsZero() || at.Before(t.First) {
				t.First = at
			}
			if at.After(t.Last) {
				t.Last = at
			}
		}
		switch {
		case e.Gone:
			t.Taken = append(t.Taken, assessment.Taken{Part: partsTaken[kind], At: at})
		case kind == bundle.About:
			t.About = at
		case kind == bundle.Offer:
			t.Offer = at
		case kind == bundle.Look:
			t.Look = at
		case kind == bundle.Meeting:
			t.Meeting = at
		case kind == bundle.Action:
			t.Steps[p.numbers[path]] = assessment.StepTrace{Added: madeAt(uid), Changed: at}
		}
	}
	t.Files = len(others)
	inorder.Sort(t.Taken, func(a, b assessment.Taken) int { return a.At.Compare(b.At) })
	return t
}

// markTime is the time of a mark; the zero one for what has none of its own.
func markTime(at int64) time.Time {
	if at <= 1 {
		return time.Time{}
	}
	return time.UnixMilli(at).UTC()
}

// madeAt is the time in a UID; the zero one for the names of what older files have none for.
func madeAt(uid string) time.Time {
	data, err := hex.DecodeString(uid)
	if err != nil || len(data) < 6 {
		return time.Time{}
	}
	return markTime(int64(binary.BigEndian.Uint64(append([]byte{0, 0}, data[:6]...))))
}
