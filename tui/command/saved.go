package command

import (
	"errors"
	"path/filepath"

	"equalfooting/content"
	"equalfooting/store"
	"equalfooting/tui/fullscreen"
	"equalfooting/tui/plain"

	"github.com/adrg/xdg"
)

// The sentences for leaving the wizard with something that is not in its file.
const (
	savedElsewhere     content.Failure = "rescue/left/saved"
	someSavedElsewhere content.Failure = "rescue/left/saved_some"
	goOnWith           content.Failure = "rescue/left/restore"
	startAgain         content.Failure = "rescue/left/again"
	leftUnsaved        content.Failure = "rescue/left/unsaved"
	savedNowhere       content.Failure = "rescue/left/unsaved_anywhere"
	andKept            content.Failure = "and_kept"
)

// saved checks how the wizard ended, and reports as saved only what the file holds. Anything still unsaved, because nobody could be
// asked any more, is saved somewhere else.
func saved(shown error, st *store.Store) error {
	_ = st.Unsaved().Holds() // a check, for what follows
	if why := st.Unsaved().Why(); why != nil && !rescue(st) {
		return savedNowhere.With("why", why)
	}
	rescued, is := st.Unsaved().Rescued()
	gaveUp := st.Unsaved().GaveUp()
	switch {
	case gaveUp != nil:
		return leftUnsaved.With("why", gaveUp)
	case is:
		return elsewhere(rescued, st.Folder())
	case errors.Is(shown, fullscreen.ErrClosedByOutside), errors.Is(shown, fullscreen.ErrBroke), errors.Is(shown, plain.ErrClosedByOutside),
		errors.Is(shown, plain.ErrBroke):
		return andKept.With("what", shown)
	default:
		return shown
	}
}

// elsewhere says where everything is, and how to go on.
func elsewhere(r store.Rescued, folder string) error {
	sentence := savedElsewhere
	if !r.Whole {
		sentence = someSavedElsewhere
	}
	if r.Back {
		return sentence.With("why", r.Why, "path", r.Path, "how", startAgain)
	}
	command := content.Failure("rescue/done/command").With("folder", folder, "path", r.Path)
	return typed{sentence.With("why", r.Why, "path", r.Path, "how", goOnWith), command}
}

// typed is an error that ends with a command to type. The command is one line, however long, since two copied lines do not work.
type typed struct {
	error
	command error
}

func (t typed) Unwrap() error { return t.error }

// rescue saves everything where it can, and says whether it could.
func rescue(st *store.Store) bool {
	for _, folder := range []string{xdg.UserDirs.Documents, xdg.Home, filepath.Dir(st.Path())} {
		if _, err := st.Unsaved().Rescue(st.Unsaved().RescuePath(folder)); err == nil {
			return true
		}
	}
	return false
}
