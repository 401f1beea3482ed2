package assessment

// Level is how far something is in place, 0 to 4 (INSTRUMENT: Answers). The screens number them 1 to 5.
type Level int

// The lowest and the highest level.
const (
	LowestLevel  Level = 0 // not in place
	HighestLevel Level = 4 // in place, and reviewed
)

// Evidence is what could be shown to a partner today, 0 to 3.
type Evidence int

// The least and the most evidence.
const (
	LeastEvidence Evidence = 0 // nothing to show
	MostEvidence  Evidence = 3 // someone independent has checked it
)

// Kind is what sort of answer was given.
type Kind string

// The kinds of answer. The zero value is no answer yet.
const (
	Unanswered   Kind = ""
	Rated        Kind = "rated"
	NotSure      Kind = "not sure"
	RatherNotSay Kind = "rather not say"
	DoesNotApply Kind = "does not apply"
	Unreadable   Kind = "unreadable" // something was said, and cannot be read. It is never kept
)

// Answer is what an organisation says to one question. The zero value is no answer yet. Any kind, and even no answer, may have a note or
// a flag.
type Answer struct {
	Kind     Kind      `json:"kind,omitempty"`
	Level    Level     `json:"level,omitempty"`    // 0 to 4; means something only when Rated
	Evidence *Evidence `json:"evidence,omitempty"` // 0 to 3; nil when not answered
	Note     string    `json:"note,omitempty"`     // private: for the organisation and its facilitator
	Reason   string    `json:"reason,omitempty"`   // why it does not apply; may be empty
	Flagged  bool      `json:"flagged,omitempty"`  // to come back to; changes no score
	Change   string    `json:"change,omitempty"`   // on a return visit: why it is not what it was
	Agreed   bool      `json:"agreed,omitempty"`   // settled together by several views; changes no score
	Form     Form      `json:"form,omitempty"`     // in which form of the question it was given
	Aside    *Answer   `json:"aside,omitempty"`    // what was said in the question's other form; kept, and not reckoned
}

// Rating gives a rated answer at this level.
func Rating(level Level) Answer {
	return Answer{Kind: Rated, Level: level}
}

// WithEvidence gives a with this evidence.
func (a Answer) WithEvidence(e Evidence) Answer {
	a.Evidence = &e
	return a
}

// apart gives the same answer with its own copies of the evidence and of what is set aside, which nobody else can write into.
func (a Answer) apart() Answer {
	if a.Aside != nil {
		aside := a.Aside.apart()
		a.Aside = &aside
	}
	if a.Evidence == nil {
		return a
	}
	return a.WithEvidence(*a.Evidence)
}

// IsEmpty says that nothing at all was given: no answer, note or flag.
func (a Answer) IsEmpty() bool {
	a.Form = FirstForm
	return a == Answer{}
}

// Choose gives the same answer with another kind and level. The note, the flag, the evidence and the reason stay, even if they count for
// nothing just now: people who change their mind, and perhaps change it back, lose nothing that they said. Only what was said about the
// old answer goes: why it had changed, and that others agreed on it.
func (a Answer) Choose(kind Kind, level Level) Answer {
	if a.Kind != kind || a.Level != level {
		a.Change, a.Agreed = "", false
	}
	a.Kind, a.Level = kind, level
	return a
}

// AsksEvidence says whether, with this answer, the question goes on to ask what could be shown: only from level 1 up, and
// only in its first form.
func (a Answer) AsksEvidence(q Question) bool {
	return q.AsksEvidence && a.Kind == Rated && a.Level > LowestLevel && a.Form == FirstForm
}

// Same says that two answers are the same in everything, evidence and what is set aside by their values.
func (a Answer) Same(b Answer) bool {
	if sameAside := a.Aside == b.Aside || a.Aside != nil && b.Aside != nil && a.Aside.Same(*b.Aside); !sameAside {
		return false
	}
	a.Aside, b.Aside = nil, nil
	sameEvidence := a.Evidence == b.Evidence || a.Evidence != nil && b.Evidence != nil && *a.Evidence == *b.Evidence
	a.Evidence, b.Evidence = nil, nil
	return sameEvidence && a == b
}
