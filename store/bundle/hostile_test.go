package bundle

import (
	"crypto/sha256"
	"encoding/hex"
	"encoding/json"
	"errors"
	"reflect"
	"runtime"
	"strconv"
	"strings"
	"testing"
)

// good returns a bundle's file with a little of everything.
func good(t testing.TB) string {
	t.Helper()
	value := json.RawMessage(`{"kind":"rated","level":2}`)
	b := Bundle{UID: uids[0], Entries: Entries{}}
	for _, e := range []Entry{{Path: About, At: 1, Value: value}, {Path: Visit + uids[1], At: 2, By: "aaaaaaaa", Value: value},
		{Path: Answer + uids[1] + "/trust.roles", At: 3, By: "aaaaaaaa", Over: 2, Value: value}, {Path: Action + uids[1], At: 4, By: "aaaaaaaa", Gone: true}} {
		b.Entries[e.Path] = e
	}
	data, err := Encode(b)
	if err != nil {
		t.Fatal(err)
	}
	return string(data)
}

// summed returns a file with the right checksum for any contents.
func summed(text string) string {
	body := text[:strings.LastIndexByte(strings.TrimSuffix(text, "\n"), '\n')+1]
	sum := sha256.Sum256([]byte(body))
	return body + hex.EncodeToString(sum[:]) + "\n"
}

func TestHostileFilesAreRefused(t *testing.T) {
	t.Parallel()
	g := good(t)
	if _, err := Decode([]byte(summed(g))); err != nil {
		t.Fatal(err)
	}
	swap := func(old, with string) string {
		if !strings.Contains(g, old) {
			t.Fatalf("no %s in %s", old, g)
		}
		return summed(strings.Replace(g, old, with, 1))
	}
	head, rest, _ := strings.Cut(g, "\n")
	for name, test := range map[string]struct {
		text string
		want error
	}{
		"nothing":            {"", ErrNoBundle},
		"an answers file":    {"organisation: {name: Example}\n", ErrNoBundle},
		"deep":               {strings.Repeat("[", 1<<20), ErrNoBundle},
		"deep value":         {swap(`"value":{"kind":"rated","level":2}`, `"value":`+strings.Repeat("[", 1<<20)+strings.Repeat("]", 1<<20)), ErrNotWhole},
		"too large":          {g + strings.Repeat(" ", MaxSize), ErrTooLarge},
		"many entries":       {summed(head + "\n" + strings.Repeat("{}\n", 1<<20) + "\n"), ErrTooLarge},
		"many small entries": {summed(head + "\n" + strings.Repeat("{}\n", 40_000) + "\n"), ErrNotWhole},
		"newer":              {swap(`"version":2`, `"version":3`), ErrNewer},
		"older":              {swap(`"version":2`, `"version":0`), ErrNotWhole},
		"a huge number":      {swap(`"version":2`, `"version":2`+strings.Repeat("0", 1<<20)), ErrNotWhole},
		"cut":                {g[:len(g)/2], ErrNotWhole},
		"without its sum":    {head + "\n", ErrNotWhole},
		"one letter":         {strings.Replace(g, `"level":2`, `"level":3`, 1), ErrNotWhole},
		"more after it":      {g + "{}\n", ErrNotWhole},
		"no last line end":   {strings.TrimSuffix(g, "\n"), ErrNotWhole},
		"a key twice":        {swap(`"at":3`, `"at":3,"at":3`), ErrNotWhole},
		"a key otherwise":    {swap(`"at":3`, `"At":3`), ErrNotWhole},
		"an unknown key":     {swap(`"at":3`, `"at":3,"it":3`), ErrNotWhole},
		"a line twice":       {summed(head + "\n" + rest[:strings.IndexByte(rest, '\n')+1] + rest), ErrNotWhole},
		"no UTF-8":           {swap(`trust.roles`, "trust\xff.roles"), ErrNotWhole},
		"a path up":          {swap(`"path":"action/`, `"path":"../../action/`), ErrNotWhole},
		"no UID":             {swap(`"path":"action/`, `"path":"action/x`), ErrNotWhole},
		"gone with a value":  {swap(`"gone":true`, `"gone":true,"value":1`), ErrNotWhole},
		"neither":            {swap(`,"gone":true`, ``), ErrNotWhole},
		"before all time":    {swap(`"at":3`, `"at":-3`), ErrNotWhole},
		"what it leaves out": {swap(`"version":2,"uid":"`+uids[0]+`"`, `"version":2,"uid":"`+uids[0]+`","left_out":{}`), ErrNotWhole},
	} {
		var before, after runtime.MemStats
		runtime.ReadMemStats(&before)
		_, err := Decode([]byte(test.text))
		runtime.ReadMemStats(&after)
		if !errors.Is(err, test.want) {
			t.Errorf("%s: %v, want %v", name, err, test.want)
		}
		if allocated := (after.TotalAlloc - before.TotalAlloc) >> 20; allocated > 100 {
			t.Errorf("%s took %d MiB", name, allocated)
		}
	}
}

func FuzzDecode(f *testing.F) {
	f.Add([]byte(good(f)))
	f.Add([]byte(summed(`{"format":"equal-footing-organisation","version":2,"uid":"` + uids[0] + `"}` + "\n" + `{"path":"about","at":1,"value":"<\u2028>"}` + "\n\n")))
	f.Fuzz(func(t *testing.T, data []byte) {
		for _, text := range []string{string(data), summed(string(data))} {
			b, err := Decode([]byte(text))
			if err != nil {
				continue
			}
			if again, err := Encode(b); err != nil || string(again) != inVersion(text, version) {
				t.Fatalf("%q is written again as %q, %v", text, again, err)
			}
		}
	})
}

// A file of version 1, in which no visit had a day of its own, can still be read.
func TestTheFirstVersionIsRead(t *testing.T) {
	t.Parallel()
	now := good(t)
	want, err := Decode([]byte(now))
	if err != nil {
		t.Fatal(err)
	}
	if got, err := Decode([]byte(inVersion(now, 1))); err != nil || !reflect.DeepEqual(got, want) {
		t.Errorf("%+v, %v", got, err)
	}
}

// inVersion returns a file with another version in its header.
func inVersion(text string, version int) string {
	const before = `{"format":"` + format + `","version":`
	rest := strings.TrimLeft(strings.TrimPrefix(text, before), "0123456789")
	return summed(before + strconv.Itoa(version) + rest)
}
