package store

import (
	"encoding/json"
	"strings"

	"equalfooting/assessment"
	"equalfooting/store/bundle"
)

// count adds a difference to what a bundle changes. u is the result of both copies.
func count(a *assessment.Arrival, d bundle.Difference, u *unpacked) {
	kind, of, question := bundle.Cut(d.Path)
	to := map[string]*assessment.Came{bundle.About: &a.About, bundle.Offer: &a.About, bundle.Look: &a.About, bundle.Meeting: &a.About, bundle.Labels: &a.About, bundle.Visit: &a.Visits,
		bundle.Answer: &a.Answers, bundle.View: &a.Views, bundle.Said: &a.Views, bundle.Action: &a.Steps, bundle.Day: &a.Days}[kind]
	known, here := d.Mine.Path != "", d.Mine.Path != "" && !d.Mine.Gone
	switch {
	case to == nil || kind == bundle.Said && u.views[of].Number == 0: // the way through the questions, and what goes with its view
	case string(d.Mine.Value) == string(d.Theirs.Value) && d.Mine.Gone == d.Theirs.Gone: // said again
	case !d.Taken() && known:
		to.Kept++
	case kind == bundle.Said:
		to.Changed++
	case d.Both.Gone && here:
		to.Gone++
	case d.Both.Gone:
	case here:
		to.Changed++
	default:
		to.New++
	}
	if !d.Apart {
		return
	}
	apart := assessment.Conflict{Theirs: d.Taken(), Question: question}
	switch kind {
	case bundle.About, bundle.Offer, bundle.Look, bundle.Meeting, bundle.Labels:
		apart.About = true
	case bundle.Answer:
		if apart.Visit = u.visits[of]; apart.Visit == 0 {
			return
		}
	case bundle.Action:
		apart.Step = whatOf(d)
	case bundle.Day:
		apart.Day, _ = assessment.ParseDate(of)
	default:
		return
	}
	for _, other := range a.Conflicts { // what it says of itself has three parts
		if other.About && apart.About {
			return
		}
	}
	a.Conflicts = append(a.Conflicts, apart)
}

// whatOf says what a step is, from whichever copy still has it.
func whatOf(d bundle.Difference) string {
	for _, e := range []bundle.Entry{d.Both, d.Mine, d.Theirs} {
		if a, err := decode[actionEntry](e.Value); err == nil {
			return assessment.Tame(a.What)
		}
	}
	return ""
}

// keepLosers keeps what does not count. Answers of the current visit that were changed in both copies become a view of it, and a note on
// a day goes under the other one. Both copies do the same.
func keepLosers(entries bundle.Entries, differences []bundle.Difference, u *unpacked, words Words, now stamp) {
	lost := make(map[string]bundle.Entry) // by question
	of := ""
	var texts []any
	for _, d := range differences {
		kind, uid, question := bundle.Cut(d.Path)
		loser := d.Theirs
		if d.Taken() {
			loser = d.Mine
		}
		switch {
		case !d.Apart || loser.Gone:
		case kind == bundle.Answer && u.visits[uid] == len(u.record.Visits):
			if a, err := decode[answerEntry](loser.Value); err == nil && a.Kind != assessment.Unanswered {
				lost[question], of = loser, uid
				texts = append(texts, question, string(loser.Value))
			}
		case kind == bundle.Day && !d.Both.Gone:
			keepNote(entries, d.Both, loser, now)
		}
	}
	if len(lost) == 0 {
		return
	}
	uid := derivedUID(0, append(texts, "others", of)...)
	if _, there := entries[bundle.View+uid]; there {
		return
	}
	put := func(path string, value any) {
		data, _ := json.Marshal(value)
		entries[path] = bundle.Entry{Path: path, At: now.At, By: now.By, Value: data}
	}
	put(bundle.View+uid, viewValue{viewEntry{Name: words.Others, Kind: assessment.ImportedView, Added: u.record.Current().Started}, of})
	for question, e := range lost {
		a, _ := decode[answerEntry](e.Value)
		put(bundle.Said+uid+"/"+question, answerEntry{Answer: a.Answer})
	}
}

// keepNote puts a note that does not count under the one that does, once.
func keepNote(entries bundle.Entries, counts, loser bundle.Entry, now stamp) {
	day, err := decode[dayEntry](counts.Value)
	other, otherErr := decode[dayEntry](loser.Value)
	if err != nil || otherErr != nil || strings.Contains(day.Note, other.Note) {
		return
	}
	day.Note = strings.TrimPrefix(day.Note+"\n"+other.Note, "\n")
	e := counts
	if e.Value, err = json.Marshal(day); err == nil {
		e.At, e.By, e.Over = max(now.At, counts.At+1), now.By, counts.At
		entries[counts.Path] = e
	}
}
