package command

import (
	"os"
	"path/filepath"
	"slices"
	"strings"
	"syscall"
	"testing"

	"equalfooting/content"
	"equalfooting/store/file"
	"equalfooting/tui/screentest"
)

func backupsIn(folder string) []file.Backup { return file.Backups(filepath.Join(folder, "backups")) }

// newBackup waits for a backup newer than those given, and returns all that there are by then. It presses a key now and then, as
// somebody would.
func (p *person) newBackup(before []file.Backup) (made []file.Backup) {
	p.t.Helper()
	p.WaitUntil("the backup", func(string) bool {
		p.Press("w")
		p.sees(p.words.Question.Why.Title)
		p.Press("esc")
		p.at(firstQuestion)
		made = backupsIn(p.folder)
		return len(made) > 0 && !slices.Contains(before, made[0])
	})
	return made
}

// A session cut off by a kill or a closed window is backed up during the next one.
func TestCutOffIsBackedUpInTheNextSession(t *testing.T) {
	t.Parallel()
	for name, cut := range map[string]func(p *person){
		"killed":        func(p *person) { p.Kill() },
		"window closed": func(p *person) { p.Signal(syscall.SIGHUP); p.isBack(1) },
	} {
		t.Run(name, func(t *testing.T) {
			t.Parallel()
			folder := t.TempDir()
			p := sit(t, folder)
			p.opensQuestion()
			before := p.newBackup(nil) // of the work that made the file: this session has one to catch up on
			p.rates("1")
			cut(p)
			if made := backupsIn(folder); !slices.Equal(made, before) {
				t.Fatalf("there is a backup already: %v, and was %v", made, before)
			}
			p = sit(t, folder)
			p.at(firstQuestion)
			p.newBackup(before)
			p.leaves()
		})
	}
}

// Somebody makes a backup, makes a mistake, and puts the backup back, all on the page.
func TestPuttingABackupBackWalk(t *testing.T) {
	t.Parallel()
	folder := withOneVisit(t, t.TempDir())
	p := sitAt(t, folder, screentest.Options{})
	words := p.book.Backups()
	p.sees(p.words.Caseload.Welcome)
	p.WaitUntil("the backup of what was there at the start", func(string) bool { // it may come at any time, and it replaces another
		p.Press("k")
		p.sees(words.Now)
		p.Press("esc")
		p.sees(p.words.Caseload.Welcome)
		return len(backupsIn(folder)) > 0
	})
	p.Press("k")
	p.sees(words.Heading)
	p.Press("enter")
	p.sees(words.Done)
	p.Press("esc")
	p.sees(p.words.Caseload.Welcome)
	p.Press("end", "d")
	p.sees(p.words.Delete.Label, p.words.Delete.Copies)
	p.Press("esc")
	p.Press("r")
	p.sees(p.words.Rename.Label)
	p.Type(" of another name")
	p.Press("enter")
	p.sees("of another name", p.words.Rename.Done)
	p.Press("k")
	p.sees(words.Heading)
	p.Press("end", "enter")
	p.sees(words.Put.Says...)
	p.Press("up", "enter")
	if screen := p.sees(p.words.Caseload.Welcome, strings.TrimSpace(words.Put.Done[strings.LastIndex(words.Put.Done, "}")+1:])); strings.Contains(screen, "of another name") {
		t.Errorf("it is not as it was:\n%s", screen)
	}
	p.leaves()
	if made := backupsIn(folder); len(made) != 2 {
		t.Errorf("there are %v", made)
	}
}

// A missing second folder is mentioned once, on leaving, and is not an error.
func TestTheSecondFolderIsNotThere(t *testing.T) {
	t.Parallel()
	folder, stick := withOneVisit(t, t.TempDir()), filepath.Join(t.TempDir(), "stick")
	if err := os.Mkdir(stick, 0o700); err != nil {
		t.Fatal(err)
	}
	p := sitAt(t, folder, screentest.Options{Columns: 120, Rows: 40})
	words := p.book.Backups()
	p.sees(p.words.Caseload.Welcome)
	p.Press("k")
	p.sees(words.Never)
	p.Press("down", "enter")
	p.sees(words.Folder.Label)
	p.Paste(stick)
	p.Press("enter")
	p.sees(content.Fill(words.Folder.Done, "path", stick))
	if made := file.Backups(stick); len(made) != 1 {
		t.Errorf("there are %v", made)
	}
	if err := os.RemoveAll(stick); err != nil {
		t.Fatal(err)
	}
	p.Press("q")
	p.isBack(0)
	if said := flat(p.Screen()); !strings.Contains(said, flat(content.Fill(p.book.Failures().BackupAway, "path", stick))) {
		t.Errorf("it says:\n%s", p.Screen())
	}
}
