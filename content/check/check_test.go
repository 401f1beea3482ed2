package check_test

import (
	"bytes"
	"io/fs"
	"maps"
	"os"
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

// Every folder of content that holds screens.yaml is a language: all of them must be in the program, and whole.
func TestEveryLanguageIsWhole(t *testing.T) {
	folders, err := os.ReadDir("..")
	if err != nil {
		t.Fatal(err)
	}
	found := 0
	for _, folder := range folders {
		if _, err := os.Stat("../" + folder.Name() + "/screens.yaml"); err != nil {
			continue
		}
		found++
		book, err := content.Open(folder.Name())
		if err != nil {
			t.Errorf("content/%s is not in the program: name it after go:embed in book.go (%v)", folder.Name(), err)
			continue
		}
		for _, mistake := range check.Book(book) {
			t.Error(mistake)
		}
	}
	if found == 0 {
		t.Error("there is no language")
	}
}

// brokenSkips leaves it to TestEveryLanguageIsWhole to say what is broken: whoever mends a sentence should not have to
// look for the reason among what else then goes wrong.
const brokenSkips = "the content is not whole: see TestEveryLanguageIsWhole"

// readEnglish reads the English files, once for all tests; nil when they are broken.
var readEnglish = sync.OnceValues(func() (fstest.MapFS, error) {
	files := make(fstest.MapFS)
	folder := os.DirFS("../en")
	err := fs.WalkDir(folder, ".", func(name string, entry fs.DirEntry, err error) error {
		if err != nil || entry.IsDir() {
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

// english is a copy of the English files, to be broken. A file in it is replaced, not changed.
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

// edited gives a copy of the English files in which the first match of a pattern is replaced in one file; in the
// replacement ${1} is what the first group of the pattern matched.
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

// saidAlone is what is said of one file, where no other is there: that takes a small part of the time.
func saidAlone(name string, data []byte) []string {
	return slices.DeleteFunc(said(fstest.MapFS{name: &fstest.MapFile{Data: data}}), func(sentence string) bool {
		return strings.HasSuffix(sentence, ": The file is missing. Put it back.")
	})
}

var lineMark = regexp.MustCompile(`<([^<>]+?)(, again)?>`)

// withLines puts line numbers into an expected sentence: <text> is the line of the broken file that first has the text
// in it, <text, again> the next one that has.
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
	for _, c := range brokenFiles {
		t.Run(c.name, func(t *testing.T) {
			t.Parallel()
			files := edited(t, c.file, c.pattern, c.replacement)
			var want []string
			for _, sentence := range c.said {
				want = append(want, withLines(t, "content/en/"+c.file+sentence, string(files[c.file].Data)))
			}
			if got := said(files); !slices.Equal(got, want) {
				t.Errorf("check says\n  %s\nwant\n  %s", strings.Join(got, "\n  "), strings.Join(want, "\n  "))
			}
		})
	}
}

func TestCheckSaysWhichFileIsMissing(t *testing.T) {
	for name := range english(t) {
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

// Everyone's questions must be there, even when a whole folder is gone, and those who take words from it are not blamed.
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
