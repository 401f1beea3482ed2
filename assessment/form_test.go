package assessment_test

import (
	"testing"

	"equalfooting/assessment"
)

// beforePartner is an organisation of this audience that has had no partner.
func beforePartner(a assessment.Audience) assessment.Organisation {
	return assessment.Organisation{Name: "Example Group", Audience: a, Partner: assessment.PartnerNo}
}

func TestInWhichFormAQuestionIsAsked(t *testing.T) {
	for _, a := range assessment.Audiences() {
		first, second := 0, 0
		for _, q := range assessment.Questions(assessment.Full) {
			switch beforePartner(a).Form(q) {
			case assessment.FirstForm:
				first++
			case assessment.BeforePartner:
				second++
			}
			for _, partner := range []assessment.Partner{"", assessment.PartnerYes} {
				if got := (assessment.Organisation{Audience: a, Partner: partner}).Form(q); got != assessment.FirstForm {
					t.Errorf("%s, %q: %s is asked %q", a, partner, q.ID, got)
				}
			}
		}
		want := 9
		if a == assessment.Infrastructure || a == assessment.Funder {
			want = 0
		}
		if second != want || first+second != 36 {
			t.Errorf("%s: %d in the first form, %d in the second", a, first, second)
		}
	}
}

// What is given says in which form it was asked, on a visit, in a view and in a sheet that is brought in.
func TestAnAnswerSaysItsForm(t *testing.T) {
	given := assessment.Sheet{Organisation: beforePartner(assessment.BME), Edition: assessment.Full, AnsweredBy: assessment.ByTrustee,
		Answers: map[string]assessment.Answer{"trust.history": assessment.Rating(2), "capacity.time": assessment.Rating(2)}}
	r := assessment.NewRecord(given, false, noon)
	r.Give("trust.valued", assessment.Rating(3), noon)
	for question, want := range map[string]assessment.Form{
		"trust.history": assessment.BeforePartner, "trust.valued": assessment.BeforePartner, "capacity.time": assessment.FirstForm} {
		if got := r.Current().Answers[question].Form; got != want {
			t.Errorf("%s: %q, want %q", question, got, want)
		}
	}
	number := r.AddView("A trustee", assessment.MentorView, nil, noon)
	if err := r.GiveInView(number, "trust.roles", assessment.Rating(1)); err != nil {
		t.Fatal(err)
	}
	if got := r.Views[0].Answers["trust.roles"].Form; got != assessment.BeforePartner {
		t.Errorf("in a view: %q", got)
	}
	r.Give("trust.valued", assessment.Answer{}, noon)
	if _, ok := r.Current().Answers["trust.valued"]; ok {
		t.Error("an answer that was taken away is still there")
	}
	if got := assessment.Reckon(r.Sheet()); got.AnsweredBy != assessment.ByTrustee || got.Partner != assessment.PartnerNo {
		t.Errorf("the result says %q, %q", got.AnsweredBy, got.Partner)
	}
}

// Another answer on whether there has been a partner sets the nine answers aside, and asks them again; back it gives them back.
func TestChangingWhetherThereHasBeenAPartner(t *testing.T) {
	r := assessment.NewRecord(allAt(assessment.BME, assessment.Full, 3), false, noon)
	r.Give("trust.roles", assessment.Rating(2).WithEvidence(1), noon)
	whole := r.Current().Answers
	o := r.Organisation
	o.Partner = assessment.PartnerNo
	r.ChangeOrganisation(o, noon)
	if got := r.Sheet().Progress().Answered; got != 27 {
		t.Errorf("%d are answered, want 27", got)
	}
	if got := r.Current().Answers["trust.roles"]; got.Kind != assessment.Unanswered || got.Aside == nil || got.Aside.Level != 2 {
		t.Errorf("roles is %+v", got)
	}
	r.Give("trust.roles", assessment.Rating(4), noon)
	if got := r.Current().Answers["trust.roles"]; got.Form != assessment.BeforePartner || got.Level != 4 || got.Aside == nil {
		t.Errorf("in the second form roles is %+v", got)
	}
	o.Partner = assessment.PartnerYes
	r.ChangeOrganisation(o, noon)
	for question, want := range whole {
		got := r.Current().Answers[question]
		if got.Aside = nil; !got.Same(want) {
			t.Errorf("%s is %+v, was %+v", question, got, want)
		}
	}
	o.Partner = assessment.PartnerNo
	r.ChangeOrganisation(o, noon)
	if got := r.Current().Answers["trust.roles"]; got.Level != 4 || r.Sheet().Progress().Answered != 28 {
		t.Errorf("back in the second form roles is %+v", got)
	}
	if got := assessment.Reckon(r.Sheet()).Domains[5]; got.Rated != 1 || got.EvidenceScore != nil {
		t.Errorf("what is set aside is reckoned: %+v", got)
	}
	o.Audience = assessment.Funder // it is asked in the first form, whatever was said
	r.ChangeOrganisation(o, noon)
	if got := r.Sheet().Progress().Answered; got != 36 {
		t.Errorf("as a funder %d are answered", got)
	}
}

// What is meant for a partner is never compared with what is done with one, and an earlier visit stays what it was.
func TestFormsAreNotCompared(t *testing.T) {
	r := assessment.NewRecord(assessment.Sheet{Organisation: beforePartner(assessment.BME), Edition: assessment.Full}, false, noon)
	r.Give("trust.roles", assessment.Rating(4), noon)
	r.Give("capacity.time", assessment.Rating(1), noon)
	r.Revisit(assessment.Full, noon)
	r.Organisation.Partner = assessment.PartnerYes
	if got := r.Visits.LastTime("trust.roles", r.Organisation.FormOf("trust.roles")); !got.IsEmpty() || r.Visits.Unconfirmed(assessment.Trust, r.Organisation) != 0 {
		t.Errorf("last time's answer is %+v", got)
	}
	r.Give("trust.roles", assessment.Rating(1).WithEvidence(1), noon)
	r.Give("capacity.time", assessment.Rating(2), noon)
	before := r.SheetAt(r.Visits[0])
	if before.Organisation.HadPartner() != assessment.PartnerNo {
		t.Fatalf("visit 1 has had a partner: %q", before.Organisation.Partner)
	}
	m := assessment.Move(before, r.Sheet())
	if len(m.Questions) != 1 || m.Questions[0].Question != "capacity.time" || m.Domains[5].Compared != 0 {
		t.Errorf("compared: %+v", m)
	}
	other := assessment.Sheet{Organisation: beforePartner(assessment.BME), Edition: assessment.Full,
		Answers: map[string]assessment.Answer{"trust.roles": {Kind: assessment.Rated, Level: 4, Form: assessment.BeforePartner}, "capacity.time": assessment.Rating(4)}}
	r.AddViewOf("A trustee", other, false, noon)
	if spreads := r.Sides().Spreads(); len(spreads) != 1 || spreads[0].Question != "capacity.time" {
		t.Errorf("set side by side: %+v", spreads)
	}
}
