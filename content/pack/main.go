// Command pack makes the packed file of every language again, after words have changed: "go run ./content/pack".
package main

import (
	"fmt"
	"os"
	"path/filepath"

	"equalfooting/content"
)

func main() {
	for _, language := range content.Languages() {
		folder := filepath.Join("content", language.Code)
		packed, err := content.Pack(os.DirFS(folder))
		if err == nil {
			err = os.WriteFile(filepath.Join(folder, content.PackedFile), packed, 0o644)
		}
		if err != nil {
			fmt.Fprintf(os.Stderr, "%s: %v\nSee what is wrong with: go run . check\n", folder, err)
			os.Exit(1)
		}
	}
}
