package assessment

// Edition is how much is asked.
type Edition string

// The two editions: all 36 questions, or the twelve of the quick check.
const (
	Full  Edition = "full"
	Quick Edition = "quick"
)

// Sheet is everything that a result is reckoned from. Answers is keyed by question id; an id that the edition does not
// ask is left aside.
type Sheet struct {
	Organisation Organisation
	Edition      Edition
	Date         Date // the day of the visit, where the sheet came with it; nothing is reckoned from it
	AnsweredBy   AnsweredBy
	Answers      map[string]Answer
}

// Dated gives the sheet with the day of its visit, as an answers file has it: no day where nothing was answered.
func (s Sheet) Dated(day Date) Sheet {
	if s.Progress().Answered > 0 {
		s.Date = day
	}
	return s
}

// Progress counts how far a sheet has got.
type Progress struct {
	Answered int `json:"answered"` // any kind of answer: a level, not sure, rather not say, does not apply
	Of       int `json:"of"`
	Flagged  int `json:"flagged"` // to come back to
}

// Done says that every question has an answer of some kind.
func (p Progress) Done() bool { return p.Answered == p.Of }

// Progress counts the sheet's answers, in all six domains.
func (s Sheet) Progress() Progress {
	return s.count(func(*Question) bool { return true })
}

// Told counts the answers that others may know of.
func (s Sheet) Told() (count int) {
	for _, q := range Questions(s.Edition) {
		if s.Answers[q.ID].mayBeTold() {
			count++
		}
	}
	return count
}

// DomainProgress counts the sheet's answers in one domain.
func (s Sheet) DomainProgress(d Domain) Progress {
	return s.count(func(q *Question) bool { return q.Domain == d })
}

// DomainUnreadable counts the answers in one domain that were given and cannot be read.
func (s Sheet) DomainUnreadable(d Domain) (count int) {
	for _, q := range QuestionsIn(s.Edition, d) {
		if s.Answers[q.ID].Kind == Unreadable {
			count++
		}
	}
	return count
}

func (s Sheet) count(in func(*Question) bool) Progress {
	var p Progress
	questions := Questions(s.Edition)
	for i := range questions {
		q := &questions[i]
		if !in(q) {
			continue
		}
		p.Of++
		answer := s.Answers[q.ID]
		if answer.Kind != Unanswered {
			p.Answered++
		}
		if answer.Flagged {
			p.Flagged++
		}
	}
	return p
}

// Tame gives the sheet with every text in it made tame: what was typed elsewhere must not command a terminal or turn the words around
// it on a screen here.
func (s Sheet) Tame() Sheet {
	s.Organisation, s.Answers = s.Organisation.tame(), tameAnswers(s.Answers)
	return s
}
