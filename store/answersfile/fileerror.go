package answersfile

import (
	"errors"
	"io/fs"

	"equalfooting/store/firstbytes"
)

// FileError says that an answers file could not be read, or was refused.
type FileError struct {
	Path string // "-" for standard input
	Err  error  // a *Mistake or a *firstbytes.WrongFile if it was refused
}

func (e *FileError) Error() string { return e.Path + ": " + e.Err.Error() }

// Unwrap returns the mistake, or the operating system's error.
func (e *FileError) Unwrap() error { return e.Err }

// Sentence names the sentence that tells people (content.Explained); for a mistake, it says where in the file it is.
func (e *FileError) Sentence() (string, []any) {
	if wrong, is := errors.AsType[*firstbytes.WrongFile](e.Err); is {
		return wrong.At(e.Path)
	}
	path := any(e.Path)
	if e.Path == "-" {
		path = standardInput{}
	}
	mistake, refused := errors.AsType[*Mistake](e.Err)
	switch {
	case refused && mistake.Line == 0:
		return "sheet_whole", []any{"path", path, "sentence", mistake}
	case refused:
		return "sheet", []any{"line", mistake.Line, "path", path, "sentence", mistake}
	case errors.Is(e.Err, fs.ErrNotExist):
		return "file_missing", []any{"path", path}
	default:
		return "file_unreadable", []any{"path", path}
	}
}

// standardInput is the name for a file that has none.
type standardInput struct{}

func (standardInput) Error() string { return "standard input" }

func (standardInput) Sentence() (string, []any) { return "standard_input", nil }
