package store

import (
	"errors"
	"maps"
	"os"
	"slices"
	"testing"

	"equalfooting/assessment"
	"pgregory.net/rapid"
)

// Whatever is created, answered, planned, deleted and reopened in whatever order, the store gives what plain maps would.
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
		w := &walk{r: r, store: s, model: model{cases: make(map[ID]*caseModel)}}
		defer func() { _ = w.store.Close() }()
		actions := map[string]func(*rapid.T){
			"create": func(r *rapid.T) {
				org, edition := drawOrganisation(r), editions.Draw(r, "edition")
				c, err := w.store.Create(org, edition)
				w.added(c, err, assessment.Sheet{Organisation: org, Edition: edition})
			},
			"import": func(r *rapid.T) {
				sheet := wholeSheet("Example")
				sheet.Organisation, sheet.Edition = drawOrganisation(r), editions.Draw(r, "edition")
				for range rapid.IntRange(0, 2).Draw(r, "without") {
					delete(sheet.Answers, drawQuestion(r))
				}
				c, err := w.store.Import(sheet)
				w.added(c, err, sheet)
			},
			"organisation": w.change(func(c *Case, m *caseModel) error {
				m.organisation = drawOrganisation(r)
				return c.SaveOrganisation(m.organisation)
			}),
			"delete": func(r *rapid.T) {
				id := w.some(r).ID()
				w.must(w.store.Delete(id))
				delete(w.model.cases, id)
				w.model.touched = slices.DeleteFunc(w.model.touched, func(other ID) bool { return other == id })
				if w.model.place.Case == id {
					w.model.place, w.model.placed = Place{}, false
				}
				var none *NoCaseError
				if _, err := w.store.Case(id); !errors.As(err, &none) {
					r.Fatalf("case %d after deletion: %v", id, err)
				}
			},
			"reopen": func(r *rapid.T) {
				w.must(w.store.Close())
				w.store, err = Open(folder, w.store.now)
				w.must(err)
			},
			"": func(r *rapid.T) { w.model.check(r, w.store) },
		}
		maps.Copy(actions, w.answering())
		maps.Copy(actions, w.throughTheYear())
		r.Repeat(actions)
	})
}

// walk is one run of the test: a store, and the model of what should be in it.
type walk struct {
	r     *rapid.T
	store *Store
	model model
}

func (w *walk) must(err error) {
	if err != nil {
		w.r.Fatal(err)
	}
}

func (w *walk) some(r *rapid.T) *Case {
	if len(w.model.touched) == 0 {
		r.Skip("no case")
	}
	c, err := w.store.Case(rapid.SampledFrom(w.model.touched).Draw(r, "case"))
	w.must(err)
	return c
}

func (w *walk) added(c *Case, err error, sheet assessment.Sheet) {
	w.must(err)
	answers := make(map[string]assessment.Answer)
	maps.Copy(answers, sheet.Answers)
	w.model.cases[c.ID()] = &caseModel{organisation: sheet.Organisation,
		visits:   []*visitModel{{edition: sheet.Edition, answers: answers}},
		sessions: make(map[assessment.Date]Session)}
	w.model.cases[c.ID()].completed(false)
	w.model.touch(c.ID())
}

// change does something to a case and its model that counts as touching it.
func (w *walk) change(do func(c *Case, m *caseModel) error) func(*rapid.T) {
	return func(r *rapid.T) {
		c := w.some(r)
		w.must(do(c, w.model.cases[c.ID()]))
		w.model.touch(c.ID())
	}
}

func (w *walk) answering() map[string]func(*rapid.T) {
	answer := func(c *Case, m *caseModel, question string, a assessment.Answer) error {
		v := m.visits[len(m.visits)-1]
		done := m.progress(v.answers).Done()
		set(v.answers, question, a)
		m.completed(done)
		w.model.place, w.model.placed = Place{Case: c.ID(), Page: "question", Question: question}, true
		return c.SaveAnswer(question, a, Place{Page: "question", Question: question, Voice: 9})
	}
	return map[string]func(*rapid.T){
		"answer": w.change(func(c *Case, m *caseModel) error {
			return answer(c, m, drawQuestion(w.r), drawAnswer(w.r))
		}),
		"answer an open question": w.change(func(c *Case, m *caseModel) error {
			for _, q := range assessment.Questions(c.Summary().Edition) {
				if c.Answer(q.ID).Kind == assessment.Unanswered {
					return answer(c, m, q.ID, assessment.Rating(2))
				}
			}
			return answer(c, m, "trust.roles", assessment.Rating(1))
		}),
		"voice": w.change(func(c *Case, m *caseModel) error {
			answers := make(map[string]assessment.Answer)
			set(answers, drawQuestion(w.r), drawAnswer(w.r))
			kind := rapid.SampledFrom([]VoiceKind{Mentor, Imported, First}).Draw(w.r, "kind")
			v, err := c.AddVoice("Example", kind, answers)
			m.lastVoice++
			m.voices = append(m.voices, &voiceModel{m.lastVoice, len(m.visits), kind, false, answers})
			if v.Number != m.lastVoice {
				w.r.Fatalf("voice %d, want %d", v.Number, m.lastVoice)
			}
			return err
		}),
		"voice's answer": w.change(func(c *Case, m *caseModel) error {
			v, question, a := m.someVoice(w.r), drawQuestion(w.r), drawAnswer(w.r)
			set(v.answers, question, a)
			w.model.place, w.model.placed = Place{Case: c.ID(), Page: "voice", Voice: v.number}, true
			return c.SaveVoiceAnswer(v.number, question, a, Place{Page: "voice"})
		}),
		"open voice": w.change(func(c *Case, m *caseModel) error {
			v := m.someVoice(w.r)
			v.opened = true
			return c.OpenVoice(v.number)
		}),
		"remove voice": w.change(func(c *Case, m *caseModel) error {
			v := m.someVoice(w.r)
			m.voices = slices.DeleteFunc(m.voices, func(other *voiceModel) bool { return other == v })
			return c.RemoveVoice(v.number)
		}),
	}
}

func (w *walk) throughTheYear() map[string]func(*rapid.T) {
	return map[string]func(*rapid.T){
		"revisit": w.change(func(c *Case, m *caseModel) error {
			edition := editions.Draw(w.r, "edition")
			m.visits = append(m.visits, &visitModel{edition, make(map[string]assessment.Answer), m.nextLook})
			m.nextLook = assessment.Date{}
			return c.Revisit(edition)
		}),
		"take back": w.change(func(c *Case, m *caseModel) error {
			number := len(m.visits)
			last := m.visits[number-1]
			said := slices.ContainsFunc(m.voices, func(v *voiceModel) bool { return v.about == number })
			if number > 1 && len(last.answers) == 0 && !said {
				m.visits = m.visits[:number-1]
				if m.nextLook.IsZero() {
					m.nextLook = last.look
				}
			}
			return c.TakeBack()
		}),
		"edition": w.change(func(c *Case, m *caseModel) error {
			v := m.visits[len(m.visits)-1]
			done := m.progress(v.answers).Done()
			v.edition = editions.Draw(w.r, "edition")
			m.completed(done)
			return c.SaveEdition(v.edition)
		}),
		"sitting": w.change(func(c *Case, m *caseModel) error {
			m.sitting = Sitting{OneToOne, rapid.StringN(0, 5, -1).Draw(w.r, "facilitator")}
			return c.SaveSitting(m.sitting)
		}),
		"offer": w.change(func(c *Case, m *caseModel) error {
			m.offer = Offer{Words: rapid.StringN(0, 50, -1).Draw(w.r, "words")}
			return c.SaveOffer(m.offer)
		}),
		"next look": w.change(func(c *Case, m *caseModel) error {
			m.nextLook = drawDay(w.r)
			return c.SaveNextLook(m.nextLook)
		}),
		"archive": func(r *rapid.T) {
			c := w.some(r)
			m := w.model.cases[c.ID()]
			m.archived = rapid.Bool().Draw(r, "archived")
			w.must(c.SaveArchived(m.archived))
			if !m.archived {
				w.model.touch(c.ID())
			}
		},
		"action": w.change(func(c *Case, m *caseModel) error {
			a := assessment.PlanAction{What: "Example", By: drawDay(w.r), Note: rapid.StringN(0, 9, -1).Draw(w.r, "note"),
				Status: rapid.SampledFrom(assessment.Statuses()).Draw(w.r, "status")}
			i := rapid.IntRange(0, len(m.plan)).Draw(w.r, "which")
			if i < len(m.plan) {
				a.Number = m.plan[i].Number
				m.plan[i] = a
				_, err := c.SaveAction(a)
				return err
			}
			kept, err := c.SaveAction(a)
			m.lastAction++
			a.Number = m.lastAction
			m.plan = append(m.plan, a)
			if kept != a {
				w.r.Fatalf("action %+v, want %+v", kept, a)
			}
			return err
		}),
		"remove action": w.change(func(c *Case, m *caseModel) error {
			if len(m.plan) == 0 {
				w.r.Skip("no action")
			}
			i := rapid.IntRange(0, len(m.plan)-1).Draw(w.r, "which")
			number := m.plan[i].Number
			m.plan = slices.Delete(m.plan, i, i+1)
			return c.RemoveAction(number)
		}),
		"session": w.change(func(c *Case, m *caseModel) error {
			session := Session{Day: modelDay.AddMonths(rapid.IntRange(-2, 2).Draw(w.r, "month")), Sitting: m.sitting,
				Note: rapid.StringN(0, 9, -1).Draw(w.r, "note"), Answered: rapid.IntRange(0, 1).Draw(w.r, "answered")}
			m.sessions[session.Day] = session
			if session.Note == "" && session.Answered == 0 {
				delete(m.sessions, session.Day)
			}
			return c.SaveSession(session)
		}),
	}
}

// modelDay is the day that the tests' clock is at.
var modelDay = assessment.DateOf(clock()().Local())
