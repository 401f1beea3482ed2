package command

import (
	"time"

	"equalfooting/assessment"
	"equalfooting/content"
	"equalfooting/store"
	"equalfooting/store/answersfile"
)

// exampleOffered is the preference that keeps a deleted example from coming back.
const exampleOffered = "example offered"

// offerExample puts the example on a new list, once.
func offerExample(book *content.Book, st *store.Store) error {
	if st.Preferences().Get(exampleOffered) != "" || len(st.Damage()) > 0 { // it may have been offered
		return nil
	}
	if err := addExample(book, st); err != nil {
		return err
	}
	return st.Preferences().Save(exampleOffered, "yes")
}

// addExample adds the example with everything an organisation can have: two visits, another person's view, and a plan.
func addExample(book *content.Book, st *store.Store) error {
	more, answers := book.ExampleMore(), book.Example()
	var sheets []assessment.Sheet
	for _, file := range [][]byte{answers.First, answers.Now, answers.Trustee} {
		sheet, err := answersfile.Parse(file)
		if err != nil {
			return err
		}
		sheets = append(sheets, sheet)
	}
	first, current, trustee := sheets[0], sheets[1], sheets[2]
	first.Date = st.Today().AddMonths(-more.Months)
	record, err := st.Add(first, true)
	if err != nil {
		return err
	}
	_, err = st.Change(record.ID, func(r *assessment.Record, now time.Time) error {
		r.Revisit(current.Edition, now)
		for question, a := range current.Answers {
			a.Change = more.Changes[question]
			r.Give(question, a, now)
		}
		r.AddViewOf(more.Trustee, trustee, false, now)
		for _, step := range more.Plan {
			r.AddAction(step.Action(assessment.DateOf(now.Local())))
		}
		r.Offer = more.Offer.Chosen()
		r.NextLook = assessment.Date{} // it is there to be looked at, and would ask for a visit to nobody
		return r.Visits.SayWhoAnswered(r.Current().Number, more.AnsweredBy)
	})
	return err
}
