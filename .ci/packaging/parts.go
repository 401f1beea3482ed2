package main

import (
	"debug/buildinfo"
	"encoding/json"
	"fmt"
	"maps"
	"os"
	"slices"
	"strings"
	"time"
)

// component is one part of the program, in CycloneDX's terms.
type component struct {
	Type     string    `json:"type"`
	Name     string    `json:"name"`
	Version  string    `json:"version,omitempty"`
	Licences []licence `json:"licenses,omitempty"`
	Address  string    `json:"purl,omitempty"`
}

type licence struct {
	License struct {
		ID string `json:"id"`
	} `json:"license"`
}

func under(id string) []licence {
	var l licence
	l.License.ID = id
	return []licence{l}
}

// parts writes what all the programs together are made of: the libraries that each says it was built with, Go's own, and the fonts,
// which no tool would know about.
func parts(path string, programs []string) error {
	at, err := day()
	if err != nil {
		return err
	}
	found := make(map[string]component)
	for _, name := range programs {
		info, err := buildinfo.ReadFile(name)
		if err != nil {
			return fmt.Errorf("%s: %w", name, err)
		}
		add := func(module, version string) {
			c := component{Type: "library", Name: module, Version: version, Address: fmt.Sprintf("pkg:golang/%s@%s", module, version)}
			found[c.Address] = c
		}
		add("std", strings.TrimPrefix(info.GoVersion, "go"))
		for _, dep := range info.Deps {
			if dep.Replace != nil {
				dep = dep.Replace
			}
			if !strings.HasPrefix(dep.Path, ".") { // else it is the project's own, in a library's place
				add(dep.Path, dep.Version)
			}
		}
	}
	components := []component{
		{Type: "data", Name: "Noto fonts", Licences: under("OFL-1.1")},
		{Type: "data", Name: "Droid Sans Fallback", Licences: under("Apache-2.0")},
	}
	for _, address := range slices.Sorted(maps.Keys(found)) {
		components = append(components, found[address])
	}
	list := map[string]any{
		"bomFormat": "CycloneDX", "specVersion": "1.5", "version": 1,
		"metadata": map[string]any{
			"timestamp": at.Format(time.RFC3339),
			"component": component{Type: "application", Name: "equal-footing", Version: version(), Licences: under("MIT")},
		},
		"components": components,
	}
	text, err := json.MarshalIndent(list, "", "  ")
	if err != nil {
		return err
	}
	return os.WriteFile(path, append(text, '\n'), 0o644)
}
