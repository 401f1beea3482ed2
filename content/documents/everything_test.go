package documents

import (
	"reflect"
	"strings"
	"testing"
	"time"

	"equalfooting/assessment"
)

// All that the organisation said, and all that was noted about it, is in the paper of everything that is kept: of every visit, in any
// form of a question and outside the edition too, with the views of others that are open.
func TestEverythingHoldsAllThatIsKept(t *testing.T) {
	d := returned(t)
	d.record.Organisation.PaidStaff, d.record.Organisation.Income = "about five", assessment.Income100kTo500
	d.record.Organisation.Labels = assessment.Labels{Mentor: "B. Mentor", Place: "Made-up Bay"}
	d.record.Offer = assessment.Offer{Does: "We give advice in five languages.", For: "Older people.", Contact: "Ring the office."}
	d.record.Archived, d.record.HandedOver = true, date(2027, 3, 1)
	treasurer, _ := d.record.Views.Imported(2, "The treasurer")
	d.must(d.record.Views.SayWhoGave(treasurer.Number, assessment.ByTrustee))
	d.record.AddView("", assessment.FirstView, map[string]assessment.Answer{"capacity.time": {Kind: assessment.NotSure, Note: "Said first."}}, d.now)
	organisation := d.record.Organisation
	organisation.Partner = assessment.PartnerNo
	d.record.ChangeOrganisation(organisation, d.now)
	d.record.SetEdition(assessment.Quick, d.now)
	paper := d.made(Order{Document: Everything, Reader: ForUs})
	for _, want := range []string{
		"about five", "100,000 to 500,000 pounds", "We give advice in five languages.", "Ring the office.", "A. Mentor", "Made-up Bay, with B. Mentor",
		"Visit 1, 23 November 2026", "Visit 2, 23 February 2027", "Thursday mornings", "We talked it through with the trustees", "We have no partner in mind",
		"Marked to come back to", "other form", "View: The treasurer", "View: A. Mentor's own view", "Said first.",
		"Too dear this year", "She has the figures", "They were tired. Go slower.", "put away", "1 March 2027",
	} {
		if !strings.Contains(paper, want) {
			t.Errorf("it does not say %q", want)
		}
	}
}

// A view that is still closed is left out, and said to be; of an open one the notes of whoever gave it are.
func TestEverythingLeavesOutWhatOthersKeepToThemselves(t *testing.T) {
	d := opened(t, exampleSheet(t), false)
	d.record.AddView("B. Closed", assessment.MentorView, map[string]assessment.Answer{"trust.roles": {Kind: assessment.DoesNotApply, Note: aNote, Reason: aReason}}, d.now)
	d.record.AddView("C. Open", assessment.ImportedView, map[string]assessment.Answer{"trust.roles": {Kind: assessment.Rated, Level: 3, Note: aNote}, "trust.valued": {Kind: assessment.RatherNotSay, Note: aNote}}, d.now)
	paper := d.made(Order{Document: Everything, Reader: ForUs})
	_, closed, _ := strings.Cut(paper, "View: B. Closed's own view")
	closed, open, _ := strings.Cut(closed, "View: C. Open")
	if strings.Contains(closed, "|") || !strings.Contains(closed, "This view is closed") {
		t.Errorf("of the closed view it says %s", closed)
	}
	if !strings.Contains(open, "| Mostly |") || !strings.Contains(open, "2 notes that this person wrote are their own") {
		t.Errorf("of the open view it says %s", open)
	}
	if strings.Contains(paper, aNote) || strings.Contains(paper, aReason) {
		t.Error("a note of somebody else's is in it")
	}
}

// Where the data file knows it, the paper says when a step came and changed, that some of it was written elsewhere, and what was taken away.
func TestEverythingSaysWhereItCameFrom(t *testing.T) {
	d := opened(t, blank(assessment.Quick), false)
	d.record.AddAction(assessment.PlanAction{What: "Ask for a letter", Status: assessment.ToDo})
	day := func(n int) time.Time { return time.Date(2026, time.October, n, 12, 0, 0, 0, time.UTC) }
	d.record.Traces.Steps = map[int]assessment.StepTrace{1: {Added: day(1), Changed: day(2)}}
	if paper := d.made(Order{Document: Everything, Reader: ForUs}); !strings.Contains(paper, "Added on 1 October 2026. Last changed on 2 October 2026.") ||
		!strings.Contains(paper, "all of this was written on this computer") || strings.Contains(paper, "taken away") {
		t.Errorf("of what was written here it says\n%s", paper)
	}
	d.record.Traces.Files, d.record.Traces.First, d.record.Traces.Last = 2, day(3), day(4)
	d.record.Traces.Taken = []assessment.Taken{{Part: assessment.PlanPart, At: day(5)}}
	d.record.CalledOff = []assessment.CalledOff{{Planned: assessment.PlannedStep(2), On: date(2026, time.December, 1), At: day(5)}}
	paper := d.made(Order{Document: Everything, Reader: ForUs})
	for _, want := range []string{"on 2 other computers", "from 3 October 2026 to 4 October 2026", "A step of the plan: 5 October 2026", "1 December 2026, since 5 October 2026"} {
		if !strings.Contains(paper, want) {
			t.Errorf("it does not say %q", want)
		}
	}
	if strings.Contains(paper, "all of this was written on this computer") {
		t.Error("it says that all was written here")
	}
}

// Whoever adds something that is kept puts it into the paper, and then here: what is kept and left out would be kept in silence.
func TestEverythingKnowsAllThatIsKept(t *testing.T) {
	for _, c := range []struct {
		kept  any
		known string
	}{
		{assessment.Record{}, "ID Organisation Example Created Touched Archived HandedOver NextLook Meeting CalledOff Sitting Offer Visits Views Plan Days LastView LastAction Later Traces Unread"},
		{assessment.Organisation{}, "Name Audience Partner Income PaidStaff Volunteers Motivations Partnership Approach Communities Labels"},
		{assessment.Labels{}, "Mentor Place"},
		{assessment.Visit{}, "Number Edition Started On Touched NextLook Partner AnsweredBy Instrument Afresh QuickDone Answers Written"},
		{assessment.View{}, "Number Visit Name Kind Added Opened On AnsweredBy Answers"},
		{assessment.Answer{}, "Kind Level Evidence Note Reason Flagged Change Agreed Form Aside"},
		{assessment.PlanAction{}, "Number What Who By Cost Status Dropped Note ActionPoint Ask"},
		{assessment.Day{}, "Date Sitting Note Answered"},
		{assessment.Sitting{}, "Company Facilitator"},
		{assessment.Offer{}, "Does For Asks Contact"},
		{assessment.CalledOff{}, "Planned On At"},
	} {
		kept := reflect.TypeOf(c.kept)
		var fields []string
		for field := range kept.Fields() {
			fields = append(fields, field.Name)
		}
		if got := strings.Join(fields, " "); got != c.known {
			t.Errorf("%s has\n%s\nand the paper of everything knows\n%s\nPut what is new into it (everything.go), and then into this list.", kept, got, c.known)
		}
	}
}
