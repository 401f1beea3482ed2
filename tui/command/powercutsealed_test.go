package command

import (
	"encoding/json"
	"fmt"
	"os"
	"os/exec"
	"path/filepath"
	"testing"

	"equalfooting/store/trialtest"
)

// opens says what is wrong, unless the two organisations can be read with the passphrase in a file.
func opens(folder, passphrase string) string {
	program, err := build()
	if err != nil {
		return err.Error()
	}
	said, err := exec.Command(program, "--data", folder, "list", "--json", "--passphrase-file", filepath.Join(folder, passphrase)).Output()
	var list []struct{ Name string }
	if err == nil {
		err = json.Unmarshal(said, &list)
	}
	if err != nil || len(list) != 2 {
		return fmt.Sprintf("with the %s it is read as %s, %v", passphrase, said, err)
	}
	return ""
}

// opensWith returns a check that the organisations can be read with the passphrase in a file.
func opensWith(passphrase string) func(folder string) string {
	return func(folder string) string { return opens(folder, passphrase) }
}

var (
	sealing   = []commandTried{{"passphrase set --new-passphrase-file FOLDER/one", opensWith("one"), twoKept}}
	unsealing = []commandTried{
		{"passphrase change --passphrase-file FOLDER/one --new-passphrase-file FOLDER/other", opensWith("other"), opensWith("one")},
		{"passphrase remove --passphrase-file FOLDER/one", twoKept, opensWith("one")},
	}
)

// Whenever the power fails while a passphrase is being set, changed or removed, everything can be read with the new one or the old one.
func TestPowerCutWhileAPassphraseChanges(t *testing.T) {
	t.Parallel()
	seed, count := trialtest.Seed(t), trialtest.Count(6, 100)
	made := madeForCommands(t)
	for _, name := range []string{"one", "other"} {
		if err := os.WriteFile(filepath.Join(made, name), []byte("a passphrase, the "+name+"\n"), 0o600); err != nil {
			t.Fatal(err)
		}
	}
	states, lost := cutShort(t, seed, made, sealing, count)
	if said, err := sealing[0].in(t, made).CombinedOutput(); err != nil {
		t.Fatalf("%v, %s", err, said)
	}
	more, lostToo := cutShort(t, seed+1, made, unsealing, count)
	trialtest.Figure(t, "%d power-cut states while a passphrase is set, changed or removed: %d lost (seed %d)", states+more, lost+lostToo, seed)
}
