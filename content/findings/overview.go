package findings

import (
	"cmp"
	"slices"
	"unicode/utf8"

	"equalfooting/assessment"
	"equalfooting/assessment/inorder"
	"equalfooting/assessment/report"
	"equalfooting/content"
)

// Overview words the first part of the results: what is strong in sentences, the six domains, the stage with what holds it
// back, and where to start. An overall number never stands there: it would hide the lowest domain.
type Overview struct{ wording }

func (o Overview) section() report.Section {
	section := report.Section{Title: o.words.Overview.Title}
	for _, said := range o.Before() {
		section.Blocks = append(section.Blocks, report.Paragraph(said))
	}
	section.Blocks = append(section.Blocks, report.Paragraph(o.Strengths()), o.Bars(), report.Paragraph(o.Stage()))
	var steps report.List
	for _, start := range o.StartHere() {
		steps = append(steps, content.Fill(o.words.Start.Step, "why", start.Why, "domain", start.Domain, "step", start.Step.Short))
	}
	if len(steps) > 0 {
		section.Blocks = append(section.Blocks, report.Heading(o.words.Start.Title), steps)
	}
	return section
}

// Before is what is to be known before the results: that the quick check gives only a first idea, and that some questions were
// asked as of those who have had no partner yet.
func (o Overview) Before() []string {
	var said []string
	if o.result.Indicative {
		said = append(said, o.words.Indicative)
	}
	if o.result.Partner == assessment.PartnerNo {
		said = append(said, o.words.Overview.BeforePartner)
	}
	return said
}

// So that the page stays whole on a small screen, it is said of so many domains at most that they are strong, and only of one
// where something else is said before; the bars name all. The stage says what it means as long as it has room for that.
const (
	mostStrengths = 2
	mostNamed     = 3   // of those that grow
	mostStrong    = 140 // characters
	mostStage     = 190
)

// Strengths says what is strong: of the domains that are strengths the best, in the instrument's order; failing that those
// that grow; failing that the best single answer; and when there is nothing of the kind, that starting was worth something.
func (o Overview) Strengths() string {
	words := o.words.Overview
	strong := o.inBand(assessment.Strength)
	switch {
	case len(strong) == assessment.DomainCount:
		return words.AllStrong
	case len(strong) > 0:
		var said []string
		for _, d := range strong {
			if slices.Contains(o.best(strong), d) {
				said = append(said, o.domain(d).Strong)
			}
		}
		if all := sentences(said...); utf8.RuneCountInString(all) <= mostStrong {
			return all
		}
		return said[0]
	}
	if growing := o.inBand(assessment.Growing); len(growing) > 0 {
		return o.growing(growing)
	}
	if best, ok := o.bestAnswer(); ok {
		return content.Fill(words.BestAnswers, "statement", o.statement(best))
	}
	return words.StartHere
}

// growing says in which domains much is in place: by their names as long as those are few.
func (o Overview) growing(in []assessment.Domain) string {
	words := o.words.Overview
	switch {
	case len(in) == assessment.DomainCount:
		return words.AllGrowing
	case len(in) > mostNamed:
		return o.book.Count(words.Growing, len(in))
	}
	var names []string
	for _, d := range in {
		names = append(names, o.domain(d).Name)
	}
	return content.Fill(words.NoStrengthYet, "domains", o.book.Join(names))
}

// best gives those of the domains with the highest scores, at most as many as are told.
func (o Overview) best(domains []assessment.Domain) []assessment.Domain {
	score := func(d assessment.Domain) assessment.Fraction {
		i := slices.IndexFunc(o.result.Domains[:], func(r assessment.DomainResult) bool { return r.ID == d })
		return *o.result.Domains[i].Score
	}
	sorted := slices.Clone(domains)
	inorder.Sort(sorted, func(a, b assessment.Domain) int { return score(b).Compare(score(a)) })
	most := mostStrengths
	if len(o.Before()) > 0 {
		most = 1
	}
	return sorted[:min(most, len(sorted))]
}

func (o Overview) inBand(band assessment.Band) []assessment.Domain {
	var in []assessment.Domain
	for _, d := range o.result.Domains {
		if d.Band == band {
			in = append(in, d.ID)
		}
	}
	return in
}

// bestAnswer gives the first question whose level is 3 or 4, the highest first.
func (o Overview) bestAnswer() (string, bool) {
	for _, level := range []assessment.Level{assessment.HighestLevel, assessment.HighestLevel - 1} {
		best := o.which(func(a assessment.Answer) bool { return a.Kind == assessment.Rated && a.Level == level })
		if len(best) > 0 {
			return best[0], true
		}
	}
	return "", false
}

// Stage says how ready the organisation is, and what keeps it from being readier.
func (o Overview) Stage() string {
	stage, holds := o.words.Stages[o.result.Stage], o.holdsBack()
	said := sentences(content.Fill(o.words.Overview.Stage, "stage", stage.Name, "means", o.toThem(stage.Means)), holds)
	if utf8.RuneCountInString(said) > mostStage && holds != "" {
		return sentences(content.Fill(o.words.Overview.StageAlone, "stage", stage.Name), holds)
	}
	return said
}

// holdsBack says which domain or which answer keeps the stage from being a higher one, or which answers are needed before
// there is any.
func (o Overview) holdsBack() string {
	words := o.words.Overview
	hold := o.result.Hold(o.sheet)
	switch {
	case hold.Question != "":
		if hold.More > 0 {
			return sentences(o.heldBy(hold.Question), o.book.Count(words.HeldMore, hold.More))
		}
		return o.heldBy(hold.Question)
	case hold.Domain != "":
		return content.Fill(words.HeldByPart, "domain", o.domain(hold.Domain).Name)
	case o.result.Stage == assessment.ReadyToNegotiate:
		return ""
	case o.result.Overall != nil:
		return words.Even
	case len(o.unsettled()) == 0:
		return words.NoneApply
	default:
		return words.Unsettled
	}
}

// heldBy tells of a critical question that holds the stage back: with the level that was chosen in its own words.
func (o Overview) heldBy(id string) string {
	words := o.words.Overview
	text := words.HeldOpen
	switch answer := o.sheet.Answers[id]; answer.Kind {
	case assessment.Rated:
		return content.Fill(words.HeldByAnswer, "answer", cmp.Or(o.level(id), content.Fill(o.words.Answer.Short,
			"statement", o.statement(id), "answer", o.book.Scale().AnswerName(answer))))
	case assessment.NotSure:
		text = words.HeldUnsure
	case assessment.DoesNotApply:
		text = words.HeldLeftOut
	case assessment.Unreadable:
		return content.Fill(o.words.Answer.Short, "statement", o.statement(id), "answer", o.book.Scale().AnswerName(answer))
	case assessment.Unanswered, assessment.RatherNotSay: // told alike
	}
	return content.Fill(text, "statement", o.statement(id))
}

// Bars gives the six domains, each with its band in words.
func (o Overview) Bars() report.Bars {
	var bars report.Bars
	for _, d := range o.result.Domains {
		bars = append(bars, o.bar(d))
	}
	return bars
}
