package assessment

// Band says what a domain's score means.
type Band string

// The bands, and the lack of one.
const (
	Strength Band = "strength" // 75 or more
	Growing  Band = "growing"  // 50 or more
	First    Band = "priority" // below 50
	NoBand   Band = "not enough answered"
)

// DomainResult is what the answers in one domain come to.
type DomainResult struct {
	ID            Domain
	Score         *Fraction // a percentage; nil when less than half of what was asked is rated
	Band          Band
	Asked         int       // questions of the edition, less those that do not apply
	Rated         int       // those with a level
	Coverage      Fraction  // rated / asked, 0 to 1; 0 when nothing is asked
	ShownLevel    *Fraction // a percentage: the levels of the questions with an evidence answer
	EvidenceScore *Fraction // a percentage, over the same questions
	EvidenceGap   *Fraction // ShownLevel less EvidenceScore, -100 to 100
}

// ShowsLess says that the organisation does more than it can show: an evidence gap of 25 or more.
func (d DomainResult) ShowsLess() bool {
	return d.EvidenceGap != nil && d.EvidenceGap.AtLeast(25, 1)
}

// tally is a domain's answers added up.
type tally struct {
	domain                            Domain
	asked, rated, levels              int
	shown, shownLevels, shownEvidence int // over questions with a level of 1 or more and an evidence answer
}

func count(s Sheet, d Domain) tally {
	t := tally{domain: d}
	questions := Questions(s.Edition)
	for i := range questions {
		q := &questions[i]
		if q.Domain != d {
			continue
		}
		a := s.Answers[q.ID]
		if a.Kind != DoesNotApply {
			t.asked++
		}
		if a.Kind != Rated {
			continue
		}
		t.rated++
		t.levels += int(a.Level)
		if a.AsksEvidence(*q) && a.Evidence != nil {
			t.shown++
			t.shownLevels += int(a.Level)
			t.shownEvidence += int(*a.Evidence)
		}
	}
	return t
}

// scored says whether enough is rated for a score: at least half of what was asked, and something.
func (t tally) scored() bool {
	return t.rated > 0 && 2*t.rated >= t.asked
}

func (t tally) result() DomainResult {
	r := DomainResult{ID: t.domain, Band: NoBand, Asked: t.asked, Rated: t.rated, Coverage: NewFraction(0, 1)}
	if t.asked > 0 {
		r.Coverage = NewFraction(int64(t.rated), int64(t.asked))
	}
	if t.scored() {
		r.Score = fractionOf(100*t.levels, int(HighestLevel)*t.rated)
		r.Band = band(*r.Score)
	}
	if t.shown > 0 {
		r.EvidenceScore = fractionOf(100*t.shownEvidence, int(MostEvidence)*t.shown)
		r.ShownLevel = fractionOf(100*t.shownLevels, int(HighestLevel)*t.shown)
		gap := r.ShownLevel.Minus(*r.EvidenceScore)
		r.EvidenceGap = &gap
	}
	return r
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
