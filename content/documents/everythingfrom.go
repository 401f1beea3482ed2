package documents

import (
	"equalfooting/assessment"
	"equalfooting/assessment/report"
	"equalfooting/content"
)

// cameFrom says where all of it came from, as far as that is known, what was taken away, and where else it may be.
func (d whole) cameFrom() report.Section {
	words, t := d.book.Everything().From, d.record.Traces
	section := report.Section{Title: words.Title}
	say := func(text string) { section.Blocks = append(section.Blocks, report.Paragraph(text)) }
	undated := 0
	for _, v := range d.record.Visits {
		for question, a := range v.Answers {
			if a.Kind != assessment.Unanswered && a.Kind != assessment.RatherNotSay && a.Kind != assessment.Unreadable && v.Written[question].IsZero() {
				undated++
			}
		}
	}
	if t.Files > 0 {
		say(d.sentences([]string{d.book.Count(words.Files, t.Files),
			content.Fill(words.Between, "first", d.moment(t.First), "last", d.moment(t.Last))}))
	}
	if undated > 0 {
		say(d.book.Count(words.Undated, undated))
	}
	if t.Files == 0 && undated == 0 && t.Steps != nil { // else it is not known
		say(words.Alone)
	}
	if !d.record.HandedOver.IsZero() {
		say(content.Fill(words.Handed, "date", d.day(d.record.HandedOver)))
	}
	say(words.Unnoted)
	say(words.Copies)
	if len(t.Taken) > 0 {
		var gone report.List
		for _, taken := range t.Taken {
			gone = append(gone, content.Fill(words.Gone, "what", words.Parts[taken.Part], "date", d.moment(taken.At)))
		}
		section.Blocks = append(section.Blocks, report.Heading(words.Taken), report.Paragraph(words.TakenIntro), gone)
	}
	return section
}
