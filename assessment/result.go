package assessment

// Result is what a sheet comes to.
type Result struct {
	Edition     Edition
	Audience    Audience
	Partner     Partner // yes or no, never empty
	AnsweredBy  AnsweredBy
	Indicative  bool      // the quick edition only points a way
	Overall     *Fraction // a percentage; nil where too little is rated (see overall)
	Stage       Stage
	SettleFirst []string // critical questions to settle before anything is signed, the most pressing first
	StartHere   []Start  // at most three
	Domains     [DomainCount]DomainResult
	Actions     []Action // the audience's own action points, all of them, by need
	Asks        []Action // others' action points with a need above a quarter, in the order in which to ask
	OtherAsks   []Action // the rest of what it could ask of others, one key away on the screens
	FindOut     []string // questions answered "not sure", in the instrument's order
	Unsettled   []string // without a stage: the questions whose answers would settle it
}

// Reckon gives the result of a sheet (docs/scoring.md). It reads only: the sheet stays as it is.
func Reckon(s Sheet) Result {
	r := Result{Edition: s.Edition, Audience: s.Organisation.Audience, Partner: s.Organisation.HadPartner(),
		AnsweredBy: s.AnsweredBy, Indicative: s.Edition == Quick}
	r.Overall, r.Stage = standing(s, &r.Domains)
	r.SettleFirst = settleFirst(s)
	r.StartHere = startHere(s, r.Domains, r.SettleFirst)
	r.FindOut = unsure(s)
	if r.Stage == NoStage {
		r.Unsettled = unsettled(s, r.Domains)
	}
	r.Actions, r.Asks, r.OtherAsks = actions(s)
	r.Asks = startFirst(s, r.Asks, r.StartHere)
	return r
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

// unsettled gives the questions whose answers would settle the stage: those without a level in the domains that have no
// score, and in all domains where too little is rated over all. None where too few domains have anything asked: no answer
// would settle it.
func unsettled(s Sheet, domains [DomainCount]DomainResult) []string {
	inUse, asked, rated := reach(domains)
	if inUse < fewestDomains {
		return nil
	}
	var ids []string
	for _, d := range domains {
		if d.Score != nil && enoughRated(asked, rated) {
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
