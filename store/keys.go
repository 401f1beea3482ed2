package store

import (
	"encoding/binary"
	"errors"

	"equalfooting/assessment"
)

// An organisation's keys begin with its id, in 8 bytes; what else is numbered in them has 2 bytes each. All are
// big-endian, so that the file keeps them in their order.
const (
	idLength     = 8
	numberLength = 2
)

// largestNumber is as far as a visit, a view or an action of one organisation can be numbered.
const largestNumber = 1<<16 - 1

var (
	errKeyShape = errors.New("key is malformed")
	errNumber   = errors.New("there is no number left")
)

// keyOf begins with the id and goes on with the numbers.
func keyOf(id assessment.ID, numbers ...int) []byte {
	key := binary.BigEndian.AppendUint64(make([]byte, 0, idLength+numberLength*len(numbers)), uint64(id))
	for _, n := range numbers {
		key = binary.BigEndian.AppendUint16(key, uint16(n))
	}
	return key
}

// numbersOf is what follows the id in a key.
func numbersOf(numbers ...int) []byte { return keyOf(0, numbers...)[idLength:] }

// idOf reads the id that a key begins with; false for a key too short to hold one.
func idOf(key []byte) (assessment.ID, bool) {
	if len(key) < idLength {
		return 0, false
	}
	return assessment.ID(binary.BigEndian.Uint64(key)), true
}

// cutNumber takes a number off the front of what is left of a key.
func cutNumber(rest []byte) (number int, after []byte, ok bool) {
	if len(rest) < numberLength {
		return 0, nil, false
	}
	return int(binary.BigEndian.Uint16(rest)), rest[numberLength:], true
}

// onlyNumber reads what is left of a key that ends with a number.
func onlyNumber(rest []byte) (int, error) {
	number, rest, ok := cutNumber(rest)
	if !ok || len(rest) > 0 {
		return 0, errKeyShape
	}
	return number, nil
}

func answerKey(id assessment.ID, visit int, question string) []byte {
	return append(keyOf(id, visit), question...)
}

func viewAnswerKey(id assessment.ID, v assessment.View, question string) []byte {
	return append(keyOf(id, v.Visit, v.Number), question...)
}

// dayKey ends with the day as 2027-03-01, so that the file keeps the days in their order.
func dayKey(id assessment.ID, day assessment.Date) []byte { return append(keyOf(id), day.String()...) }
