package assessment

// mattersMost gives the questions that matter most for this kind of partnership.
func (p Partnership) mattersMost() []string {
	switch p {
	case InformalNetwork, Alliance:
		return []string{"capacity.networks", "profile.offer", "ideology.voice", "trust.openness"}
	case JointProject:
		return []string{"trust.roles", "culture.joint-rules", "capacity.delivery", "trust.decisions"}
	case Subcontract:
		return []string{"capacity.cash-flow", "capacity.full-cost", "trust.accountability", "capacity.delivery", "governance.policies",
			"ideology.voice"}
	case Consortium:
		return []string{"capacity.time", "trust.decisions", "governance.mandate", "capacity.skills", "trust.roles"}
	case SharedOffice:
		return []string{"governance.policies", "governance.finance", "culture.joint-rules", "trust.roles"}
	case Merger:
		return []string{"ideology.ethos", "governance.mandate", "ideology.voice", "governance.finance", "trust.openness", "culture.practice",
			"ideology.choice"}
	default:
		return nil
	}
}

// Questions gives those of an edition's questions that matter most for this kind of partnership; none where no kind is
// chosen.
func (p Partnership) Questions(e Edition) []string { return askedIn(e, p.mattersMost()) }

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
