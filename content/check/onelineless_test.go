package check_test

import (
	"fmt"
	"maps"
	"path"
	"slices"
	"strings"
	"testing"
	"testing/fstest"

	"equalfooting/assessment"
	"equalfooting/content"

	"go.yaml.in/yaml/v4"
	"pgregory.net/rapid"
)

// Whichever line someone deletes by accident, the check copes; in a question file it notices every line that has a key, even where a text
// may be left out because another audience's is used; and whatever it passes can be read, with no gap.
func TestCheckWithOneLineLess(t *testing.T) {
	files := english(t)
	names := slices.Sorted(maps.Keys(files))
	rapid.Check(t, func(t *rapid.T) {
		name := rapid.SampledFrom(names).Draw(t, "file")
		lines := strings.Split(strings.TrimSuffix(string(files[name].Data), "\n"), "\n")
		i := rapid.IntRange(0, len(lines)-1).Draw(t, "line")
		less := []byte(strings.Join(slices.Delete(slices.Clone(lines), i, i+1), "\n") + "\n")

		mistakes := saidAlone(name, less)
		for _, mistake := range mistakes {
			if !strings.HasPrefix(mistake, "content/en/"+name) {
				t.Errorf("line %d of %s is gone, and another file is blamed: %s", i+1, name, mistake)
			}
		}
		if len(mistakes) > 0 {
			return
		}
		if strings.HasPrefix(name, "questions/") && slices.Contains(linesWithKeys(t, files[name].Data), i+1) {
			t.Errorf("nothing is said when line %d of %s is gone: %s", i+1, name, lines[i])
		}
		if _, folder, ok := strings.Cut(path.Dir(name), "/"); ok {
			all := maps.Clone(files)
			all[name] = &fstest.MapFile{Data: less}
			if empty := gapsFor(content.New(all), assessment.Audience(folder)); len(empty) > 0 {
				t.Errorf("nothing is said when line %d of %s is gone, and there is no text for %q", i+1, name, empty)
			}
		}
		if file := part(name); file != nil {
			if err := read(content.New(fstest.MapFS{name: &fstest.MapFile{Data: less}}), file); err != nil {
				t.Errorf("nothing is said when line %d of %s is gone, but: %v", i+1, name, err)
			}
		}
	})
}

// linesWithKeys returns the lines, from 1, that have a key: not comments, nor lines that continue a text.
func linesWithKeys(t *rapid.T, data []byte) []int {
	var root yaml.Node
	if err := yaml.Load(data, &root); err != nil {
		t.Fatal(err)
	}
	var lines []int
	var walk func(*yaml.Node)
	walk = func(n *yaml.Node) {
		for i, inner := range n.Content {
			if n.Kind == yaml.MappingNode && i%2 == 0 {
				lines = append(lines, inner.Line)
			}
			walk(inner)
		}
	}
	walk(&root)
	return lines
}

// part returns a file of the list by its name; nil if it is not in the list.
func part(name string) *content.File {
	for _, file := range content.Files() {
		if file.Name == name {
			return &file
		}
	}
	return nil
}

// read reads one part of a book, and returns what it panics with.
func read(book *content.Book, file *content.File) (err error) {
	defer func() {
		if said := recover(); said != nil {
			err = fmt.Errorf("%v", said)
		}
	}()
	file.Read(book)
	return nil
}

// The check must cope with whatever an editor leaves behind: it never panics, and whatever it passes can be read.
func FuzzCheck(f *testing.F) {
	for name, file := range english(f) {
		if part(name) != nil && len(file.Data) < 4_000 {
			f.Add(name, file.Data)
		}
	}
	for _, text := range []string{"", "a", "- a\n", "a: *a\n", "<<: {a: b}\n", "? [a]\n: b\n", "&a [*a]\n", "!!binary a: b\n", "a: \"\\x00\"\n"} {
		f.Add("answersfile.yaml", []byte(text))
		f.Add("glossary.yaml", []byte(text))
	}
	f.Fuzz(func(t *testing.T, name string, data []byte) {
		file := part(name)
		if file == nil {
			t.Skip("no such file")
		}
		if len(saidAlone(name, data)) > 0 {
			return
		}
		if err := read(content.New(fstest.MapFS{name: &fstest.MapFile{Data: data}}), file); err != nil {
			t.Errorf("nothing is said of %s, but: %v\n%s", name, err, data)
		}
	})
}
