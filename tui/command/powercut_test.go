package command

import (
	"fmt"
	"os"
	"os/exec"
	"strings"
	"testing"

	"equalfooting/store/powertest"
	"equalfooting/store/storetest"
	"equalfooting/store/trialtest"
)

// However far a command has come when the power goes: what was kept is there, or all that it was to do is done; and once it has
// ended well, what it was to do is done.
func TestPowerCutDuringACommand(t *testing.T) {
	t.Parallel()
	seed, book := trialtest.Seed(t), english(t)
	made := madeForCommands(t, book)
	random := trialtest.Random(seed, 0)
	states, lost := 0, 0
	for _, tried := range commandsTried {
		folder := storetest.Folder(t)
		if err := os.CopyFS(folder, os.DirFS(made)); err != nil {
			t.Fatal(err)
		}
		before := powertest.NewDisk(folder)
		command := exec.Command(built(t), append([]string{"--data", folder}, strings.Fields(strings.ReplaceAll(tried.words, "FOLDER", folder))...)...)
		follow := powertest.Follow(t, command)
		if said, err := command.CombinedOutput(); err != nil {
			t.Fatalf("%s: %v, %s", tried.words, err, said)
		}
		calls := follow()
		for n := range trialtest.Count(12, 250) {
			after := random.IntN(len(calls) + 1)
			if n%6 == 0 {
				after = len(calls)
			}
			disk := before.Again()
			for _, c := range calls[:after] {
				disk.Does(c)
			}
			there := storetest.Folder(t)
			powertest.Put(t, folder, there, disk.Cut(random))
			states++
			if wrong := tried.cutShort(there, after == len(calls)); wrong != "" {
				lost++
				t.Errorf("%s (seed %d), cut after %d of %d calls (%s %s): %s; %q", tried.words, seed, after, len(calls),
					calls[max(after-1, 0)].Name, calls[max(after-1, 0)].Path, wrong, under(there))
				break
			}
			_ = os.RemoveAll(there)
		}
	}
	trialtest.Figure(t, "%d power-cut states of commands: %d lost (seed %d)", states, lost, seed)
}

func (c commandTried) cutShort(folder string, ended bool) string {
	isDone := c.done(folder)
	if isDone == "" {
		return ""
	}
	if ended {
		return isDone
	}
	if kept := has(folder, "Example Women's Group", "Second Group"); kept != "" {
		return fmt.Sprintf("not done: %s; and what was kept: %s", isDone, kept)
	}
	return ""
}
