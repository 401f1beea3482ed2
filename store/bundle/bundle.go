// Package bundle is one organisation's whole record as one file, to move or copy, and the rule by which two copies of an organisation are
// merged. It knows where things are in a record, but not what they say.
package bundle

import (
	"bytes"
	"cmp"
	"encoding/json"
	"maps"
	"slices"
	"strings"
)

// Bundle is an organisation, or as much of it as was included.
type Bundle struct {
	UID     string // the organisation's, the same in every copy
	LeftOut Parts
	Entries Entries
}

// Parts are the parts of an organisation that can be left out.
type Parts struct {
	Notes bool `json:"notes,omitempty"` // on days of work
	Views bool `json:"views,omitempty"` // other people's answers
}

// Entry is one version of one thing that was said.
type Entry struct {
	Path  string          `json:"path"`            // see the paths below
	At    int64           `json:"at"`              // when it was written, in Unix milliseconds
	By    string          `json:"by,omitempty"`    // in which data file; "" if that is not known
	Over  int64           `json:"over,omitempty"`  // At of the last version from another file that it builds on
	Gone  bool            `json:"gone,omitempty"`  // it was removed
	Value json.RawMessage `json:"value,omitempty"` // what was said; nothing if it is gone, except for a visit's frame
}

// Entries are an organisation's entries, by path.
type Entries map[string]Entry

// The paths, or how they begin: after a slash comes a UID, then perhaps a question. A day's note is under its day.
const (
	About   = "about"
	Offer   = "offer"
	Sitting = "sitting"
	Look    = "look"
	Labels  = "labels"  // none until one has been given
	Meeting = "meeting" // none until one has been agreed
	Visit   = "visit/"
	Answer  = "answer/"
	View    = "view/"
	Said    = "said/" // an answer in a view
	Action  = "action/"
	Day     = "day/"
)

// kinds are all of them.
var kinds = []string{About, Offer, Sitting, Look, Meeting, Labels, Visit, Answer, View, Said, Action, Day}

// Cut returns the kind of a path, its UID or day, and its question; "" for the kind if the path is not valid.
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

// Without returns the bundle with less in it. If another copy has the missing parts, it keeps them.
func (b Bundle) Without(parts Parts) Bundle {
	b.LeftOut = Parts{b.LeftOut.Notes || parts.Notes, b.LeftOut.Views || parts.Views}
	b.Entries = b.Entries.without(parts)
	return b
}

// Paths returns the paths in order.
func (e Entries) Paths() []string { return slices.Sorted(maps.Keys(e)) }

// compare says which of two versions of the same thing counts: the later one; if the times are equal, by the file's number and then by
// the bytes, so that the result is the same everywhere. A removed view stays removed: it was somebody's own words.
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

// line returns the entry as written in a file.
func (e Entry) line() []byte {
	line, _ := json.Marshal(e) // its value is JSON
	return line
}

// Merge merges two copies of an organisation: for each thing it takes the version that counts, and it keeps what only one has. The order
// does not matter, nor does merging again. Neither copy is changed.
func Merge(a, b Entries) Entries {
	both := make(Entries, max(len(a), len(b)))
	maps.Copy(both, a)
	for path, e := range b {
		if mine, ok := both[path]; !ok || compare(e, mine) > 0 {
			both[path] = e
		}
	}
	maps.DeleteFunc(both, func(path string, _ Entry) bool { // a view's answers go with it
		kind, view, _ := Cut(path)
		return kind == Said && both[View+view].Gone
	})
	return both
}
