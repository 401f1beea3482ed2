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
	if st.Preference(exampleOffered) != "" || len(st.Damage()) > 0 { // it may have been offered
		return nil
	}
	if err := addExample(book, st); err != nil {
		return err
	}
	return st.SavePreference(exampleOffered, "yes")
}

// addExample adds the example with everything an organisation can have: two visits, another person's view, and a plan.
func addExample(book *content.Book, st *store.Store) error {
	more := book.ExampleMore()
	var sheets []assessment.Sheet
	for _, file := range [][]byte{book.ExampleFirst(), book.Example(), book.ExampleTrustee()} {
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
		r.NextLook = assessment.Date{} // it is only there to be looked at, so no visit is due
		return r.SayWhoAnswered(r.Current().Number, more.AnsweredBy)
	})
	return err
}
