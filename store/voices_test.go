package store

import (
	"errors"
	"reflect"
	"testing"

	"equalfooting/assessment"
)

func TestVoicesStandBesideTheAnswers(t *testing.T) {
	s := open(t, t.TempDir())
	c := create(t, s, "Example Group")
	save(t, c, "trust.roles", assessment.Rating(1))
	before := c.Sheet()
	mentor, err := c.AddVoice("M. \xff", Mentor, nil)
	must(t, err)
	given := map[string]assessment.Answer{"trust.roles": assessment.Rating(4).WithEvidence(3), "trust.valued": {}}
	imported, err := c.AddVoice("Example trustee", Imported, given)
	must(t, err)
	must(t, c.SaveVoiceAnswer(mentor.Number, "trust.valued", assessment.Answer{Kind: assessment.NotSure}, Place{Page: "voice"}))
	must(t, c.SaveVoiceAnswer(mentor.Number, "capacity.time", assessment.Rating(2), Place{}))
	must(t, c.SaveVoiceAnswer(mentor.Number, "capacity.time", assessment.Answer{}, Place{Page: "voice", Question: "capacity.time"}))
	must(t, c.OpenVoice(mentor.Number))

	want := []Voice{
		{Number: 1, Name: "M. \uFFFD", Kind: Mentor, Assessment: 1, Added: mentor.Added, Opened: true,
			Progress: assessment.Progress{Answered: 1, Of: 36}},
		{Number: 2, Name: "Example trustee", Kind: Imported, Assessment: 1, Added: imported.Added,
			Progress: assessment.Progress{Answered: 1, Of: 36}},
	}
	if imported != want[1] {
		t.Errorf("added %+v, want %+v", imported, want[1])
	}
	c = again(t, c)
	if got := c.Voices(); !reflect.DeepEqual(got, want) {
		t.Errorf("voices\n%+v, want\n%+v", got, want)
	}
	sheet, err := c.VoiceSheet(2)
	if err != nil || sheet.Organisation.Name != "Example Group" || sheet.Edition != assessment.Full ||
		!reflect.DeepEqual(sheet.Answers, map[string]assessment.Answer{"trust.roles": assessment.Rating(4).WithEvidence(3)}) {
		t.Errorf("sheet %+v, %v", sheet, err)
	}
	if !reflect.DeepEqual(c.Sheet(), before) || c.Summary().Progress.Answered != 1 {
		t.Errorf("the voices count: %+v", c.Sheet())
	}
	if p, _ := c.store.Place(); p != (Place{Case: 1, Page: "voice", Question: "capacity.time", Voice: 1}) {
		t.Errorf("place %+v", p)
	}
	save(t, c, "trust.roles", assessment.Rating(1))
	if p, _ := c.store.Place(); p.Voice != 0 {
		t.Errorf("place %+v", p)
	}
}

func TestVoicesBelongToTheirAssessment(t *testing.T) {
	c := create(t, open(t, t.TempDir()), "Example Group")
	_, err := c.AddVoice("", First, wholeSheet("").Answers)
	must(t, err)
	must(t, c.Revisit(assessment.Quick))
	if got := c.Voices(); len(got) != 0 {
		t.Errorf("voices after a revisit: %+v", got)
	}
	second, err := c.AddVoice("", Mentor, nil)
	must(t, err)
	third, err := c.AddVoice("", Mentor, nil)
	must(t, err)
	must(t, c.RemoveVoice(third.Number))
	must(t, c.RemoveVoice(second.Number))
	c = again(t, c)
	fourth, err := c.AddVoice("", Mentor, nil)
	if err != nil || fourth.Number != 4 || fourth.Progress.Of != 12 { // numbers are not given twice
		t.Errorf("voice %+v, %v", fourth, err)
	}
	earlier, err := c.VoicesOf(1)
	if err != nil || len(earlier) != 1 || earlier[0].Number != 1 || earlier[0].Progress != (assessment.Progress{Answered: 36, Of: 36}) {
		t.Errorf("voices of the first %+v, %v", earlier, err)
	}
	var noVoice *NoVoiceError
	_, none := c.VoiceSheet(3)
	for name, err := range map[string]error{
		"sheet": none, "answer": c.SaveVoiceAnswer(3, "trust.roles", assessment.Rating(1), Place{}),
		"open": c.OpenVoice(3), "remove": c.RemoveVoice(3),
	} {
		if !errors.As(err, &noVoice) || noVoice.Number != 3 {
			t.Errorf("%s: %v", name, err)
		}
	}
	var noAssessment *NoAssessmentError
	if _, err := c.VoicesOf(3); !errors.As(err, &noAssessment) {
		t.Errorf("error %v", err)
	}
	var refused *WriteError
	unknown := map[string]assessment.Answer{"trust.nothing": assessment.Rating(1)}
	if _, err := c.AddVoice("", Imported, unknown); !errors.As(err, &refused) || len(c.Voices()) != 1 {
		t.Errorf("unknown question: %v", err)
	}
	if err := c.SaveVoiceAnswer(4, "trust.nothing", assessment.Rating(1), Place{}); !errors.As(err, &refused) {
		t.Errorf("unknown question: %v", err)
	}
}

func TestVoiceSheetStaysAsItWasHandedOut(t *testing.T) {
	c := create(t, open(t, t.TempDir()), "Example Group")
	v, err := c.AddVoice("", Mentor, map[string]assessment.Answer{"trust.roles": assessment.Rating(1)})
	must(t, err)
	before, err := c.VoiceSheet(v.Number)
	must(t, err)
	list := c.Voices()
	must(t, c.SaveVoiceAnswer(v.Number, "trust.roles", assessment.Rating(2), Place{}))
	must(t, c.OpenVoice(v.Number))
	if before.Answers["trust.roles"].Level != 1 || list[0].Opened {
		t.Errorf("changed to %+v, %+v", before.Answers, list)
	}
}
