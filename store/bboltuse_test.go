package store

import (
	"go/ast"
	"go/parser"
	"go/token"
	"io/fs"
	"os"
	"path"
	"slices"
	"strconv"
	"strings"
	"testing"
)

const (
	bbolt      = "go.etcd.io/bbolt"
	gateFolder = "store/gate"
	fileFolder = "store/file"
	testFolder = "store/storetest" // which damages entries for tests
)

// bucketMethods are bbolt's ways to the bytes of an entry. The gate alone takes them.
var bucketMethods = []string{"Bucket", "CreateBucket", "CreateBucketIfNotExists", "DeleteBucket", "MoveBucket", "ForEach",
	"ForEachBucket", "Cursor", "Get", "Put", "Delete", "Inspect"}

// bboltUse says what is wrong with how a Go file in folder, named from the module's root, uses bbolt: only the gate may
// touch its buckets, only the data file's room may open and copy its files, and only the store, and what damages one for
// tests, gets hold of either.
func bboltUse(folder string, file *ast.File) []string {
	var wrong []string
	for _, spec := range file.Imports {
		imported, _ := strconv.Unquote(spec.Path.Value)
		switch {
		case imported == bbolt || strings.HasPrefix(imported, bbolt+"/"):
			if folder != gateFolder && folder != fileFolder {
				wrong = append(wrong, "imports "+imported)
			}
		case imported == "equalfooting/"+gateFolder || imported == "equalfooting/"+fileFolder:
			if folder != "store" && folder != fileFolder && folder != testFolder {
				wrong = append(wrong, "imports "+imported)
			}
		}
	}
	if folder == gateFolder {
		return wrong
	}
	ast.Inspect(file, func(node ast.Node) bool {
		selector, ok := node.(*ast.SelectorExpr)
		switch {
		case !ok:
		case folder == fileFolder && slices.Contains(bucketMethods, selector.Sel.Name):
			wrong = append(wrong, "uses "+selector.Sel.Name)
		case selector.Sel.Name == "Raw" && strings.HasPrefix(folder, "store"): // bbolt's handle, for tests
			wrong = append(wrong, "uses Raw")
		}
		return true
	})
	return wrong
}

func TestBboltUse(t *testing.T) {
	for _, test := range []struct {
		name, folder, source string
		wrong                []string
	}{
		{"the gate", gateFolder, `import bolt "go.etcd.io/bbolt"
			func f(tx *bolt.Tx) { tx.Bucket(nil).Put(nil, nil) }`, nil},
		{"a file opened", fileFolder, `import bolt "go.etcd.io/bbolt"
			import "go.etcd.io/bbolt/errors"
			func f(tx *bolt.Tx) { tx.WriteTo(nil) }`, nil},
		{"through the gate", "store", `import "equalfooting/store/gate"
			func f(tx *gate.Tx) { tx.Put("shelf", nil, nil) }`, nil},
		{"a file damaged for tests", testFolder, `import "equalfooting/store/file"
			import "equalfooting/store/gate"
			func f(f *file.File) { f.Update(func(tx *gate.Tx) error { return tx.Put("shelf", nil, nil) }) }`, nil},
		{"bbolt in the kit for tests", testFolder, `import "go.etcd.io/bbolt"`, []string{"imports go.etcd.io/bbolt"}},
		{"bbolt in the store", "store", `import "go.etcd.io/bbolt"`, []string{"imports go.etcd.io/bbolt"}},
		{"bbolt under another name", "store", `import x "go.etcd.io/bbolt"`, []string{"imports go.etcd.io/bbolt"}},
		{"a part of bbolt", "store", `import _ "go.etcd.io/bbolt/errors"`, []string{"imports go.etcd.io/bbolt/errors"}},
		{"bbolt in a screen", "tui/fullscreen", `import "go.etcd.io/bbolt"`, []string{"imports go.etcd.io/bbolt"}},
		{"bbolt beside the gate", "store/gate/inner", `import "go.etcd.io/bbolt"`, []string{"imports go.etcd.io/bbolt"}},
		{"the gate in a screen", "tui", `import "equalfooting/store/gate"`, []string{"imports equalfooting/store/gate"}},
		{"the data file in the door", "", `import "equalfooting/store/file"`, []string{"imports equalfooting/store/file"}},
		{"the file from the gate", gateFolder, `import "equalfooting/store/file"`, []string{"imports equalfooting/store/file"}},
		{"a bucket in file", fileFolder, `import bolt "go.etcd.io/bbolt"
			func f(tx *bolt.Tx) { tx.Bucket(nil) }`, []string{"uses Bucket"}},
		{"a bucket made in file", fileFolder, `import bolt "go.etcd.io/bbolt"
			func f(tx *bolt.Tx) { tx.CreateBucketIfNotExists(nil); tx.CreateBucket(nil); tx.DeleteBucket(nil) }`,
			[]string{"uses CreateBucketIfNotExists", "uses CreateBucket", "uses DeleteBucket"}},
		{"entries read in file", fileFolder, `import bolt "go.etcd.io/bbolt"
			func f(b *bolt.Bucket) { b.Cursor(); b.ForEach(nil); b.Get(nil) }`,
			[]string{"uses Bucket", "uses Cursor", "uses ForEach", "uses Get"}},
		{"entries written in file", fileFolder, `import bolt "go.etcd.io/bbolt"
			func f(b *bolt.Bucket) { put := b.Put; b.Delete(nil); put(nil, nil) }`, []string{"uses Bucket", "uses Put", "uses Delete"}},
		{"bbolt's handle in the store", "store", `func f(s *Store) { tx, _ := s.file.Raw().Begin(true); tx.Commit() }`,
			[]string{"uses Raw"}},
	} {
		t.Run(test.name, func(t *testing.T) {
			file, err := parser.ParseFile(token.NewFileSet(), "", "package x\n"+test.source, 0)
			if err != nil {
				t.Fatal(err)
			}
			if got := bboltUse(test.folder, file); !slices.Equal(got, test.wrong) {
				t.Errorf("%q, want %q", got, test.wrong)
			}
		})
	}
}

func TestOnlyTheGateTouchesBuckets(t *testing.T) {
	seen := make(map[string]bool)
	root := os.DirFS("..")
	err := fs.WalkDir(root, ".", func(name string, entry fs.DirEntry, err error) error {
		if err != nil {
			return err
		}
		base := entry.Name()
		if entry.IsDir() && name != "." && (base == "testdata" || base[0] == '.' || base[0] == '_') {
			return fs.SkipDir
		}
		if path.Ext(base) != ".go" || strings.HasSuffix(base, "_test.go") {
			return nil
		}
		source, err := fs.ReadFile(root, name)
		if err != nil {
			return err
		}
		file, err := parser.ParseFile(token.NewFileSet(), name, source, parser.SkipObjectResolution)
		if err != nil {
			return err
		}
		folder := strings.TrimPrefix(path.Dir(name), ".")
		seen[folder] = true
		for _, wrong := range bboltUse(folder, file) {
			t.Errorf("%s %s", name, wrong)
		}
		return nil
	})
	if err != nil {
		t.Fatal(err)
	}
	if !seen[""] || !seen["store"] || !seen[gateFolder] || !seen[fileFolder] {
		t.Errorf("only %d folders were looked at", len(seen))
	}
}
