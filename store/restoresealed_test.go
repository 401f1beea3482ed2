package store

import (
	"bytes"
	"os"
	"os/exec"
	"path/filepath"
	"testing"

	"equalfooting/assessment"
	"equalfooting/store/powertest"
)

const restoringVariable = "FOOTING_STORE_TEST_RESTORING" // set only for the process of TestNothingCanBeReadWhileACopyIsPutBack

// TestChildRestores is that process: it puts a copy back.
func TestChildRestores(t *testing.T) {
	words := filepath.SplitList(os.Getenv(restoringVariable))
	if len(words) == 0 {
		t.Skip("only run by TestNothingCanBeReadWhileACopyIsPutBack")
	}
	_, err := Restore(words[0], words[1], clock(), nil, words[2])
	must(t, err)
}

// Whenever the program is killed while a copy without a passphrase is put back over a file with one, whatever that is like: nothing of
// either can be read in the folder.
func TestNothingCanBeReadWhileACopyIsPutBack(t *testing.T) {
	t.Parallel()
	const name = "Example Group of Women in Riverside"
	for over, harm := range map[string]func(t *testing.T, s *Store){
		"one that is whole": func(*testing.T, *Store) {},
		"one that is damaged": func(t *testing.T, s *Store) {
			spoilSealed(t, s, answersShelf, answerKey(1, 1, "trust.roles"), 500, 501)
		},
		"one that cannot be opened": func(t *testing.T, s *Store) { breakHeads(t, s) },
	} {
		t.Run("over "+over, func(t *testing.T) {
			t.Parallel()
			root := t.TempDir()
			folder, from := filepath.Join(root, "data"), filepath.Join(root, "copy.db")
			s := open(t, folder)
			r := give(t, s, create(t, s, name).ID, "trust.roles", assessment.Rating(3))
			must(t, s.Backups().Write(from))
			code := quickly(t, s)
			harm(t, s)
			must(t, s.Close())
			disk := powertest.NewDisk(root).Again()
			child := exec.Command(os.Args[0], "-test.run=^TestChildRestores$")
			child.Env = append(os.Environ(), restoringVariable+"="+folder+string(filepath.ListSeparator)+from+string(filepath.ListSeparator)+code)
			calls := powertest.Follow(t, child)
			if said, err := child.CombinedOutput(); err != nil {
				t.Fatalf("%v: %s", err, said)
			}
			followed := calls()
			for i, call := range followed {
				disk.Does(call)
				for path, data := range disk.Killed() {
					if path != from && bytes.Contains(data, []byte(name)) {
						t.Fatalf("after call %d of %d, %s %s, it can be read in %s", i+1, len(followed), call.Name, call.Path, path)
					}
				}
			}
			isWhole(t, openWith(t, folder, code), r)
		})
	}
}

// A copy of an earlier version that is put back over a file with a passphrase leaves nothing that can be read either, nor does what it
// was before it was brought up to date.
func TestAnOlderCopyPutBackIsSealed(t *testing.T) {
	t.Parallel()
	for _, name := range []string{"version1.db", "version2.db", "version3.db", "version4.db"} {
		s := open(t, throwaway(t))
		create(t, s, "Group of before")
		code := quickly(t, s)
		from := filepath.Join("testdata", name)
		_, err := s.PutBack(from)
		must(t, err)
		if got := readableIn(t, folderOf(s), []string{"Example", "trust.roles", "preference/", "Group of before"}); len(got) > 0 {
			t.Errorf("%s: %q can be read in %q", name, got, entries(t, s.Backups().Folder()))
		}
		allIsWell(t, s)
		s = reopenWith(t, s, code)
		if list, err := s.Caseload(); err != nil || len(list) == 0 || list[0].Name == "Group of before" || !s.Passphrase().IsSet() || len(s.Damage()) > 0 {
			t.Errorf("%s: there are %+v, %v; damage %v", name, list, err, s.Damage())
		}
		allIsWell(t, s)
	}
}
