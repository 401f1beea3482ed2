package file

import (
	"os"
	"path/filepath"
	"reflect"
	"testing"
)

func TestFoldersThatAreCopiedAreNoticed(t *testing.T) {
	for folder, want := range map[string]string{
		"Documents/Equal Footing":              "",
		"dropboxes/footing":                    "",
		"Dropbox/footing":                      "Dropbox",
		"Dropbox (Our Charity)/footing":        "Dropbox",
		"OneDrive - Our Charity/Documents":     "OneDrive",
		"OneDrive":                             "OneDrive",
		"Google Drive/My Drive":                "Google Drive",
		"GoogleDrive-ada@example/My Drive":     "Google Drive",
		"Mobile Documents/com~apple~CloudDocs": "iCloud",
		"Nextcloud/a/b/c":                      "Nextcloud",
	} {
		in := filepath.Join(t.TempDir(), filepath.FromSlash(folder))
		if err := os.MkdirAll(in, 0o700); err != nil {
			t.Fatal(err)
		}
		if got := SyncedBy(filepath.Join(in, "footing.db")); got != want {
			t.Errorf("%s is copied by %q, want %q", folder, got, want)
		}
	}
	marked := t.TempDir()
	if err := os.MkdirAll(filepath.Join(marked, ".stfolder"), 0o700); err != nil {
		t.Fatal(err)
	}
	if got := SyncedBy(filepath.Join(marked, "footing.db")); got != "Syncthing" {
		t.Errorf("a marked folder is copied by %q", got)
	}
}

func TestCopiesOfTheFileAreNoticed(t *testing.T) {
	folder := t.TempDir()
	for _, name := range []string{"footing.db", "footing.db.holder", "footing-before-version-3.db", "footing-before-version-3-2.db", "footings.db", "notes.db",
		"footing (1).db", "footing (Ada's conflicted copy 2026-11-30).db", "footing-LAPTOP.db", "footing.sync-conflict-20261130-101500-ABCDEFG.db",
		"footing 2.db", "Copy of footing.db", "footing - Copy.db"} {
		if err := os.WriteFile(filepath.Join(folder, name), nil, 0o600); err != nil {
			t.Fatal(err)
		}
	}
	want := []string{"Copy of footing.db", "footing (1).db", "footing (Ada's conflicted copy 2026-11-30).db", "footing - Copy.db", "footing 2.db",
		"footing-LAPTOP.db", "footing.sync-conflict-20261130-101500-ABCDEFG.db"}
	if got := Copies(filepath.Join(folder, "footing.db")); !reflect.DeepEqual(got, want) {
		t.Errorf("copies are %q, want %q", got, want)
	}
	if got := Copies(filepath.Join(folder, "none", "footing.db")); got != nil {
		t.Errorf("in no folder there are %q", got)
	}
}
