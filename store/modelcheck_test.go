package store

import (
	"cmp"
	"maps"
	"reflect"
	"slices"

	"equalfooting/assessment"
	"pgregory.net/rapid"
)

// model is a store as plain maps.
type model struct {
	cases   map[ID]*caseModel
	touched []ID // last touched last
	place   Place
	placed  bool
}

type caseModel struct {
	organisation assessment.Organisation
	visits       []*visitModel
	voices       []*voiceModel
	plan         []assessment.PlanAction
	sessions     map[assessment.Date]Session
	sitting      Sitting
	offer        Offer
	archived     bool
	nextLook     assessment.Date
	lastVoice    int
	lastAction   int
}

type visitModel struct {
	edition assessment.Edition
	answers map[string]assessment.Answer
	look    assessment.Date // the next look that was set when this visit began
}

type voiceModel struct {
	number, about int
	kind          VoiceKind
	opened        bool
	answers       map[string]assessment.Answer
}

func (m *model) touch(id ID) {
	m.touched = append(slices.DeleteFunc(m.touched, func(other ID) bool { return other == id }), id)
}

func (m *caseModel) sheet(number int) assessment.Sheet {
	v := m.visits[number-1]
	return assessment.Sheet{Organisation: m.organisation, Edition: v.edition, Answers: v.answers}
}

func (m *caseModel) progress(answers map[string]assessment.Answer) assessment.Progress {
	return assessment.Sheet{Edition: m.visits[len(m.visits)-1].edition, Answers: answers}.Progress()
}

// completed sets the usual next look where the current visit is complete now, and was not so before.
func (m *caseModel) completed(before bool) {
	if m.progress(m.visits[len(m.visits)-1].answers).Done() && !before && !modelDay.Before(m.nextLook) {
		m.nextLook = modelDay.AddMonths(3)
	}
}

func (m *caseModel) someVoice(r *rapid.T) *voiceModel {
	if len(m.voices) == 0 {
		r.Skip("no voice")
	}
	return rapid.SampledFrom(m.voices).Draw(r, "voice")
}

func set(answers map[string]assessment.Answer, question string, a assessment.Answer) {
	answers[question] = a
	if a.IsEmpty() {
		delete(answers, question)
	}
}

func drawOrganisation(r *rapid.T) assessment.Organisation {
	audiences := assessment.Audiences()
	return assessment.Organisation{
		Name:       rapid.StringN(1, 20, -1).Draw(r, "name"),
		Audience:   rapid.SampledFrom(audiences[:]).Draw(r, "audience"),
		Volunteers: rapid.StringN(0, 5, -1).Draw(r, "volunteers"),
	}
}

func drawAnswer(r *rapid.T) assessment.Answer {
	a := rapid.SampledFrom([]assessment.Answer{
		{}, assessment.Rating(0), assessment.Rating(2), assessment.Rating(4), assessment.Rating(3).WithEvidence(1),
		{Kind: assessment.NotSure}, {Kind: assessment.RatherNotSay}, {Kind: assessment.DoesNotApply, Reason: "new"},
	}).Draw(r, "answer")
	a.Flagged, a.Agreed = rapid.Bool().Draw(r, "flagged"), rapid.Bool().Draw(r, "agreed")
	a.Note, a.Change = rapid.StringN(0, 30, -1).Draw(r, "note"), rapid.StringN(0, 9, -1).Draw(r, "change")
	return a
}

func drawQuestion(r *rapid.T) string {
	return rapid.SampledFrom(assessment.Questions(assessment.Full)).Draw(r, "question").ID
}

// drawDay draws no day, or one about the tests' own.
func drawDay(r *rapid.T) assessment.Date {
	return rapid.SampledFrom([]assessment.Date{{}, modelDay, modelDay.AddMonths(-1), modelDay.AddMonths(1)}).Draw(r, "day")
}

var editions = rapid.SampledFrom([]assessment.Edition{assessment.Full, assessment.Quick})

func sameSheet(a, b assessment.Sheet) bool {
	return a.Edition == b.Edition && reflect.DeepEqual(a.Organisation, b.Organisation) &&
		maps.EqualFunc(a.Answers, b.Answers, func(a, b assessment.Answer) bool { return reflect.DeepEqual(a, b) })
}

func (m *model) check(r *rapid.T, s *Store) {
	list, err := s.Caseload()
	if err != nil || len(list) != len(m.touched) {
		r.Fatalf("caseload %+v, %v; want %v", list, err, m.touched)
	}
	answers, overdue := 0, 0
	for _, summary := range list {
		c, err := s.Case(summary.ID)
		if err != nil {
			r.Fatal(err)
		}
		want := m.cases[summary.ID]
		want.check(r, c)
		if summary != c.Summary() {
			r.Fatalf("summary %+v, in the case %+v", summary, c.Summary())
		}
		for _, v := range want.visits {
			answers += len(v.answers)
		}
		for _, v := range want.voices {
			answers += len(v.answers)
		}
		for _, a := range want.plan {
			if !want.archived && a.Overdue(modelDay) {
				overdue++
			}
		}
	}
	recent, more, err := s.Recent()
	if err != nil || more || !slices.Equal(recent, list) {
		r.Fatalf("recent %+v, %v, %v; want %+v", recent, more, err, list)
	}
	for i, id := range m.touched {
		if list[len(list)-1-i].ID != id {
			r.Fatalf("caseload %+v, want the order %v", list, m.touched)
		}
	}
	if due, err := s.Overdue(modelDay); err != nil || len(due) != overdue {
		r.Fatalf("overdue %+v, %v; want %d", due, err, overdue)
	}
	if p, ok := s.Place(); ok != m.placed || p != m.place {
		r.Fatalf("place %+v, %v; want %+v", p, ok, m.place)
	}
	if report, err := s.Check(); err != nil || report.Answers != answers || len(report.Problems) > 0 {
		r.Fatalf("check %+v, %v", report, err)
	}
}

func (m *caseModel) check(r *rapid.T, c *Case) {
	current := len(m.visits)
	if got := c.Sheet(); !sameSheet(got, m.sheet(current)) {
		r.Fatalf("case %d is %+v, want %+v", c.ID(), got, m.sheet(current))
	}
	for i, a := range c.Assessments() {
		got, err := c.SheetOf(a.Number)
		if err != nil || a.Number != i+1 || a.Edition != m.visits[i].edition || !sameSheet(got, m.sheet(i+1)) {
			r.Fatalf("assessment %+v is %+v, %v; want %+v", a, got, err, m.sheet(i+1))
		}
	}
	m.checkVoices(r, c)
	for _, q := range assessment.Questions(assessment.Full)[:3] {
		var last assessment.Answer
		for _, v := range m.visits[:current-1] {
			if a := v.answers[q.ID]; a.Kind != assessment.Unanswered {
				last = a
			}
		}
		if got := c.LastTime(q.ID); !reflect.DeepEqual(got, last) {
			r.Fatalf("%s was %+v last time, want %+v", q.ID, got, last)
		}
	}
	if got := c.Plan(); !slices.Equal(got, m.plan) {
		r.Fatalf("plan %+v, want %+v", got, m.plan)
	}
	sessions := slices.SortedFunc(maps.Values(m.sessions), func(a, b Session) int {
		return cmp.Compare(a.Day.String(), b.Day.String())
	})
	if got := c.Sessions(); !slices.Equal(got, sessions) {
		r.Fatalf("sessions %+v, want %+v", got, sessions)
	}
	if c.Sitting() != m.sitting || c.Offer() != m.offer || c.Archived() != m.archived || c.NextLook() != m.nextLook {
		r.Fatalf("case %+v, want %+v", c.record, m)
	}
	sheet := m.sheet(current)
	s := c.Summary()
	if s.Name != sheet.Organisation.Name || s.Edition != sheet.Edition || s.Progress != sheet.Progress() ||
		s.Stage != assessment.Reckon(sheet).Stage || s.Visits != current || s.FirstDue != firstDue(m.plan) ||
		s.Archived != m.archived || s.NextLook != m.nextLook {
		r.Fatalf("summary %+v of %+v", s, m)
	}
}

func (m *caseModel) checkVoices(r *rapid.T, c *Case) {
	for number := range len(m.visits) {
		number++
		list, err := c.VoicesOf(number)
		if err != nil {
			r.Fatal(err)
		}
		for _, want := range m.voices {
			if want.about != number {
				continue
			}
			sheet := m.sheet(number)
			sheet.Answers = want.answers
			if len(list) == 0 {
				r.Fatalf("no voice %d", want.number)
			}
			got, rest := list[0], list[1:]
			if got.Number != want.number || got.Kind != want.kind || got.Opened != want.opened || got.Progress != sheet.Progress() {
				r.Fatalf("voice %+v, want %+v", got, want)
			}
			if kept, err := c.VoiceSheet(want.number); err != nil || !sameSheet(kept, sheet) {
				r.Fatalf("voice %d is %+v, %v; want %+v", want.number, kept, err, sheet)
			}
			list = rest
		}
		if len(list) > 0 {
			r.Fatalf("more voices in assessment %d: %+v", number, list)
		}
	}
}
