package findings

import (
	"equalfooting/assessment"
	"equalfooting/content"
)

// Arrival says what a file with a whole organisation would change here, in sentences.
func Arrival(book *content.Book, a assessment.Arrival) []string {
	words := book.Bundles()
	switch {
	case a.Same && a.Kept():
		return []string{content.Fill(words.Older, "name", a.Name)}
	case a.Same:
		return []string{content.Fill(words.Same, "name", a.Name)}
	case a.ID == 0:
		return append(append([]string{content.Fill(words.New, "name", a.Name)}, came(book, a)...), aroundIt(book, a)...)
	}
	lines := append([]string{content.Fill(words.Known, "name", a.Name)}, came(book, a)...)
	if a.About.Changed+a.About.New > 0 {
		lines = append(lines, words.About)
	}
	if len(a.Conflicts) > 0 {
		lines = append(lines, book.Count(words.Conflicts, len(a.Conflicts)))
		keeps := false
		for _, c := range a.Conflicts {
			keeps = keeps || c.Question != "" || !c.Day.IsZero()
			lines = append(lines, conflict(book, a, c))
		}
		if keeps {
			lines = append(lines, words.Kept)
		}
	}
	return append(lines, aroundIt(book, a)...)
}

// came says how much comes in of each kind.
func came(book *content.Book, a assessment.Arrival) []string {
	words := book.Bundles()
	var lines []string
	for _, kind := range []struct {
		name string
		came assessment.Came
	}{{words.Kinds.Visits, a.Visits}, {words.Kinds.Answers, a.Answers}, {words.Kinds.Views, a.Views}, {words.Kinds.Steps, a.Steps}, {words.Kinds.Days, a.Days}} {
		var counts []string
		for _, count := range []struct {
			of content.Plural
			n  int
		}{{words.Come.New, kind.came.New}, {words.Come.Changed, kind.came.Changed}, {words.Come.Gone, kind.came.Gone}, {words.Come.Kept, kind.came.Kept}} {
			if count.n > 0 {
				counts = append(counts, book.Count(count.of, count.n))
			}
		}
		if len(counts) > 0 {
			lines = append(lines, book.Label(kind.name, book.List(counts...)))
		}
	}
	return lines
}

// aroundIt says what else there is to know.
func aroundIt(book *content.Book, a assessment.Arrival) []string {
	words := book.Bundles()
	var lines []string
	switch {
	case a.ID == 0: // nothing is here that could stay
	case a.WithoutNotes && a.WithoutViews:
		lines = append(lines, words.Left.Both)
	case a.WithoutNotes:
		lines = append(lines, words.Left.Notes)
	case a.WithoutViews:
		lines = append(lines, words.Left.Views)
	}
	if a.Namesake {
		lines = append(lines, words.Namesake)
	}
	if a.Archived {
		lines = append(lines, words.Archived)
	}
	return lines
}

func conflict(book *content.Book, a assessment.Arrival, c assessment.Conflict) string {
	words := book.Bundles().Conflict
	what := words.About
	switch {
	case !c.Day.IsZero():
		what = content.Fill(words.Day, "date", book.Screens().Date(c.Day.Time()))
	case c.Step != "":
		what = content.Fill(words.Step, "step", c.Step)
	case c.Question != "":
		text, _ := book.Question(a.Audience, c.Question)
		what = content.Fill(words.Answer, "statement", text.Statement)
		if c.Visit < a.Now {
			what = content.Fill(words.Visit, "number", book.Number(c.Visit), "statement", text.Statement)
		}
	}
	if c.Theirs {
		return content.Fill(words.Theirs, "what", what)
	}
	return content.Fill(words.Ours, "what", what)
}
