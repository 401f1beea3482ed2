package store

import (
	"testing"

	"equalfooting/assessment"
)

// A file as version 5 wrote it, in the midst of a return visit, tells of the finished visit once it is opened.
func TestVersion5IsBroughtUpToDate(t *testing.T) {
	t.Parallel()
	s := ofVersion(t, "version5.db")
	tells := func(when string) {
		t.Helper()
		list, err := s.Caseload()
		must(t, err)
		for _, got := range list {
			r := get(t, s, got.ID)
			if want := r.Summary(); got != want {
				t.Errorf("%s the summary is\n%+v, want\n%+v", when, got, want)
			}
			if got.ID == 2 && (got.Visits != 4 || got.Begun != (assessment.Progress{Answered: 7, Of: 36}) || got.Stage != assessment.ReadyToNegotiate) {
				t.Errorf("%s the summary is %+v", when, got)
			}
		}
		if report, err := s.Check(); err != nil || len(report.Problems) > 0 || report.Cases != 3 || len(list) != 3 {
			t.Errorf("%s: check %+v, %v", when, report, err)
		}
	}
	tells("opened")
	give(t, s, 2, "trust.roles", assessment.Rating(3))
	must(t, s.Delete(1))
	s = reopen(t, s)
	if list, err := s.Caseload(); err != nil || len(list) != 2 {
		t.Errorf("%d organisations, %v", len(list), err)
	}
}

// Where the organisation's own entry is lost, its visits still have the edition that they had, whichever of them stands.
func TestALostEntryOfAnOrganisationThatCameBack(t *testing.T) {
	t.Parallel()
	for _, edition := range []assessment.Edition{assessment.Quick, assessment.Full} {
		s := assessment.Summary{Edition: assessment.Full, Begun: assessment.Progress{Of: len(assessment.Questions(edition))}}
		if got := editionNow(s); got != edition {
			t.Errorf("of a visit with %d questions it says %s", s.Begun.Of, got)
		}
	}
}
