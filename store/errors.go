package store

import (
	"errors"
	"fmt"

	"equalfooting/assessment"
	"equalfooting/store/file"
)

// Every error names the sentence that tells people about it (content.Explained). This package has no words of its own.

// HeldError says that another copy of the program has the data file open.
type HeldError = file.HeldError

// DamagedError says that the data file cannot be read, or is not one of ours.
type DamagedError = file.DamagedError

// FolderError says that the data folder, or the data file in it, cannot be made, read or written.
type FolderError = file.FolderError

// WriteError says that something could not be kept, for instance because the disk is full. Another attempt may hold.
type WriteError = file.WriteError

// GoneError says that what is saved in the open data file could not be found again.
type GoneError = file.GoneError

// Fault is what keeps something from being saved.
type Fault = file.Fault

// The faults.
const (
	Full        = file.Full
	ReadOnly    = file.ReadOnly
	InUse       = file.InUse
	Removed     = file.Removed
	Replaced    = file.Replaced
	Overwritten = file.Overwritten
	Cut         = file.Cut
	Failing     = file.Failing
)

// NewerError says that a later version of the program wrote the data file. The file was left as it is.
type NewerError struct {
	Version int // the file's format
	Known   int // the latest format that this program knows
}

func (e *NewerError) Error() string {
	return fmt.Sprintf("data file has format %d, known is %d", e.Version, e.Known)
}

// Sentence names no versions: they would mean nothing to anybody.
func (e *NewerError) Sentence() (string, []any) { return "newer", nil }

// LockedError says that a data file has a passphrase, which was not given.
type LockedError struct {
	Path  string
	Wrong bool // another one was given
	Harm  bool // part of what the passphrase opens is damaged
	Own   bool // it was locked to leave, with a passphrase of its own and no recovery code
	Lost  bool // all of it is: nothing opens the file any more
}

func (e *LockedError) Error() string { return fmt.Sprintf("data file %q is sealed", e.Path) }

// Sentence tells a wrong passphrase from none.
func (e *LockedError) Sentence() (string, []any) {
	switch {
	case e.Lost:
		return "passphrase/lock_lost", []any{"path", e.Path}
	case e.Wrong && e.Harm:
		return "passphrase/lock_damaged", nil
	case e.Wrong && e.Own:
		return "passphrase/own_wrong", []any{"path", e.Path}
	case e.Own:
		return "passphrase/own_locked", []any{"path", e.Path}
	case e.Wrong:
		return "passphrase/wrong_passphrase", nil
	default:
		return "passphrase/locked", nil
	}
}

// CopiesError says that copies next to the data file could not be sealed with its passphrase, and can still be read.
type CopiesError struct{ Err error }

func (e *CopiesError) Error() string { return fmt.Sprintf("seal copies: %v", e.Err) }

// Sentence is the same whatever the reason.
func (e *CopiesError) Sentence() (string, []any) { return "passphrase/copies_readable", nil }

// Unwrap gives what the operating system or bbolt said.
func (e *CopiesError) Unwrap() error { return e.Err }

// NoCaseError says that no organisation has this id, or none this text in its name.
type NoCaseError struct{ Text string }

func (e *NoCaseError) Error() string { return fmt.Sprintf("no case %q", e.Text) }

// Sentence quotes the text.
func (e *NoCaseError) Sentence() (string, []any) { return "no_case", []any{"text", e.Text} }

// SeveralCasesError says that a text stands in more than one organisation's name.
type SeveralCasesError struct {
	Text    string
	Matches []assessment.Summary // in the caseload's order
}

func (e *SeveralCasesError) Error() string {
	return fmt.Sprintf("%d cases match %q", len(e.Matches), e.Text)
}

// Sentence names them all.
func (e *SeveralCasesError) Sentence() (string, []any) {
	names := make([]error, len(e.Matches))
	for i, summary := range e.Matches {
		names[i] = match(summary)
	}
	return "several_cases", []any{"text", e.Text, "names", names}
}

// match is one of several organisations, named as in the list of the command line.
type match assessment.Summary

func (m match) Error() string { return m.Name }

func (m match) Sentence() (string, []any) {
	return "commands/list_row", []any{"id", m.ID.String(), "name", m.Name}
}

// UnreadableError says that something of an organisation cannot be read. The file was left as it is.
type UnreadableError struct {
	Case    assessment.ID
	Name    string              // the organisation's; "" where that cannot be read either
	Unread  []assessment.Unread // at least one
	Nothing bool                // there is nothing of it to look at
	Err     error               // what was found wrong first, for developers. It quotes nothing of what was said
}

func (e *UnreadableError) Error() string {
	return fmt.Sprintf("case %d: %d unread: %v", e.Case, len(e.Unread), e.Err)
}

// Sentence names what cannot be read.
func (e *UnreadableError) Sentence() (string, []any) {
	if e.Name == "" {
		return "unreadable_unknown", []any{"id", e.Case.String()}
	}
	return "unreadable", []any{"name", e.Name, "parts", e.Unread}
}

// Unwrap gives what was found wrong.
func (e *UnreadableError) Unwrap() error { return e.Err }

// OlderError says that the newest state of the file could not be read, and the one before it is used.
type OlderError struct{}

func (e *OlderError) Error() string { return "one meta page is damaged" }

// Sentence says that the last change may be missing.
func (e *OlderError) Sentence() (string, []any) { return "older_state", nil }

// SettingsError says that a setting, or the way to where the person was, cannot be read or is missing.
type SettingsError struct{ Err error }

func (e *SettingsError) Error() string { return fmt.Sprintf("read settings: %v", e.Err) }

// Sentence is the same whichever it is.
func (e *SettingsError) Sentence() (string, []any) { return "settings_unreadable", nil }

// Unwrap gives what was found wrong.
func (e *SettingsError) Unwrap() error { return e.Err }

// ours says that an error is one of this package's that a transaction gives itself.
func ours(err error) bool {
	var noCase *NoCaseError
	var unreadable *UnreadableError
	var damaged *DamagedError
	var gone *GoneError
	return errors.As(err, &gone) || errors.As(err, &noCase) || errors.As(err, &unreadable) || errors.As(err, &damaged)
}
