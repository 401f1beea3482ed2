package answersfile

import (
	"bytes"
	"testing"
	"time"

	"equalfooting/assessment"

	"pgregory.net/rapid"
)

// When an organisation's answers are exported and imported elsewhere, exporting them again gives the same file: nothing that the file has
// a place for is lost either way, whatever kind of answer it goes with.
func TestExportedBroughtInAndExportedAgain(t *testing.T) {
	text := rapid.OneOf(rapid.SampledFrom([]string{"", "", "ask about bid #2", "no: \"quotes\" {and} [more], - # here", "one\ntwo\n\n three ", "yes", "2026-11-23", "ویژه\u200cنامه"}),
		rapid.Map(rapid.String(), func(s string) string { return plainLineEnds(assessment.Tame(s)) }))
	kinds := []assessment.Kind{assessment.Unanswered, assessment.Rated, assessment.Rated, assessment.NotSure, assessment.RatherNotSay, assessment.DoesNotApply}
	rapid.Check(t, func(t *rapid.T) {
		now := time.Date(2026, time.November, 30, 15, 0, 0, 0, time.Local)
		o := assessment.Organisation{Name: "Example Group", Audience: rapid.SampledFrom([]assessment.Audience{assessment.BME, assessment.Mainstream, assessment.Funder}).Draw(t, "audience"),
			Partner:     rapid.SampledFrom([]assessment.Partner{"", assessment.PartnerYes, assessment.PartnerNo}).Draw(t, "partner"),
			Communities: rapid.SampledFrom([]string{"", "Global Majority", "B #1"}).Draw(t, "word"),
			Labels:      assessment.Labels{Mentor: rapid.SampledFrom([]string{"", "Ana #2"}).Draw(t, "mentor"), Place: rapid.SampledFrom([]string{"", "Leeds"}).Draw(t, "place")}}
		edition := rapid.SampledFrom([]assessment.Edition{assessment.Full, assessment.Quick}).Draw(t, "edition")
		began := now.AddDate(0, 0, -rapid.IntRange(0, 900).Draw(t, "days ago"))
		r := assessment.NewRecord(assessment.Sheet{Organisation: o, Edition: edition}, false, began)
		for _, q := range assessment.Questions(assessment.Full) {
			a := assessment.Answer{Kind: rapid.SampledFrom(kinds).Draw(t, "kind"), Note: text.Draw(t, "note"), Reason: text.Draw(t, "reason"),
				Change: text.Draw(t, "change"), Flagged: rapid.Bool().Draw(t, "flag")}
			if a.Kind == assessment.Rated {
				a.Level = assessment.Level(rapid.IntRange(0, 4).Draw(t, "level"))
			}
			if rapid.Bool().Draw(t, "shows") {
				a = a.WithEvidence(assessment.Evidence(rapid.IntRange(0, 3).Draw(t, "evidence")))
			}
			r.Give(q.ID, a, began)
		}
		if by := rapid.SampledFrom(append(assessment.AnsweredBys(), "")).Draw(t, "by"); r.Visits.SayWhoAnswered(1, by) != nil {
			t.Fatal("no visit")
		}
		for _, write := range []func(assessment.Sheet) []byte{Write, WriteJSON} {
			first := write(r.Sheet().Dated(r.Current().Day(time.Local)))
			sheet, err := Parse(first)
			if err != nil {
				t.Fatalf("%v in\n%s", err, first)
			}
			again := assessment.NewRecord(sheet.Tame(), false, now)
			if second := write(again.Sheet().Dated(again.Current().Day(time.Local))); !bytes.Equal(first, second) {
				t.Fatalf("at first\n%s\nand then\n%s", first, second)
			}
			for _, q := range assessment.Questions(edition) {
				before, after := r.Current().Answers[q.ID], again.Current().Answers[q.ID]
				if before.Kind != after.Kind || before.Note != after.Note || before.Change != after.Change || before.Flagged != after.Flagged ||
					before.Kind == assessment.DoesNotApply && before.Reason != after.Reason || before.Form != after.Form && !after.IsEmpty() {
					t.Fatalf("%s: %+v came back as %+v", q.ID, before, after)
				}
			}
		}
	})
}

// An older answers file, in which only an answer could have anything with it, is still read in the same way.
func TestAnEarlierFileIsStillRead(t *testing.T) {
	sheet, err := Parse([]byte("organisation: {name: Example Group, audience: bme}\nedition: full            # or quick\ndate: 2026-03-01         # may be left out\n" +
		"answers:\n  capacity.time: {level: 3, note: \"bid #2\"} # the director's\n  trust.roles: does not apply # for now\n"))
	if err != nil || sheet.Answers["capacity.time"].Note != "bid #2" || sheet.Answers["trust.roles"].Kind != assessment.DoesNotApply {
		t.Errorf("%+v, %v", sheet, err)
	}
}
