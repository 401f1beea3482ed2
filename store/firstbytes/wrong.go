package firstbytes

import "slices"

// Wanted is the file that should have been brought.
type Wanted string

// What can be wanted.
const (
	WantAnswers Wanted = "answers" // an answers file
	WantImport  Wanted = "import"  // anything that the command imports
	WantBringIn Wanted = "bring_in"
	WantRestore Wanted = "restore"
	WantSecret  Wanted = "secret" // a passphrase in a text file
)

// Wanteds returns all of them.
func Wanteds() []Wanted {
	return []Wanted{WantAnswers, WantImport, WantBringIn, WantRestore, WantSecret}
}

// WrongFile says that a file is of the wrong kind for where it was brought.
type WrongFile struct {
	Path   string
	Kind   Kind
	Wanted Wanted
}

func (e *WrongFile) Error() string { return "the wrong kind of file: " + string(e.Kind) }

// Sentence says what it is, and what to bring instead.
func (e *WrongFile) Sentence() (string, []any) { return e.At(e.Path) }

// At is Sentence for a file with this name; "-" is standard input.
func (e *WrongFile) At(path string) (string, []any) {
	bring := advice("wrongfile/bring/" + string(e.Wanted))
	elsewhere := []Kind{Answers, WholeOne, BackupFile, UTF16, Locked} // useful somewhere else, or if saved differently
	if e.Wanted != WantSecret && slices.Contains(elsewhere, e.Kind) {
		bring = advice("wrongfile/bring_it/" + string(e.Kind))
	}
	if e.Wanted != WantSecret && e.Wanted != WantRestore && (e.Kind == PDF || e.Kind == LockedPDF) { // perhaps our own form
		bring = advice("wrongfile/bring_it/" + string(e.Kind))
	}
	if e.Kind == Calc && (e.Wanted == WantImport || e.Wanted == WantBringIn) { // perhaps one of our workbooks
		bring = advice("wrongfile/bring_it/ods")
	}
	said := []any{"kind", advice("wrongfile/kinds/" + string(e.Kind)), "bring", bring}
	if path == "-" {
		return "wrongfile/input", said
	}
	return "wrongfile/said", append(said, "path", path)
}

// advice is part of the sentence, by name.
type advice string

func (a advice) Error() string { return string(a) }

// Sentence returns its name.
func (a advice) Sentence() (string, []any) { return string(a), nil }
