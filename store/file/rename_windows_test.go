package file

import (
	"errors"
	"os"
	"path/filepath"
	"testing"
	"time"
)

// A file that another program has open is not replaced, and that is said; once the program has let it go, it is.
func TestAFileInUse(t *testing.T) {
	t.Parallel()
	path := filepath.Join(t.TempDir(), "report.pdf")
	if err := os.WriteFile(path, []byte("old"), 0o600); err != nil {
		t.Fatal(err)
	}
	reader, err := os.Open(path) // as all of Go's, it lets nobody replace the file
	if err != nil {
		t.Fatal(err)
	}
	refused, ok := errors.AsType[*WriteError](WriteFile(path, []byte("new")))
	if !ok || refused.Fault() != InUse {
		t.Errorf("while it is open: %v", refused)
	}
	time.AfterFunc(inUsePatience/20, func() { _ = reader.Close() })
	if err := WriteFile(path, []byte("new")); err != nil {
		t.Error(err)
	}
	if data, err := os.ReadFile(path); string(data) != "new" {
		t.Errorf("it holds %q, %v", data, err)
	}
}
