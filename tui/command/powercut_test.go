package command

import (
	"fmt"
	"os"
	"testing"

	"equalfooting/store/powertest"
	"equalfooting/store/storetest"
	"equalfooting/store/trialtest"
)

// However far a command has got when the power fails, either what was kept is there or everything it was to do is done. Once it has
// ended successfully, everything it was to do is done.
func TestPowerCutDuringACommand(t *testing.T) {
	t.Parallel()
	seed := trialtest.Seed(t)
	states, lost := cutShort(t, seed, madeForCommands(t), commandsTried, trialtest.Count(12, 250))
	trialtest.Figure(t, "%d power-cut states of commands: %d lost (seed %d)", states, lost, seed)
}

// cutShort cuts the power count times during each of the commands, in a copy of the folder made for them.
func cutShort(t *testing.T, seed uint64, made string, commands []commandTried, count int) (states, lost int) {
	t.Helper()
	random := trialtest.Random(seed, 0)
	for _, tried := range commands {
		folder := storetest.Folder(t)
		if err := os.CopyFS(folder, os.DirFS(made)); err != nil {
			t.Fatal(err)
		}
		before := powertest.NewDisk(folder)
		command := tried.in(t, folder)
		follow := powertest.Follow(t, command)
		if said, err := command.CombinedOutput(); err != nil {
			t.Fatalf("%s: %v, %s", tried.words, err, said)
		}
		calls := follow()
		for n := range count {
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
			if wrong := tried.wrongAfter(there, after == len(calls)); wrong != "" {
				lost++
				t.Errorf("%s (seed %d), cut after %d of %d calls (%s %s): %s; %q", tried.words, seed, after, len(calls),
					calls[max(after-1, 0)].Name, calls[max(after-1, 0)].Path, wrong, under(there))
				break
			}
			_ = os.RemoveAll(there)
		}
	}
	return states, lost
}

func (c commandTried) wrongAfter(folder string, ended bool) string {
	isDone := c.done(folder)
	if isDone == "" || ended {
		return isDone
	}
	if kept := c.kept(folder); kept != "" {
		return fmt.Sprintf("not done: %s; and what was kept: %s", isDone, kept)
	}
	return ""
}
