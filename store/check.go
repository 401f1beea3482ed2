package store

import "equalfooting/assessment"

// Report is what Check found.
type Report struct {
	Cases    int       // that can be read, examples included
	Answers  int       // that can be read and belong to a case: of every assessment, and of views
	Problems []Problem // none when all is well
}

// Problem is one thing found wrong.
type Problem struct {
	Kind     ProblemKind
	Case     assessment.ID // 0 when it concerns no one case
	Question string        // empty when it concerns no one answer
	Err      error         // the detail, for developers; nil where the kind says it all. It quotes nothing of what was said
}

// ProblemKind is what sort of thing is wrong.
type ProblemKind string

// The kinds of problem.
const (
	BadPages          ProblemKind = "pages"                // the file's own structure; what follows may be incomplete
	BadCase           ProblemKind = "case"                 // a case's record cannot be read
	BadSummary        ProblemKind = "summary"              // a case's summary is missing or cannot be read
	BadAnswer         ProblemKind = "answer"               // an answer's record cannot be read
	UnknownQuestion   ProblemKind = "unknown question"     // an answer to what the instrument does not ask
	AnswerWithoutCase ProblemKind = "answer without case"  // nothing shows it any more
	SummaryNoCase     ProblemKind = "summary without case" // the caseload shows what cannot be opened
	SummaryDisagrees  ProblemKind = "summary disagrees"    // with the case, its answers or its plan
	BadRecord         ProblemKind = "record"               // of an assessment, a view, the plan or a session cannot be read
	MissingEntry      ProblemKind = "missing"              // of an organisation, or what there is does not fit together
	MissingCase       ProblemKind = "missing case"         // there are fewer organisations, or others, than the file has on its roll
	StrayEntry        ProblemKind = "stray"                // it cannot be read, and is not where it belongs
	BadSettings       ProblemKind = "settings"             // a setting, the trail or the roll cannot be read
	OlderState        ProblemKind = "older"                // the file's newest state could not be read when it was opened
	RecordWithoutCase ProblemKind = "record without case"  // likewise; nothing shows it any more
)

// Check reads every record and says what is wrong with them. Problems are no error; the error is a *DamagedError when
// reading had to stop.
func (s *Store) Check() (Report, error) {
	s.mu.Lock()
	defer s.mu.Unlock()
	var c checker // what it does is in checkrecords.go
	readable, err := s.file.Check(func(err error) { c.add(Problem{Kind: BadPages, Err: err}) })
	if s.file.Older() {
		c.add(Problem{Kind: OlderState})
	}
	if readable {
		err = s.view(c.records)
	}
	return c.report, err
}
