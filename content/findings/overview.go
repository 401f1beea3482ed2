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

// overview is the first part of the results: what is strong in sentences, the six domains, the stage with what holds it back,
// and where to start. An overall number never stands there: it would hide the lowest domain.
func (f Findings) overview() report.Section {
	section := report.Section{Title: f.words.Overview.Title}
	for _, said := range f.Before() {
		section.Blocks = append(section.Blocks, report.Paragraph(said))
	}
	section.Blocks = append(section.Blocks, report.Paragraph(f.Strengths()), f.Bars(), report.Paragraph(f.Stage()))
	var steps report.List
	for _, start := range f.StartHere() {
		steps = append(steps, content.Fill(f.words.Start.Step, "why", start.Why, "domain", start.Domain, "step", start.Step.Short))
	}
	if len(steps) > 0 {
		section.Blocks = append(section.Blocks, report.Heading(f.words.Start.Title), steps)
	}
	return section
}

// Before is what is to be known before the results: that the quick check gives only a first idea, and that some questions were
// asked as of those who have had no partner yet.
func (f Findings) Before() []string {
	var said []string
	if f.result.Indicative {
		said = append(said, f.words.Indicative)
	}
	if f.result.Partner == assessment.PartnerNo {
		said = append(said, f.words.Overview.BeforePartner)
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
func (f Findings) Strengths() string {
	words := f.words.Overview
	strong := f.inBand(assessment.Strength)
	switch {
	case len(strong) == assessment.DomainCount:
		return words.AllStrong
	case len(strong) > 0:
		var said []string
		for _, d := range strong {
			if slices.Contains(f.best(strong), d) {
				said = append(said, f.domain(d).Strong)
			}
		}
		if all := sentences(said...); utf8.RuneCountInString(all) <= mostStrong {
			return all
		}
		return said[0]
	}
	if growing := f.inBand(assessment.Growing); len(growing) > 0 {
		return f.growing(growing)
	}
	if best, ok := f.bestAnswer(); ok {
		return content.Fill(words.BestAnswers, "statement", f.statement(best))
	}
	return words.StartHere
}

// growing says in which domains much is in place: by their names as long as those are few.
func (f Findings) growing(in []assessment.Domain) string {
	words := f.words.Overview
	switch {
	case len(in) == assessment.DomainCount:
		return words.AllGrowing
	case len(in) > mostNamed:
		return f.book.Count(words.Growing, len(in))
	}
	var names []string
	for _, d := range in {
		names = append(names, f.domain(d).Name)
	}
	return content.Fill(words.NoStrengthYet, "domains", f.book.Join(names))
}

// best gives those of the domains with the highest scores, at most as many as are told.
func (f Findings) best(domains []assessment.Domain) []assessment.Domain {
	score := func(d assessment.Domain) assessment.Fraction {
		i := slices.IndexFunc(f.result.Domains[:], func(r assessment.DomainResult) bool { return r.ID == d })
		return *f.result.Domains[i].Score
	}
	sorted := slices.Clone(domains)
	inorder.Sort(sorted, func(a, b assessment.Domain) int { return score(b).Compare(score(a)) })
	most := mostStrengths
	if len(f.Before()) > 0 {
		most = 1
	}
	return sorted[:min(most, len(sorted))]
}

func (f Findings) inBand(band assessment.Band) []assessment.Domain {
	var in []assessment.Domain
	for _, d := range f.result.Domains {
		if d.Band == band {
			in = append(in, d.ID)
		}
	}
	return in
}

// bestAnswer gives the first question whose level is 3 or 4, the highest first.
func (f Findings) bestAnswer() (string, bool) {
	for _, level := range []assessment.Level{assessment.HighestLevel, assessment.HighestLevel - 1} {
		best := f.which(func(a assessment.Answer) bool { return a.Kind == assessment.Rated && a.Level == level })
		if len(best) > 0 {
			return best[0], true
		}
	}
	return "", false
}

// Stage says how ready the organisation is, and what keeps it from being readier.
func (f Findings) Stage() string {
	stage, holds := f.words.Stages[f.result.Stage], f.holdsBack()
	said := sentences(content.Fill(f.words.Overview.Stage, "stage", stage.Name, "means", f.toThem(stage.Means)), holds)
	if utf8.RuneCountInString(said) > mostStage && holds != "" {
		return sentences(content.Fill(f.words.Overview.StageAlone, "stage", stage.Name), holds)
	}
	return said
}

// holdsBack says which domain or which answer keeps the stage from being a higher one, or which answers are needed before
// there is any.
func (f Findings) holdsBack() string {
	words := f.words.Overview
	hold := f.result.Hold(f.sheet)
	switch {
	case hold.Question != "":
		if hold.More > 0 {
			return sentences(f.heldBy(hold.Question), f.book.Count(words.HeldMore, hold.More))
		}
		return f.heldBy(hold.Question)
	case hold.Domain != "":
		return content.Fill(words.HeldByPart, "domain", f.domain(hold.Domain).Name)
	case f.result.Stage == assessment.ReadyToNegotiate:
		return ""
	case f.result.Overall != nil:
		return words.Even
	case len(f.unsettled()) == 0:
		return words.NoneApply
	default:
		return words.Unsettled
	}
}

// heldBy tells of a critical question that holds the stage back: with the level that was chosen in its own words.
func (f Findings) heldBy(id string) string {
	words := f.words.Overview
	text := words.HeldOpen
	switch answer := f.sheet.Answers[id]; answer.Kind {
	case assessment.Rated:
		return content.Fill(words.HeldByAnswer, "answer", cmp.Or(f.level(id), content.Fill(f.words.Answer.Short,
			"statement", f.statement(id), "answer", f.book.Scale().AnswerName(answer))))
	case assessment.NotSure:
		text = words.HeldUnsure
	case assessment.DoesNotApply:
		text = words.HeldLeftOut
	case assessment.Unreadable:
		return content.Fill(f.words.Answer.Short, "statement", f.statement(id), "answer", f.book.Scale().AnswerName(answer))
	case assessment.Unanswered, assessment.RatherNotSay: // told alike
	}
	return content.Fill(text, "statement", f.statement(id))
}

// Bars gives the six domains, each with its band in words.
func (f Findings) Bars() report.Bars {
	var bars report.Bars
	for _, d := range f.result.Domains {
		bar := report.Bar{Name: f.domain(d.ID).Name, Score: d.Score, Words: f.words.Bands[d.Band]}
		if d.Score != nil {
			bar.Percent = f.book.Percent(*d.Score)
		}
		if d.Rated < d.Asked {
			bar.Words = content.Fill(f.words.Bar.Short, "band", bar.Words, "rated", f.book.Number(d.Rated), "asked", f.book.Number(d.Asked))
		}
		bars = append(bars, bar)
	}
	return bars
}
