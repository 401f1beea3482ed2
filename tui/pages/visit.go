package pages

import (
	"time"

	"equalfooting/assessment"
	"equalfooting/content"
	"equalfooting/content/findings"
	"equalfooting/store"
)

// Visit is one organisation's record while it is open, and the pages made of it.
type Visit struct {
	book  *content.Book
	kept  *store.Store
	last  assessment.Record // as it was when it was last looked at
	voice int               // whose answers are given: 0 for the organisation's, which count, or else the number of a voice
	plan  planShown
}

// OpenVisit opens the pages of an organisation. The errors are those of store.Get.
func OpenVisit(book *content.Book, kept *store.Store, id assessment.ID) (*Visit, error) {
	record, err := kept.Get(id)
	if err != nil {
		return nil, err
	}
	return &Visit{book: book, kept: kept, last: record}, nil
}

// record is the organisation as it is now; once it was deleted, as it was.
func (v *Visit) record() assessment.Record {
	if record, err := v.kept.Get(v.last.ID); err == nil {
		v.last = record
	}
	return v.last
}

// change makes a change to the organisation, in one durable write.
func (v *Visit) change(change func(r *assessment.Record)) error {
	return v.changeAt(func(r *assessment.Record, _ time.Time) error {
		change(r)
		return nil
	})
}

// changeAt is change for what depends on the time, or cannot be done.
func (v *Visit) changeAt(change func(r *assessment.Record, now time.Time) error) error {
	_, err := v.kept.Change(v.last.ID, change)
	return err
}

// AsVoice opens the pages of another voice on the same organisation, such as a mentor's own view.
func (v *Visit) AsVoice(number int) *Visit {
	return &Visit{book: v.book, kept: v.kept, last: v.last, voice: number}
}

// IsVoice says that these answers are another voice's, and do not count.
func (v *Visit) IsVoice() bool { return v.voice != 0 }

// main is the visit whose answers count.
func (v *Visit) main() *Visit { return &Visit{book: v.book, kept: v.kept, last: v.last} }

// Returning says that the organisation was assessed before.
func (v *Visit) Returning() bool { return !v.IsVoice() && v.record().Returning() }

// lastTime is what was answered at the visit before this one; another voice is not told.
func (v *Visit) lastTime(question string) assessment.Answer {
	if v.IsVoice() {
		return assessment.Answer{}
	}
	return v.record().Visits.LastTime(question)
}

// sheet is the answers that these pages are about. A voice that is not there any more has none.
func (v *Visit) sheet() assessment.Sheet {
	if v.voice == 0 {
		return v.record().Sheet()
	}
	view, err := v.record().Views.Numbered(v.voice)
	if err != nil {
		sheet := v.record().Sheet()
		sheet.Answers = nil
		return sheet
	}
	return v.record().ViewSheet(view)
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
func (v *Visit) ID() assessment.ID { return v.last.ID }

// Organisation is who answers.
func (v *Visit) Organisation() assessment.Organisation { return v.record().Organisation }

// Example says that this is the made-up organisation of the first run.
func (v *Visit) Example() bool { return v.record().Example }

// Findings words the result of the answers so far.
func (v *Visit) Findings() findings.Findings {
	return findings.New(v.book, v.sheet())
}

// SaveOrganisation keeps what was said about the organisation, in one durable write.
func (v *Visit) SaveOrganisation(o assessment.Organisation) error {
	return v.change(func(r *assessment.Record) { r.Organisation = o })
}

func (v *Visit) domain(d assessment.Domain) content.DomainText {
	return v.book.Domain(v.Organisation().Audience, d)
}
