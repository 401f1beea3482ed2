package plain

import (
	"testing"

	"equalfooting/store"
	"equalfooting/store/storetest"
)

// An organisation that cannot be opened says why, and nothing else is lost by it.
func TestWhatCannotBeReadIsSaid(t *testing.T) {
	for name, said := range map[string]string{
		storetest.BadVisit: `Visit 1 of "Group with a bad visit" cannot be read.`,
		storetest.BadView:  `One of the other views of "Group with a bad view" cannot be read.`,
	} {
		folder := storetest.Folder(t)
		storetest.Damaged(t, folder, today)
		st, err := store.Open(folder, today)
		if err != nil {
			t.Fatal(err)
		}
		t.Cleanup(func() { _ = st.Close() })
		k := talks(t, st)
		k.hears(storetest.BadVisit, storetest.BadView, storetest.Sound)
		for _, line := range []string{name, "archive " + name} { // it can be neither opened nor put away
			k.types(line)
			k.hears(said, "Nothing was changed,", "footing check")
			if _, ok := k.current.(*organisations); !ok {
				t.Errorf("after %q it is at %T", line, k.current)
			}
		}
		k.types(storetest.Sound)
		k.hears(k.screens.Tasks.Title)
	}
}
