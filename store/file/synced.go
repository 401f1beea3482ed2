package file

import (
	"os"
	"path/filepath"
	"regexp"
	"slices"
	"strings"
	"sync"
)

// syncs are the programs that keep folders the same on several computers, by how their folders are named, in small letters.
var syncs = sync.OnceValue(func() []syncProgram {
	return []syncProgram{
		{"Dropbox", regexp.MustCompile(`^dropbox( \(.*\))?$`)},
		{"OneDrive", regexp.MustCompile(`^onedrive( - .*)?$`)},
		{"Google Drive", regexp.MustCompile(`^(google ?drive|googledrive-.*)$`)},
		{"iCloud", regexp.MustCompile(`^(icloud ?drive|com~apple~clouddocs|mobile documents)$`)},
		{"Nextcloud", regexp.MustCompile(`^nextcloud$`)},
		{"ownCloud", regexp.MustCompile(`^owncloud$`)},
		{"Box", regexp.MustCompile(`^box( sync)?$`)},
		{"pCloud", regexp.MustCompile(`^(pcloud ?drive|pcloud ?sync)$`)},
		{"Proton Drive", regexp.MustCompile(`^proton ?drive$`)},
	}
})

type syncProgram struct {
	name   string
	folder *regexp.Regexp
}

// syncMarks are what such programs leave in the folder that they keep.
var syncMarks = map[string]string{".dropbox": "Dropbox", ".stfolder": "Syncthing", ".owncloudsync.log": "ownCloud", ".sync_00": "Nextcloud"}

// SyncedBy names the program that copies the folder of a data file to other computers, as far as it can be told from the names
// of folders and from what such programs leave in them; "" for none. Such a program can copy half a change, or put an older
// file in place of this one.
func SyncedBy(path string) string {
	folder, err := filepath.Abs(filepath.Dir(path))
	if err != nil {
		return ""
	}
	if real, err := filepath.EvalSymlinks(folder); err == nil {
		folder = real
	}
	for {
		name := strings.ToLower(filepath.Base(folder))
		for _, program := range syncs() {
			if program.folder.MatchString(name) {
				return program.name
			}
		}
		for mark, program := range syncMarks {
			if _, err := os.Lstat(filepath.Join(folder, mark)); err == nil {
				return program
			}
		}
		above := filepath.Dir(folder)
		if above == folder {
			return ""
		}
		folder = above
	}
}

// Copies gives the names of files next to a data file that look like other copies of it: what a program that syncs folders leaves
// where two computers changed it, and what copying by hand makes. The copies that this program makes itself are not among them.
func Copies(path string) []string {
	entries, err := os.ReadDir(filepath.Dir(path))
	if err != nil {
		return nil
	}
	own := filepath.Base(path)
	stem, ending := strings.ToLower(strings.TrimSuffix(own, filepath.Ext(own))), strings.ToLower(filepath.Ext(own))
	var copies []string
	for _, entry := range entries {
		name := strings.ToLower(entry.Name())
		if entry.Name() == own || !entry.Type().IsRegular() || !strings.HasSuffix(name, ending) || strings.HasPrefix(name, stem+"-before-") || strings.HasPrefix(name, stem+"-damaged-") {
			continue
		}
		// "footing (1).db", "footing (Ada's conflicted copy 2026-11-30).db", "footing-LAPTOP.db", "footing.sync-conflict-20261130.db",
		// "footing 2.db", "Copy of footing.db", "footing - Copy.db"
		rest, found := strings.CutPrefix(strings.TrimSuffix(strings.TrimPrefix(name, "copy of "), ending), stem)
		if found && (rest == "" || strings.ContainsAny(rest[:1], " -._(")) {
			copies = append(copies, entry.Name())
		}
	}
	slices.Sort(copies)
	return copies
}
