package questions

import (
	"slices"

	"equalfooting/assessment"
	"equalfooting/content"
	"equalfooting/tui/pages"
)

// GoOn leads on once the question has its answer, or is left without what can be shown. If it was still open, the next question without
// an answer follows, in any domain, and after the last of all what there is to look over, or else the results. If it already had an
// answer, the rest of its domain comes first. A question opened by itself leads back.
func (q *Question) GoOn() pages.Next {
	if q.At.Alone {
		return pages.GoUp()
	}
	c := q.of.Again()
	all := assessment.Questions(c.Sheet().Edition)
	at := placeOf(q.ID, all)
	after := slices.Concat(all[at+1:], all[:at])
	rest := inDomain(q.Domain, all[at+1:])
	next := firstOpen(c.Sheet(), after)
	if !q.open && len(rest) > 0 {
		if next = firstOpen(c.Sheet(), rest); next == "" {
			next = rest[0].ID
		}
	}
	switch {
	case next != "":
		return q.to(c, next)
	case q.open:
		return atTheEnd(c)
	default:
		return q.Up()
	}
}

// Later leaves the question as it is, and goes to the one after it; after the last it goes up.
func (q *Question) Later() pages.Next {
	c := q.of.Again()
	all := assessment.Questions(c.Sheet().Edition)
	if after := placeOf(q.ID, all) + 1; after < len(all) && !q.At.Alone {
		return q.to(c, all[after].ID)
	}
	return q.Up()
}

// Back goes to the previous question visited, or to the one before this in its domain; from the first it goes up.
func (q *Question) Back() pages.Next {
	if q.At.Alone {
		return pages.GoUp()
	}
	edition := q.of.Sheet().Edition
	to := q.At
	to.Field = ""
	if from := q.At.Field; placeOf(from, assessment.Questions(edition)) >= 0 {
		to.Question = from
		return pages.TurnTo(to)
	}
	in := assessment.QuestionsIn(edition, q.Domain)
	at := placeOf(q.ID, in)
	if at <= 0 {
		return q.Up()
	}
	to.Question = in[at-1].ID
	return pages.TurnTo(to)
}

// Up goes to the page above. When the domain's questions are answered in turn, it says so if the domain, or everything, is done.
func (q *Question) Up() pages.Next {
	if q.At.Alone {
		return pages.GoUp()
	}
	c := q.of.Again()
	if isDone(c) {
		return pages.GoUp().And(c.Book.Screens().Tasks.AllDone)
	}
	return pages.GoUp().And(q.domainDone(c))
}

// to goes to another question, and says so if that leaves this one's domain done.
func (q *Question) to(c pages.Case, id string) pages.Next {
	to := q.At
	to.Question, to.Field = id, q.ID
	next := pages.TurnTo(to)
	if other, _ := assessment.QuestionByID(id); other.Domain != q.Domain {
		next = next.And(q.domainDone(c))
	}
	return next
}

// atTheEnd is where the last answer leads: to the results, but first to the answers if something is left to look at. A view has no
// results.
func atTheEnd(c pages.Case) pages.Next {
	words := c.Book.Screens().Tasks
	switch {
	case c.IsView() || leftToLookAt(c):
		said := words.AllDone
		if !isDone(c) {
			said = words.LeftOpen
		}
		return pages.TurnTo(c.To(pages.CheckPage)).And(said)
	default:
		return pages.TurnTo(c.Own(pages.ResultsPage)).And(words.ResultsNext)
	}
}

// domainDone says that the question's domain is done; "" while something is still missing there.
func (q *Question) domainDone(c pages.Case) string {
	if !domainIsDone(c.Sheet(), q.Domain) {
		return ""
	}
	return content.Fill(c.Book.Screens().Tasks.DomainDone, "domain", c.Domain(q.Domain).Name)
}

// domainIsDone says whether all questions of a domain have an answer, and the evidence that they ask for.
func domainIsDone(sheet assessment.Sheet, d assessment.Domain) bool {
	return sheet.DomainProgress(d).Done() && sheet.DomainToShow(d) == 0
}

// isDone says the same of all domains.
func isDone(c pages.Case) bool {
	sheet := c.Sheet()
	return sheet.Progress().Done() && sheet.ToShow() == 0
}

func inDomain(d assessment.Domain, list []assessment.Question) []assessment.Question {
	return slices.DeleteFunc(slices.Clone(list), func(q assessment.Question) bool { return q.Domain != d })
}

// firstOpen returns the first of these questions that has no answer; "" if each has one.
func firstOpen(sheet assessment.Sheet, list []assessment.Question) string {
	for _, q := range list {
		if sheet.Answers[q.ID].Kind == assessment.Unanswered {
			return q.ID
		}
	}
	return ""
}

// firstToShow returns the first of these questions that still needs evidence; "" if there is none.
func firstToShow(sheet assessment.Sheet, list []assessment.Question) string {
	for _, q := range list {
		if a := sheet.Answers[q.ID]; a.AsksEvidence(q) && a.Evidence == nil {
			return q.ID
		}
	}
	return ""
}
