package check_test

import (
	"bytes"
	"io/fs"
	"maps"
	"os"
	"path"
	"regexp"
	"slices"
	"strconv"
	"strings"
	"sync"
	"testing"
	"testing/fstest"

	"equalfooting/assessment"
	"equalfooting/content"
	"equalfooting/content/check"
)

func TestEveryLanguageIsWhole(t *testing.T) {
	for _, mistake := range check.All() {
		t.Error(mistake)
	}
}

// A folder whose language.yaml is gone would not be a language at all, and nothing else would say so.
func TestEveryFolderWithTextsIsALanguage(t *testing.T) {
	var folders, languages []string
	for _, name := range []string{"language.yaml", "screens.yaml", "questions"} {
		found, err := fs.Glob(os.DirFS(".."), "*/"+name)
		if err != nil {
			t.Fatal(err)
		}
		for _, file := range found {
			folders = append(folders, path.Dir(file))
		}
	}
	for _, language := range content.Languages() {
		languages = append(languages, language.Code)
	}
	slices.Sort(folders)
	if folders = slices.Compact(folders); !slices.Equal(folders, languages) {
		t.Errorf("the folders with texts are %q, and the languages %q: each needs its language.yaml", folders, languages)
	}
}

// A file that the program does not take in, such as an editor's copy, would be forgotten there.
func TestEveryFileIsRead(t *testing.T) {
	for _, language := range content.Languages() {
		err := fs.WalkDir(os.DirFS("../"+language.Code), ".", func(name string, entry fs.DirEntry, err error) error {
			if err == nil && !entry.IsDir() && name != content.PackedFile && !strings.HasPrefix(entry.Name(), ".") && !slices.Contains(content.FileNames(), name) {
				t.Errorf("content/%s/%s: nothing reads this file", language.Code, name)
			}
			return err
		})
		if err != nil {
			t.Error(err)
		}
	}
}

// brokenSkips leaves it to TestEveryLanguageIsWhole to say what is broken: somebody who corrects a sentence should not have to look for the
// reason among everything else that then goes wrong.
const brokenSkips = "the content is not whole: see TestEveryLanguageIsWhole"

// readEnglish reads the English files, once for all tests; nil if they are broken.
var readEnglish = sync.OnceValues(func() (fstest.MapFS, error) {
	files := make(fstest.MapFS)
	folder := os.DirFS("../en")
	err := fs.WalkDir(folder, ".", func(name string, entry fs.DirEntry, err error) error {
		if err != nil || entry.IsDir() || name == content.PackedFile {
			return err
		}
		data, err := fs.ReadFile(folder, name)
		files[name] = &fstest.MapFile{Data: bytes.ReplaceAll(data, []byte("\r\n"), []byte("\n"))}
		return err
	})
	if err != nil {
		return nil, err
	}
	if len(said(files)) > 0 {
		return nil, nil
	}
	return files, nil
})

// english is a copy of the English files for tests to break. A file in it is replaced, not changed.
func english(t testing.TB) fstest.MapFS {
	t.Helper()
	files, err := readEnglish()
	if err != nil {
		t.Fatal(err)
	}
	if files == nil {
		t.Skip(brokenSkips)
	}
	return maps.Clone(files)
}

// edited returns a copy of the English files with the first match of a pattern replaced in one file; in the replacement ${1} is what the
// pattern's first group matched.
func edited(t *testing.T, file, pattern, replacement string) fstest.MapFS {
	t.Helper()
	files := english(t)
	text := string(files[file].Data)
	re := regexp.MustCompile(pattern)
	at := re.FindStringSubmatchIndex(text)
	if at == nil {
		t.Fatalf("%s has no %s", file, pattern)
	}
	with := re.ExpandString(nil, replacement, text, at)
	files[file] = &fstest.MapFile{Data: slices.Concat([]byte(text[:at[0]]), with, []byte(text[at[1]:]))}
	return files
}

func said(files fstest.MapFS) []string {
	var sentences []string
	for _, mistake := range check.Book(content.New(files)) {
		sentences = append(sentences, mistake.Error())
	}
	return sentences
}

// saidAlone is what the check says about one file when there is no other: that takes a fraction of the time.
func saidAlone(name string, data []byte) []string {
	return slices.DeleteFunc(said(fstest.MapFS{name: &fstest.MapFile{Data: data}}), func(sentence string) bool {
		return strings.HasSuffix(sentence, ": The file is missing. Put it back.")
	})
}

var lineMark = regexp.MustCompile(`<([^<>]+?)(, again)?>`)

// withLines puts line numbers into an expected sentence: <text> is the line of the broken file that first contains the text, and
// <text, again> the next one.
func withLines(t *testing.T, sentence, text string) string {
	t.Helper()
	return lineMark.ReplaceAllStringFunc(sentence, func(mark string) string {
		parts := lineMark.FindStringSubmatch(mark)
		var found []int
		for i, line := range strings.Split(text, "\n") {
			if strings.Contains(line, parts[1]) {
				found = append(found, i+1)
			}
		}
		which := 0
		if parts[2] != "" {
			which = 1
		}
		if len(found) <= which {
			t.Fatalf("the broken file has no line for %s", mark)
		}
		return strconv.Itoa(found[which])
	})
}

func TestCheckSaysWhatIsBroken(t *testing.T) {
	for i, c := range brokenFiles {
		if testing.Short() && i%5 != 0 {
			continue // the race detector, which short runs are for, finds nothing more in the others
		}
		t.Run(c.name, c.isSaid)
	}
}

func TestCheckSaysWhichFileIsMissing(t *testing.T) {
	for i, name := range slices.Sorted(maps.Keys(english(t))) {
		if testing.Short() && i%5 != 0 {
			continue // as above
		}
		files := english(t)
		delete(files, name)
		want := []string{"content/en/" + name + ": The file is missing. Put it back."}
		if got := said(files); !slices.Equal(got, want) {
			t.Errorf("without %s check says %q, want %q", name, got, want)
		}
	}
}

func TestCheckSaysWhichFileIsEmpty(t *testing.T) {
	for name := range english(t) {
		for _, text := range []string{"", "\n\n", "# only a comment\n", "---\n"} {
			want := []string{"content/en/" + name + ", line 1: The file is empty. Write its texts."}
			if got := saidAlone(name, []byte(text)); !slices.Equal(got, want) {
				t.Errorf("with %q for %s check says %q, want %q", text, name, got, want)
			}
		}
	}
}

func TestCheckSaysWhatNothingReads(t *testing.T) {
	for _, name := range []string{"screens.yaml~", "questions/mainstraem/capacity.yaml", "questions/bme/turst.yaml"} {
		files := english(t)
		files[name] = &fstest.MapFile{Data: []byte("not: read\n")}
		files[".hidden"] = &fstest.MapFile{Data: []byte("of the editor or the system\n")}
		want := []string{"content/en/" + name + ": Nothing reads this file. Look at its name, and at its folder's, or take it out."}
		if got := said(files); !slices.Equal(got, want) {
			t.Errorf("check says %q, want %q", got, want)
		}
	}
}

// Everyone's questions must be there, even when a whole folder is gone, and files that take words from it are not blamed.
func TestCheckAsksForEveryAudience(t *testing.T) {
	for _, audience := range assessment.Audiences() {
		files := english(t)
		var want []string
		for _, domain := range assessment.Domains() {
			name := content.QuestionsFileName(audience, domain)
			delete(files, name)
			want = append(want, "content/en/"+name+": The file is missing. Put it back.")
		}
		if got := said(files); !slices.Equal(got, want) {
			t.Errorf("without %s check says %q, want %q", audience, got, want)
		}
	}
}
