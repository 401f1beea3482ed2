package check_test

import (
	"maps"
	"os"
	"reflect"
	"regexp"
	"slices"
	"strconv"
	"strings"
	"testing"
	"testing/fstest"

	"equalfooting/content"
)

// docs/content.md must tell editors the truth: these tests read it.
func readPage(t *testing.T) string {
	t.Helper()
	page, err := os.ReadFile("../../docs/content.md")
	if err != nil {
		t.Fatal(err)
	}
	return strings.ReplaceAll(string(page), "\r\n", "\n")
}

func TestPageShowsWhatCheckSays(t *testing.T) {
	anyLine := regexp.MustCompile(`, line \d+`)
	var shown []string
	for _, block := range regexp.MustCompile("(?s)```text\n(.*?)\n```").FindAllStringSubmatch(readPage(t), -1) {
		shown = append(shown, anyLine.ReplaceAllString(block[1], ""))
	}
	var want []string
	for _, broken := range [][]string{
		said(edited(t, capacityFile, `    hint:`, "    hnt:")),
		said(edited(t, "results.yaml", `short: "\{band\}, \{rated\} of \{asked\} with a level"`, `short: "{band}, {rated} rated"`)),
	} {
		want = append(want, anyLine.ReplaceAllString(strings.Join(broken, "\n"), ""))
	}
	if !slices.Equal(shown, want) {
		t.Errorf("the page shows\n%s\nand check says\n%s", strings.Join(shown, "\n"), strings.Join(want, "\n"))
	}
}

// What the page quotes from the files is really in them.
func TestPageShowsTheFilesAsTheyAre(t *testing.T) {
	files := english(t)
	for _, block := range regexp.MustCompile("(?s)```yaml\n(.*?)```").FindAllStringSubmatch(readPage(t), -1) {
		found := slices.ContainsFunc(slices.Collect(maps.Values(files)), func(file *fstest.MapFile) bool {
			return strings.Contains(string(file.Data), block[1])
		})
		if !found {
			t.Errorf("no file has\n%s", block[1])
		}
	}
}

// The page has a row for each file of the list, and no other row with a file at the top of a language's folder.
func TestPageNamesEveryFile(t *testing.T) {
	var shown, want []string
	for _, row := range regexp.MustCompile("(?m)^\\| `([\\w-]+\\.yaml)` \\| .+ \\|$").FindAllStringSubmatch(readPage(t), -1) {
		shown = append(shown, row[1])
	}
	for _, file := range content.Files() {
		want = append(want, file.Name)
	}
	slices.Sort(shown)
	slices.Sort(want)
	if !slices.Equal(shown, want) {
		t.Errorf("the page has rows for %q, want %q", shown, want)
	}
}

// Each part of a file of questions, and of an example, has its row, with the length that the check allows.
func TestPageHasThePartsOfAQuestionsFile(t *testing.T) {
	shown := make(map[string]int)
	for _, row := range regexp.MustCompile("(?m)^\\| `(\\w+)` \\| .* \\| (\\d*) ?\\|$").FindAllStringSubmatch(readPage(t), -1) {
		shown[row[1]], _ = strconv.Atoi(row[2])
	}
	want := make(map[string]int)
	for _, structure := range []reflect.Type{
		reflect.TypeFor[content.QuestionsFile](), reflect.TypeFor[content.QuestionText](), reflect.TypeFor[content.StepPair](), reflect.TypeFor[content.Example](),
	} {
		for field := range structure.Fields() {
			name, _, _ := strings.Cut(field.Tag.Get("yaml"), ",")
			want[name], _ = strconv.Atoi(field.Tag.Get("most")) // 0 if it holds others, each with a length of its own
		}
	}
	if !maps.Equal(shown, want) {
		t.Errorf("the page has the parts %v, want %v", shown, want)
	}
}
