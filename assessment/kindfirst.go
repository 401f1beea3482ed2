package assessment

// mattersFor has the questions that matter most for each kind of partnership.
var mattersFor = map[Partnership][]string{
	InformalNetwork: {"capacity.networks", "profile.offer", "ideology.voice", "trust.openness"},
	Alliance:        {"capacity.networks", "profile.offer", "ideology.voice", "trust.openness"},
	JointProject:    {"trust.roles", "culture.joint-rules", "capacity.delivery", "trust.decisions"},
	Subcontract: {"capacity.cash-flow", "capacity.full-cost", "trust.accountability", "capacity.delivery", "governance.policies",
		"ideology.voice"},
	Consortium:   {"capacity.time", "trust.decisions", "governance.mandate", "capacity.skills", "trust.roles"},
	SharedOffice: {"governance.policies", "governance.finance", "culture.joint-rules", "trust.roles"},
	Merger: {"ideology.ethos", "governance.mandate", "ideology.voice", "governance.finance", "trust.openness", "culture.practice",
		"ideology.choice"},
}

// Questions gives those of an edition's questions that matter most for this kind of partnership; none where no kind is
// chosen.
func (p Partnership) Questions(e Edition) []string { return askedIn(e, mattersFor[p]) }

// highestToLookAt is the highest level at which a question that matters for a kind of partnership is named.
const highestToLookAt Level = 2

// FirstForKind gives the questions to look at first for the kind of partnership that is considered: of those that matter
// most for it the ones that are rated 2 or less, or not sure.
func (s Sheet) FirstForKind() []string {
	var first []string
	for _, id := range s.Organisation.Partnership.Questions(s.Edition) {
		if a := s.Answers[id]; a.Kind == NotSure || a.Kind == Rated && a.Level <= highestToLookAt {
			first = append(first, id)
		}
	}
	return first
}
