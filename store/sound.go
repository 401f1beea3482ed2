package store

import (
	"cmp"

	"equalfooting/store/file"
)

// ErrUnsound says that a copy is not sound: there are entries in it that cannot be read.
var ErrUnsound error = unsoundError{}

type unsoundError struct{}

func (unsoundError) Error() string { return "the copy has entries that cannot be read" }

// Sentence says it of what is kept, of which a backup was to be made.
func (unsoundError) Sentence() (string, []any) { return "unsound_file", nil }

// pagesSound says whether a file's structure is sound, whatever is in it.
func pagesSound(f *file.File) error {
	var err error
	_, stopped := f.Check(func(error) { err = ErrUnsound })
	return cmp.Or(stopped, err)
}

// readsWhole reads every entry of a file, and says whether all is well.
func readsWhole(f *file.File) error { return readsWholeTelling(f, nil) }

// readsWholeTelling is readsWhole that tells after each organisation how many it has read, of how many, and ends with an error of told's.
func readsWholeTelling(f *file.File, told func(done, of int) error) error {
	c := checker{told: told}
	readable, err := f.Check(func(err error) { c.add(Problem{Kind: BadPages, Err: err}) })
	if err == nil && readable {
		err = f.View(c.records)
	}
	if err == nil && len(c.report.Problems) > 0 {
		return ErrUnsound
	}
	return err
}
