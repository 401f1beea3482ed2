package results

import (
	"slices"

	"equalfooting/assessment"
	"equalfooting/content"
	"equalfooting/content/findings"
	"equalfooting/tui/pages"
)

// mostOfNote is the most characters of a note shown below an answer: the whole note is one key away.
const mostOfNote = 200

// answerRows makes a row for each answer, with what can be shown, the note and the first step, which can be ticked. The row opens the
// question.
func answerRows(c pages.Case, list []findings.Answered) []pages.Row {
	words := c.Book.Results().Answer
	var rows []pages.Row
	for _, a := range list {
		row := pages.Row{Name: a.Statement, Under: []string{a.Said}, To: c.Looked(a.Question)}
		if a.Shown != "" {
			row.Under = append(row.Under, a.Shown)
		}
		if a.Note != "" {
			row.Under = append(row.Under, content.Fill(words.Note, "note", assessment.Tidy(a.Note, mostOfNote)))
		}
		if len(a.Steps) > 0 {
			row.Tick = c.Takes(a.Steps[0])
			row.Tick.Text = content.Fill(words.Step, "step", a.Steps[0].Text)
		}
		rows = append(rows, row)
	}
	return rows
}

// partAnswers are the answers of one of the six parts, the lowest first; going on leads to the next part. If its place names a question,
// the cursor starts on that.
func partAnswers(c pages.Case) (pages.Page, bool) {
	domains := assessment.Domains()
	if c.IsView() || !slices.Contains(domains[:], assessment.Domain(c.At.About)) {
		return nil, false
	}
	found, d := findings.New(c.Book, c.Sheet()).Answers, assessment.Domain(c.At.About)
	says, answers := found.PartSays(d), found.Part(d)
	list := &pages.Listing{At: c.At, Kind: pages.ReadList, Name: c.Name(), Title: c.Domain(d).Name, Heading: says[0], Says: says[1:],
		Rows: answerRows(c, answers)}
	at := slices.Index(domains[:], d)
	list.Part = at + 1
	for _, d := range domains {
		list.Contents = append(list.Contents, c.Domain(d).Name)
	}
	if at > 0 {
		before := partPlace(c, domains[at-1])
		list.Before = &before
	}
	if at+1 < len(domains) {
		after := partPlace(c, domains[at+1])
		list.After = &after
	}
	list.Start = max(0, slices.IndexFunc(answers, func(a findings.Answered) bool { return a.Question == c.At.Question }))
	return list, true
}

// principles are the report's seven, each with the answers that bear on it, which it opens.
func principles(c pages.Case, found findings.Answers) *pages.Listing {
	words := c.Book.Results().Principles
	list := &pages.Listing{Heading: words.Title, Says: []string{words.Intro}}
	for _, p := range found.Principles() {
		to := c.Own(pages.PrinciplePage)
		to.About = string(p.Principle)
		row := pages.Row{Name: p.Name, Rank: p.Short, To: to}
		if len(p.Answers) == 0 {
			row.Closed = words.NotAsked
		}
		list.Rows = append(list.Rows, row)
	}
	return list
}

// principleAnswers are the answers related to one of the principles.
func principleAnswers(c pages.Case) (pages.Page, bool) {
	if c.IsView() {
		return nil, false
	}
	all := findings.New(c.Book, c.Sheet()).Answers.Principles()
	at := slices.IndexFunc(all, func(p findings.Principled) bool { return string(p.Principle) == c.At.About })
	if at < 0 || len(all[at].Answers) == 0 {
		return nil, false
	}
	return &pages.Listing{At: c.At, Kind: pages.ReadList, Name: c.Name(), Title: c.Book.Screens().Results.Title,
		Heading: all[at].Name, Rows: answerRows(c, all[at].Answers)}, true
}
