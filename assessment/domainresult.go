package assessment

// Band says what a domain's score means.
type Band string

// The bands, and the two ways of having none.
const (
	Strength    Band = "strength" // 75 or more
	Growing     Band = "growing"  // 50 or more
	First       Band = "priority" // below 50
	NoBand      Band = "not enough answered"
	NothingAsks Band = "does not apply" // nothing is asked in the domain, as none of its questions applies
)

// DomainResult is what the answers in one domain come to.
type DomainResult struct {
	ID            Domain
	Score         *Fraction // a percentage; nil when less than half of what was asked is rated
	Band          Band
	Asked         int       // questions of the edition, less those that do not apply
	Rated         int       // those with a level
	Coverage      *Fraction // rated / asked, 0 to 1; nil when nothing is asked
	EvidenceScore *Fraction // a percentage, over the questions with an evidence answer; nil without one
	EvidenceGap   *Fraction // the levels of the same questions, as a percentage, less EvidenceScore: -100 to 100
	Evidence      EvidenceSaid
	Unwritten     []string // where Evidence says something: of the same questions, those with nothing in writing, in the instrument's order
}

// EvidenceSaid is what the result says about a domain's evidence; "" for nothing. It says something only if that is true: of two
// questions or more, and of things that are at least partly in place.
type EvidenceSaid string

// The two things that can be said.
const (
	MoreThanShown EvidenceSaid = "more than shown" // a gap of 25 or more: the organisation does more than it can show
	Shown         EvidenceSaid = "shown"           // otherwise, an evidence score of 50 or more
)

// inWriting is the evidence from which something is in writing.
const inWriting Evidence = 2

// tally is a domain's answers added up.
type tally struct {
	domain                            Domain
	asked, rated, levels              int
	shown, shownLevels, shownEvidence int // over questions with a level of 1 or more and an evidence answer
	unwritten                         []string
}

// tallies adds up each domain's answers. The questions stand domain by domain.
func tallies(s Sheet) (list [DomainCount]tally) {
	for i, d := range Domains() {
		list[i].domain = d
	}
	questions, at := Questions(s.Edition), 0
	for i := range questions {
		q := &questions[i]
		for list[at].domain != q.Domain {
			at++
		}
		list[at].add(&s, q)
	}
	return list
}

func (t *tally) add(s *Sheet, q *Question) {
	a := s.Answers[q.ID]
	if a.Kind != DoesNotApply {
		t.asked++
	}
	if a.Kind != Rated {
		return
	}
	t.rated++
	t.levels += int(a.Level)
	if evidence := s.evidence(q); evidence != nil {
		t.shown++
		t.shownLevels += int(a.Level)
		t.shownEvidence += int(*evidence)
		if *evidence < inWriting {
			t.unwritten = append(t.unwritten, q.ID)
		}
	}
}

// scored says whether enough is rated for a score: at least half of what was asked, and something.
func (t tally) scored() bool {
	return t.rated > 0 && 2*t.rated >= t.asked
}

func (t tally) result() DomainResult {
	r := DomainResult{ID: t.domain, Band: NoBand, Asked: t.asked, Rated: t.rated}
	if t.asked == 0 {
		r.Band = NothingAsks
		return r
	}
	r.Coverage = fractionOf(t.rated, t.asked)
	if t.scored() {
		r.Score = fractionOf(100*t.levels, int(HighestLevel)*t.rated)
		r.Band = band(*r.Score)
	}
	if t.shown > 0 {
		r.EvidenceScore = fractionOf(100*t.shownEvidence, int(MostEvidence)*t.shown)
		gap := fractionOf(100*t.shownLevels, int(HighestLevel)*t.shown).Minus(*r.EvidenceScore)
		r.EvidenceGap = &gap
	}
	if r.Evidence = t.said(r); r.Evidence != "" {
		r.Unwritten = t.unwritten
	}
	return r
}

// said gives what is said of the evidence.
func (t tally) said(r DomainResult) EvidenceSaid {
	switch {
	case t.shown < 2 || t.shownLevels < 2*t.shown:
		return ""
	case r.EvidenceGap.AtLeast(25, 1):
		return MoreThanShown
	case r.EvidenceScore.AtLeast(50, 1):
		return Shown
	default:
		return ""
	}
}

func band(score Fraction) Band {
	switch {
	case score.AtLeast(75, 1):
		return Strength
	case score.AtLeast(50, 1):
		return Growing
	default:
		return First
	}
}
