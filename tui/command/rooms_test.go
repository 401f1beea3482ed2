package command

import (
	"go/parser"
	"go/token"
	"io/fs"
	"os"
	"path"
	"path/filepath"
	"regexp"
	"slices"
	"strconv"
	"strings"
	"testing"
)

const module = "equalfooting"

// house is the path from this folder to the module's root.
const house = "../.."

// below are the rooms that each room may use: arrows only go down. A room may use its own folders, except that assessment, the ground
// floor, stands on nothing; only its report stands on it.
var below = map[string][]string{
	"":           {"tui"},
	"tui":        {"store", "content", "assessment"},
	"store":      {"assessment"},
	"content":    {"assessment"},
	"assessment": {},
}

// terminal are the libraries that draw: pages are described, kept and worded without them.
var terminal = []string{"charm.land/bubbletea", "charm.land/lipgloss", "charm.land/bubbles", "charm.land/huh",
	"github.com/charmbracelet/bubbletea", "github.com/charmbracelet/lipgloss", "github.com/charmbracelet/bubbles",
	"github.com/charmbracelet/huh"}

// impure are packages that would make a result depend on more than the answers. Package time is not among them, since a day needs its
// months. What reads the clock is looked for in the files themselves.
var impure = []string{"os", "io/fs", "math/rand"}

// wrongImport says why a package must not import another; "" if it may. Packages are named from the module's root, so "" is main.
func wrongImport(from, imported string) string {
	room, _, _ := strings.Cut(from, "/")
	if ours, ok := strings.CutPrefix(imported+"/", module+"/"); ok {
		return wrongArrow(from, room, strings.TrimSuffix(ours, "/"))
	}
	switch {
	case within(imported, "net") && imported != "net/url": // that only parses addresses, such as a dragged file's
		return "nothing here uses a network"
	case imported == "os/exec" && !slices.Contains(startOthers, from):
		return "only tests start other programs, and what opens a document"
	case within(imported, "charm.land/lipgloss/v2/compat"):
		return "it asks the terminal questions before main does anything"
	case !slices.Contains(draws, from):
		if slices.ContainsFunc(terminal, func(library string) bool { return within(imported, library) }) {
			return "only the full screen draws, with the theme"
		}
	}
	asks := from == otherPrograms && within(imported, "os") // the environment, and what is installed
	if room == "assessment" && !asks && slices.ContainsFunc(impure, func(p string) bool { return within(imported, p) }) {
		return "the same answers must always give the same result"
	}
	return ""
}

// otherPrograms is the only room that finds other programs, for tests.
const otherPrograms = "assessment/report/programtest"

// allFormats is the only room that knows every kind of file.
const allFormats = "assessment/report/formats"

// pdfWriter is large enough to have folders of its own.
const pdfWriter = "assessment/report/pdf"

// anywhere are the rooms that any room may use: one knows only letters, the other only lists.
var anywhere = []string{"assessment/bidi", "assessment/inorder"}

func wrongArrow(from, room, to string) string {
	toRoom, _, _ := strings.Cut(to, "/")
	_, known := below[room]
	switch {
	case slices.Contains(anywhere, to) && !slices.Contains(anywhere, from):
		return ""
	case !known:
		return "it is no room of the house"
	case from == "assessment":
		return "assessment stands on nothing of ours"
	case slices.Contains(forTests, to) && !slices.Contains(forTests, from):
		return "that is for tests"
	case from == allFormats && strings.HasPrefix(to, "assessment/report"):
		return ""
	case within(to, pdfWriter) && within(from, pdfWriter) && !within(from, to):
		return "" // the PDF writer's folders are one room, and none of them uses the folder that holds them
	case room == "assessment" && to != "assessment" && (to != "assessment/report" || from == to):
		return "a room in assessment stands on assessment, and on the documents that it renders"
	case from == "" && to != "tui/command":
		return "the door leads to the command line alone"
	case slices.Contains(ways, from) && slices.Contains(ways, to) && from != "tui/command", to == "tui/command" && from != "":
		return "the fronts know nothing of each other, but that the command line starts the other two"
	case from == "tui/command" && within(to, "tui/pages"):
		return "what the command line and a page both need stands below the two"
	case within(from, "tui/pages") && room == toRoom:
		return wrongBetweenPages(from, to)
	case within(to, "tui/pages") && !slices.Contains(ways, from):
		return "pages are for the two fronts that show them"
	case toRoom == room && to != "" || slices.Contains(below[room], toRoom):
		return ""
	default:
		return "arrows go down only"
	}
}

// ways are the three ways to use the program.
var ways = []string{"tui/fullscreen", "tui/plain", "tui/command"}

// startOthers are the packages that start other programs.
var startOthers = []string{"tui/screentest", "tui/launch", "store/powertest", otherPrograms}

// draws are the packages that know the terminal libraries.
var draws = []string{"tui/fullscreen", "tui/theme"}

// forTests are the packages that only tests use.
var forTests = []string{"tui/screentest", "tui/pages/pagetest", "store/storetest", "store/trialtest", "store/powertest", "content/contenttest", pdfWriter + "/pdftest", otherPrograms}

// allPages is the only room that knows the pages of every subject.
const allPages = "tui/pages/places"

// wrongBetweenPages says why one folder of pages must not use another: pages lead to each other by place.
func wrongBetweenPages(from, to string) string {
	switch {
	case to == "tui/launch" && from == "tui/pages/export",
		to == "tui/userpath" && from == "tui/pages",
		to == "tui/separator" && from == "tui/pages/export",
		to == "tui/fronts" && slices.Contains([]string{"tui/pages/passphrase", "tui/pages/bringin", "tui/pages/export"}, from): // for what is done between two fronts
		return ""
	case from == "tui/pages":
		return "what all pages are made of knows no subject and no front"
	case to == "tui/pages", within(to, "tui/pages") && from == allPages:
		return ""
	default:
		return "a page leads to another by its place"
	}
}

// within says whether an import is a library or one of its folders.
func within(imported, library string) bool {
	return imported == library || strings.HasPrefix(imported, library+"/")
}

func TestWrongImport(t *testing.T) {
	may := map[string][]string{
		"":                          {"equalfooting/tui/command", "os"},
		"tui/command":               {"equalfooting/tui/fullscreen", "equalfooting/tui/plain", "equalfooting/tui/fronts", "equalfooting/content/documents", "equalfooting/store/answersfile", "os", "time", "github.com/spf13/cobra"},
		"tui/fullscreen":            {"equalfooting/tui/pages", "equalfooting/tui/pages/places", "equalfooting/tui/pages/caseload", "equalfooting/tui/theme", "equalfooting/store", "equalfooting/content/findings", "equalfooting/assessment/report", "charm.land/huh/v2"},
		"tui/pages":                 {"equalfooting/content", "equalfooting/store", "equalfooting/assessment", "network"},
		"tui/pages/plan":            {"equalfooting/tui/pages", "equalfooting/content/findings", "equalfooting/assessment"},
		"tui/pages/export":          {"equalfooting/tui/pages", "equalfooting/tui/launch", "equalfooting/content/documents"},
		"tui/pages/places":          {"equalfooting/tui/pages", "equalfooting/tui/pages/plan", "equalfooting/tui/pages/export"},
		"tui/pages/pagetest":        {"equalfooting/tui/pages", "equalfooting/store/storetest"},
		"tui/plain":                 {"equalfooting/tui/pages", "equalfooting/tui/pages/places", "equalfooting/tui/pages/questions"},
		"tui/keyboard":              {"time", "golang.org/x/sys/unix"},
		"tui/screentest":            {"os/exec"},
		"tui/theme":                 {"charm.land/lipgloss/v2"},
		"store":                     {"equalfooting/assessment", "equalfooting/store/answersfile", "go.etcd.io/bbolt", "os", "time"},
		"store/answersfile":         {"equalfooting/assessment", "equalfooting/store"},
		"content":                   {"equalfooting/assessment", "equalfooting/assessment/report", "time"},
		"content/contenttest":       {"equalfooting/content"},
		"content/findings":          {"equalfooting/content", "equalfooting/assessment/report"},
		"content/documents":         {"equalfooting/content", "equalfooting/content/findings", "equalfooting/assessment", "equalfooting/assessment/report/formats", "time"},
		"assessment":                {"slices", "time", "math/big"},
		"assessment/report":         {"equalfooting/assessment", "encoding/json", "io"},
		"assessment/report/formats": {"equalfooting/assessment/report/pdf"},
		otherPrograms:               {"os", "os/exec", "slices"},
		"assessment/report/x":       {"equalfooting/assessment", "equalfooting/assessment/report"},
		"assessment/somewhat":       {"equalfooting/assessment"},
		pdfWriter:                   {"equalfooting/assessment/report/pdf/file", "equalfooting/assessment/report"},
		pdfWriter + "/file":         {"equalfooting/assessment/report/pdf/shape"},
	}
	for from, list := range may {
		for _, imported := range list {
			if said := wrongImport(from, imported); said != "" {
				t.Errorf("%q may not import %q: %s", from, imported, said)
			}
		}
	}
	mustNot := map[string][]string{
		"":                    {"net/http", "net", "os/exec", "charm.land/lipgloss/v2/compat", "equalfooting/tui/screentest", "equalfooting/newroom", "equalfooting/store", "equalfooting/tui/plain"},
		"tui/command":         {"equalfooting", "charm.land/bubbletea/v2", "equalfooting/store/storetest", "equalfooting/content/contenttest", "equalfooting/tui/pages", "equalfooting/tui/pages/visits", "equalfooting/tui/screentest", "net/http", "os/exec", "charm.land/lipgloss/v2/compat"},
		"tui/fullscreen":      {"equalfooting", "equalfooting/tui/screentest", "equalfooting/tui/plain", "equalfooting/tui/command", "net/http", "os/exec"},
		"tui/pages":           {"charm.land/bubbletea/v2", "charm.land/lipgloss/v2", "charm.land/bubbles/v2/key", "charm.land/huh/v2", "equalfooting/tui/pages/plan", "equalfooting/tui/pages/places", "equalfooting/tui/fullscreen", "equalfooting/tui/theme", "equalfooting/tui/launch", "equalfooting/store/storetest"},
		"tui/pages/plan":      {"equalfooting/tui/pages/views", "equalfooting/tui/pages/places", "equalfooting/tui/pages/pagetest", "equalfooting/tui/plain", "equalfooting/tui/command", "equalfooting/tui/launch", "charm.land/huh/v2"},
		"tui/pages/places":    {"equalfooting/tui/pages/pagetest", "equalfooting/tui/fullscreen", "charm.land/bubbletea/v2"},
		"tui/pages/pagetest":  {"equalfooting/tui/pages/places", "equalfooting/tui/screentest"},
		"tui/plain":           {"charm.land/lipgloss/v2", "equalfooting/tui/fullscreen", "equalfooting/tui/command", "equalfooting/tui/pages/pagetest"},
		"tui/fronts":          {"equalfooting/tui/pages", "equalfooting/tui/command", "charm.land/lipgloss/v2"},
		"tui/screentest":      {"net"},
		"store":               {"equalfooting/store/storetest", "equalfooting/content", "equalfooting/tui", "equalfooting/tui/pages", "equalfooting", "charm.land/huh/v2"},
		"store/answersfile":   {"equalfooting/content", "charm.land/bubbles/v2/key"},
		"content":             {"equalfooting/content/contenttest", "equalfooting/store", "equalfooting/store/answersfile", "equalfooting/tui", "charm.land/lipgloss/v2"},
		"content/findings":    {"equalfooting/store", "github.com/charmbracelet/lipgloss"},
		"content/documents":   {"equalfooting/assessment/report/programtest", "equalfooting/store", "equalfooting/store/answersfile", "equalfooting/tui", "equalfooting/tui/pages", "equalfooting/tui/command", "charm.land/lipgloss/v2"},
		"assessment":          {"equalfooting/assessment/report", "equalfooting/store", "equalfooting/content", "os", "os/signal", "io/fs", "math/rand", "math/rand/v2"},
		"assessment/report":   {"equalfooting/content", "equalfooting/content/findings", "equalfooting/assessment/somewhat", "os"},
		otherPrograms:         {"equalfooting/content", "math/rand", "net/http"},
		"assessment/report/x": {"equalfooting/assessment/report/y", "equalfooting/content", "equalfooting/assessment/report/programtest", "os", "os/exec"},
		allFormats:            {"equalfooting/assessment/report/programtest"},
		pdfWriter:             {"equalfooting/assessment/report/pdf/pdftest", "equalfooting/assessment/report/html"},
		pdfWriter + "/file":   {"equalfooting/assessment/report/pdf", "equalfooting/content"},
		"newroom":             {"equalfooting/assessment"},
	}
	for from, list := range mustNot {
		for _, imported := range list {
			if wrongImport(from, imported) == "" {
				t.Errorf("%q may import %q", from, imported)
			}
		}
	}
}

// The ground floor does not know the date: the same answers give the same result on any day.
func TestNoClockOnTheGroundFloor(t *testing.T) {
	for _, file := range goFiles(t) {
		if !strings.HasPrefix(file, "assessment/") {
			continue
		}
		text, err := os.ReadFile(filepath.Join(house, file))
		if err != nil {
			t.Error(err)
		}
		if found := regexp.MustCompile(`\btime\.(Now|Since|Until|After|Tick|NewTimer|NewTicker|Sleep)\b`).Find(text); found != nil {
			t.Errorf("%s reads the clock: %s", file, found)
		}
	}
}

func TestRooms(t *testing.T) {
	files := goFiles(t)
	if len(files) < 50 {
		t.Fatalf("only %d files found", len(files))
	}
	for _, file := range files {
		parsed, err := parser.ParseFile(token.NewFileSet(), filepath.Join(house, file), nil, parser.ImportsOnly)
		if err != nil {
			t.Error(err)
			continue
		}
		folder := path.Dir(file)
		if folder == "." {
			folder = ""
		}
		for _, spec := range parsed.Imports {
			imported, err := strconv.Unquote(spec.Path.Value)
			if err != nil {
				t.Error(err)
			}
			if said := wrongImport(folder, imported); said != "" {
				t.Errorf("%s imports %q: %s", file, imported, said)
			}
		}
	}
}

// goFiles lists the project's Go files from here down, leaving out tests and whatever the go command ignores.
func goFiles(t *testing.T) []string {
	t.Helper()
	var files []string
	err := fs.WalkDir(os.DirFS(house), ".", func(file string, entry fs.DirEntry, err error) error {
		name := entry.Name()
		if entry.IsDir() && file != "." && (name == "testdata" || name[0] == '.' || name[0] == '_') {
			return fs.SkipDir
		}
		if path.Ext(name) == ".go" && !strings.HasSuffix(name, "_test.go") {
			files = append(files, file)
		}
		return err
	})
	if err != nil {
		t.Fatal(err)
	}
	return files
}
