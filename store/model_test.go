package store

import (
	"errors"
	"maps"
	"os"
	"reflect"
	"slices"
	"testing"

	"equalfooting/assessment"
	"pgregory.net/rapid"
)

// model is a store as plain maps.
type model struct {
	sheets  map[ID]assessment.Sheet
	touched []ID // last touched last
	place   Place
	placed  bool
}

func (m *model) touch(id ID) {
	m.touched = append(slices.DeleteFunc(m.touched, func(other ID) bool { return other == id }), id)
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
	a.Flagged = rapid.Bool().Draw(r, "flagged")
	a.Note = rapid.StringN(0, 30, -1).Draw(r, "note")
	return a
}

func drawQuestion(r *rapid.T) string {
	return rapid.SampledFrom(assessment.Questions(assessment.Full)).Draw(r, "question").ID
}

var editions = rapid.SampledFrom([]assessment.Edition{assessment.Full, assessment.Quick})

// Whatever is created, answered, deleted and reopened in whatever order, the store gives what plain maps would.
func TestStoreBehavesAsAModel(t *testing.T) {
	rapid.Check(t, func(r *rapid.T) {
		folder, err := os.MkdirTemp(t.TempDir(), "")
		if err != nil {
			r.Fatal(err)
		}
		s, err := Open(folder, clock())
		if err != nil {
			r.Fatal(err)
		}
		defer func() { _ = s.Close() }()
		m := model{sheets: make(map[ID]assessment.Sheet)}
		must := func(err error) {
			if err != nil {
				r.Fatal(err)
			}
		}
		some := func() *Case {
			if len(m.touched) == 0 {
				r.Skip("no case")
			}
			c, err := s.Case(rapid.SampledFrom(m.touched).Draw(r, "case"))
			must(err)
			return c
		}
		added := func(c *Case, err error, sheet assessment.Sheet) {
			must(err)
			m.sheets[c.ID()] = sheet
			m.touch(c.ID())
		}
		r.Repeat(map[string]func(*rapid.T){
			"create": func(r *rapid.T) {
				sheet := assessment.Sheet{Organisation: drawOrganisation(r), Edition: editions.Draw(r, "edition"),
					Answers: map[string]assessment.Answer{}}
				c, err := s.Create(sheet.Organisation, sheet.Edition)
				added(c, err, sheet)
			},
			"import": func(r *rapid.T) {
				sheet := assessment.Sheet{Organisation: drawOrganisation(r), Edition: editions.Draw(r, "edition"),
					Answers: map[string]assessment.Answer{drawQuestion(r): assessment.Rating(3)}}
				c, err := s.Import(sheet)
				added(c, err, sheet)
			},
			"answer": func(r *rapid.T) {
				c, question, a := some(), drawQuestion(r), drawAnswer(r)
				must(c.SaveAnswer(question, a, Place{Page: "question", Question: question}))
				sheet := m.sheets[c.ID()]
				sheet.Answers = maps.Clone(sheet.Answers)
				sheet.Answers[question] = a
				if a.IsEmpty() {
					delete(sheet.Answers, question)
				}
				m.sheets[c.ID()] = sheet
				m.place, m.placed = Place{Case: c.ID(), Page: "question", Question: question}, true
				m.touch(c.ID())
			},
			"organisation": func(r *rapid.T) {
				c, org := some(), drawOrganisation(r)
				must(c.SaveOrganisation(org))
				sheet := m.sheets[c.ID()]
				sheet.Organisation = org
				m.sheets[c.ID()] = sheet
				m.touch(c.ID())
			},
			"delete": func(r *rapid.T) {
				id := some().ID()
				must(s.Delete(id))
				delete(m.sheets, id)
				m.touched = slices.DeleteFunc(m.touched, func(other ID) bool { return other == id })
				if m.place.Case == id {
					m.place, m.placed = Place{}, false
				}
				var none *NoCaseError
				if _, err := s.Case(id); !errors.As(err, &none) {
					r.Fatalf("case %d after deletion: %v", id, err)
				}
			},
			"reopen": func(r *rapid.T) {
				must(s.Close())
				s, err = Open(folder, s.now)
				must(err)
			},
			"": func(r *rapid.T) { m.check(r, s) },
		})
	})
}

func (m *model) check(r *rapid.T, s *Store) {
	list, err := s.Caseload()
	if err != nil || len(list) != len(m.touched) {
		r.Fatalf("caseload %+v, %v; want %v", list, err, m.touched)
	}
	answers := 0
	for i, summary := range list {
		id := m.touched[len(m.touched)-1-i]
		c, err := s.Case(id)
		if err != nil {
			r.Fatal(err)
		}
		want := m.sheets[id]
		if got := c.Sheet(); got.Edition != want.Edition || !reflect.DeepEqual(got.Organisation, want.Organisation) ||
			len(got.Answers) != len(want.Answers) || (len(want.Answers) > 0 && !reflect.DeepEqual(got.Answers, want.Answers)) {
			r.Fatalf("case %d is %+v, want %+v", id, got, want)
		}
		if summary != c.Summary() || summary.ID != id || summary.Name != want.Organisation.Name ||
			summary.Progress != want.Progress() || summary.Stage != assessment.Reckon(want).Stage {
			r.Fatalf("summary %+v of %+v", summary, want)
		}
		answers += len(want.Answers)
	}
	if p, ok := s.Place(); ok != m.placed || p != m.place {
		r.Fatalf("place %+v, %v; want %+v", p, ok, m.place)
	}
	if report, err := s.Check(); err != nil || report.Answers != answers || len(report.Problems) > 0 {
		r.Fatalf("check %+v, %v", report, err)
	}
}
