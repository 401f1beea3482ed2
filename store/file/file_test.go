package file

import (
	"errors"
	"os"
	"path/filepath"
	"testing"

	"equalfooting/store/gate"
)

// After a panic nothing reads or writes the file any more, and it can still be closed.
func TestPanicIsAnErrorForGood(t *testing.T) {
	f := open(t)
	var damaged *DamagedError
	err := f.View(func(tx *gate.Tx) error {
		_, _ = tx.Get("no such shelf", []byte("key"))
		return nil
	})
	if !errors.As(err, &damaged) || damaged.Path != f.Path() {
		t.Errorf("error %v", err)
	}
	ran := false
	run := func(*gate.Tx) error {
		ran = true
		return nil
	}
	if err := f.View(run); !errors.As(err, &damaged) {
		t.Errorf("view: %v", err)
	}
	if err := f.Update(run); !errors.As(err, &damaged) || ran {
		t.Errorf("update: %v", err)
	}
	if readable, err := f.Check(func(error) {}); readable || !errors.As(err, &damaged) {
		t.Errorf("check: %v", err)
	}
	if err := f.Close(); err != nil {
		t.Error(err)
	}
}

func TestInPlace(t *testing.T) {
	f := open(t)
	defer f.Close()
	if in, err := f.Place().InPlace(); !in || err != nil {
		t.Errorf("%v, %v", in, err)
	}
	if err := os.Rename(f.Path(), filepath.Join(filepath.Dir(f.Path()), "elsewhere")); err != nil {
		t.Skip(err) // Windows moves no open file
	}
	if in, err := f.Place().InPlace(); in || err != nil {
		t.Errorf("moved away: %v, %v", in, err)
	}
	if err := os.WriteFile(f.Path(), nil, 0o600); err != nil {
		t.Fatal(err)
	}
	if in, err := f.Place().InPlace(); in || err != nil {
		t.Errorf("another in its place: %v, %v", in, err)
	}
}
