package command

import (
	"bytes"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"equalfooting/store/storetest"
	"equalfooting/store/trialtest"
)

// readingCommands print everything that is kept about two organisations.
var readingCommands = []string{"list --json", "report 1 --format json", "report 2 --format md", "plan 1 --format csv", "export 1", "export 2"}

// One bit of the file is flipped: each command prints what it printed before, or says that something cannot be read, without anybody
// having to check the file.
func TestCommandsNameWhatAFlippedBitHasDone(t *testing.T) { // not parallel: it captures where errors go
	seed, book := trialtest.Seed(t), english(t)
	small, random := smallFile(t), trialtest.Random(seed, 0)
	folder := storetest.Folder(t)
	path := filepath.Join(folder, "footing.db")
	reads := func(data []byte) (wrote, said []string) {
		if err := os.WriteFile(path, data, 0o600); err != nil {
			t.Fatal(err)
		}
		for _, typed := range readingCommands {
			w, s := runIn(t, book, folder, strings.Fields(typed))
			wrote, said = append(wrote, w), append(said, s)
		}
		return wrote, said
	}
	sound, none := reads(small)
	if strings.Join(none[:4], "") != "" { // the others mention what is not in their files
		t.Fatalf("of a sound file it says %q", none)
	}
	count, silent, named := trialtest.Count(60, 2_000), 0, 0
	for range count {
		flipped := bytes.Clone(small)
		at, bit := random.IntN(len(small)), random.IntN(8)
		for small[at] == 0 && random.IntN(8) > 0 { // most zeros are unused space
			at = random.IntN(len(small))
		}
		flipped[at] ^= 1 << bit
		wrote, said := reads(flipped)
		for i := range wrote {
			if said[i] != none[i] {
				named++
			} else if wrote[i] != sound[i] {
				silent++
				t.Errorf("bit %d of byte %d (seed %d): %s writes\n%s\nand not\n%s", bit, at, seed, readingCommands[i], wrote[i], sound[i])
			}
		}
	}
	trialtest.Figure(t, "%d commands on files with a flipped bit, %d named it: %d silent (seed %d)", count*len(readingCommands), named, silent, seed)
}
