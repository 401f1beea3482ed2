package pages

import (
	"net/url"
	"os"
	"path/filepath"
	"runtime"
	"strings"

	"equalfooting/tui/userpath"

	"github.com/adrg/xdg"
)

// DocumentsFolder is the folder in which people look for their documents: the system's own, or else their home.
func DocumentsFolder() string {
	for _, folder := range []string{xdg.UserDirs.Documents, xdg.Home} {
		if IsFolder(folder) {
			return folder
		}
	}
	return "."
}

// IsFolder says that a folder is at a path.
func IsFolder(path string) bool {
	info, err := os.Stat(path)
	return err == nil && info.IsDir()
}

// IsThere says that something is at a path, a link that leads nowhere included.
func IsThere(path string) bool {
	_, err := os.Lstat(path)
	return err == nil
}

// TypedPath makes a whole path of what was typed, pasted, or dragged into the window: quotes round it come off, as does
// what some terminals put before spaces; a tilde at its beginning is the home folder; and a name alone stands for a file
// among the documents.
func TypedPath(text string) string {
	path := strings.TrimSpace(text)
	for _, quote := range []string{`"`, `'`} {
		if inner, ok := strings.CutPrefix(path, quote); ok && strings.HasSuffix(inner, quote) {
			path = strings.TrimSuffix(inner, quote)
		}
	}
	if address, err := url.Parse(path); err == nil && address.Scheme == "file" && address.Host == "" && runtime.GOOS != "windows" {
		path = address.Path
	}
	if runtime.GOOS != "windows" {
		path = strings.ReplaceAll(path, `\ `, " ")
	}
	if path == "" {
		return ""
	}
	path = userpath.FromHome(path)
	folder := os.IsPathSeparator(path[len(path)-1]) // which is lost below
	if filepath.VolumeName(path) == "" && !os.IsPathSeparator(path[0]) {
		path = filepath.Join(DocumentsFolder(), path)
	}
	if whole, err := filepath.Abs(path); err == nil {
		path = whole
	}
	if folder && !os.IsPathSeparator(path[len(path)-1]) {
		path += string(filepath.Separator)
	}
	return path
}
