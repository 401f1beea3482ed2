package pages

import (
	"equalfooting/assessment"
	"equalfooting/content"
	"equalfooting/content/findings"
	"equalfooting/store"
)

// Visit is one organisation's record while it is open, and the pages made of it.
type Visit struct {
	book *content.Book
	kept *store.Case
}

// NewVisit opens the pages of a record.
func NewVisit(book *content.Book, kept *store.Case) *Visit {
	return &Visit{book: book, kept: kept}
}

// ID is the record's number in the caseload.
func (v *Visit) ID() store.ID { return v.kept.ID() }

// Organisation is who answers.
func (v *Visit) Organisation() assessment.Organisation { return v.kept.Sheet().Organisation }

// Example says that this is the made-up organisation of the first run.
func (v *Visit) Example() bool { return v.kept.Summary().Example }

// Findings words the result of the answers so far.
func (v *Visit) Findings() findings.Findings {
	return findings.New(v.book, v.kept.Sheet())
}

// SaveOrganisation keeps what was said about the organisation, in one durable write.
func (v *Visit) SaveOrganisation(o assessment.Organisation) error {
	return v.kept.SaveOrganisation(o)
}

func (v *Visit) domain(d assessment.Domain) content.DomainText {
	return (*v.book.Domains())[d]
}
