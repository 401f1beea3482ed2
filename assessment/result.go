package assessment

// Result is what a sheet comes to.
type Result struct {
	Edition    Edition
	Audience   Audience
	Indicative bool      // the quick edition only points a way
	Overall    *Fraction // a percentage; nil unless all six domains have a score
	Stage      Stage
	Domains    [DomainCount]DomainResult
	Actions    []Action // the audience's own action points, all of them, in priority order
	Asks       []Action // others' action points with a need of a quarter or more, in priority order
	OtherAsks  []Action // the rest of others' action points, one key away on the screens
	FindOut    []string // questions answered "not sure", in the instrument's order
	Unsettled  []string // without an overall: the questions whose answers would settle it
}

// Stage is how ready the organisation is, in one of four words.
type Stage string

// The stages, readiest first, and the lack of one.
const (
	ReadyToNegotiate Stage = "ready to negotiate"
	ReadyWithSupport Stage = "ready with support"
	BuildFirst       Stage = "build first"
	NoStage          Stage = "not enough answered to say"
)

// Reckon gives the result of a sheet (docs/scoring.md). It reads only: the sheet stays as it is.
func Reckon(s Sheet) Result {
	audience := s.Organisation.Audience
	r := Result{Edition: s.Edition, Audience: audience, Indicative: s.Edition == Quick}
	r.Overall, r.Stage = standing(s, &r.Domains)
	r.FindOut = unsure(s)
	if r.Overall == nil {
		r.Unsettled = unsettled(s, r.Domains)
	}
	r.Actions, r.Asks, r.OtherAsks = actions(s)
	return r
}

// StageOf gives the stage of a sheet alone, at a small part of the whole result's cost: the store needs it at every
// answer.
func StageOf(s Sheet) Stage {
	var domains [DomainCount]DomainResult
	_, stage := standing(s, &domains)
	return stage
}

// standing fills in the domains and gives what they come to.
func standing(s Sheet, domains *[DomainCount]DomainResult) (*Fraction, Stage) {
	var tallies [DomainCount]tally
	for i, d := range Domains() {
		tallies[i] = count(s, d)
		domains[i] = tallies[i].result()
	}
	all := overall(tallies)
	return all, stage(all, *domains)
}

// commonRated is a multiple of every number of rated questions that a domain can have, so that the mean of the six
// domain scores stays in whole numbers.
const commonRated = 60

func overall(tallies [DomainCount]tally) *Fraction {
	sum := 0
	for _, t := range tallies {
		if !t.scored() {
			return nil
		}
		sum += t.levels * commonRated / t.rated
	}
	return fractionOf(100*sum, int(HighestLevel)*commonRated*DomainCount)
}

func stage(overall *Fraction, domains [DomainCount]DomainResult) Stage {
	if overall == nil {
		return NoStage
	}
	lowest := *domains[0].Score
	for _, d := range domains[1:] {
		if d.Score.Compare(lowest) < 0 {
			lowest = *d.Score
		}
	}
	switch {
	case overall.AtLeast(75, 1) && lowest.AtLeast(50, 1):
		return ReadyToNegotiate
	case overall.AtLeast(50, 1) && lowest.AtLeast(25, 1):
		return ReadyWithSupport
	default:
		return BuildFirst
	}
}

func unsure(s Sheet) []string {
	var ids []string
	for _, q := range Questions(s.Edition) {
		if s.Answers[q.ID].Kind == NotSure {
			ids = append(ids, q.ID)
		}
	}
	return ids
}

func unsettled(s Sheet, domains [DomainCount]DomainResult) []string {
	var ids []string
	for _, d := range domains {
		if d.Score != nil {
			continue
		}
		for _, q := range QuestionsIn(s.Edition, d.ID) {
			if kind := s.Answers[q.ID].Kind; kind != Rated && kind != DoesNotApply {
				ids = append(ids, q.ID)
			}
		}
	}
	return ids
}

// Weakest gives the domain with the lowest score, the first of them in the instrument's order, and whether it holds the
// rest back: whether it is below the strongest. False as well when fewer than two domains have a score.
func (r Result) Weakest() (DomainResult, bool) {
	var lowest, highest *DomainResult
	for i := range r.Domains {
		d := &r.Domains[i]
		if d.Score == nil {
			continue
		}
		if lowest == nil || d.Score.Compare(*lowest.Score) < 0 {
			lowest = d
		}
		if highest == nil || d.Score.Compare(*highest.Score) > 0 {
			highest = d
		}
	}
	if lowest == nil || lowest.Score.Compare(*highest.Score) == 0 {
		return DomainResult{}, false
	}
	return *lowest, true
}
