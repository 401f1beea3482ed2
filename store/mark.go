package store

import (
	"bytes"
	"crypto/rand"
	"crypto/sha256"
	"encoding/binary"
	"encoding/hex"
	"encoding/json"
	"errors"
	"strconv"
	"time"

	"equalfooting/assessment"
	"equalfooting/store/gate"
)

// mark is what an entry says of itself, so that two copies of an organisation can be put together (store/bundle). An entry of
// an older file has none until it is written again; what stands for it then is made of what the entry has.
type mark struct {
	UID string `json:"uid,omitempty"` // of a visit, a view and an action: the same in every copy
	stamp
}

// stamp is when something was written, and where. Of two versions the later one counts, so a change must come later than what it
// replaces, whatever the clock says.
type stamp struct {
	At   int64  `json:"at,omitempty"`   // in milliseconds, as Unix counts them
	By   string `json:"by,omitempty"`   // the data file, by a random number of its own
	Over int64  `json:"over,omitempty"` // At of the last version from another file that it goes back to: what is later was not known here
}

// next gives the stamp of what takes the place of something with this stamp, or of nothing.
func (s stamp) next(now time.Time, by string) stamp {
	n := stamp{At: max(now.UnixMilli(), s.At+1), By: by, Over: s.Over}
	if s.By != by {
		n.Over = s.At
	}
	return n
}

// orAt gives a stamp of this time where there is none.
func (s stamp) orAt(t time.Time) stamp {
	if s.At == 0 && !t.IsZero() {
		s.At = t.UnixMilli()
	}
	return s
}

// A UID is 32 hexadecimal digits: 12 for a time in milliseconds, 4 for a number, and the rest random. So UIDs sort by when things were
// made, in every copy.
const uidLength = 32

// newUID gives a name that no other organisation, visit, view or action has, anywhere.
func newUID(now time.Time, number int) string {
	var random [8]byte
	_, _ = rand.Read(random[:]) // it never fails
	return uid(now.UnixMilli(), number, random[:])
}

// derivedUID gives the name that every copy makes of the same things: texts and numbers.
func derivedUID(number int, from ...any) string {
	text, _ := json.Marshal(from)
	sum := sha256.Sum256(text)
	return uid(0, number, sum[:8])
}

func uid(at int64, number int, rest []byte) string {
	name := binary.BigEndian.AppendUint64(nil, uint64(at))[2:]
	return hex.EncodeToString(append(binary.BigEndian.AppendUint16(name, uint16(number)), rest...))
}

// UIDs for what has none in an older file. Two copies of it make the same ones.

func caseUID(id assessment.ID, created time.Time) string {
	return derivedUID(0, "organisation", uint64(id), created.UnixNano())
}

func visitUID(r assessment.Record, v assessment.Visit) string {
	return derivedUID(v.Number, "visit", caseUID(r.ID, r.Created), v.Number, v.Started.UnixNano())
}

func viewUID(r assessment.Record, v assessment.View) string {
	return derivedUID(v.Number, "view", caseUID(r.ID, r.Created), v.Number, v.Added.UnixNano())
}

func actionUID(r assessment.Record, a assessment.PlanAction) string {
	return derivedUID(a.Number, "action", caseUID(r.ID, r.Created), a.Number, a.What)
}

// firstViewUID is the UID of the copy of what the organisation had first said itself. A visit has at most one, so two files that each
// made one have made the same.
func firstViewUID(visit string) string { return derivedUID(0, "first", visit) }

// markOf reads the mark of an entry of any kind; false where there is none, also of an entry that cannot be read.
func markOf(tx *gate.Tx, shelf gate.Shelf, key []byte) (mark, bool) {
	data, err := tx.Get(shelf, key)
	if err != nil || data == nil {
		return mark{}, false
	}
	if m, ok := markIn(data); ok {
		return m, true
	}
	var entry struct {
		Mark                    mark `json:"mark"`
		Written, Started, Added time.Time
	}
	if json.Unmarshal(data, &entry) != nil {
		return mark{}, false
	}
	for _, t := range [...]time.Time{entry.Written, entry.Started, entry.Added} {
		entry.Mark.stamp = entry.Mark.orAt(t)
	}
	return entry.Mark, true
}

// markIn finds a mark in an entry without reading the rest, which would be much of what an answer costs: those quotes cannot stand in a
// text. It is false where there is none of the usual kind.
func markIn(entry []byte) (m mark, ok bool) {
	_, entry, _ = bytes.Cut(entry, []byte(`"mark":{`))
	entry, _, _ = bytes.Cut(entry, []byte("}"))
	for field := range bytes.SplitSeq(entry, []byte(",")) {
		name, value, _ := bytes.Cut(field, []byte(":"))
		var err error
		switch string(name) {
		case `"uid"`:
			m.UID, err = plainText(value)
		case `"at"`:
			m.At, err = strconv.ParseInt(string(value), 10, 64)
		case `"by"`:
			m.By, err = plainText(value)
		case `"over"`:
			m.Over, err = strconv.ParseInt(string(value), 10, 64)
		default:
			err = errNotPlain
		}
		if err != nil {
			return mark{}, false
		}
	}
	return m, m.At != 0
}

var errNotPlain = errors.New("it is not of the usual kind")

// plainText takes the quotes off a text that JSON writes as it is.
func plainText(quoted []byte) (string, error) {
	text := bytes.Trim(quoted, `"`)
	if len(text) != len(quoted)-2 || bytes.ContainsAny(text, `"\`) {
		return "", errNotPlain
	}
	return string(text), nil
}

var machineKey = []byte("machine")

// putMachine gives the file its random number.
func putMachine(tx *gate.Tx) error {
	return putOther(tx, machineKey, []byte(newUID(time.Time{}, 0)[uidLength-8:]))
}

// machineOf gives the file's random number; "" where it cannot be read.
func machineOf(tx *gate.Tx) string {
	data, _ := tx.Get(metaShelf, machineKey)
	return string(data)
}
