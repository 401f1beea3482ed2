package store

import "equalfooting/store/file"

// WriteFile is the project's one way of writing a whole file: readable by its owner alone, and either all there or not
// at all. The error is a *WriteError; package file says more.
func WriteFile(path string, data []byte) error { return file.WriteFile(path, data) }
