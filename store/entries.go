package store

import (
	"fmt"
	"time"

	"equalfooting/assessment"
)

// How a record's parts are stored in the file (doc.go says on which shelves). The names of their fields are fixed: older files have them.

// caseEntry is the organisation itself. When it was last touched stands in its summary only, so that an answer need not
// write this entry too.
type caseEntry struct {
	Organisation assessment.Organisation `json:"organisation"`
	Visit        int                     `json:"assessment"` // the current one's number
	Edition      assessment.Edition      `json:"edition"`    // and its edition
	Example      bool                    `json:"example,omitempty"`
	Created      time.Time               `json:"created"`
	Archived     bool                    `json:"archived,omitempty"`
	HandedOver   assessment.Date         `json:"handed_over,omitzero"`
	NextLook     assessment.Date         `json:"next_look,omitzero"`
	Meeting      assessment.Meeting      `json:"meeting,omitzero"`
	CalledOff    []assessment.CalledOff  `json:"called_off,omitempty"` // from version 7 on
	Sitting      assessment.Sitting      `json:"sitting,omitzero"`
	Offer        assessment.Offer        `json:"offer,omitzero"`
	LastView     int                     `json:"last_voice,omitempty"`
	LastAction   int                     `json:"last_action,omitempty"`

	UID    string `json:"uid,omitempty"`   // the same in every copy; see caseUID for older files
	Stamps stamps `json:"stamps,omitzero"` // of its parts, which can each change in another copy
}

// stamps are those of the parts of an organisation's own entry.
type stamps struct {
	About   stamp `json:"about,omitzero"` // what it says of itself
	Offer   stamp `json:"offer,omitzero"`
	Sitting stamp `json:"sitting,omitzero"`
	Look    stamp `json:"look,omitzero"` // the next look
	Meeting stamp `json:"meeting,omitzero"`
	Labels  stamp `json:"labels,omitzero"`
}

func caseEntryOf(r assessment.Record) caseEntry {
	return caseEntry{Organisation: r.Organisation, Visit: r.Current().Number, Edition: r.Current().Edition, Example: r.Example,
		Created: r.Created, Archived: r.Archived, HandedOver: r.HandedOver, NextLook: r.NextLook, Meeting: r.Meeting, CalledOff: r.CalledOff, Sitting: r.Sitting, Offer: r.Offer,
		LastView: r.LastView, LastAction: r.LastAction}
}

// into gives the record with what the entry says.
func (e caseEntry) into(r assessment.Record) assessment.Record {
	r.Organisation, r.Example, r.Created, r.Archived, r.NextLook = e.Organisation, e.Example, e.Created, e.Archived, e.NextLook
	r.Sitting, r.Offer, r.LastView, r.LastAction = e.Sitting, e.Offer, e.LastView, e.LastAction
	r.HandedOver, r.Meeting, r.CalledOff = e.HandedOver, e.Meeting, e.CalledOff
	return r
}

// visitEntry is a visit without its answers. Its number is in the key.
type visitEntry struct {
	Edition  assessment.Edition `json:"edition"`
	Started  time.Time          `json:"started"`
	On       assessment.Date    `json:"on,omitzero"` // from version 6 on
	Touched  time.Time          `json:"touched,omitzero"`
	NextLook assessment.Date    `json:"next_look,omitzero"`

	Partner    assessment.Partner    `json:"partner,omitempty"`
	AnsweredBy assessment.AnsweredBy `json:"answered_by,omitempty"`
	Instrument int                   `json:"instrument,omitempty"`
	Afresh     bool                  `json:"afresh,omitempty"`
	QuickDone  bool                  `json:"quick_done,omitempty"` // from version 6 on

	Mark mark `json:"mark,omitzero"`
}

func visitEntryOf(v assessment.Visit) visitEntry {
	return visitEntry{v.Edition, v.Started, v.On, v.Touched, v.NextLook, v.Partner, v.AnsweredBy, v.Instrument, v.Afresh, v.QuickDone, mark{}}
}

func (e visitEntry) visit(number int) assessment.Visit {
	return assessment.Visit{Number: number, Edition: e.Edition, Started: e.Started, On: e.On, Touched: e.Touched, NextLook: e.NextLook,
		Partner: e.Partner, AnsweredBy: e.AnsweredBy, Instrument: e.Instrument, Afresh: e.Afresh, QuickDone: e.QuickDone}
}

// visitOf makes a visit, without its answers, of its entry.
func visitOf(rest, data []byte) (assessment.Visit, error) {
	number, err := onlyNumber(rest)
	if err != nil {
		return assessment.Visit{}, err
	}
	e, err := decode[visitEntry](data)
	if err != nil {
		return assessment.Visit{}, fmt.Errorf("visit %d: %w", number, err)
	}
	return e.visit(number), nil
}

// viewEntry is a view without its answers. Its number and its visit's are in the key.
type viewEntry struct {
	Name   string              `json:"name,omitempty"`
	Kind   assessment.ViewKind `json:"kind"`
	Added  time.Time           `json:"added"`
	Opened bool                `json:"opened,omitempty"`
	On     assessment.Date     `json:"on,omitzero"` // from version 6 on

	AnsweredBy assessment.AnsweredBy `json:"answered_by,omitempty"`

	Mark mark `json:"mark,omitzero"`
}

func viewEntryOf(v assessment.View) viewEntry {
	return viewEntry{v.Name, v.Kind, v.Added, v.Opened, v.On, v.AnsweredBy, mark{}}
}

func (e viewEntry) view(visit, number int) assessment.View {
	return assessment.View{Number: number, Visit: visit, Name: e.Name, Kind: e.Kind, Added: e.Added, Opened: e.Opened, On: e.On, AnsweredBy: e.AnsweredBy}
}

// viewOf makes a view, without its answers, of its entry.
func viewOf(rest, data []byte) (assessment.View, error) {
	visit, rest, ok := cutNumber(rest)
	number, err := onlyNumber(rest)
	if !ok || err != nil {
		return assessment.View{}, errKeyShape
	}
	e, err := decode[viewEntry](data)
	if err != nil {
		return assessment.View{}, fmt.Errorf("view %d: %w", number, err)
	}
	return e.view(visit, number), nil
}

// actionEntry is an action of the plan. Its number is in the key.
type actionEntry struct {
	assessment.PlanAction
	Mark mark `json:"mark,omitzero"`
}

// actionOf makes an action of the plan of its entry.
func actionOf(rest, data []byte) (assessment.PlanAction, error) {
	number, err := onlyNumber(rest)
	if err != nil {
		return assessment.PlanAction{}, err
	}
	e, err := decode[actionEntry](data)
	if err != nil {
		return assessment.PlanAction{}, fmt.Errorf("action %d: %w", number, err)
	}
	e.Number = number
	return e.PlanAction, nil
}

// dayEntry is what was noted about a day, which is in the key.
type dayEntry struct {
	Sitting  assessment.Sitting `json:"sitting,omitzero"`
	Note     string             `json:"note,omitempty"`
	Answered int                `json:"answered,omitempty"`

	Mark mark `json:"mark,omitzero"`
}

func dayOf(rest, data []byte) (assessment.Day, error) {
	date, err := assessment.ParseDate(string(rest))
	if err != nil || date.IsZero() {
		return assessment.Day{}, errKeyShape
	}
	e, err := decode[dayEntry](data)
	if err != nil {
		return assessment.Day{}, fmt.Errorf("day %s: %w", date, err)
	}
	return assessment.Day{Date: date, Sitting: e.Sitting, Note: e.Note, Answered: e.Answered}, nil
}
