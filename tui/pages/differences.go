package pages

import (
	"slices"
	"time"

	"equalfooting/assessment"
	"equalfooting/content"
	"equalfooting/content/findings"
)

// The pages of what several people see differently, as places call them.
const (
	DifferencesPage = "differences"
	DifferencePage  = "difference"
)

// Differences lists the questions on which the voices are furthest apart, the widest first, with the cursor on the
// question that is given.
func (v *Visit) Differences(at string) *Listing {
	words := v.book.Views().Differences
	voices, spreads := v.record().Spreads()
	l := &Listing{Visit: v, Title: words.Title, Empty: words.None, Says: []string{findings.Tally(v.book, spreads), words.Intro},
		Up: func() Next { return GoTo(v.viewsAt(compareRow)) }, At: v.Place(DifferencesPage, "")}
	for i, spread := range assessment.Widest(spreads) {
		row := ListRow{Heading: v.agreement(spread.Kind), Name: v.statement(spread.Question),
			Open: func() Next { return GoTo(v.Difference(spread.Question)) }}
		for _, said := range spread.Answers {
			row.Beside = append(row.Beside, content.Fill(words.Said, "name", v.sideName(voices[said.Voice]), "answer", v.said(said.Answer)))
		}
		if now := v.answer(spread.Question); now.Agreed {
			row.Beside = append(row.Beside, content.Fill(words.Said, "name", words.Agreed, "answer", v.said(now)))
		}
		if spread.Question == at {
			l.Start = i
		}
		l.Rows = append(l.Rows, row)
	}
	return l
}

func (v *Visit) agreement(kind assessment.Agreement) string {
	words := v.book.Views().Differences
	return map[assessment.Agreement]string{assessment.Agree: words.Agree, assessment.Near: words.Near,
		assessment.Apart: words.Apart, assessment.Unclear: words.Unclear}[kind]
}

// Difference is one question with everyone's answer, on which one answer can be agreed. It takes the place of the one
// that counts; it is never worked out from the others.
func (v *Visit) Difference(question string) *Listing {
	words, scale := v.book.Views().Differences, v.book.Scale()
	voices, spreads := v.record().Spreads()
	back := func() Next { return GoTo(v.Differences(question)) }
	text, _ := v.book.Question(v.Organisation().Audience, question)
	q, _ := assessment.QuestionByID(question)
	l := &Listing{Visit: v, Title: v.domain(q.Domain).Name, About: true, Chooses: true, Up: back, At: v.Place(DifferencePage, question)}
	l.Says = []string{text.Statement}
	if i := slices.IndexFunc(spreads, func(s assessment.Spread) bool { return s.Question == question }); i >= 0 {
		for _, said := range spreads[i].Answers {
			l.Says = append(l.Says, content.Fill(words.Said, "name", v.sideName(voices[said.Voice]), "answer", v.said(said.Answer)))
		}
	}
	now := v.answer(question)
	l.Says = append(l.Says, content.Fill(words.Prompt, "prompt", text.Prompt), content.Fill(words.Record, "answer", v.said(now)), words.Ask)
	agree := func(option Option) ListRow {
		return ListRow{Name: option.Name, Open: func() Next {
			return kept(v.agree(question, option.Choose(now)), func() Page { return v.Differences(question) }).
				and(content.Fill(words.Kept, "answer", option.Name))
		}}
	}
	options := append(levelOptions(scale.Levels), otherOption(KeyNotSure, assessment.NotSure, scale.NotSure),
		otherOption(KeyDoesNotApply, assessment.DoesNotApply, scale.DoesNotApply))
	for i, option := range options {
		if option.Chosen(now) {
			l.Start = i
		}
		l.Rows = append(l.Rows, agree(option))
	}
	if !now.Agreed { // Enter pressed too soon agrees on nothing
		l.Start = len(l.Rows)
	}
	l.Rows = append(l.Rows, ListRow{Name: words.Leave, Open: back})
	return l
}

// agree keeps an answer that was agreed on.
func (v *Visit) agree(question string, agreed assessment.Answer) error {
	return v.changeAt(func(r *assessment.Record, now time.Time) error { return r.Agree(question, agreed, now) })
}
