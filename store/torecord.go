package store

import "equalfooting/assessment"

// Record gives all that is kept of the organisation as a value. The error is a *DamagedError.
func (c *Case) Record() (assessment.Record, error) {
	c.store.mu.Lock()
	defer c.store.mu.Unlock()
	r := assessment.Record{ID: assessment.ID(c.summary.ID), Organisation: c.record.Organisation, Example: c.record.Example,
		Created: c.record.Created, Touched: c.summary.Touched, Archived: c.record.Archived, NextLook: c.record.NextLook,
		Sitting: assessment.Sitting{Company: assessment.Company(c.record.Sitting.Company), Facilitator: c.record.Sitting.Facilitator},
		Offer:   assessment.Offer(c.record.Offer), Plan: c.plan, LastView: c.record.LastVoice, LastAction: c.record.LastAction}
	for _, a := range c.assessments {
		answers, err := c.answersOf(a.Number)
		if err != nil {
			return assessment.Record{}, err
		}
		v := assessment.Visit{Number: a.Number, Edition: a.Edition, Started: a.Started, Touched: a.Touched, NextLook: a.NextLook, Answers: answers}
		if a.Number == c.record.Assessment {
			v.Written = c.written
		}
		r.Visits = append(r.Visits, v)
	}
	for _, v := range c.voices {
		r.Views = append(r.Views, assessment.View{Number: v.Number, Visit: v.Assessment, Name: v.Name, Kind: assessment.ViewKind(v.Kind),
			Added: v.Added, Opened: v.Opened, Answers: v.answers})
	}
	for _, s := range c.sessions {
		r.Days = append(r.Days, assessment.Day{Date: s.Day, Note: s.Note, Answered: s.Answered,
			Sitting: assessment.Sitting{Company: assessment.Company(s.Company), Facilitator: s.Facilitator}})
	}
	return r, nil
}

// Value gives the summary as the value that words are made of.
func (s Summary) Value() assessment.Summary {
	return assessment.Summary{ID: assessment.ID(s.ID), Name: s.Name, Audience: s.Audience, Edition: s.Edition, Example: s.Example,
		Created: s.Created, Touched: s.Touched, Progress: s.Progress, Stage: s.Stage, Archived: s.Archived,
		NextLook: s.NextLook, FirstDue: s.FirstDue, Visits: s.Visits}
}
