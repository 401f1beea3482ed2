package pages

import (
	"equalfooting/assessment"
	"equalfooting/content"
)

// CheckRow is one question with its answer, to be looked over and changed.
type CheckRow struct {
	Question  string
	Statement string
	Answer    string   // in words
	Beside    []string // evidence, note, to come back to
	Waiting   bool     // no answer yet, not sure, evidence still asked, or to come back to
}

// CheckGroup is one page of the answers: a domain, or what is left to look at.
type CheckGroup struct {
	Title string
	Says  []string // sentences above the rows
	Rows  []CheckRow
}

// Check gives first what is left to look at, then all answers, domain by domain.
func (v *Visit) Check() []CheckGroup {
	words := v.book.Screens().Check
	sheet := v.sheet()
	look := CheckGroup{Title: words.Summary, Says: v.checkSummary()}
	groups := []CheckGroup{look}
	for _, d := range assessment.Domains() {
		group := CheckGroup{Title: v.domain(d).Name}
		for _, q := range assessment.QuestionsIn(sheet.Edition, d) {
			row := v.checkRow(q)
			group.Rows = append(group.Rows, row)
			if row.Waiting {
				groups[0].Rows = append(groups[0].Rows, row)
			}
		}
		groups = append(groups, group)
	}
	if len(groups[0].Rows) == 0 {
		groups[0].Says = append(groups[0].Says, words.Nothing)
	} else {
		groups[0].Says = append(groups[0].Says, words.Intro)
	}
	return groups
}

func (v *Visit) checkSummary() []string {
	words := v.book.Screens().Check
	sheet := v.sheet()
	progress := sheet.Progress()
	said := words.Complete
	if waiting := progress.Of - progress.Answered; waiting > 0 {
		said = content.Fill(words.Waiting, "count", v.book.Number(waiting))
	}
	unsure := 0
	for _, q := range assessment.Questions(sheet.Edition) {
		if sheet.Answers[q.ID].Kind == assessment.NotSure {
			unsure++
		}
	}
	summary := []string{said}
	if unsure > 0 {
		summary = append(summary, content.Fill(words.Unsure, "count", v.book.Number(unsure)))
	}
	if progress.Flagged > 0 {
		summary = append(summary, content.Fill(words.Flagged, "count", v.book.Number(progress.Flagged)))
	}
	return summary
}

func (v *Visit) checkRow(q assessment.Question) CheckRow {
	words, scale := v.book.Screens().Check, v.book.Scale()
	answer := v.answer(q.ID)
	text, _ := v.book.Question(v.Organisation().Audience, q.ID)
	row := CheckRow{Question: q.ID, Statement: text.Statement, Answer: scale.AnswerName(answer)}
	if last := v.lastTime(q.ID); answer.Kind == assessment.Unanswered && last.Kind != assessment.Unanswered {
		row.Beside = append(row.Beside, content.Fill(words.LastTime, "answer", scale.AnswerName(last)))
	}
	row.Waiting = answer.Kind == assessment.Unanswered || answer.Kind == assessment.NotSure || answer.Flagged
	if answer.AsksEvidence(q) {
		shown := scale.Unanswered
		if answer.Evidence != nil {
			shown = scale.Evidence[*answer.Evidence].Name
		} else {
			row.Waiting = true
		}
		row.Beside = append(row.Beside, content.Fill(words.Evidence, "evidence", shown))
	}
	if answer.Note != "" {
		row.Beside = append(row.Beside, words.Note)
	}
	if answer.Flagged {
		row.Beside = append(row.Beside, words.Flag)
	}
	return row
}
