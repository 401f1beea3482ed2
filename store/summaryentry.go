package store

import (
	"cmp"
	"encoding/binary"
	"errors"
	"time"

	"equalfooting/assessment"
	"equalfooting/store/gate"
)

// Before a summary lies the organisation's tally. A summary is kept in a compact form of its own rather than as JSON: the
// caseload reads all of them, and decoding ten thousand took far longer than everything else at the start. The form, in order: a byte of flags; created and touched,
// each as Unix seconds and nanoseconds; answered, of, flagged and visits; the next look and the first day due; the day on which it was moved to somebody else, where it was;
// the number of the visit that stands, and answered, of and flagged of the one that goes on, where that is not the same; audience, edition, stage and name, and mentor and place
// where there is either, each after its length. Numbers are Go's varints.

const (
	exampleFlag  = 1
	archivedFlag = 2
	handedFlag   = 4
	begunFlag    = 8
	labelsFlag   = 16
)

var (
	errSummary   = errors.New("summary record is malformed")
	errOldTally  = errors.New("the summary is an earlier one")
	errNoSummary = errors.New("there is no summary")
	errMissing   = errors.New("entries are missing, or are older than the rest")
)

var (
	knownAudiences = assessment.Audiences()
	knownEditions  = [...]assessment.Edition{assessment.Full, assessment.Quick}
	knownStages    = [...]assessment.Stage{assessment.NoStage, assessment.BuildFirst, assessment.ReadyWithSupport,
		assessment.ReadyToNegotiate}
)

func encodeSummary(s assessment.Summary) []byte {
	var flags byte
	if s.Example {
		flags |= exampleFlag
	}
	if s.Archived {
		flags |= archivedFlag
	}
	if !s.HandedOver.IsZero() {
		flags |= handedFlag
	}
	texts := []string{string(s.Audience), string(s.Edition), string(s.Stage), s.Name}
	if s.Labels != (assessment.Labels{}) {
		flags |= labelsFlag
		texts = append(texts, s.Labels.Mentor, s.Labels.Place)
	}
	if s.Begun.Of > 0 {
		flags |= begunFlag
	}
	data := append(make([]byte, 0, 128), flags)
	for _, t := range [...]time.Time{s.Created, s.Touched} {
		data = binary.AppendVarint(data, t.Unix())
		data = binary.AppendUvarint(data, uint64(t.Nanosecond()))
	}
	for _, n := range [...]int{s.Progress.Answered, s.Progress.Of, s.Progress.Flagged, s.Visits} {
		data = binary.AppendUvarint(data, uint64(n))
	}
	for _, d := range [...]assessment.Date{s.NextLook, s.FirstDue} {
		data = appendDate(data, d)
	}
	if !s.HandedOver.IsZero() {
		data = appendDate(data, s.HandedOver)
	}
	if s.Begun.Of > 0 {
		for _, n := range [...]int{s.Standing, s.Begun.Answered, s.Begun.Of, s.Begun.Flagged} {
			data = binary.AppendUvarint(data, uint64(n))
		}
	}
	for _, text := range texts {
		data = binary.AppendUvarint(data, uint64(len(text)))
		data = append(data, text...)
	}
	return data
}

func appendDate(data []byte, d assessment.Date) []byte {
	return binary.AppendUvarint(data, uint64(d.Year)<<9|uint64(d.Month)<<5|uint64(d.Day))
}

// keptTally reads the tally that lies with an organisation's summary. Of a summary that cannot be read there is none.
func keptTally(tx *gate.Tx, id assessment.ID) (tally, error) {
	data, err := tx.Find(summariesShelf, keyOf(id))
	if err == nil && data == nil {
		err = errNoSummary
	}
	if err != nil {
		return tally{}, err
	}
	_, t, err := summaryOf(id, data)
	return t, err
}

// summaryOf reads the entry that a summary and a tally lie in; nil is a damaged one.
func summaryOf(id assessment.ID, data []byte) (assessment.Summary, tally, error) {
	t, rest, err := cutTally(data)
	if err != nil {
		return assessment.Summary{}, tally{}, err
	}
	s, err := decodeSummary(id, rest)
	if err == nil {
		err = cmp.Or(oneOf("audience", s.Audience, knownAudiences[:]...), oneOf("edition", s.Edition, knownEditions[:]...),
			oneOf("stage", s.Stage, knownStages[:]...))
	}
	return s, t, err
}

func decodeSummary(id assessment.ID, data []byte) (assessment.Summary, error) {
	if len(data) == 0 || data[0]&^(exampleFlag|archivedFlag|handedFlag|begunFlag|labelsFlag) != 0 {
		return assessment.Summary{}, errSummary
	}
	s := assessment.Summary{ID: id, Example: data[0]&exampleFlag != 0, Archived: data[0]&archivedFlag != 0}
	r := summaryReader{rest: data[1:]}
	s.Created = r.time()
	s.Touched = r.time()
	s.Progress = r.progress()
	s.Visits = r.number()
	s.Standing = s.Visits
	s.NextLook = r.date()
	s.FirstDue = r.date()
	if data[0]&handedFlag != 0 {
		s.HandedOver = r.date()
	}
	if data[0]&begunFlag != 0 {
		s.Standing = r.number()
		if s.Begun = r.progress(); s.Begun.Of == 0 {
			return assessment.Summary{}, errSummary
		}
	}
	s.Audience = known(r.text(), knownAudiences[:])
	s.Edition = known(r.text(), knownEditions[:])
	s.Stage = known(r.text(), knownStages[:])
	s.Name = string(r.text())
	if data[0]&labelsFlag != 0 {
		if s.Labels = (assessment.Labels{Mentor: string(r.text()), Place: string(r.text())}); s.Labels == (assessment.Labels{}) {
			return assessment.Summary{}, errSummary
		}
	}
	if r.failed || len(r.rest) > 0 {
		return assessment.Summary{}, errSummary
	}
	return s, nil
}

// known gives the constant that equals text, which costs no memory, or else a new string.
func known[T ~string](text []byte, constants []T) T {
	for _, c := range constants {
		if string(text) == string(c) {
			return c
		}
	}
	return T(text)
}

// summaryReader takes fields off the front of a record; after a failure it gives nothing but zeros.
type summaryReader struct {
	rest   []byte
	failed bool
}

func (r *summaryReader) skip(n int) {
	if n <= 0 {
		r.failed, r.rest = true, nil
		return
	}
	r.rest = r.rest[n:]
}

func (r *summaryReader) number() int {
	value, n := binary.Uvarint(r.rest)
	r.skip(n)
	if value > 1<<31-1 { // more than any count, length or nanosecond, and safe as an int everywhere
		r.failed, r.rest = true, nil
		return 0
	}
	return int(value)
}

func (r *summaryReader) progress() assessment.Progress {
	return assessment.Progress{Answered: r.number(), Of: r.number(), Flagged: r.number()}
}

func (r *summaryReader) time() time.Time {
	seconds, n := binary.Varint(r.rest)
	r.skip(n)
	return time.Unix(seconds, int64(r.number())).UTC()
}

// date reads a day: 5 bits, after the month in 4, after the year. 0 is no date.
func (r *summaryReader) date() assessment.Date {
	n := r.number()
	return assessment.Date{Year: n >> 9, Month: time.Month(n >> 5 & 15), Day: n & 31}
}

func (r *summaryReader) text() []byte {
	length := r.number()
	if r.failed || length > len(r.rest) {
		r.failed, r.rest = true, nil
		return nil
	}
	text := r.rest[:length]
	r.rest = r.rest[length:]
	return text
}
