package bundle

import (
	"bytes"
	"encoding/json"
	"fmt"
	"maps"
	"reflect"
	"testing"

	"pgregory.net/rapid"
)

var uids = []string{"00000000000000000000000000000001", "00000000000000000000000000000002"}

// copies draws what a copy of an organisation might have, in such a way that two copies often differ.
func copies() *rapid.Generator[Entries] {
	paths := []string{About, Look, Meeting, Labels, Visit + uids[0], Answer + uids[0] + "/trust.roles", Answer + uids[1] + "/trust.roles", View + uids[0],
		Said + uids[0] + "/trust.roles", Said + uids[1] + "/trust.roles", Action + uids[0], Day + "2027-03-01"}
	entry := rapid.Custom(func(t *rapid.T) Entry {
		e := Entry{Path: rapid.SampledFrom(paths).Draw(t, "path"), At: rapid.Int64Range(1, 4).Draw(t, "at"),
			By: rapid.SampledFrom([]string{"", "aaaaaaaa", "bbbbbbbb"}).Draw(t, "by"), Over: rapid.Int64Range(0, 2).Draw(t, "over"), Gone: rapid.Bool().Draw(t, "gone")}
		if kind, _, _ := Cut(e.Path); !e.Gone || kind == Visit {
			e.Value = json.RawMessage(fmt.Sprint(rapid.IntRange(0, 2).Draw(t, "value")))
		}
		return e
	})
	return rapid.Custom(func(t *rapid.T) Entries {
		drawn := Entries{}
		for _, e := range rapid.SliceOfN(entry, 0, 12).Draw(t, "entries") {
			drawn[e.Path] = e
		}
		return Merge(Entries{}, drawn) // without the answers in a view that is gone
	})
}

func TestMergeIsTheSameInAnyOrderAndAnyNumber(t *testing.T) {
	t.Parallel()
	rapid.Check(t, func(t *rapid.T) {
		a, b, c := copies().Draw(t, "a"), copies().Draw(t, "b"), copies().Draw(t, "c")
		equal := func(what string, x, y Entries) {
			if !reflect.DeepEqual(x, y) {
				t.Fatalf("%s: %v and %v", what, x, y)
			}
		}
		was := maps.Clone(a)
		ab := Merge(a, b)
		equal("the order of two", ab, Merge(b, a))
		equal("the order of three", Merge(ab, c), Merge(a, Merge(b, c)))
		equal("itself", Merge(a, a), a)
		equal("the same once more", Merge(ab, b), ab)
		equal("what was merged", a, was)
		if again := Differences(ab, b); len(again) != 0 {
			for _, d := range again {
				if d.Taken() {
					t.Fatalf("a second time changes %+v", d)
				}
			}
		}
		for path, e := range a { // nothing is lost except to something later, or with its view
			kind, view, _ := Cut(path)
			now, there := ab[path]
			if there && compare(now, e) < 0 || !there && (kind != Said || !ab[View+view].Gone) {
				t.Fatalf("%+v became %+v", e, now)
			}
		}
		less := Parts{rapid.Bool().Draw(t, "without notes"), rapid.Bool().Draw(t, "without views")}
		part := Bundle{Entries: b}.Without(less).Entries
		kept := Merge(a, part)
		for path := range a {
			kind, view, _ := Cut(path)
			if _, there := kept[path]; !there && (kind != Said || !part[View+view].Gone) {
				t.Fatalf("a part took %s away", path)
			}
			if _, carried := part[path]; !carried && !reflect.DeepEqual(kept[path], a[path]) && kind != Said {
				t.Fatalf("a part changed %s", path)
			}
		}
		equal("the rest later", Merge(kept, b), ab)
	})
}

func TestFileReadsBack(t *testing.T) {
	t.Parallel()
	rapid.Check(t, func(t *rapid.T) {
		b := Bundle{UID: uids[0], Entries: copies().Draw(t, "copy")}
		b = b.Without(Parts{rapid.Bool().Draw(t, "without notes"), rapid.Bool().Draw(t, "without views")})
		data, err := Encode(b)
		if err != nil {
			t.Fatal(err)
		}
		got, err := Decode(data)
		if err != nil || !reflect.DeepEqual(got, b) {
			t.Fatalf("%+v, %v; want %+v", got, err, b)
		}
		if again, err := Encode(got); err != nil || !bytes.Equal(again, data) {
			t.Fatalf("other bytes, %v", err)
		}
	})
}

func TestChangedOnBothSides(t *testing.T) {
	t.Parallel()
	version := func(at int64, by string, over int64, value string) Entry {
		return Entry{Path: About, At: at, By: by, Over: over, Value: json.RawMessage(value)}
	}
	first := version(10, "aaaaaaaa", 0, "1")
	for name, test := range map[string]struct {
		mine, theirs Entry
		taken, apart bool
	}{
		"newer there":             {first, version(20, "bbbbbbbb", 10, "2"), true, false},
		"newer here":              {version(20, "aaaaaaaa", 0, "2"), first, false, false},
		"both, theirs later":      {version(15, "aaaaaaaa", 0, "2"), version(20, "bbbbbbbb", 10, "3"), true, true},
		"both, mine later":        {version(25, "aaaaaaaa", 0, "2"), version(20, "bbbbbbbb", 10, "3"), false, true},
		"both said the same":      {version(15, "aaaaaaaa", 0, "2"), version(20, "bbbbbbbb", 10, "2"), true, false},
		"both, after an exchange": {version(30, "aaaaaaaa", 20, "4"), version(40, "bbbbbbbb", 10, "5"), true, true},
		"they knew mine":          {version(30, "aaaaaaaa", 20, "4"), version(40, "bbbbbbbb", 30, "5"), true, false},
		"nobody knows":            {version(15, "", 0, "2"), version(20, "", 0, "3"), true, true},
	} {
		list := Differences(Entries{About: test.mine}, Entries{About: test.theirs})
		if len(list) != 1 || list[0].Taken() != test.taken || list[0].Apart != test.apart {
			t.Errorf("%s: %+v", name, list)
		}
	}
}
