// Package bundle is one organisation's whole record as one file, to move or copy, and the rule by which two copies of an
// organisation are put together. It knows what lies where in a record, and not what is said there.
package bundle

import (
	"bytes"
	"cmp"
	"encoding/json"
	"maps"
	"slices"
	"strings"
)

// Bundle is an organisation, or as much of it as was taken along.
type Bundle struct {
	UID     string // the organisation's, the same in every copy
	LeftOut Parts
	Entries Entries
}

// Parts are those parts of an organisation that can be left out.
type Parts struct {
	Notes bool `json:"notes,omitempty"` // on days of work
	Views bool `json:"views,omitempty"` // other people's answers
}

// Entry is one version of one thing that was said.
type Entry struct {
	Path  string          `json:"path"`            // see the paths below
	At    int64           `json:"at"`              // when it was written, in milliseconds as Unix counts them
	By    string          `json:"by,omitempty"`    // in which data file; "" where that is not known
	Over  int64           `json:"over,omitempty"`  // At of the last version from another file that it goes back to
	Gone  bool            `json:"gone,omitempty"`  // it was taken away
	Value json.RawMessage `json:"value,omitempty"` // what was said; nothing where it is gone, but for a visit's frame
}

// Entries are an organisation's, by their paths.
type Entries map[string]Entry

// The paths, or how they begin: what follows a slash is a UID, then perhaps a question. A day's note is by its day.
const (
	About   = "about"
	Offer   = "offer"
	Sitting = "sitting"
	Look    = "look"
	Labels  = "labels"  // there are none before one was said
	Meeting = "meeting" // there is none before one was agreed on
	Visit   = "visit/"
	Answer  = "answer/"
	View    = "view/"
	Said    = "said/" // an answer in a view
	Action  = "action/"
	Day     = "day/"
)

// kinds are all of them.
var kinds = []string{About, Offer, Sitting, Look, Meeting, Labels, Visit, Answer, View, Said, Action, Day}

// Cut gives the kind of a path, what its UID or day is, and its question; "" for the kind where there is none such.
func Cut(path string) (kind, of, question string) {
	for _, k := range kinds {
		rest, ok := strings.CutPrefix(path, k)
		switch {
		case !ok || rest != "" && !strings.HasSuffix(k, "/"):
			continue
		case k == Answer || k == Said:
			of, question, _ = strings.Cut(rest, "/")
			return k, of, question
		default:
			return k, rest, ""
		}
	}
	return "", "", ""
}

// without leaves out what belongs to these parts.
func (e Entries) without(parts Parts) Entries {
	kept := maps.Clone(e)
	maps.DeleteFunc(kept, func(path string, _ Entry) bool {
		kind, _, _ := Cut(path)
		return parts.Notes && kind == Day || parts.Views && (kind == View || kind == Said)
	})
	return kept
}

// Without gives the bundle with less in it. What another copy has of that stays there.
func (b Bundle) Without(parts Parts) Bundle {
	b.LeftOut = Parts{b.LeftOut.Notes || parts.Notes, b.LeftOut.Views || parts.Views}
	b.Entries = b.Entries.without(parts)
	return b
}

// Paths gives the paths in their order.
func (e Entries) Paths() []string { return slices.Sorted(maps.Keys(e)) }

// compare says which of two versions of the same thing counts: the later one; at the same time by the file's number, and then by
// the bytes, so that it comes out the same everywhere. A view that was taken out is out for good: it was somebody's own words.
func compare(a, b Entry) int {
	if strings.HasPrefix(a.Path, View) && a.Gone != b.Gone {
		if a.Gone {
			return 1
		}
		return -1
	}
	if c := cmp.Or(cmp.Compare(a.At, b.At), cmp.Compare(a.By, b.By)); c != 0 {
		return c
	}
	return bytes.Compare(a.line(), b.line())
}

// line gives the entry as a file has it.
func (e Entry) line() []byte {
	line, _ := json.Marshal(e) // its value is JSON
	return line
}

// Merge puts two copies of an organisation together: of each thing the version that counts, and what only one has. It does not
// matter in which order, or how often. Neither is changed.
func Merge(a, b Entries) Entries {
	both := make(Entries, max(len(a), len(b)))
	maps.Copy(both, a)
	for path, e := range b {
		if mine, ok := both[path]; !ok || compare(e, mine) > 0 {
			both[path] = e
		}
	}
	maps.DeleteFunc(both, func(path string, _ Entry) bool { // what was said in a view goes with it
		kind, view, _ := Cut(path)
		return kind == Said && both[View+view].Gone
	})
	return both
}
