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

// DocumentsFolder is the folder where people look for their documents: the system's own, or else their home folder.
func DocumentsFolder() string {
	for _, folder := range []string{xdg.UserDirs.Documents, xdg.Home} {
		if IsFolder(folder) {
			return folder
		}
	}
	return "."
}

// IsFolder says whether there is a folder at a path.
func IsFolder(path string) bool {
	info, err := os.Stat(path)
	return err == nil && info.IsDir()
}

// IsThere says whether there is anything at a path, including a link that leads nowhere.
func IsThere(path string) bool {
	_, err := os.Lstat(path)
	return err == nil
}

// TypedPath makes a full path from what was typed, pasted or dragged into the window. Quotation marks around it are removed, and so is
// what some terminals put before spaces; a tilde at the beginning is the home folder; and a name alone is a file in the documents folder.
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
	folder := os.IsPathSeparator(path[len(path)-1]) // which the next lines lose
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
