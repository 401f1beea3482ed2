package command

import (
	"os"
	"path/filepath"
	"regexp"
	"strings"
	"testing"

	"equalfooting/assessment"
	"equalfooting/content"
	"equalfooting/store/storetest"
	"equalfooting/store/vault"
	"equalfooting/tui/screentest"
)

var recoveryCode = regexp.MustCompile(`([0-9A-Z]{4}-){8}[0-9A-Z]{4}`)

// isAsked waits for a text, wherever its lines are wrapped.
func (p *person) isAsked(text string) {
	p.t.Helper()
	p.WaitUntil(text, func(screen string) bool { return contains(screen, text) })
}

// setsPassphrase sets one from the list, and returns the recovery code.
func (p *person) setsPassphrase(passphrase string) (code string) {
	p.t.Helper()
	words := p.book.Passphrase()
	p.sees(p.words.Caseload.Welcome)
	p.Press("y")
	p.sees(words.Page.None, words.Page.Outside)
	p.onRow(words.Page.SetRow)
	p.Press("enter")
	says := p.isAsked
	says("New passphrase:")
	p.Type(passphrase + "\r")
	says("The same again:")
	p.Type(passphrase + "\r")
	says("last 4 signs:")
	code = recoveryCode.FindString(p.Screen())
	if contains(p.Screen(), passphrase) {
		p.t.Errorf("the passphrase is on the screen:\n%s", p.Screen())
	}
	p.Type(vault.LastGroup(code) + "\r")
	says(words.Page.Return)
	p.Press("enter")
	p.comesBack(p.words.Caseload.Welcome)
	if contains(p.Screen(), code) {
		p.t.Errorf("the code is still on the screen:\n%s", p.Screen())
	}
	return code
}

// A passphrase is set from the wizard; Ctrl+L locks it in the middle of a note, which is kept; the passphrase leads back there, and
// so does the recovery code.
func TestLockingInTheMiddleOfANote(t *testing.T) {
	t.Parallel()
	p := sit(t, storetest.Folder(t))
	code := p.setsPassphrase("four quiet words")
	p.tells(organisation)
	p.onRow(p.domain(assessment.Capacity))
	p.Press("enter")
	p.at(assessment.Questions(assessment.Full)[0])
	p.Press("n")
	p.sees(p.words.Question.NoteTitle)
	p.Type("half a note")
	p.sees("half a note")
	words := p.book.Passphrase()
	for _, secret := range []string{"four quiet words", code} {
		p.Press("ctrl+l")
		p.isAsked(words.LockedNow)
		p.isAsked("Passphrase:")
		if screen := p.Screen(); contains(screen, "half a note") || contains(screen, organisation.Name) || contains(screen, code) || p.AltScreen() {
			t.Errorf("locked, it still shows:\n%s", screen)
		}
		p.Type("four loud words\r")
		p.isAsked(words.Wrong)
		p.Type(secret + "\r")
		p.comesBack("half a note", p.words.Tasks.Resumed)
		p.at(assessment.Questions(assessment.Full)[0])
	}
	p.leaves()
	if screen := p.Screen(); contains(screen, code) {
		t.Errorf("left, it still shows:\n%s", screen)
	}
}

// Ending the input at the passphrase prompt leaves the program, with the terminal as it was.
func TestLeavingWhereThePassphraseIsAsked(t *testing.T) {
	t.Parallel()
	p := sit(t, storetest.Folder(t))
	p.setsPassphrase("four quiet words")
	p.Press("ctrl+l")
	p.isAsked("Passphrase:")
	p.Press("ctrl+d")
	p.isBack(0)
	p = sitAt(t, p.folder, screentest.Options{})
	p.isAsked("Passphrase:")
	p.Press("ctrl+c")
	p.isBack(1)
}

// The passphrase file used at the start does not open what has been locked since: whoever is there must know the passphrase.
func TestAFileDoesNotOpenWhatWasLocked(t *testing.T) {
	t.Parallel()
	p := sit(t, storetest.Folder(t))
	p.setsPassphrase("four quiet words")
	p.leaves()
	path := filepath.Join(t.TempDir(), "passphrase.txt")
	if err := os.WriteFile(path, []byte("four quiet words\n"), 0o600); err != nil {
		t.Fatal(err)
	}
	p = sitAt(t, p.folder, screentest.Options{Command: []string{"--passphrase-file", path}})
	p.sees(p.words.Caseload.Welcome)
	p.Press("ctrl+l")
	p.isAsked(p.book.Passphrase().LockedNow)
	p.isAsked("Passphrase:")
	p.Type("four quiet words\r")
	p.sees(p.words.Caseload.Welcome)
}

// A whole record leaves from the wizard with a passphrase of its own, and comes back in the same way: the passphrase is asked for line by
// line.
func TestALockedRecordLeavesAndComesIn(t *testing.T) {
	t.Parallel()
	p := sit(t, storetest.Folder(t))
	p.sees(p.words.Caseload.Welcome)
	p.tells(organisation)
	p.goTo(p.words.Tasks.Results)
	p.Press("enter")
	p.sees("page 1")
	p.Press("e")
	words, wanted := p.book.Export(), filepath.Join(t.TempDir(), "handed over.footing")
	p.sees(words.Paper.Label)
	p.goTo(words.Whole.Choice)
	p.Press("enter")
	p.sees(words.Whole.How.Label)
	p.Press("enter")
	p.sees(words.Whole.Along.Label)
	p.Press("enter")
	p.sees(words.Whole.Lock.Label)
	p.goTo(words.Whole.Locked)
	p.Press("enter")
	p.sees(words.Where.Label)
	p.Press("ctrl+u")
	p.Type(wanted + "\r")
	p.isAsked("New passphrase:")
	p.Type("five words for a file\r")
	p.isAsked("The same again:")
	p.Type("five words for a file\r")
	p.isAsked(p.book.Passphrase().Page.Return)
	if said := content.Fill(p.book.Commands().ReportWritten, "path", wanted); !strings.Contains(solid(p.Screen()), solid(said)) {
		t.Errorf("it says:\n%s", p.Screen())
	}
	p.Press("enter")
	p.comesBack(words.Paper.Label)
	p.leaves()

	p = sit(t, storetest.Folder(t))
	p.sees(p.words.Caseload.Welcome)
	p.Press("i")
	p.sees(p.book.Bundles().File.Label)
	p.Type(wanted + "\r")
	p.isAsked("Passphrase:")
	p.Type("another\r")
	p.isAsked("That is not the passphrase")
	p.isAsked("Passphrase:")
	p.Type("five words for a file\r")
	p.isAsked(p.book.Commands().ImportAsk)
	p.Type("yes\r")
	p.isAsked(p.book.Passphrase().Page.Return)
	p.Press("enter")
	p.comesBack(organisation.Name)
	p.leaves()
}
