package findings

import (
	"slices"

	"equalfooting/assessment"
	"equalfooting/assessment/report"
	"equalfooting/content"
)

// Recommendation is one action point as it comes out of the answers, in words.
type Recommendation struct {
	Number   int // the report's
	Title    string
	Priority string // in words
	Own      bool   // the organisation's own to act on; otherwise something to ask of others
	Audience assessment.Audience
	Page     report.Section // what it means, why, the steps or the sentence to say, and the source
	Why      report.Section // every answer behind it, and all its steps
}

// How many answers a recommendation names on its page, so that it stays whole in a small window; the rest are one key
// away, and in the report. One's own has steps to show as well.
const (
	mostAnswersOwn = 2
	mostAnswersAsk = 3
)

// mostAsks is how many of the asks are shown at first; the rest are one key away.
const mostAsks = 3

// mostStepsOnPage is of how many questions the steps stand on a recommendation's page; the rest are one key away.
const mostStepsOnPage = 1

// Own gives the organisation's own action points, all of them, by how much there is to do.
func (f Findings) Own() []Recommendation {
	return f.recommend(f.result.Actions, true)
}

// Asks gives what to ask of others first, in the order in which to ask.
func (f Findings) Asks() []Recommendation {
	asks := f.result.Asks
	return f.recommend(asks[:min(mostAsks, len(asks))], false)
}

// OtherAsks gives the rest of what can be asked of others: what there is a need for in its order, and then what else there
// is, in the report's numbering.
func (f Findings) OtherAsks() []Recommendation {
	asks := f.result.Asks
	return slices.Concat(f.recommend(asks[min(mostAsks, len(asks)):], false), byNumber(f.recommend(f.result.OtherAsks, false)))
}

func (f Findings) recommend(actions []assessment.Action, own bool) []Recommendation {
	most := mostAnswersAsk
	if own {
		most = mostAnswersOwn
	}
	var list []Recommendation
	for _, action := range actions {
		text := f.book.ActionPoint(action.Number)
		list = append(list, Recommendation{
			Number:   action.Number,
			Title:    text.Title,
			Priority: f.words.Priorities[action.Priority],
			Own:      own,
			Audience: assessment.Addressee(action.Number),
			Page:     f.page(action, own, most, mostStepsOnPage),
			Why:      f.why(action),
		})
	}
	return list
}

func byNumber(list []Recommendation) []Recommendation {
	slices.SortStableFunc(list, func(a, b Recommendation) int { return a.Number - b.Number })
	return list
}

// page words a recommendation, naming at most so many of the answers behind it, and the steps of so many questions.
func (f Findings) page(action assessment.Action, own bool, most, mostSteps int) report.Section {
	text := f.book.ActionPoint(action.Number)
	means := text.Means
	if own {
		means = text.Own
	}
	section := report.Section{Title: text.Title, Blocks: []report.Block{report.Paragraph(means)}}
	section.Blocks = append(section.Blocks, f.because(action, most)...)
	if own {
		section.Blocks = append(section.Blocks, f.steps(action, mostSteps)...)
	} else {
		section.Blocks = append(section.Blocks, f.say(action)...)
	}
	return f.withSource(section, text)
}

// say words how to ask.
func (f Findings) say(ask assessment.Action) []report.Block {
	sentences := f.sentences(ask)
	if len(sentences) == 1 {
		return []report.Block{report.Labelled{Label: f.words.Actions.Ask, Text: sentences[0]}}
	}
	return []report.Block{report.Heading(f.words.Actions.Ask), sentences}
}

// sentences are those with which to ask for what the widest gaps need; where there is none, the action point's own.
func (f Findings) sentences(ask assessment.Action) report.List {
	var list report.List
	for _, id := range ask.Widest() {
		text, _ := f.book.Question(f.sheet.Organisation.Audience, id)
		if sentence := text.Asks.Of(ask.Number); sentence != "" {
			list = append(list, sentence)
		}
	}
	if len(list) == 0 {
		return report.List{f.toThem(f.book.ActionPoint(ask.Number).Ask)}
	}
	return list
}

func (f Findings) withSource(section report.Section, text content.ActionPointText) report.Section {
	section.Blocks = append(section.Blocks, report.Paragraph(content.Fill(f.words.Actions.Section, "section", text.Section)))
	return section
}

func (f Findings) why(action assessment.Action) report.Section {
	text := f.book.ActionPoint(action.Number)
	section := report.Section{Title: text.Title, Blocks: f.because(action, len(action.Because))}
	if len(action.Steps) > mostStepsOnPage {
		section.Blocks = append(section.Blocks, f.steps(action, len(action.Steps))...)
	}
	return f.withSource(section, text)
}

func (f Findings) because(action assessment.Action, most int) []report.Block {
	words := f.words.Actions
	switch {
	case action.Need == nil && action.Priority == assessment.NotAskedInQuick:
		return []report.Block{report.Paragraph(words.NotAsked)}
	case action.Need == nil:
		return []report.Block{report.Paragraph(words.NotEnough)}
	case len(action.Because) == 0:
		return []report.Block{report.Paragraph(words.BecauseNone)}
	}
	var answers report.List
	for _, id := range action.Because[:min(most, len(action.Because))] {
		answers = append(answers, content.Fill(words.BecauseAnswer,
			"statement", f.statement(id), "answer", f.answerFor(action.Number, id)))
	}
	if more := len(action.Because) - len(answers); more > 0 {
		answers = append(answers, f.book.Count(words.BecauseMore, more))
	}
	return []report.Block{report.Heading(words.Because), answers}
}

// answerFor names the answer behind a need. Where it is what can be shown, more than the level, that raises the need
// (action points 1 and 2), the evidence is named too: a high level alone would puzzle.
func (f Findings) answerFor(actionPoint int, id string) string {
	scale := f.book.Scale()
	answer := f.sheet.Answers[id]
	name := scale.AnswerName(answer)
	question, _ := assessment.QuestionByID(id)
	if actionPoint <= 2 && answer.AsksEvidence(question) && answer.Evidence != nil && *answer.Evidence < assessment.MostEvidence {
		return content.Fill(f.words.Actions.WithEvidence, "level", name, "evidence", scale.Evidence[*answer.Evidence].Name)
	}
	return name
}

// steps gives the steps of at most so many questions; where there are more than one question's, each under its statement.
func (f Findings) steps(action assessment.Action, most int) []report.Block {
	words := f.words.Actions
	if len(action.Steps) == 0 {
		if action.Need == nil {
			return nil
		}
		return []report.Block{report.Paragraph(words.SameSteps)}
	}
	var blocks []report.Block
	for _, steps := range action.Steps[:min(most, len(action.Steps))] {
		pair, _ := f.book.Steps(f.sheet.Organisation.Audience, steps)
		if len(action.Steps) > 1 && most > 1 {
			blocks = append(blocks, report.Paragraph(content.Fill(words.StepsFor, "statement", f.statement(steps.Question))))
		}
		blocks = append(blocks,
			report.Labelled{Label: words.FirstStep, Text: pair.First},
			report.Labelled{Label: words.NextStep, Text: pair.Next},
			report.Labelled{Label: words.Who, Text: pair.Who})
	}
	return blocks
}
