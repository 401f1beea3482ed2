package vault

import (
	"bytes"
	"strings"
	"testing"
)

// quick is cheap enough for a test.
var quick = cost{times: 1, mebibytes: 1, lanes: 1}

func TestEitherWayInGivesTheKey(t *testing.T) {
	t.Parallel()
	key := NewKey()
	passphrase := key.lockWith("tŷ four quiet words", quick)
	code, byCode := key.LockWithCode()
	for _, secret := range []string{"tŷ four quiet words", "ty\u0302 four quiet words", code, strings.ToLower(code),
		strings.ReplaceAll(code, "-", " "), " " + strings.ReplaceAll(code, "-", "") + " ", strings.ReplaceAll(code, "0", "o"),
		strings.ReplaceAll(code, "1", "l")} {
		opened, err := Unlock(secret, passphrase, byCode)
		if err != nil || !bytes.Equal(opened.secret, key.secret) {
			t.Errorf("%q: %v", secret, err)
		}
	}
	other, _ := NewKey().LockWithCode()
	for _, secret := range []string{"", "ty four quiet words", "TŶ FOUR QUIET WORDS", other, code[:len(code)-1], code + "0"} {
		if _, err := Unlock(secret, passphrase, byCode); err == nil {
			t.Errorf("%q opens it", secret)
		}
	}
	if _, err := Unlock("tŷ four quiet words"); err == nil {
		t.Error("a passphrase opens no lock at all")
	}
}

// A change to any character of a code is noticed.
func TestSlipsInACode(t *testing.T) {
	t.Parallel()
	random := []byte("twenty known letters")
	code := writeCode(random)
	if got, err := parseCode(code); err != nil || !bytes.Equal(got, random) || len(code) != 9*groupLength+8 {
		t.Fatalf("the code is %q, %v", code, err)
	}
	for at := range len(code) - 1 { // some bits of the last character mean nothing
		for _, sign := range "0123456789ABCDEFGHJKMNPQRSTVWXYZ" {
			slip := code[:at] + string(sign) + code[at+1:]
			if code[at] != '-' && slip != code && LooksLikeCode(slip) {
				t.Errorf("%q passes for a code", slip)
			}
		}
	}
	for _, text := range []string{"", "-", "a passphrase", strings.Repeat("0", 36), strings.Repeat("é", 36)} {
		if LooksLikeCode(text) {
			t.Errorf("%q looks like a code", text)
		}
	}
}

func TestLastGroup(t *testing.T) {
	t.Parallel()
	code, _ := NewKey().LockWithCode()
	last := LastGroup(code)
	if len(last) != groupLength || !strings.HasSuffix(code, "-"+last) || !SameSigns(strings.ToLower(last)+" ", last) || SameSigns("", last) {
		t.Errorf("%q ends with %q", code, last)
	}
}

// After a change to any bit of a lock or a box, it does not open, and it never takes more memory than one of our locks.
func TestNothingThatWasChangedOpens(t *testing.T) {
	t.Parallel()
	key := NewKey()
	place := []byte("a place")
	lock := key.lockWith("passphrase", quick)
	code, byCode := key.LockWithCode()
	box := key.Seal(nil, []byte("text"), place)
	for _, test := range []struct {
		name string
		data []byte
		open func(data []byte) error
	}{
		{"lock", lock, func(data []byte) error { _, err := Unlock("passphrase", data); return err }},
		{"code", byCode, func(data []byte) error { _, err := Unlock(code, data); return err }},
		{"box", box, func(data []byte) error { _, err := key.Open(data, place); return err }},
	} {
		if err := test.open(test.data); err != nil {
			t.Fatalf("%s: %v", test.name, err)
		}
		for at := range test.data {
			if test.name == "lock" && at < 5 && at > 0 {
				continue // another cost, which would take its time; tested below
			}
			changed := bytes.Clone(test.data)
			changed[at] ^= 0x10
			if test.open(changed) == nil {
				t.Errorf("%s opens with another byte %d", test.name, at)
			}
			if test.open(test.data[:at]) == nil {
				t.Errorf("%s opens with its first %d bytes", test.name, at)
			}
		}
	}
	for _, head := range [][]byte{{1, 0, 0, 1, 1}, {1, 1, 0, 0, 1}, {1, 1, 0, 1, 0}, {1, 17, 0, 1, 1}, {1, 1, 255, 255, 1}, {1, 1, 0, 1, 17}, {1, 2, 0, 1, 1}} {
		if _, err := Unlock("passphrase", append(head, lock[5:]...)); err == nil {
			t.Errorf("it opens as %v", head)
		}
	}
	if _, err := key.Open(box, []byte("another place")); err == nil {
		t.Error("a box opens in another place")
	}
	if _, err := NewKey().Open(box, place); err == nil {
		t.Error("a box opens with another key")
	}
}

func TestKeysInBoxes(t *testing.T) {
	t.Parallel()
	one, other := NewKey(), NewKey()
	opened, err := one.OpenKey(one.SealKey(other, []byte("here")), []byte("here"))
	if err != nil || !bytes.Equal(opened.secret, other.secret) || !bytes.Equal(opened.Name([]byte("a")), other.Name([]byte("a"))) {
		t.Error("another key came back, ", err)
	}
	if _, err := one.OpenKey(one.Seal(nil, []byte("short"), nil), nil); err == nil {
		t.Error("what is no key opens as one")
	}
}

func TestNames(t *testing.T) {
	t.Parallel()
	key := NewKey()
	if bytes.Equal(key.Name([]byte("ab"), []byte("c")), key.Name([]byte("a"), []byte("bc"))) || bytes.Equal(key.Name([]byte("a")), NewKey().Name([]byte("a"))) {
		t.Error("two names are the same")
	}
	if len(key.Name()) != NameLength || !bytes.Equal(key.Name([]byte("a")), key.Name([]byte("a"))) {
		t.Error("a name is not found again")
	}
}

func TestForget(t *testing.T) {
	t.Parallel()
	key := NewKey()
	secret, records, names := key.secret, key.records, key.names
	key.Forget()
	for _, part := range [][]byte{secret, records, names} {
		if !bytes.Equal(part, make([]byte, keyLength)) {
			t.Error("the key is still there")
		}
	}
}

// BenchmarkUnlock is how long a person waits.
func BenchmarkUnlock(b *testing.B) {
	lock := NewKey().LockWith("four quiet words")
	for b.Loop() {
		if _, err := Unlock("four quiet words", lock); err != nil {
			b.Fatal(err)
		}
	}
}
