package assessment

import "cmp"

// Change is which way something moved between two assessments.
type Change string

// The ways to move, and the lack of a way to tell.
const (
	Up            Change = "up"
	Down          Change = "down"
	Same          Change = "same"
	NotComparable Change = "not comparable"
)

// Movement is what moved between two sheets of the same organisation (docs/scoring.md, "What moved since last time").
type Movement struct {
	Domains       [DomainCount]DomainMovement // in the instrument's order
	Questions     []QuestionMovement          // only those that moved, in the instrument's order
	Before, After Stage                       // of each sheet as a whole: unlike the rest, not over the same questions
	Lower         bool                        // a domain or a question went down; it may mean a franker answer
}

// DomainMovement compares like with like: one domain over the questions that are rated in both sheets. So a quick check
// can be compared with a full one, and a question left open in one of them does not look like a change. These are not
// the domain's scores: those go over all that each sheet rated.
type DomainMovement struct {
	ID            Domain
	Before, After *Fraction // percentages; both nil when no question is rated in both
	Change        Change    // NotComparable when no question is rated in both
	Compared      int       // how many questions are rated in both, 0 to 6
}

// QuestionMovement is a question whose answer moved. Both answers are of a kind that may be told: neither Unanswered
// nor RatherNotSay. Their notes and reasons are still private.
type QuestionMovement struct {
	Question      string // its id
	Before, After Answer
	Change        Change // by level, else by evidence; NotComparable when the kind moved, or evidence is there once only
}

// Move compares two sheets of one organisation over the questions that both editions ask.
func Move(before, after Sheet) Movement {
	questions := askedInAll(before, after)
	m := Movement{Before: StageOf(before), After: StageOf(after)}
	for i, d := range Domains() {
		m.Domains[i] = moveDomain(d, questions, before, after)
	}
	for _, q := range questions {
		was, now := before.Answers[q.ID], after.Answers[q.ID]
		if was.Form != now.Form {
			continue // what is meant for a partner is not to be compared with what is done with one
		}
		change := changeOf(q, was, now)
		if change == Same {
			continue
		}
		m.Questions = append(m.Questions, QuestionMovement{Question: q.ID, Before: was, After: now, Change: change})
		// A domain goes down only if one of its questions does, as it is compared over the same ones.
		m.Lower = m.Lower || change == Down
	}
	return m
}

// askedInAll gives the questions that the editions of all the sheets ask: the quick check's are in the full edition too.
func askedInAll(sheets ...Sheet) []Question {
	for _, s := range sheets {
		if s.Edition == Quick {
			return Questions(Quick)
		}
	}
	return Questions(Full)
}

func moveDomain(d Domain, questions []Question, before, after Sheet) DomainMovement {
	m := DomainMovement{ID: d, Change: NotComparable}
	var levelsBefore, levelsAfter int
	for _, q := range questions {
		was, now := before.Answers[q.ID], after.Answers[q.ID]
		if q.Domain != d || was.Kind != Rated || now.Kind != Rated || was.Form != now.Form {
			continue
		}
		m.Compared++
		levelsBefore += int(was.Level)
		levelsAfter += int(now.Level)
	}
	if m.Compared > 0 {
		m.Before = fractionOf(100*levelsBefore, int(HighestLevel)*m.Compared)
		m.After = fractionOf(100*levelsAfter, int(HighestLevel)*m.Compared)
		m.Change = direction(levelsBefore, levelsAfter)
	}
	return m
}

// changeOf is Same as well where one of the answers may not be told.
func changeOf(q Question, before, after Answer) Change {
	switch {
	case !before.mayBeTold() || !after.mayBeTold():
		return Same
	case before.Kind != after.Kind:
		return NotComparable
	case before.Kind != Rated:
		return Same
	case before.Level != after.Level:
		return direction(before.Level, after.Level)
	}
	was, now := before.countedEvidence(q), after.countedEvidence(q)
	switch {
	case was == nil && now == nil:
		return Same
	case was == nil || now == nil:
		return NotComparable
	default:
		return direction(*was, *now)
	}
}

func direction[T cmp.Ordered](before, after T) Change {
	switch {
	case after > before:
		return Up
	case after < before:
		return Down
	default:
		return Same
	}
}

// mayBeTold says that there is an answer, and that others than its author may see it: "rather not say" is never shown to
// anyone else (INSTRUMENT: Answers).
func (a Answer) mayBeTold() bool {
	return a.Kind != Unanswered && a.Kind != RatherNotSay && a.Kind != Unreadable
}

// countedEvidence gives the evidence beside a where it counts; nil where none is asked for or none was given.
func (a Answer) countedEvidence(q Question) *Evidence {
	if !a.AsksEvidence(q) {
		return nil
	}
	return a.Evidence
}
