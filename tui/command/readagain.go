package command

import (
	"crypto/sha256"
	"encoding/json"

	"equalfooting/content"
)

// held gives what stays in memory.
func held[T any](is T) func() (T, error) { return func() (T, error) { return is, nil } }

// again reads once more what was read of a file, so that many need not stay in memory. The error is read's, or says that it is not the same
// any more: what comes in is what somebody has agreed to.
func again[T any](path string, first T, read func() (T, error)) func() (T, error) {
	sum := sumOf(first)
	return func() (T, error) {
		second, err := read()
		if err == nil && sumOf(second) != sum {
			err = content.Failure("file_changed").With("path", path)
		}
		return second, err
	}
}

func sumOf(is any) [sha256.Size]byte {
	data, _ := json.Marshal(is) // it came of such a file
	return sha256.Sum256(data)
}
