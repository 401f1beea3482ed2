package file

import (
	"bytes"
	"errors"
	"io"
	"os"
	"slices"

	bolt "go.etcd.io/bbolt"
)

// sameAs says whether the file, as it is now, has the same content as a copy. quick only compares which state the copy is of.
func (c Copier) sameAs(copied string, quick bool, turn Turn) (bool, error) {
	with, err := os.Open(copied)
	if err != nil {
		return false, nil //nolint:nilerr // what cannot be opened is no copy
	}
	defer with.Close()
	to := comparing{with: with, quick: quick}
	err = c.of.reading(turn, nothing, func(tx *bolt.Tx) error {
		_, err := tx.WriteTo(&to)
		return err
	})
	if to.over {
		return to.same, nil
	}
	n, _ := with.Read(make([]byte, 1))
	return n == 0, err
}

// comparing compares what is written to it with what is read from a file.
type comparing struct {
	with       *os.File
	quick      bool // enough is known after the first page, which names the state
	over, same bool // the result is known already
	read       []byte
}

var errKnown = errors.New("it is known already")

func (c *comparing) Write(data []byte) (int, error) {
	c.read = slices.Grow(c.read[:0], len(data))[:len(data)]
	_, err := io.ReadFull(c.with, c.read)
	c.same = err == nil && bytes.Equal(c.read, data)
	if c.over = !c.same || c.quick; c.over {
		return 0, errKnown
	}
	return len(data), nil
}
