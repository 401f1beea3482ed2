package store

import (
	"bytes"
	"errors"

	"equalfooting/assessment"
	"equalfooting/store/gate"
)

// goneEntry is what stays of an entry that was taken away: when, and nothing of what was said. Without it, the entry would come back with
// the next copy of the organisation. For a visit that was taken back it also keeps when it began and how much it asked, because somebody
// may have answered in a copy of it.
type goneEntry struct {
	Mark  mark        `json:"mark"`
	Visit *visitEntry `json:"visit,omitempty"`
}

// goneKeys says how the keys of what is gone begin, after the organisation's number.
var goneKeys = map[gate.Shelf]byte{assessmentsShelf: 'v', answersShelf: 'a', viewsShelf: 'o', viewAnswersShelf: 'b', planShelf: 'p', sessionsShelf: 'd'}

// goneKey is where that is kept: under the UID if there is one, otherwise under what the key had after the organisation's number.
func goneKey(id assessment.ID, shelf gate.Shelf, rest []byte) []byte {
	return append(append(keyOf(id), goneKeys[shelf]), rest...)
}

func goneOf(rest, data []byte) (goneEntry, error) {
	if len(rest) < 2 {
		return goneEntry{}, errKeyShape
	}
	e, err := decode[goneEntry](data)
	if err == nil && (rest[0] == goneKeys[assessmentsShelf]) != (e.Visit != nil) {
		err = errors.New("a visit that is gone says when it began, and nothing else does")
	}
	return e, err
}

// answersOfGone begins the keys of answers that went with their visit. After it come the visit's UID and the question, as another visit
// may get the same number.
const answersOfGone byte = 'w'

func answerOfGoneKey(id assessment.ID, visit, question string) []byte {
	return append(append(append(keyOf(id), answersOfGone), visit...), question...)
}

// takeAnswers takes away all answers of a visit that goes, and remembers that each is gone, including those that were already. Otherwise
// the next copy would bring them back, and the visit with them.
func (w writer) takeAnswers(visit int, uid string) error {
	for _, e := range w.tx.All(answersShelf, keyOf(w.id, visit)) {
		key := bytes.Clone(e.Key)
		m, _ := markOf(w.tx, answersShelf, key)
		m.stamp, m.UID = m.next(w.now, w.by), ""
		question := string(key[len(keyOf(w.id, visit)):])
		if _, err := put(w.tx, goneShelf, answerOfGoneKey(w.id, uid, question), goneEntry{Mark: m}); err != nil {
			return err
		}
		if err := w.tx.Delete(answersShelf, key); err != nil {
			return err
		}
	}
	prefix := goneKey(w.id, answersShelf, numbersOf(visit))
	for _, e := range w.tx.All(goneShelf, prefix) {
		gone, err := decode[goneEntry](e.Value)
		if err != nil {
			return err
		}
		key := bytes.Clone(e.Key)
		if _, err := put(w.tx, goneShelf, answerOfGoneKey(w.id, uid, string(key[len(prefix):])), gone); err != nil {
			return err
		}
		if err := w.tx.Delete(goneShelf, key); err != nil {
			return err
		}
	}
	return nil
}

// forget forgets what is gone of the answers under a number, which may be given to another visit.
func (w writer) forget(shelf gate.Shelf, numbers ...int) error {
	for _, e := range w.tx.All(goneShelf, goneKey(w.id, shelf, numbersOf(numbers...))) {
		if err := w.tx.Delete(goneShelf, bytes.Clone(e.Key)); err != nil {
			return err
		}
	}
	return nil
}
