package content_test

import (
	"go/ast"
	"go/parser"
	"go/token"
	"io/fs"
	"os"
	"path"
	"regexp"
	"slices"
	"strconv"
	"strings"
	"testing"
	"unicode"
)

// Punctuation and words between texts are texts themselves: another language writes others, or puts them elsewhere. So they are in the
// content's files, within a text that the rest is filled into, and Go code adds none.

// withoutGlue are the folders, from this one, that may not have any. The renderers of assessment/report are not among them: what they put
// round a text is the mark-up of their kind of file. In plain text and Markdown that includes a colon after a label, and signs between the
// cells of a table, where other formats have columns.
var withoutGlue = append([]string{".", "documents", "findings"}, fronts()...)

// fronts returns the folders of tui, except those that only tests use.
func fronts() []string {
	var folders []string
	// An error can only be a folder that cannot be listed, and then the test itself reports it.
	_ = fs.WalkDir(os.DirFS(".."), "tui", func(folder string, entry fs.DirEntry, err error) error {
		if err != nil || !entry.IsDir() {
			return nil
		}
		if slices.Contains([]string{"testdata", "screentest", "pagetest"}, entry.Name()) {
			return fs.SkipDir
		}
		folders = append(folders, path.Join("..", folder))
		return nil
	})
	return folders
}

// gluesNoText are the pieces that may be added, by file, because nobody reads the result as a sentence.
var gluesNoText = map[string][]string{
	"communities.go":                   {`\b`, `(\b[Aa]n? )?\b`, "BME", "n", ` "`}, // how the report's word is found, and its article
	"fill.go":                          {"{", "}"},                                 // how a text names its placeholders
	"files.go":                         {".yaml"},                                  // a file's name
	"documents/extras.go":              {"domain:", "note:", ".", "…"},             // names in an order; a quoted statement loses its full stop; a note is cut short
	"documents/filename.go":            {", ", ".", ". "},                          // a file's name
	"../tui/command/failure.go":        {"-", "--"},                                // how an option is typed
	"../tui/command/language.go":       {"--", "=", "language"},                    // the same
	"../tui/command/typed.go":          {`"`},                                      // a path with spaces, as it is typed
	"../tui/fullscreen/fieldform.go":   {"[", "] "},                                // a box, ticked
	"../tui/fullscreen/tick.go":        {"[", "] "},                                // the same
	"../tui/pages/export/where.go":     {"."},                                      // a file's name
	"../tui/pages/questions/said.go":   {"."},                                      // a level within a sentence loses its full stop
	"../tui/pages/path.go":             {`\ `},                                     // the same
	"../tui/plain/caseload.go":         {"caseload"},                               // how a kind of question is told apart from others
	"../tui/plain/form.go":             {", first", ", optional", ".And"},          // the same; and a typed list is split
	"../tui/command/safewriter.go":     {"\ufeff"},                                 // what a table for a spreadsheet begins with
	"../tui/pages/caseload/deleted.go": {".txt"},                                   // the ending of a file's name
	"../tui/plain/listener.go":         {"\ufeff"},                                 // what some programs put before a text
	"../tui/plain/section.go":          {"."},                                      // a statement that is quoted loses its full stop
	"../tui/plain/reply.go":            {".", "..."},                               // likewise; and that more was typed than is said back
	"../tui/plain/wording.go":          {"."},                                      // a pause for a voice
	"documents/calendar.go":            {"equal-footing-", "-"},                    // an id in a calendar
}

func TestNothingIsGluedInGo(t *testing.T) {
	met := make(map[string]bool)
	for _, folder := range withoutGlue {
		entries, err := os.ReadDir(folder)
		if err != nil {
			t.Fatal(err)
		}
		var files []*ast.File
		var names []string
		for _, entry := range entries {
			name := path.Join(folder, entry.Name())
			if !strings.HasSuffix(name, ".go") || strings.HasSuffix(name, "_test.go") {
				continue
			}
			file, err := parser.ParseFile(token.NewFileSet(), name, nil, parser.SkipObjectResolution)
			if err != nil {
				t.Fatal(err)
			}
			files, names = append(files, file), append(names, name)
		}
		for i, file := range files {
			met[names[i]] = true
			found := glued(file, constants(files))
			for _, piece := range found {
				if !slices.Contains(gluesNoText[names[i]], piece) {
					t.Errorf("%s glues %q to a text: put it into the text, in the content's files", path.Join("content", names[i]), piece)
				}
			}
			for _, piece := range gluesNoText[names[i]] {
				if !slices.Contains(found, piece) {
					t.Errorf("%s no longer glues %q: take it out of the exceptions", path.Join("content", names[i]), piece)
				}
			}
		}
	}
	for name := range gluesNoText {
		if !met[name] {
			t.Errorf("%s is an exception, and is not there", path.Join("content", name))
		}
	}
}

// constants returns the texts of a package's constants by name.
func constants(files []*ast.File) map[string]string {
	texts := make(map[string]string)
	for _, file := range files {
		ast.Inspect(file, func(n ast.Node) bool {
			if spec, ok := n.(*ast.ValueSpec); ok {
				for i, value := range spec.Values {
					if text, ok := literal(value, nil); ok {
						texts[spec.Names[i].Name] = text
					}
				}
			}
			return true
		})
	}
	return texts
}

func literal(e ast.Expr, constants map[string]string) (string, bool) {
	switch e := e.(type) {
	case *ast.Ident:
		text, ok := constants[e.Name]
		return text, ok
	case *ast.BasicLit:
		if e.Kind == token.STRING || e.Kind == token.CHAR {
			text, err := strconv.Unquote(e.Value)
			return text, err == nil
		}
	}
	return "", false
}

// gluing are the functions that join texts, or cut a sign off one, using a piece of text given in Go.
var gluing = []string{"strings.Join", "strings.Trim", "strings.TrimSuffix", "strings.TrimPrefix", "strings.TrimRight", "strings.TrimLeft",
	"strings.Replace", "strings.ReplaceAll", "fmt.Sprint", "fmt.Sprintf", "fmt.Sprintln", "fmt.Fprint", "fmt.Fprintf"}

// verbs are the places where a format puts its arguments.
var verbs = regexp.MustCompile(`%[-0-9]*[a-z]`)

// writing are the methods that do so, whatever they are called on.
var writing = []string{"WriteString", "WriteRune", "WriteByte"}

// glued returns the pieces of text with a letter or a sign in them that a file adds to other texts. What a programmer reads does not count:
// the text of an error or a panic. Only Results.Join may have the word and the comma of a list.
func glued(file *ast.File, constants map[string]string) []string {
	var pieces []string
	note := func(parts ...ast.Expr) {
		for _, part := range parts {
			text, ok := literal(part, constants)
			if ok && strings.ContainsFunc(verbs.ReplaceAllString(text, ""), func(r rune) bool { return !unicode.IsSpace(r) }) {
				pieces = append(pieces, text)
			}
		}
	}
	calls := make(map[ast.Expr]bool) // what is called is a method, not a text
	ast.Inspect(file, func(n ast.Node) bool {
		switch n := n.(type) {
		case *ast.FuncDecl:
			return n.Name.Name != "Error"
		case *ast.BinaryExpr:
			if n.Op == token.ADD {
				note(n.X, n.Y)
			}
		case *ast.AssignStmt:
			if n.Tok == token.ADD_ASSIGN {
				note(n.Rhs...)
			}
		case *ast.CallExpr:
			calls[n.Fun] = true
			called := ""
			switch f := n.Fun.(type) {
			case *ast.Ident:
				called = f.Name
			case *ast.SelectorExpr:
				called = f.Sel.Name
				if of, ok := f.X.(*ast.Ident); ok && !slices.Contains(writing, called) {
					called = of.Name + "." + called
				}
			}
			if called == "panic" {
				return false
			}
			if slices.Contains(gluing, called) || slices.Contains(writing, called) {
				note(n.Args...)
			}
		case *ast.SelectorExpr:
			if name := n.Sel.Name; !calls[n] && (name == "Comma" || name == "And") && file.Name.Name != "content" {
				pieces = append(pieces, "."+name)
			}
		}
		return true
	})
	return pieces
}

func TestGlued(t *testing.T) {
	file, err := parser.ParseFile(token.NewFileSet(), "made-up.go", `package x

const colon = ": "

func bad(a, b string, names []string) {
	_ = a + "; " + b
	_ = a + colon + b
	a += ". "
	_ = strings.Join(names, ", ")
	_ = strings.TrimSuffix(a, "!")
	_ = fmt.Sprintf("%s (%s)", a, b)
	w.WriteString(" and ")
	_ = a + words.Comma + b
}

func good(a, b string) {
	_ = a + b + " " + "\n"
	_ = path.Join("content", a)
	_ = fmt.Sprintf("%-12s %s\n", a, b)
	_ = pages.GoUp().And(a)
	_ = content.Fill(a, "name", b)
	panic(fmt.Sprintf("not here: %s", a))
}

func (e *gone) Error() string { return "gone: " + e.name }
`, parser.SkipObjectResolution)
	if err != nil {
		t.Fatal(err)
	}
	want := []string{"; ", ": ", ". ", ", ", "!", "%s (%s)", " and ", ".Comma"}
	if got := glued(file, constants([]*ast.File{file})); !slices.Equal(got, want) {
		t.Errorf("glued are %q, want %q", got, want)
	}
}
