package plain

import (
	"testing"

	"equalfooting/store"
	"equalfooting/store/storetest"
)

// An organisation of which something cannot be read opens on a page that says what. One can look at the rest, or go on without it,
// and nothing else is lost by it.
func TestWhatCannotBeReadIsSaid(t *testing.T) {
	for name, said := range map[string]string{
		storetest.BadVisit: "when visit 1 began",
		storetest.BadView:  "another person's answers, with visit 2",
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
		k.types("archive " + name)
		k.hears(said, "Nothing was changed.")
		k.types(name)
		k.hears("Part of this is damaged", said, "1. Look at the rest", "2. Go on without it", "3. Back to the list")
		k.types("1")
		k.hears(k.screens.Tasks.Title, "(damaged)")
		k.types("capacity", "1")
		k.hears(said, "Nothing was changed.")
		k.types("list", name)
		k.hears("Part of this is damaged")
		k.types("2")
		k.hears("counts as not answered, or as never there: " + said)
		k.types("2", "2", "1")
		k.hears("You go on without it.", k.screens.Tasks.Title)
		k.types("capacity", "1")
		k.hears("Saved")
		k.types("list", storetest.Sound)
		k.hears(k.screens.Tasks.Title)
	}
}
