package vault

import (
	"bytes"
	"errors"
	"io"
	"testing"
)

func TestWhatLeavesOpensWithItsPassphraseAlone(t *testing.T) {
	t.Parallel()
	var sealed bytes.Buffer
	w, err := SealLeaving(&sealed, "four quiet words")
	if err != nil {
		t.Fatal(err)
	}
	text := bytes.Repeat([]byte("what was said "), 10_000)
	if _, err := w.Write(text); err != nil {
		t.Fatal(err)
	}
	if err := w.Close(); err != nil {
		t.Fatal(err)
	}
	if !IsLeaving(sealed.Bytes()) || IsLeaving([]byte("age")) || bytes.Contains(sealed.Bytes(), []byte("what was said")) {
		t.Error("it can be read, or is not known again")
	}
	read := func(data []byte, passphrase string) ([]byte, error) {
		r, err := OpenLeaving(bytes.NewReader(data), passphrase)
		if err != nil {
			return nil, err
		}
		return io.ReadAll(r)
	}
	if got, err := read(sealed.Bytes(), "four quiet words"); err != nil || !bytes.Equal(got, text) {
		t.Errorf("it gives %d bytes, %v", len(got), err)
	}
	for _, passphrase := range []string{"four loud words", ""} {
		if _, err := read(sealed.Bytes(), passphrase); !errors.Is(err, ErrOpen) {
			t.Errorf("%q: %v", passphrase, err)
		}
	}
	if got, err := read(sealedWith(t, "caf\u00e9 quiet"), "cafe\u0301 quiet"); err != nil || string(got) != "text" {
		t.Errorf("with the accent typed otherwise: %q, %v", got, err)
	}
	costly := bytes.Replace(sealed.Bytes(), []byte(" 16\n"), []byte(" 19\n"), 1)
	if _, err := read(costly, "four quiet words"); err == nil || errors.Is(err, ErrOpen) {
		t.Errorf("absurd work is done: %v", err)
	}
	changed := bytes.Clone(sealed.Bytes())
	changed[len(changed)-100] ^= 1
	for _, data := range [][]byte{changed, sealed.Bytes()[:sealed.Len()-1], sealed.Bytes()[:200]} {
		if _, err := read(data, "four quiet words"); err == nil {
			t.Error("what was changed or cut is read")
		}
	}
}

func sealedWith(t *testing.T, passphrase string) []byte {
	t.Helper()
	var sealed bytes.Buffer
	w, err := SealLeaving(&sealed, passphrase)
	if err != nil {
		t.Fatal(err)
	}
	_, err = w.Write([]byte("text"))
	if err := errors.Join(err, w.Close()); err != nil {
		t.Fatal(err)
	}
	return sealed.Bytes()
}
