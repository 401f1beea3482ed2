package store

import (
	"io"

	"equalfooting/store/file"
)

// WriteFile is the project's one way of writing a whole file: readable by its owner alone, and either all there or not
// at all. The error is a *WriteError; package file says more.
func WriteFile(path string, data []byte) error { return file.WriteFile(path, data) }

// WriteFileBy is WriteFile for what is too much to be in memory as a whole: write writes it, a part at a time. An error of its own comes
// back as it is.
func WriteFileBy(path string, write func(io.Writer) error) error {
	return file.WriteFileBy(path, write)
}
