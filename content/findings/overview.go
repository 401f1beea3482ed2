package findings

import (
	"slices"

	"equalfooting/assessment"
	"equalfooting/assessment/report"
	"equalfooting/content"
)

// overview is the first page of the results: what is strong in sentences, the six domains, what most holds the rest back,
// and the stage. An overall number never stands there: it would hide the lowest domain.
func (f Findings) overview() report.Section {
	words := f.words.Overview
	section := report.Section{Title: words.Title}
	if f.result.Indicative {
		section.Blocks = append(section.Blocks, report.Paragraph(f.words.Indicative))
	}
	section.Blocks = append(section.Blocks, report.Paragraph(f.strengths()), f.bars(), report.Paragraph(f.holdsBack()))
	stage := f.words.Stages[f.result.Stage]
	section.Blocks = append(section.Blocks,
		report.Paragraph(content.Fill(words.Stage, "stage", stage.Name, "means", f.toThem(stage.Means))))
	return section
}

// strengths says what is strong: the domains that are strengths; failing that those that grow; failing that the best
// single answers; and when there is nothing of the kind, that starting was worth something.
func (f Findings) strengths() string {
	words := f.words.Overview
	strong := f.inBand(assessment.Strength)
	switch {
	case len(strong) == assessment.DomainCount:
		return words.AllStrong
	case len(strong) > 0:
		var said []string
		for _, d := range strong {
			said = append(said, f.domain(d).Strong)
		}
		return sentences(said...)
	}
	if growing := f.inBand(assessment.Growing); len(growing) > 0 {
		var names []string
		for _, d := range growing {
			names = append(names, f.domain(d).Name)
		}
		return content.Fill(words.NoStrengthYet, "domains", f.book.Join(names))
	}
	if best, ok := f.bestAnswer(); ok {
		return content.Fill(words.BestAnswers, "statement", f.statement(best))
	}
	return words.StartHere
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
		i := slices.IndexFunc(assessment.Questions(f.sheet.Edition), func(q assessment.Question) bool {
			a := f.sheet.Answers[q.ID]
			return a.Kind == assessment.Rated && a.Level == level
		})
		if i >= 0 {
			return assessment.Questions(f.sheet.Edition)[i].ID, true
		}
	}
	return "", false
}

// holdsBack says which domain most holds the rest back, or which answers are needed before that can be said.
func (f Findings) holdsBack() string {
	words := f.words.Overview
	if weakest, ok := f.result.Weakest(); ok {
		text := f.domain(weakest.ID)
		return content.Fill(words.Weakest, "domain", text.Name, "sentence", sentences(text.Weakest, text.Shared))
	}
	if f.result.Overall != nil {
		return words.Even
	}
	if len(f.unsettled()) == 0 {
		return words.NoneApply
	}
	return words.Unsettled
}

func (f Findings) bars() report.Bars {
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
