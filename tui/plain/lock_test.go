//go:build !windows

package plain

import (
	"errors"
	"io"
	"testing"
	"time"

	"equalfooting/store"
	"equalfooting/tui/fronts"

	"github.com/charmbracelet/x/exp/golden"
	"github.com/creack/pty"
)

// seal gives a store a passphrase.
func seal(t testing.TB, st *store.Store) {
	t.Helper()
	if err := st.Passphrase().Set("four quiet words", func(string) bool { return true }); err != nil {
		t.Fatal(err)
	}
}

// Where nobody has typed for long enough the conversation ends to be locked, and the half line that was typed is said when it
// goes on. Nothing of what is typed later comes to it.
func TestIdleWithHalfALine(t *testing.T) {
	t.Parallel()
	now := today()
	st := newStoreBy(t, func() time.Time { return now })
	seal(t, st)
	ours, theirs, err := pty.Open()
	if err != nil {
		t.Fatal(err)
	}
	defer ours.Close()
	defer theirs.Close()
	c := newConversation(english(t), st, io.Discard, true)
	c.start()
	if c.idle.isLong() {
		t.Error("it ends at once")
	}
	now = now.Add(10 * time.Minute)
	from := listen(theirs)
	defer from.stop()
	look := make(chan time.Time)
	ended := make(chan error)
	go func() { ended <- c.wait(from, nil, look) }()
	if _, err := ours.WriteString("half a li"); err != nil {
		t.Fatal(err)
	}
	if _, err := io.ReadFull(ours, make([]byte, len("half a li"))); err != nil { // the terminal has it once it shows it
		t.Fatal(err)
	}
	go func() { _, _ = io.Copy(io.Discard, ours) }() // what it shows of the rest
	look <- today()
	if err := <-ended; err != nil || !errors.Is(c.errand, fronts.LockIdle) || !c.over {
		t.Errorf("it ends with %v, for %v", err, c.errand)
	}
	if _, err := ours.WriteString("the passphrase\n"); err != nil {
		t.Fatal(err)
	}
	line := make([]byte, 100)
	if n, err := theirs.Read(line); err != nil || string(line[:n]) != "the passphrase\n" {
		t.Errorf("next there is %q, %v", line[:n], err)
	}
	k := talks(t, st)
	k.hears("You had begun to type this, and it was not kept yet: half a li")
	k = talks(t, st)
	k.hearsNot("You had begun")
}

// Without a passphrase the word leads to the page about it.
func TestLockingWithoutAPassphrase(t *testing.T) {
	t.Parallel()
	k := begin(t)
	k.types("lock")
	k.hears(k.Book.Passphrase().NoLock)
	k.hears("1. Set a passphrase")
	k.types("1")
	if !errors.Is(k.errand, fronts.SetPassphrase) {
		t.Errorf("it ends for %v", k.errand)
	}
}

// With one it ends at once.
func TestLocking(t *testing.T) {
	t.Parallel()
	st := newStore(t)
	seal(t, st)
	k := talks(t, st)
	k.types("passphrase", "2")
	k.hears("When nobody types, it locks itself after 20 minutes.")
	k.types("lock")
	if !errors.Is(k.errand, fronts.Lock) || !k.over {
		t.Errorf("it ends for %v", k.errand)
	}
}

// What is said about the passphrase, with none and with one.
func TestThePassphraseSoundsAsKept(t *testing.T) {
	st := newStore(t)
	k := talks(t, st)
	k.types("?", "passphrase", "?", "repeat", "back", "q")
	seal(t, st)
	with := talks(t, st)
	with.types("passphrase", "?", "2", "2", "2", "back", "q")
	golden.RequireEqual(t, k.transcript.String()+"\n"+with.transcript.String())
}
