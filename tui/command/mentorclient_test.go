package command

import (
	"cmp"
	"fmt"
	"maps"
	"math/rand/v2"
	"slices"
	"strconv"

	"equalfooting/assessment"
	"equalfooting/content"
)

// client is one of the simulated mentor's organisations, as it should be after everything typed and brought in. Only the test keeps it,
// and it applies the rules on its own.
type client struct {
	id       int
	about    assessment.Organisation
	visits   []visitMade
	look     assessment.Date
	steps    []stepMade
	notes    []string // on the days
	mentored bool     // the mentor's name has been given
	offers   bool     // the two sentences for partners have been written
	away     bool     // handed over
	views    int      // how many views of others there are
	closed   bool     // the last of them is closed
	planned  []int    // the days of the year on which visits should begin
	half     bool     // the last visit stays half done
	handed   bool     // it is handed over, and returned
	resumes  int      // the day of the year on which an interrupted visit resumes; 0 for none
}

// visitMade is one time that a client went through the questions.
type visitMade struct {
	edition assessment.Edition
	day     assessment.Date
	paper   bool // the day is the one on the paper, whatever is answered later
	answers map[string]assessment.Answer
}

// stepMade is a step of the plan.
type stepMade struct {
	what, who string
	by        assessment.Date
	done      bool
}

func (v visitMade) complete() bool {
	return !slices.ContainsFunc(assessment.Questions(v.edition), func(q assessment.Question) bool { return v.answers[q.ID].Kind == assessment.Unanswered })
}

func (v visitMade) answered() int {
	count := 0
	for _, q := range assessment.Questions(v.edition) {
		if v.answers[q.ID].Kind != assessment.Unanswered {
			count++
		}
	}
	return count
}

// now is the latest visit.
func (c *client) now() *visitMade { return &c.visits[len(c.visits)-1] }

// stands is the number of the last complete visit, or of the only one.
func (c *client) stands() int {
	for i, v := range slices.Backward(c.visits) {
		if v.complete() {
			return i + 1
		}
	}
	return len(c.visits)
}

func (c *client) sheet(number int) assessment.Sheet {
	v := c.visits[number-1]
	return assessment.Sheet{Organisation: c.about, Edition: v.edition, Answers: v.answers, Date: v.day}
}

// lookLate says that the next look is overdue and no visit is under way.
func (c *client) lookLate(today assessment.Date) bool {
	return c.now().complete() && c.look.Before(today)
}

// copied returns a copy of the client as it is now.
func (c *client) copied() *client {
	other := *c
	other.visits, other.steps, other.notes = slices.Clone(c.visits), slices.Clone(c.steps), slices.Clone(c.notes)
	for i, v := range other.visits {
		other.visits[i].answers = maps.Clone(v.answers)
	}
	return &other
}

// saidBefore is the answer to a question from the latest earlier visit that has one.
func (c *client) saidBefore(question string) assessment.Answer {
	for _, v := range slices.Backward(c.visits[:len(c.visits)-1]) {
		if a := v.answers[question]; a.Kind != assessment.Unanswered {
			return a
		}
	}
	return assessment.Answer{}
}

// answers returns the lines to type for this many of the open questions on a day, and records their effect.
func (c *client) answers(random *rand.Rand, count int, day assessment.Date) (lines []string) {
	v := c.now()
	for _, q := range assessment.Questions(v.edition) {
		if count == 0 {
			break
		}
		if v.answers[q.ID].Kind != assessment.Unanswered {
			continue
		}
		typed, a := c.answer(random, q)
		lines, v.answers[q.ID] = append(lines, typed...), a
		if !v.paper {
			v.day = day
		}
		count--
	}
	if v.complete() && !day.Before(c.look) {
		c.look = day.AddMonths(3)
	}
	return lines
}

// answer is one answer, typed: on a return visit most stay as they were.
func (c *client) answer(random *rand.Rand, q assessment.Question) (lines []string, a assessment.Answer) {
	before := c.saidBefore(q.ID)
	if before.Kind != assessment.Unanswered && (before.Kind != assessment.Rated || random.IntN(5) > 0) {
		a = assessment.Answer{Kind: before.Kind, Level: before.Level, Evidence: before.Evidence}
		return []string{"same"}, a
	}
	a = rated(random, q)
	if before.Kind == assessment.Unanswered && random.IntN(12) == 0 {
		return []string{"u"}, assessment.Answer{Kind: assessment.NotSure}
	}
	if random.IntN(8) == 0 {
		a.Note = fmt.Sprintf("Note %d of %s", random.IntN(1000), c.about.Name)
		lines = append(lines, "note: "+a.Note)
	}
	lines = append(lines, strconv.Itoa(int(a.Level)+1))
	if before.Kind == assessment.Rated && before.Level != a.Level {
		a.Change = "It moved, said the manager"
		lines = append(lines, a.Change)
	}
	if a.Evidence != nil {
		lines = append(lines, content.EvidenceKeys[*a.Evidence])
	}
	return lines, a
}

// rated draws a level, and what can be shown if that is asked.
func rated(random *rand.Rand, q assessment.Question) assessment.Answer {
	a := assessment.Rating(assessment.Level(random.IntN(5)))
	if a.AsksEvidence(q) {
		a = a.WithEvidence(assessment.Evidence(random.IntN(4)))
	}
	return a
}

// begins begins a visit.
func (c *client) begins(edition assessment.Edition) {
	c.visits = append(c.visits, visitMade{edition: edition, answers: make(map[string]assessment.Answer)})
	c.look = assessment.Date{}
}

// spoken is a day as the program words it.
func spoken(day assessment.Date) string { return day.Time().Format("2 January 2006") }

// number is the client's number as given to a command.
func (c *client) number() string { return strconv.Itoa(c.id) }

// madeUp makes up this many organisations of the four kinds, each with three visits, in order of their first visit; some visits are
// long after the look was due. The second organisation is handed over after its second visit.
func madeUp(random *rand.Rand, count int) []*client {
	kinds := []assessment.Audience{assessment.BME, assessment.Mainstream, assessment.Infrastructure, assessment.Funder}
	what := []string{"Women's Group", "City Advice", "Voluntary Action", "Fund", "Elders' Project", "Youth Forum"}
	list := make([]*client, count)
	for i := range list {
		first := random.IntN(80)
		second := first + 60 + random.IntN(70)
		list[i] = &client{half: i%7 == 4, handed: i == 1, planned: []int{first, second, second + 60 + random.IntN(100)},
			about: assessment.Organisation{Audience: kinds[i%4], Partner: assessment.PartnerYes,
				Name:   fmt.Sprintf("Example %s %s", []string{"Ash", "Beech", "Cedar", "Elm", "Fir", "Hazel", "Lime", "Oak", "Rowan", "Willow"}[i%10], what[i/10%6]),
				Labels: assessment.Labels{Mentor: []string{"Ana", "Bela"}[i%2], Place: []string{"Made-up Bay", "Nowhere Green", "Far Field"}[i%3]}}}
	}
	list[count-1].about.Name = list[0].about.Name // their numbers tell them apart
	slices.SortStableFunc(list, func(a, b *client) int { return cmp.Compare(a.planned[0], b.planned[0]) })
	return list
}
