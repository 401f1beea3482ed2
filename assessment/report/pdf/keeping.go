package pdf

import "equalfooting/assessment/report"

// leads says whether a block is there to begin the next one.
func leads(block, next report.Block) bool {
	switch block := block.(type) {
	case report.Labelled:
		return block.Text == ""
	case report.Paragraph, report.Choices:
		switch next.(type) {
		case report.Paragraph, report.Labelled, report.Heading:
			return false
		}
		return true
	}
	return false
}

// opens says whether the last of the blocks is a labelled text right under a heading: the two are not enough to be alone at the foot of a
// page.
func opens(before []report.Block) bool {
	if len(before) < 2 {
		return false
	}
	_, heading := before[len(before)-2].(report.Heading)
	_, labelled := before[len(before)-1].(report.Labelled)
	return heading && labelled
}

// introduces says whether everything before a section's first heading is a paragraph.
func introduces(before []report.Block) bool {
	_, paragraph := before[0].(report.Paragraph)
	return paragraph && len(before) == 1
}

// holdsTogether says whether a block, with what is next to it, is better moved to the next page than broken.
func holdsTogether(block report.Block) bool {
	switch block.(type) {
	case report.Bars, report.Choices, report.Room:
		return true
	}
	return false
}

// lead keeps the pieces on the same page as the beginning of what follows.
func lead(pieces []piece) {
	if len(pieces) > 0 {
		pieces[len(pieces)-1].stays = true
	}
}
