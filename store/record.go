package store

import (
	"encoding/binary"
	"encoding/json"
	"errors"

	"equalfooting/store/gate"
)

// largestNumber is as far as an assessment, a voice or an action of one organisation can be numbered: a key has two
// bytes for each.
const largestNumber = 1<<16 - 1

const numberLength = 2

var errKeyShape = errors.New("key is malformed")

// encode gives a record's bytes, and the record as those bytes read back (invalid UTF-8 is replaced), so that what is
// held in memory is what a restart would find.
func encode[T any](record T) (T, []byte, error) {
	data, err := json.Marshal(record)
	if err != nil {
		var none T
		return none, nil, err
	}
	kept, err := decode[T](data)
	return kept, data, err
}

func decode[T any](data []byte) (T, error) {
	var record T
	err := json.Unmarshal(data, &record)
	return record, err
}

// put keeps a record and gives it as it will read back.
func put[T any](tx *gate.Tx, shelf gate.Shelf, key []byte, record T) (T, error) {
	kept, data, err := encode(record)
	if err != nil {
		return kept, err
	}
	return kept, tx.Put(shelf, key, data)
}

// keyOf begins with the id, as every key of an organisation's records does, and goes on with the numbers in it.
func keyOf(id ID, numbers ...int) []byte {
	key := id.key()
	for _, n := range numbers {
		key = binary.BigEndian.AppendUint16(key, uint16(n))
	}
	return key
}

// cutNumber takes a number off the front of what is left of a key.
func cutNumber(rest []byte) (number int, after []byte, ok bool) {
	if len(rest) < numberLength {
		return 0, nil, false
	}
	return int(binary.BigEndian.Uint16(rest)), rest[numberLength:], true
}

// nextNumber follows the last one given.
func nextNumber(last int) (int, error) {
	if last >= largestNumber {
		return 0, errors.New("there is no number left")
	}
	return last + 1, nil
}

// forEach calls fn with every record of a shelf whose key begins with prefix: what follows it in the key, and the
// data. The slices are valid only inside fn.
func forEach(tx *gate.Tx, shelf gate.Shelf, prefix []byte, fn func(rest, data []byte) error) error {
	return tx.Each(shelf, prefix, func(key, data []byte) error { return fn(key[len(prefix):], data) })
}

// readAll gives every record of a shelf whose key begins with prefix, in the order of the keys, each as one makes it of
// what follows prefix in the key and of the data.
func readAll[T any](tx *gate.Tx, shelf gate.Shelf, prefix []byte, one func(rest, data []byte) (T, error)) ([]T, error) {
	var list []T
	err := forEach(tx, shelf, prefix, func(rest, data []byte) error {
		record, err := one(rest, data)
		if err != nil {
			return err
		}
		list = append(list, record)
		return nil
	})
	return list, err
}
