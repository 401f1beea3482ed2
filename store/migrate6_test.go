package store

import (
	"testing"
	"time"

	"equalfooting/assessment"
)

// A file as version 6 wrote it opens with all that is in it, and notes from then on what is called off.
func TestVersion6IsBroughtUpToDate(t *testing.T) {
	t.Parallel()
	s := ofVersion(t, "version6.db")
	r := get(t, s, 1)
	if len(r.Plan) != 3 || r.Plan[0].Who != "The chair" || r.Meeting.Bring != "The accounts" || r.NextLook.IsZero() || r.CalledOff != nil {
		t.Errorf("%+v", r)
	}
	sound := func() {
		t.Helper()
		if report, err := s.Check(); err != nil || len(report.Problems) > 0 || report.Cases != 1 {
			t.Errorf("check %+v, %v", report, err)
		}
	}
	sound()
	now := change(t, s, 1, func(r *assessment.Record, _ time.Time) {
		var err error
		r.Plan, err = r.Plan.Without(1)
		must(t, err)
	})
	if len(now.CalledOff) != 1 || now.CalledOff[0].Planned != assessment.PlannedStep(1) || now.CalledOff[0].On != r.Plan[0].By {
		t.Errorf("called off: %+v", now.CalledOff)
	}
	s = reopen(t, s)
	same(t, get(t, s, 1), now)
	sound()
}
