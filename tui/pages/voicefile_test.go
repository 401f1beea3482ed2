package pages

import (
	"os"
	"path/filepath"
	"testing"

	"equalfooting/content"
)

// What is there but is no file of its own, such as a folder or a device without an end, is refused and never read.
func TestAVoiceIsReadFromAFileOnly(t *testing.T) {
	p := plans(t)
	words := p.visit.book.Failures()
	folder := t.TempDir()
	gone := filepath.Join(folder, "gone.yaml")
	for path, want := range map[string]string{folder: words.FileUnreadable, gone: words.FileMissing, os.DevNull: words.FileUnreadable,
		"/dev/zero": words.FileUnreadable} {
		if _, err := os.Stat(path); err != nil && path != gone {
			continue // not on this system
		}
		if _, said := p.visit.readVoice(path); said != content.Fill(want, "path", path) {
			t.Errorf("of %s it says %q", path, said)
		}
	}
}
