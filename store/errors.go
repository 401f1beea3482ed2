package store

import (
	"errors"
	"fmt"

	"equalfooting/store/file"
)

// HeldError says that another copy of the program has the data file open.
type HeldError = file.HeldError

// DamagedError says that the data file cannot be read, or is not one of ours.
type DamagedError = file.DamagedError

// FolderError says that the data folder, or the data file in it, cannot be made, read or written.
type FolderError = file.FolderError

// WriteError says that something could not be kept, for instance because the disk is full. What was kept before is
// still there.
type WriteError = file.WriteError

// NewerError says that a later version of the program wrote the data file. The file was left as it is.
type NewerError struct {
	Version int // the file's format
	Known   int // the latest format that this program knows
}

func (e *NewerError) Error() string {
	return fmt.Sprintf("data file has format %d, known is %d", e.Version, e.Known)
}

// NoCaseError says that no organisation has this id, or none this text in its name.
type NoCaseError struct{ Text string }

func (e *NoCaseError) Error() string { return fmt.Sprintf("no case %q", e.Text) }

// SeveralCasesError says that a text stands in more than one organisation's name.
type SeveralCasesError struct {
	Text    string
	Matches []Summary // in the caseload's order
}

func (e *SeveralCasesError) Error() string {
	return fmt.Sprintf("%d cases match %q", len(e.Matches), e.Text)
}

// NoAssessmentError says that the organisation has no assessment of this number.
type NoAssessmentError struct{ Number int }

func (e *NoAssessmentError) Error() string { return fmt.Sprintf("no assessment %d", e.Number) }

// NoVoiceError says that the organisation has no voice of this number.
type NoVoiceError struct{ Number int }

func (e *NoVoiceError) Error() string { return fmt.Sprintf("no voice %d", e.Number) }

// NoActionError says that the organisation's plan has no action of this number.
type NoActionError struct{ Number int }

func (e *NoActionError) Error() string { return fmt.Sprintf("no action %d", e.Number) }

// ours says that an error is one of this package's that a change gives itself.
func ours(err error) bool {
	var noCase *NoCaseError
	var noVoice *NoVoiceError
	var noAction *NoActionError
	var damaged *DamagedError
	return errors.As(err, &noCase) || errors.As(err, &noVoice) || errors.As(err, &noAction) || errors.As(err, &damaged)
}
