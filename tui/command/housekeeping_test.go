package command

import (
	"bytes"
	"go/ast"
	"go/parser"
	"go/token"
	"io/fs"
	"os"
	"path"
	"path/filepath"
	"slices"
	"strings"
	"testing"
)

// mostLines is the length beyond which a file is surely about more than one thing.
const mostLines = 400

// nameless are names that do not say what is inside.
var nameless = []string{"util", "utils", "utility", "utilities", "common", "helper", "helpers", "misc", "manager",
	"managers", "types", "shared", "base"}

// sayingNothing returns the part of a path that does not say what is inside; "" if every part does.
func sayingNothing(file string) string {
	for part := range strings.SplitSeq(file, "/") {
		words := strings.FieldsFunc(strings.TrimSuffix(part, path.Ext(part)), func(r rune) bool { return r == '_' || r == '-' || r == '.' })
		if slices.ContainsFunc(words, func(word string) bool { return slices.Contains(nameless, strings.ToLower(word)) }) {
			return part
		}
	}
	return ""
}

func TestNamesSayWhatIsInside(t *testing.T) {
	for file, want := range map[string]string{
		"store/util.go": "util.go", "Common/answer.go": "Common", "tui/types_test.go": "types_test.go", "a/case-helpers": "case-helpers",
		"tui/help.go": "", "store/answersfile/nearest.go": "", "main.go": "",
	} {
		if got := sayingNothing(file); got != want {
			t.Errorf("in %q %q says nothing, want %q", file, got, want)
		}
	}
	err := fs.WalkDir(os.DirFS(house), ".", func(file string, entry fs.DirEntry, err error) error {
		if entry.IsDir() && file == ".git" {
			return fs.SkipDir
		}
		if part := sayingNothing(file); part != "" {
			t.Errorf("%s: the name %q says nothing of what is inside", file, part)
		}
		return err
	})
	if err != nil {
		t.Error(err)
	}
}

func TestFilesAreShort(t *testing.T) {
	for _, file := range goFiles(t) {
		data, err := os.ReadFile(filepath.Join(house, file))
		if err != nil {
			t.Error(err)
		}
		if lines := bytes.Count(data, []byte("\n")); lines >= mostLines {
			t.Errorf("%s has %d lines, want fewer than %d", file, lines, mostLines)
		}
	}
}

func TestEverythingExportedIsExplained(t *testing.T) {
	explained := make(map[string]bool) // the folders that have a package comment
	for _, file := range goFiles(t) {
		parsed, err := parser.ParseFile(token.NewFileSet(), filepath.Join(house, file), nil, parser.ParseComments|parser.SkipObjectResolution)
		if err != nil {
			t.Error(err)
			continue
		}
		explained[path.Dir(file)] = explained[path.Dir(file)] || parsed.Doc.Text() != ""
		for _, name := range unexplained(parsed) {
			t.Errorf("%s: %s has no comment", file, name)
		}
	}
	for folder, ok := range explained {
		if !ok {
			t.Errorf("the package in %s has no comment", folder)
		}
	}
}

func TestUnexplained(t *testing.T) {
	parsed, err := parser.ParseFile(token.NewFileSet(), "made-up.go", `package x

func Bare() {}

// Said says.
func Said() {}

func (*Bare) Method() {}
func (hidden) Method() {}
func (*Bare) Error() string { return "" }

type Kind int

// The kinds.
const (
	One Kind = iota
	Two
)

var Loose, hidden = 1, 2

var (
	Other = 1
	Third = 2 // the third
)
`, parser.ParseComments|parser.SkipObjectResolution)
	if err != nil {
		t.Fatal(err)
	}
	want := []string{"Bare", "Method", "Kind", "Loose", "Other"}
	if got := unexplained(parsed); !slices.Equal(got, want) {
		t.Errorf("unexplained %q, want %q", got, want)
	}
}

// unexplained returns the exported names without a comment. Error needs none, since its type's comment covers it. Nor do unexported
// types' methods, and a comment on a group covers everything in it.
func unexplained(file *ast.File) []string {
	var names []string
	report := func(doc, beside *ast.CommentGroup, idents ...*ast.Ident) {
		for _, ident := range idents {
			if ident.IsExported() && doc.Text() == "" && beside.Text() == "" {
				names = append(names, ident.Name)
			}
		}
	}
	for _, decl := range file.Decls {
		switch decl := decl.(type) {
		case *ast.FuncDecl:
			if decl.Name.Name != "Error" && (decl.Recv == nil || ast.IsExported(receiver(decl.Recv.List[0].Type))) {
				report(decl.Doc, nil, decl.Name)
			}
		case *ast.GenDecl:
			for _, spec := range decl.Specs {
				switch spec := spec.(type) {
				case *ast.TypeSpec:
					report(decl.Doc, spec.Doc, spec.Name)
				case *ast.ValueSpec:
					if spec.Doc.Text() == "" {
						report(decl.Doc, spec.Comment, spec.Names...)
					}
				}
			}
		}
	}
	return names
}

// receiver is the name of a method's type, without its star or type parameters.
func receiver(expr ast.Expr) string {
	switch expr := expr.(type) {
	case *ast.StarExpr:
		return receiver(expr.X)
	case *ast.IndexExpr:
		return receiver(expr.X)
	case *ast.IndexListExpr:
		return receiver(expr.X)
	case *ast.Ident:
		return expr.Name
	default:
		return ""
	}
}
