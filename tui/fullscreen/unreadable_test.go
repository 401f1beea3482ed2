package fullscreen

import (
	"testing"

	"equalfooting/store"
	"equalfooting/store/storetest"
)

// damaged opens the wizard on three organisations, of which a part of two cannot be read.
func damaged(t *testing.T, columns, rows int) *sitting {
	t.Helper()
	folder := storetest.Folder(t)
	storetest.Damaged(t, folder, today)
	st, err := store.Open(folder, today)
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { _ = st.Close() })
	s := sit(t, columns, rows)
	s.st = st
	s.restarts()
	return s
}

// An organisation that cannot be opened says why, and nothing else is lost by it.
func TestWhatCannotBeReadIsSaid(t *testing.T) {
	for _, size := range windows {
		for name, said := range map[string]string{
			storetest.BadVisit: `Visit 1 of "Group with a bad visit" cannot be read.`,
			storetest.BadView:  `One of the other views of "Group with a bad view" cannot be read.`,
		} {
			s := damaged(t, size[0], size[1])
			words := s.wizard.words
			s.onto(name)
			for _, key := range []string{"enter", "a"} { // it can be neither opened nor put away
				s.press(key)
				s.sees(name, said, "Nothing was changed,", "footing check", words.Caseload.Title)
				s.whole()
			}
			s.onto(storetest.Sound)
			s.seesNot(said)
			s.press("enter")
			s.sees(words.Tasks.Title)
		}
	}
}
