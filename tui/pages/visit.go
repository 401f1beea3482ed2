package pages

import (
	"equalfooting/assessment"
	"equalfooting/content"
	"equalfooting/content/findings"
	"equalfooting/store"
)

// Visit is one organisation's record while it is open, and the pages made of it.
type Visit struct {
	book  *content.Book
	kept  *store.Case
	voice int // whose answers are given: 0 for the organisation's, which count, or else the number of a voice
	plan  planShown
}

// NewVisit opens the pages of a record.
func NewVisit(book *content.Book, kept *store.Case) *Visit {
	return &Visit{book: book, kept: kept}
}

// AsVoice opens the pages of another voice on the same organisation, such as a mentor's own view.
func (v *Visit) AsVoice(number int) *Visit { return &Visit{book: v.book, kept: v.kept, voice: number} }

// IsVoice says that these answers are another voice's, and do not count.
func (v *Visit) IsVoice() bool { return v.voice != 0 }

// main is the visit whose answers count.
func (v *Visit) main() *Visit { return &Visit{book: v.book, kept: v.kept} }

// Returning says that the organisation was assessed before.
func (v *Visit) Returning() bool { return !v.IsVoice() && len(v.kept.Assessments()) > 1 }

// lastTime is what was answered at the visit before this one; another voice is not told.
func (v *Visit) lastTime(question string) assessment.Answer {
	if v.IsVoice() {
		return assessment.Answer{}
	}
	return v.kept.LastTime(question)
}

// sheet is the answers that these pages are about. A voice that is not there any more has none.
func (v *Visit) sheet() assessment.Sheet {
	if v.voice == 0 {
		return v.kept.Sheet()
	}
	sheet, err := v.kept.VoiceSheet(v.voice)
	if err != nil {
		sheet = v.kept.Sheet()
		sheet.Answers = nil
	}
	return sheet
}

// today is the day where the person is.
func (v *Visit) today() assessment.Date { return v.kept.Today() }

func (v *Visit) answer(question string) assessment.Answer { return v.sheet().Answers[question] }

// name is the organisation's; "" where there is none.
func (v *Visit) name() string {
	if v == nil {
		return ""
	}
	return v.Organisation().Name
}

// tasks is the task list as a page, with the cursor on what comes next.
func (v *Visit) tasks() Page { return v.tasksFrom("") }

// tasksFrom is the task list with the cursor on the row of a page, from which the person comes back.
func (v *Visit) tasksFrom(page string) Page { return Elsewhere{v, v.Place(TasksPage, page)} }

// ID is the record's number in the caseload.
func (v *Visit) ID() store.ID { return v.kept.ID() }

// Organisation is who answers.
func (v *Visit) Organisation() assessment.Organisation { return v.kept.Sheet().Organisation }

// Example says that this is the made-up organisation of the first run.
func (v *Visit) Example() bool { return v.kept.Summary().Example }

// Findings words the result of the answers so far.
func (v *Visit) Findings() findings.Findings {
	return findings.New(v.book, v.sheet())
}

// SaveOrganisation keeps what was said about the organisation, in one durable write.
func (v *Visit) SaveOrganisation(o assessment.Organisation) error {
	return v.kept.SaveOrganisation(o)
}

func (v *Visit) domain(d assessment.Domain) content.DomainText {
	return v.book.Domain(v.Organisation().Audience, d)
}
