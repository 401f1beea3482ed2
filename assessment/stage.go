package assessment

// Stage is how ready the organisation is, in one of four words.
type Stage string

// The stages, readiest first, and the lack of one.
const (
	ReadyToNegotiate Stage = "ready to negotiate"
	ReadyWithSupport Stage = "ready with support"
	BuildFirst       Stage = "build first"
	NoStage          Stage = "not enough answered to say" // neither above nor below another
)

// StageOf gives the stage of a sheet alone, at a small part of the whole result's cost: the store needs it at every
// answer.
func StageOf(s Sheet) Stage {
	var domains [DomainCount]DomainResult
	_, stage := standing(s, &domains)
	return stage
}

// standing fills in the domains and gives what they come to.
func standing(s Sheet, domains *[DomainCount]DomainResult) (*Fraction, Stage) {
	list := tallies(s)
	for i, t := range list {
		domains[i] = t.result()
	}
	all := overall(list, *domains)
	return all, stage(s, all, *domains)
}

// fewestDomains is in how many domains something must be asked for an overall.
const fewestDomains = 5

// reach counts the domains in which something is asked, and what is asked and rated over all.
func reach(domains [DomainCount]DomainResult) (inUse, asked, rated int) {
	for _, d := range domains {
		asked += d.Asked
		rated += d.Rated
		if d.Asked > 0 {
			inUse++
		}
	}
	return inUse, asked, rated
}

// enoughRated says that two thirds of what is asked over all domains are rated.
func enoughRated(asked, rated int) bool { return 3*rated >= 2*asked }

// commonRated is a multiple of every number of rated questions that a domain can have, so that the mean of the domain
// scores stays in whole numbers.
const commonRated = 60

// overall is the mean of the scores of the domains in which something is asked: five at least, each with a score, and two
// thirds of all that is asked rated. Otherwise nil.
func overall(tallies [DomainCount]tally, domains [DomainCount]DomainResult) *Fraction {
	inUse, asked, rated := reach(domains)
	if inUse < fewestDomains || !enoughRated(asked, rated) {
		return nil
	}
	sum := 0
	for _, t := range tallies {
		switch {
		case t.asked == 0:
		case !t.scored():
			return nil
		default:
			sum += t.levels * commonRated / t.rated
		}
	}
	return fractionOf(100*sum, int(HighestLevel)*commonRated*inUse)
}

func stage(s Sheet, overall *Fraction, domains [DomainCount]DomainResult) Stage {
	every2, any0 := critical(s)
	if overall == nil {
		// A critical question that is not in place at all holds the stage back, whatever the rest would come to.
		if _, asked, rated := reach(domains); any0 && 2*rated >= asked {
			return BuildFirst
		}
		return NoStage
	}
	switch stage := byScores(*overall, domains); {
	case any0:
		return BuildFirst
	case stage == ReadyToNegotiate && !every2:
		return ReadyWithSupport
	default:
		return stage
	}
}

// byScores is what the stage would be without the critical questions.
func byScores(overall Fraction, domains [DomainCount]DomainResult) Stage {
	switch lowest := lowestScore(domains); {
	case overall.AtLeast(75, 1) && lowest.AtLeast(50, 1):
		return ReadyToNegotiate
	case overall.AtLeast(50, 1) && lowest.AtLeast(25, 1):
		return ReadyWithSupport
	default:
		return BuildFirst
	}
}

// critical says whether every critical question of the edition is rated 2 or more, and whether one of them is rated 0.
func critical(s Sheet) (every2, any0 bool) {
	every2 = true
	questions := Questions(s.Edition)
	for i := range questions {
		if !questions[i].Critical {
			continue
		}
		a := s.Answers[questions[i].ID]
		every2 = every2 && a.Kind == Rated && a.Level >= 2
		any0 = any0 || a.Kind == Rated && a.Level == 0
	}
	return every2, any0
}

// lowestScore gives the lowest score of the domains; one of them must have one.
func lowestScore(domains [DomainCount]DomainResult) Fraction {
	var lowest *Fraction
	for _, d := range domains {
		if d.Score != nil && (lowest == nil || d.Score.Compare(*lowest) < 0) {
			lowest = d.Score
		}
	}
	return *lowest
}
