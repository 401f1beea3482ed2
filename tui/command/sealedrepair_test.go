package command

import (
	"bytes"
	"os"
	"path/filepath"
	"strings"
	"testing"
	"time"

	"equalfooting/store"
	"equalfooting/store/storetest"
	"equalfooting/tui/screentest"
)

const quietWords = "four quiet words"

// sealedBroken is brokenFolder with a passphrase, and returns a file that holds it.
func sealedBroken(t *testing.T) (folder, secret string) {
	t.Helper()
	folder = withOneVisit(t, storetest.Folder(t))
	secret = filepath.Join(storetest.Folder(t), "secret.txt")
	if err := os.WriteFile(secret, []byte(quietWords+"\n"), 0o600); err != nil {
		t.Fatal(err)
	}
	st, err := store.Open(folder, time.Now)
	if err != nil {
		t.Fatal(err)
	}
	if err := st.Passphrase().Set(quietWords, func(string) bool { return true }); err != nil {
		t.Fatal(err)
	}
	if err := st.Close(); err != nil {
		t.Fatal(err)
	}
	storetest.BreakTree(t, filepath.Join(folder, "footing.db"))
	return folder, secret
}

// A damaged file with a passphrase yields what can still be read only to those who have the passphrase; it is repaired and reopened with
// it.
func TestADamagedFileWithAPassphrase(t *testing.T) {
	t.Parallel()
	folder, secret := sealedBroken(t)
	const name = "Example Women's Group"
	footing := exiting(t, folder)
	for _, args := range [][]string{{"check"}, {"list"}, {"report", name}, {"repair", "--yes"}} {
		if said := footing(1, args...); !strings.Contains(said, "--passphrase-file") || strings.Contains(said, "Women") {
			t.Errorf("without the passphrase %q says %q", args, said)
		}
	}
	with := func(args ...string) []string { return append(args, "--passphrase-file", secret) }
	for _, args := range [][]string{{"list"}, {"report", name}, {"plan", name}, {"export", name}} {
		if said := footing(0, with(args...)...); !strings.Contains(said, name) || !strings.Contains(said, "what can still be read of it") {
			t.Errorf("%q says %q", args, said)
		}
	}
	if said := footing(1, with("check")...); !strings.Contains(said, "Organisations that can be read whole: 1.") {
		t.Errorf("check says %q", said)
	}
	if said := footing(0, with("repair", "--yes")...); !strings.Contains(said, "footing-damaged-") {
		t.Errorf("repair says %q", said)
	}
	footing(0, with("check")...)
	if said := footing(1, "list"); strings.Contains(said, name) {
		t.Errorf("without the passphrase the list says %q", said)
	}
	list, err := os.ReadDir(folder)
	if err != nil || len(list) != 2 {
		t.Errorf("the folder has %v, %v", list, err)
	}
	for _, entry := range list {
		data, err := os.ReadFile(filepath.Join(folder, entry.Name()))
		if err != nil || bytes.Contains(data, []byte("Women's Group")) {
			t.Errorf("%s can be read, %v", entry.Name(), err)
		}
	}
}

// The wizard asks for the passphrase once, and then what to do.
func TestTheWayOutOfADamagedFileWithAPassphrase(t *testing.T) {
	t.Parallel()
	folder, _ := sealedBroken(t)
	p := sitAt(t, folder, screentest.Options{Command: []string{"--plain"}})
	words := p.book.Repair().Ask
	p.isAsked("Passphrase:")
	if !contains(p.Screen(), words.Title) {
		t.Errorf("it is not said why it is asked for:\n%s", p.Screen())
	}
	p.Type("four loud words\r")
	p.isAsked(p.book.Passphrase().Wrong)
	p.Type(quietWords + "\r")
	p.isAsked(words.Choose)
	p.Type("1\n\n")
	p.WaitUntil("the list", func(screen string) bool { return contains(screen, "Example Women's Group") })
	p.Type("q\n")
	p.isBack(0)
	list, err := os.ReadDir(folder)
	if err != nil || len(list) < 2 {
		t.Errorf("the folder has %v, %v", list, err)
	}
}
