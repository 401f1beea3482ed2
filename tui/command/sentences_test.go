package command

import (
	"errors"
	"os"
	"path/filepath"
	"reflect"
	"regexp"
	"slices"
	"strings"
	"syscall"
	"testing"
	"time"

	"equalfooting/assessment"
	"equalfooting/assessment/report/formats"
	"equalfooting/content"
	"equalfooting/content/documents"
	"equalfooting/content/findings"
	"equalfooting/store"
	"equalfooting/store/answersfile"
	"equalfooting/store/bundle"
	"equalfooting/store/firstbytes"
	"equalfooting/tui/fullscreen"
	"equalfooting/tui/plain"

	"github.com/spf13/pflag"
)

// everyError is each error that people are told, in each of its forms.
func everyError() []error {
	view := assessment.NewRecord(assessment.Sheet{Edition: assessment.Full}, false, time.Now())
	view.AddView("Sam", assessment.ImportedView, nil, time.Now())
	talked := assessment.Record{Organisation: view.Organisation, Visits: view.Visits, Offer: assessment.Offer{Does: "x", For: "y"}}
	mistake := &answersfile.Mistake{Line: 2, Problem: answersfile.Problems()[0]}
	flags := pflag.NewFlagSet("", pflag.ContinueOnError)
	flags.Bool("json", false, "")
	flags.String("case", "", "")
	list := []error{
		&store.HeldError{}, &store.HeldError{Holder: 1, Since: time.Now()}, &store.NewerError{}, &store.DamagedError{Path: "path"},
		&store.FolderError{Path: "path"}, &store.WriteError{}, &store.NoCaseError{Text: "text"},
		&store.SeveralCasesError{Text: "text", Matches: []assessment.Summary{{ID: 1, Name: "One"}, {ID: 2, Name: "Two"}}},
		&store.BundleError{Path: "path", Err: store.ErrDataFile}, &store.BundleError{Path: "path", Err: os.ErrNotExist},
		&store.BundleError{Path: "path", Err: bundle.ErrNoBundle}, &store.BundleError{Path: "path", Err: bundle.ErrNewer},
		&store.BundleError{Path: "path", Err: bundle.ErrNotWhole}, &store.BundleError{Path: "path", Err: os.ErrPermission},
		errWhose, errNotAllIn, errNeedsYes, errNeedsAgain.With("name", "One"), errBundleTooLarge, errBundleAlone, errBundleVisit, content.Failure("bundle_not_right").With("path", "path"),
		content.Failure("bundle_folder").With("path", "path"), content.Failure("bundle_name").With("ending", bundle.Ending),
		content.Failure("file_changed").With("path", "path"), errRepairUnasked, errLeftDamaged, errCaseLost, content.Failure("nothing_left").With("path", "path"),
		&answersfile.FileError{Path: "path", Err: mistake}, &answersfile.FileError{Path: "-", Err: &answersfile.Mistake{Problem: mistake.Problem}},
		&answersfile.FileError{Path: "path", Err: os.ErrNotExist}, &answersfile.FileError{Path: "path", Err: os.ErrPermission},
		assessment.OtherAudience, assessment.NothingGiven, assessment.NothingAskedOf, content.Failure("views/import/taken").With("name", "Sam"),
		content.Failure("views/import/twice").With("name", "Sam"), content.Failure("views/import/of_file").With("file", "a.yaml", "why", "x"), content.Failure("views/import/no_files"),
		formats.ErrNoDays, documents.NoOffer(view), documents.NoDifferences(view), documents.NoOffer(talked), noOffer(documents.NoOffer(view)), &content.UnknownLanguageError{Given: "xx", Languages: content.Languages()},
		fullscreen.ErrNoTerminal, fullscreen.ErrSimpleTerminal, fullscreen.ErrBroke, fullscreen.ErrClosedByOutside,
		plain.ErrBroke, plain.ErrClosedByOutside,
		misunderstood(errHalfView), misunderstood(errWrongArguments), errTooMuchToExport, store.ErrUnsound, &store.ElsewhereError{}, &store.ElsewhereError{Err: os.ErrPermission}, noFolder("path"), backupThere("path"), unsound("path"), misuse{errNotForTerminal},
		unknownFormat("xml", []string{"text", "json"}), unknownEnding("path", []string{"text"}), unknownChoice("--for", "x", []string{"us"}),
		twoFormats("csv", "json"), fileThere("path"), folderThere("path"), unwritable("path", nil), unwritable("path", syscall.ENOSPC), unwritable("path", os.ErrPermission), (&outward{err: os.ErrClosed}).failure(), (&outward{err: os.ErrClosed, done: true}).failure(),
		problemsFound(1), noSuchCommand(nil, []string{"x"}), exactly(1)(nil, nil),
		wrongFlag(flags.Parse([]string{"--nope"})), wrongFlag(flags.Parse([]string{"--case"})),
		wrongFlag(flags.Parse([]string{"--json=x"})), wrongFlag(flags.Parse([]string{"--=x"})),
	}
	for _, sentence := range []content.Failure{"edited/damaged", "edited/not_ours", "edited/no_key"} {
		list = append(list, sentence.With("path", "path"))
	}
	for _, sentence := range []content.Failure{"edited/not_here", "edited/other_visit", "edited/other_form"} {
		list = append(list, sentence.With("path", "path", "name", "One"))
	}
	for _, kind := range firstbytes.Kinds() {
		for _, wanted := range firstbytes.Wanteds() {
			list = append(list, &firstbytes.WrongFile{Path: "path", Kind: kind, Wanted: wanted}, &answersfile.FileError{Path: "-", Err: &firstbytes.WrongFile{Kind: kind, Wanted: wanted}})
		}
	}
	full, readOnly := &store.WriteError{Err: syscall.ENOSPC}, &store.WriteError{Err: os.ErrPermission}
	list = append(list, full, readOnly, full.Checked(), andKept.With("what", fullscreen.ErrBroke), leftUnsaved.With("why", full), savedNowhere.With("why", full))
	for _, fault := range []store.Fault{store.Removed, store.Replaced, store.Overwritten, store.Cut, store.Failing} {
		list = append(list, &store.GoneError{Path: "path", Fault: fault})
	}
	for _, rescued := range []store.Rescued{{Why: full, Back: true}, {Why: full, Whole: true}} {
		list = append(list, elsewhere(rescued, "folder"))
	}
	if last, ok := errors.AsType[typed](elsewhere(store.Rescued{Why: full}, "folder")); ok {
		list = append(list, last.command)
	}
	list = append(list, &store.LockedError{}, &store.LockedError{Wrong: true}, &store.LockedError{Wrong: true, Harm: true}, &store.LockedError{Own: true}, &store.LockedError{Own: true, Wrong: true}, &store.CopiesError{},
		errDamagedFile, errNoPassphrase, errNobodyToAsk, errTooShort, errSetAlready, errEnded, errStopped, emptyFile("path"), unknownAction("x"))
	if book, err := content.Open(content.DefaultLanguage); err == nil {
		again := view
		again.Revisit(assessment.Full, time.Now())
		list = append(list, noVisit(book, view, 2), noVisit(book, again, 3), findings.Stays(assessment.Visit{Number: 1, Started: time.Now()}))
	}
	list = append(list, content.Failure("held_stopped").With("time", "10:00", "pid", "1"), content.Failure("link_nowhere").With("path", "path", "target", "target"),
		content.Failure("folder_read_only").With("path", "path"), content.Failure("folder_unwritable").With("path", "path"))
	// Only Windows has these, and makes the error itself.
	list = append(list, content.Failure("not_saved_in_use"), content.Failure("file_unwritable_in_use").With("path", "path"))
	list = append(list, &store.OlderError{}, &store.SettingsError{}, content.Failure("damaged_row"),
		&store.UnreadableError{Case: 1, Err: errors.New("x")})
	for _, part := range []assessment.Part{assessment.OrganisationPart, assessment.VisitPart, assessment.AnswerPart, assessment.ViewPart,
		assessment.ViewAnswerPart, assessment.PlanPart, assessment.DayPart, assessment.TallyPart, assessment.WholePart} {
		list = append(list, &store.UnreadableError{Name: "name", Unread: []assessment.Unread{{Part: part, Visit: 1, Question: "trust.roles"}}, Err: errors.New("x")})
	}
	for _, problem := range answersfile.Problems() {
		list = append(list, &answersfile.Mistake{Problem: problem})
	}
	return list
}

// told collects what the errors name: the sentences, and the types that name them.
type told struct {
	t     *testing.T
	book  *content.Book
	names []string
	types []string
}

var inBraces = regexp.MustCompile(`\{(\w+)\}`)

// look records an error, and the errors that are filled into its sentence.
func (s *told) look(err error) {
	explained, ok := errors.AsType[content.Explained](err)
	if !ok {
		s.t.Errorf("%v (%T) names no sentence", err, err)
		return
	}
	name, values := explained.Sentence()
	s.names, s.types = append(s.names, name), append(s.types, reflect.Indirect(reflect.ValueOf(explained)).Type().Name())
	said := s.book.Explain(err)
	if said == s.book.Failures().Unknown || strings.Contains(said, "{") {
		s.t.Errorf("%s is told as %q", name, said)
	}
	var filled []string
	for i := 0; i+1 < len(values); i += 2 {
		filled = append(filled, values[i].(string))
		switch value := values[i+1].(type) {
		case error:
			s.look(value)
		case []error:
			for _, err := range value {
				s.look(err)
			}
		}
	}
	if file, _, elsewhere := strings.Cut(name, "/"); elsewhere && file == "answersfile" {
		return // a sentence has what these need; the answers file's own tests check that
	}
	var wants []string
	for _, match := range inBraces.FindAllStringSubmatch(sentenceNamed(s.book, name), -1) {
		wants = append(wants, match[1])
	}
	slices.Sort(filled)
	slices.Sort(wants)
	if !slices.Equal(filled, slices.Compact(wants)) {
		s.t.Errorf("%s wants %q filled in, and gets %q", name, wants, filled)
	}
}

// sentenceNamed returns the text of a sentence with its braces.
func sentenceNamed(book *content.Book, name string) string {
	if name == "check_problems" {
		return book.Failures().CheckProblems.Other
	}
	return book.Explain(content.Failure(name))
}

// Every error that people are told names an existing sentence and fills all of it; and every sentence for when something goes wrong is
// used.
func TestEveryErrorNamesItsSentence(t *testing.T) {
	book, err := content.Open(content.DefaultLanguage)
	if err != nil {
		t.Fatal(err)
	}
	s := &told{t: t, book: book}
	for _, err := range everyError() {
		s.look(err)
	}
	for field := range reflect.TypeFor[content.Failures]().Fields() {
		name := field.Tag.Get("yaml")
		if name != "unknown" && !slices.Contains(s.names, name) {
			t.Errorf("no error says %q of failures.yaml", name)
		}
	}
	// An error of a new type, or a new name, must be added to everyError.
	named := regexp.MustCompile(`Failure(?:\(| = )"([^"]+)"`)
	types := regexp.MustCompile(`(?m)^func \((?:\w+ )?\*?(\w+)\) Sentence\(\) \(`)
	for _, file := range goFiles(t) {
		text, err := os.ReadFile(filepath.Join(house, file))
		if err != nil {
			t.Fatal(err)
		}
		for _, match := range named.FindAllStringSubmatch(string(text), -1) {
			if !slices.Contains(s.names, match[1]) {
				t.Errorf("%s has the failure %q, which is in no list here", file, match[1])
			}
		}
		for _, match := range types.FindAllStringSubmatch(string(text), -1) {
			if !slices.Contains(s.types, match[1]) {
				t.Errorf("%s has the error %s, which is in no list here", file, match[1])
			}
		}
	}
}

func TestExitCodes(t *testing.T) {
	for _, test := range []struct {
		err  error
		want int
	}{
		{unknownChoice("--for", "x", nil), 2}, {misunderstood(errHalfView), 2}, {misuse{errNotForTerminal}, 2}, {twoFormats("a", "b"), 2},
		{errTooMuchToExport, 1}, {fileThere("path"), 1}, {&store.NoCaseError{}, 1}, {errors.New("anything"), 1},
	} {
		if got := exitCode(test.err); got != test.want {
			t.Errorf("%v gives %d, want %d", test.err, got, test.want)
		}
	}
}
