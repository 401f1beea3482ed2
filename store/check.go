package store

import "equalfooting/assessment"

// Report is what Check found.
type Report struct {
	Cases    int       // that can be read whole, examples included
	Answers  int       // that can be read and belong to a case: of every assessment, and of views
	Problems []Problem // none when all is well
}

// Problem is one thing found wrong.
type Problem struct {
	Kind   ProblemKind
	Case   assessment.ID       // 0 when it concerns no one case
	Name   string              // the case's; "" where it is not known
	Unread []assessment.Unread // what of the case cannot be read
	Err    error               // the detail, for developers; nil where the kind says it all. It quotes nothing of what was said
}

// ProblemKind is what sort of thing is wrong.
type ProblemKind string

// The kinds of problem.
const (
	BadPages         ProblemKind = "pages"             // the file's own structure; what follows may be incomplete
	UnreadCase       ProblemKind = "unread"            // something of a case cannot be read
	SummaryDisagrees ProblemKind = "summary disagrees" // with the case, its answers or its plan
	MissingCase      ProblemKind = "missing case"      // there are fewer organisations, or others, than the file has on its roll
	StrayEntry       ProblemKind = "stray"             // it cannot be read, and is not where it belongs
	WithoutCase      ProblemKind = "without case"      // nothing shows it any more
	BadSettings      ProblemKind = "settings"          // a setting, the trail or the roll cannot be read
	OlderState       ProblemKind = "older"             // the file's newest state could not be read when it was opened
)

// Check reads every record and says what is wrong with them. Problems are no error; the error is a *DamagedError when
// reading had to stop.
func (s *Store) Check() (Report, error) {
	s.mu.Lock()
	defer s.mu.Unlock()
	c := checker{told: s.tells(Checking)} // what it does is in checkcase.go
	readable, err := s.file.Check(func(err error) { c.add(Problem{Kind: BadPages, Err: err}) })
	if s.file.Older() {
		c.add(Problem{Kind: OlderState})
	}
	if readable {
		err = s.view(c.records)
	}
	return c.report, err
}
