package firstbytes

import "slices"

// Wanted is what should have been brought, where a file was asked for.
type Wanted string

// What can be wanted.
const (
	WantAnswers Wanted = "answers" // an answers file
	WantImport  Wanted = "import"  // anything that comes in by the command
	WantBringIn Wanted = "bring_in"
	WantRestore Wanted = "restore"
	WantSecret  Wanted = "secret" // a passphrase in a file of text
)

// Wanteds gives all of them.
func Wanteds() []Wanted {
	return []Wanted{WantAnswers, WantImport, WantBringIn, WantRestore, WantSecret}
}

// WrongFile says that a file is of a kind that cannot be taken where it was brought.
type WrongFile struct {
	Path   string
	Kind   Kind
	Wanted Wanted
}

func (e *WrongFile) Error() string { return "the wrong kind of file: " + string(e.Kind) }

// Sentence says what it is, and what to bring in its place.
func (e *WrongFile) Sentence() (string, []any) { return e.At(e.Path) }

// At is Sentence of a file that is called so; "-" is standard input.
func (e *WrongFile) At(path string) (string, []any) {
	bring := advice("wrongfile/bring/" + string(e.Wanted))
	elsewhere := []Kind{Answers, WholeOne, BackupFile, UTF16, Locked} // of use in another place, or saved in another way
	if e.Wanted != WantSecret && slices.Contains(elsewhere, e.Kind) {
		bring = advice("wrongfile/bring_it/" + string(e.Kind))
	}
	if e.Wanted != WantSecret && e.Wanted != WantRestore && (e.Kind == PDF || e.Kind == LockedPDF) { // our own form, perhaps
		bring = advice("wrongfile/bring_it/" + string(e.Kind))
	}
	if e.Kind == Calc && (e.Wanted == WantImport || e.Wanted == WantBringIn) { // a workbook of ours, perhaps
		bring = advice("wrongfile/bring_it/ods")
	}
	said := []any{"kind", advice("wrongfile/kinds/" + string(e.Kind)), "bring", bring}
	if path == "-" {
		return "wrongfile/input", said
	}
	return "wrongfile/said", append(said, "path", path)
}

// advice is a part of the sentence, by its name.
type advice string

func (a advice) Error() string { return string(a) }

// Sentence gives its name.
func (a advice) Sentence() (string, []any) { return string(a), nil }
