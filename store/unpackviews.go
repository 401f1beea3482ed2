package store

import (
	"cmp"
	"maps"
	"slices"

	"equalfooting/assessment"
	"equalfooting/assessment/inorder"
	"equalfooting/store/bundle"
)

func (u *unpacked) putViews(numbers map[string]int) func(bundle.Entries) error {
	return func(entries bundle.Entries) error {
		found := make(map[string]viewValue)
		for path, e := range entries {
			kind, uid, _ := bundle.Cut(path)
			switch {
			case kind != bundle.View:
			case e.Gone:
				u.lose(viewsShelf, []byte(uid), e, nil)
			default:
				v, err := valueOf[viewValue](e)
				if err != nil {
					return err
				}
				if u.visits[v.Visit] == 0 {
					return errBundle
				}
				found[path] = v
			}
		}
		paths := slices.Collect(maps.Keys(found))
		inorder.Sort(paths, func(a, b string) int {
			return cmp.Or(found[a].Added.Compare(found[b].Added), cmp.Compare(a, b))
		})
		for path, number := range numbered(paths, numbers, &u.record.LastView) {
			_, uid, _ := bundle.Cut(path)
			v := found[path].view(u.visits[found[path].Visit], number)
			v.Answers = make(map[string]assessment.Answer)
			u.views[uid] = v
			u.record.Views = append(u.record.Views, v)
			u.keep(viewsShelf, keyOf(u.record.ID, v.Visit, number), uid, entries[path])
		}
		inorder.Sort(u.record.Views, func(a, b assessment.View) int {
			return cmp.Or(cmp.Compare(a.Visit, b.Visit), cmp.Compare(a.Number, b.Number))
		})
		return nil
	}
}

// putAnswers puts the answers into the visits and the views.
func (u *unpacked) putAnswers(entries bundle.Entries) error {
	for path, e := range entries {
		kind, of, question := bundle.Cut(path)
		visit, view := u.visits[of], u.views[of]
		shelf, there, rest := answersShelf, visit > 0, numbersOf(visit)
		switch kind {
		case bundle.Said:
			shelf, there, rest = viewAnswersShelf, view.Number > 0, numbersOf(view.Visit, view.Number)
		case bundle.Answer:
		default:
			continue
		}
		rest = append(rest, question...)
		switch {
		case e.Gone:
			switch {
			case there:
				u.lose(shelf, rest, e, nil)
			case kind == bundle.Answer: // it went with its visit
				u.gone[string(answerOfGoneKey(u.record.ID, of, question))] = goneEntry{mark{stamp: stampIn(e)}, nil}
			}
			continue
		case !there:
			return errBundle
		}
		a, err := valueOf[answerEntry](e)
		if err := cmp.Or(err, checkQuestion(question)); err != nil {
			return err
		}
		if kind == bundle.Said && !a.Written.IsZero() {
			return errBundle
		}
		if kind == bundle.Said {
			view.Answers[question] = a.Answer
		} else {
			v := &u.record.Visits[visit-1]
			v.Answers[question] = a.Answer
			if !a.Written.IsZero() {
				v.Written = cleared(v.Written)
				v.Written[question] = a.Written
			}
		}
		u.keep(shelf, append(keyOf(u.record.ID), rest...), "", e)
	}
	return nil
}

func cleared[T any](m map[string]T) map[string]T {
	if m == nil {
		return make(map[string]T)
	}
	return m
}
