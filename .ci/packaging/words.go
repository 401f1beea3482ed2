package main

import (
	_ "embed"
	"encoding/json"
	"os"
	"path/filepath"
	"strings"

	"equalfooting/content"
)

//go:embed linux/equal-footing.desktop
var desktopEntry string

//go:embed linux/control
var control string

//go:embed windows/winres.json
var windowsDetails string

// words writes everything that has words in it, each as a file in the folder.
func words(p program, folder string) error {
	book, err := content.Open(content.DefaultLanguage)
	if err != nil {
		return err
	}
	page, err := manualPage(p, book.Commands())
	if err != nil {
		return err
	}
	download := book.Download()
	kept, err := json.Marshal(download.Kept)
	if err != nil {
		return err
	}
	short := book.Commands().Root.Short
	files := map[string]string{
		"footing.1": page,
		"equal-footing.desktop": content.Fill(desktopEntry, "kind", download.Menu.Kind, "short", short,
			"keywords", strings.Join(download.Menu.Keywords, ";")),
		"control":     content.Fill(control, "version", version(), "short", short, "about", wrapped(download.About, " "), "kept", download.Kept),
		"winres.json": content.Fill(windowsDetails, "version", version(), "kept", string(kept)),
	}
	for way, sheet := range sheets(download) {
		files["START HERE "+way+".txt"] = sheet
	}
	for name, text := range files {
		if err := os.WriteFile(filepath.Join(folder, name), []byte(text), 0o644); err != nil {
			return err
		}
	}
	return nil
}
