package command

import (
	"cmp"
	"strconv"
	"strings"
	"testing"

	"equalfooting/assessment"
	"equalfooting/content"
	"equalfooting/store/storetest"
)

// stroke is one step on a question's page that is saved at once: what is pressed, what the screen then shows, and the answer
// to the question from then on.
type stroke struct {
	arrows bool   // get there with the arrows and Enter, not the key
	key    string // of a choice, or of whatever opens an editor or sets the flag
	title  string // of the editor that the key opens; "" for none
	text   string // to type into it
	shows  string
	said   bool // the program says something at the foot instead of "saved"
	on     bool // it moves on, and the next page says that it is saved
	answer assessment.Answer
}

// strokes are the steps for question i: a note and a flag, then levels and evidence of every kind by key and by arrows, answers that
// are not a level, and reasons. The last of them moves on.
func strokes(book *content.Book, audience assessment.Audience, i int, q assessment.Question) []stroke {
	scale, words := book.Scale(), book.Screens().Question
	var list []stroke
	var answer assessment.Answer
	adds := func(s stroke) {
		s.answer = answer
		list = append(list, s)
	}
	if i == 6 || i == 33 {
		answer.Note = `Ask the treasurer: "who signs above £50?" nqufwx?12`
		adds(stroke{key: "n", title: words.NoteTitle, text: answer.Note, shows: content.Fill(words.Note, "note", answer.Note)})
	}
	if i == 11 {
		answer.Flagged = true
		adds(stroke{key: "f", shows: words.Flagged, said: true})
	}
	other := func(key string, kind assessment.Kind, arrows bool) {
		answer = answer.Choose(kind, assessment.LowestLevel)
		adds(stroke{arrows: arrows, key: key, shows: words.KeptOnly, on: true})
	}
	switch i {
	case 4, 22:
		other("u", assessment.NotSure, i == 22)
	case 14:
		other("r", assessment.RatherNotSay, false)
	case 9, 31:
		other("x", assessment.DoesNotApply, i == 31)
		list[0].shows, list[0].on = words.ReasonTitle, false
		answer.Reason = "We have no office – we meet at the café; not ours"
		adds(stroke{key: "x", title: words.ReasonTitle, text: answer.Reason, on: true})
	default:
		level := i * 3 % 5
		answer = answer.Choose(assessment.Rated, assessment.Level(level))
		key, asks := strconv.Itoa(level+1), answer.AsksEvidence(q)
		text, _ := book.Question(audience, q.ID)
		adds(stroke{arrows: i%4 == 1, key: key, shows: key + " " + cmp.Or(text.Levels[level], scale.Levels[level].Name) + " ✓", on: !asks})
		if asks {
			evidence := (i + 1) % 4
			answer = answer.WithEvidence(assessment.Evidence(evidence))
			adds(stroke{arrows: i%4 == 2, key: content.EvidenceKeys[evidence], on: true})
		}
	}
	return list
}

// does takes one step on a question's page, and waits until the result is shown and said to be saved.
func (p *person) does(s stroke) {
	p.t.Helper()
	switch {
	case s.title != "":
		if !p.editing(s.title) {
			p.Press(s.key)
			p.sees(s.title)
		}
		p.Type(s.text)
		p.Press("enter")
	case s.arrows:
		p.goTo(s.key + " ")
		p.Press("enter")
	default:
		p.Press(s.key)
	}
	switch {
	case s.on:
		p.sees(strings.TrimSuffix(p.words.Question.KeptOnly, "."))
	case s.said:
		p.sees(s.shows)
	default:
		p.sees(s.shows, p.words.Frame.Saved+" ✓")
	}
}

// editing says whether the editor with this title is open.
func (p *person) editing(title string) bool {
	return brokenFrame(p.Screen(), p.columns, p.rows) == "" && contains(p.Screen(), title)
}

// at waits for the page of a question: its place in its part, and its statement.
func (p *person) at(q assessment.Question) {
	p.t.Helper()
	text, ok := p.book.Question(p.audience, q.ID)
	if !ok {
		p.t.Fatalf("no words for %s", q.ID)
	}
	p.sees(p.place(q, p.words.Question.Position), text.Statement)
}

// place says where a question comes in its part, using the given sentence.
func (p *person) place(q assessment.Question, sentence string) string {
	in := assessment.QuestionsIn(p.edition, q.Domain)
	for i, other := range in {
		if other.ID == q.ID {
			return content.Fill(sentence, "domain", p.domain(q.Domain), "number", strconv.Itoa(i+1), "of", strconv.Itoa(len(in)))
		}
	}
	return ""
}

func (p *person) domain(d assessment.Domain) string { return (*p.book.Domains())[d].Name }

// goesOn waits for what follows question i: the next question, which says when a part has just been finished, or the answers to
// look over.
func (p *person) goesOn(questions []assessment.Question, i int) {
	p.t.Helper()
	if i+1 == len(questions) {
		p.sees(p.words.Check.Title, p.words.Tasks.AllDone)
		return
	}
	p.at(questions[i+1])
	if questions[i+1].Domain != questions[i].Domain {
		p.sees(content.Fill(p.words.Tasks.DomainDone, "domain", p.domain(questions[i].Domain)))
	}
}

// onRow checks that the cursor is on the row that begins with this text.
func (p *person) onRow(text string) {
	p.t.Helper()
	if row := cursorRow(p.Screen()); len(row) < len(text) || row[:len(text)] != text {
		p.t.Errorf("the cursor is on %q, want %q", row, text)
	}
}

// organisation is the one that these tests tell the program about.
var organisation = assessment.Organisation{
	Name: "Example Sisters' Kitchen", Audience: assessment.BME, Partner: assessment.PartnerYes,
	Motivations: []assessment.Motivation{assessment.MotiveAccess, assessment.MotiveLearning},
	Partnership: assessment.Consortium, Approach: assessment.ApproachAccess, Income: assessment.Income10kTo100k,
	PaidStaff: "2", Volunteers: "about twelve",
}

// tells begins a new organisation, fills in its details, and ends on its task list with the cursor on the first part.
func (p *person) tells(o assessment.Organisation) {
	p.t.Helper()
	p.begins(o)
	about, names := p.words.About, p.book.About()
	p.Press("esc")
	p.sees(p.words.Tasks.Intro)
	p.opensTask(p.words.Tasks.About)
	p.sees(about.Says)
	p.field(about.Company.Row, about.Company.Label, func() { p.goTo(about.Company.Alone) })
	p.field(about.Motivations.Row, about.Motivations.Label.By(o.Audience), func() {
		for _, motivation := range o.Motivations {
			p.goTo("[ ] " + names.Motivations[motivation].By(o.Audience))
			p.Press("space")
			p.sees("[✓] " + names.Motivations[motivation].By(o.Audience))
		}
	})
	p.field(about.Partnership.Row, about.Partnership.Label.By(o.Audience), func() { p.goTo(names.Partnerships[o.Partnership]) })
	p.field(about.Approach.Row, about.Approach.Label.By(o.Audience), func() { p.goTo(names.Approaches[o.Approach].By(o.Audience)) })
	p.field(about.Income.Row, about.Income.Label, func() { p.goTo(names.Incomes[o.Income]) })
	p.field(about.Staff.Row, about.Staff.Label, func() { p.Type(o.PaidStaff) })
	p.field(about.Volunteers.Row, about.Volunteers.Label, func() { p.Type(o.Volunteers) })
	p.Press("esc")
	p.sees(p.words.Tasks.Intro)
	p.goTo(p.domain(assessment.Capacity))
}

// begins answers what is asked of a new organisation, and ends on its first question.
func (p *person) begins(o assessment.Organisation) {
	p.t.Helper()
	about, names := p.words.About, p.book.About()
	p.Press("n")
	p.sees(about.Name.Label)
	p.Type(o.Name)
	p.Press("enter")
	p.sees(about.Audience.Label)
	p.goTo(names.Audiences[o.Audience])
	p.audience = o.Audience
	p.Press("enter")
	p.sees(about.Partner.Label)
	p.goTo(names.Partners[o.HadPartner()])
	p.Press("enter")
	p.sees(about.Edition.Label)
	p.goTo(map[assessment.Edition]string{assessment.Full: about.Edition.Full, assessment.Quick: about.Edition.Quick}[p.edition][:20])
	p.Press("enter")
	p.sees(about.Done)
	p.at(assessment.Questions(p.edition)[0])
}

// field opens a row of the page about the organisation, answers its field, and returns to the page.
func (p *person) field(row, label string, answers func()) {
	p.t.Helper()
	p.goTo(row + ": ")
	p.Press("enter")
	p.sees(label)
	answers()
	p.Press("enter")
	p.sees(p.words.About.Says)
	p.onRow(row)
}

// stored is what the program left behind about the organisation with this number.
func (p *person) stored(t *testing.T, number int) assessment.Sheet {
	t.Helper()
	st := p.kept()
	defer st.Close()
	found, err := st.Find(strconv.Itoa(number))
	if err != nil {
		t.Fatal(err)
	}
	return storetest.Of(t, st, found.ID).Sheet()
}
