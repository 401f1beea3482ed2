package answersfile

import (
	"testing"

	"equalfooting/assessment"
)

// Whether there has been a partner, and who answered, are read wherever they are, and written as they were read.
func TestPartnerAndWhoAnswered(t *testing.T) {
	for _, text := range []string{
		"answered_by: several together\nanswers: {trust.valued: {level: 2}, capacity.time: {level: 1}}\norganisation: {name: Example Group, audience: bme, partner: no}\n",
		`{"organisation": {"name": "Example Group", "audience": "bme", "partner": "no"}, "answered_by": "several together", "answers": {"capacity.time": {"level": 1}, "trust.valued": {"level": 2}}}`,
	} {
		sheet, err := Parse([]byte(text))
		if err != nil {
			t.Fatal(err)
		}
		for range 2 {
			if sheet.AnsweredBy != assessment.BySeveral || sheet.Organisation.Partner != assessment.PartnerNo {
				t.Errorf("%q, %q", sheet.AnsweredBy, sheet.Organisation.Partner)
			}
			if got := sheet.Answers["trust.valued"]; got.Form != assessment.BeforePartner || got.Level != 2 {
				t.Errorf("a question in its second form: %+v", got)
			}
			if got := sheet.Answers["capacity.time"]; got.Form != assessment.FirstForm {
				t.Errorf("a question that presupposes none: %+v", got)
			}
			for _, write := range []func(assessment.Sheet) []byte{WriteJSON, Write} {
				if sheet, err = Parse(write(sheet)); err != nil {
					t.Fatal(err)
				}
			}
		}
	}
	sheet, err := Parse([]byte("organisation: {name: Example Group, audience: funder, partner: no}\nanswers: {trust.roles: {level: 2, evidence: 1}}\n"))
	if err != nil || sheet.Organisation.HadPartner() != assessment.PartnerYes || sheet.Answers["trust.roles"].Form != assessment.FirstForm {
		t.Errorf("a funder always has partners: %+v, %v", sheet, err)
	}
}
