package store

import (
	"bytes"
	"encoding/json"
	"errors"
	"io"

	"equalfooting/store/gate"
)

// encode gives an entry's bytes, and the entry as it will be read back from them (invalid UTF-8 is replaced), so that memory holds what a
// restart would find.
func encode[T any](entry T) (T, []byte, error) {
	data, err := json.Marshal(entry)
	if err != nil {
		var none T
		return none, nil, err
	}
	kept, err := decode[T](data)
	return kept, data, err
}

var errMore = errors.New("there is more in it than an entry")

// decode reads an entry as this program writes it. A field or a word that it does not know is damage, and not a new
// meaning. data is nil where the gate found that it is not what was written.
func decode[T any](data []byte) (T, error) {
	var entry T
	if data == nil {
		return entry, gate.ErrDamaged
	}
	decoder := json.NewDecoder(bytes.NewReader(data))
	decoder.DisallowUnknownFields()
	if err := decoder.Decode(&entry); err != nil {
		return entry, err
	}
	if _, err := decoder.Token(); !errors.Is(err, io.EOF) {
		return entry, errMore
	}
	return entry, checkWords(entry)
}

// put keeps an entry and gives it as it will read back.
func put[T any](tx *gate.Tx, shelf gate.Shelf, key []byte, entry T) (T, error) {
	kept, data, err := encode(entry)
	if err != nil {
		return kept, err
	}
	return kept, tx.Put(shelf, key, data)
}
