package store

import (
	"testing"
	"time"

	"equalfooting/assessment"

	"pgregory.net/rapid"
)

func TestSummaryRoundTrip(t *testing.T) {
	t.Parallel()
	rapid.Check(t, func(r *rapid.T) {
		moment := func(label string) time.Time {
			return time.Unix(rapid.Int64Range(-1<<40, 1<<40).Draw(r, label), rapid.Int64Range(0, 999_999_999).Draw(r, label)).UTC()
		}
		count := rapid.IntRange(0, 1<<20)
		s := assessment.Summary{
			ID:       assessment.ID(rapid.Uint64().Draw(r, "id")),
			Name:     rapid.String().Draw(r, "name"),
			Audience: assessment.Audience(rapid.SampledFrom([]string{"bme", "funder", "", "of a later version"}).Draw(r, "audience")),
			Edition:  rapid.SampledFrom(knownEditions[:]).Draw(r, "edition"),
			Example:  rapid.Bool().Draw(r, "example"),
			Created:  moment("created"),
			Touched:  moment("touched"),
			Progress: assessment.Progress{Answered: count.Draw(r, "answered"), Of: count.Draw(r, "of"), Flagged: count.Draw(r, "flagged")},
			Stage:    rapid.SampledFrom(knownStages[:]).Draw(r, "stage"),
		}
		s.Archived, s.Visits = rapid.Bool().Draw(r, "archived"), count.Draw(r, "visits")
		s.NextLook, s.FirstDue = drawDate(r), drawDate(r)
		s.Labels = assessment.Labels{Mentor: rapid.StringN(0, 5, -1).Draw(r, "mentor"), Place: rapid.StringN(0, 5, -1).Draw(r, "place")}
		if s.Standing = s.Visits; rapid.Bool().Draw(r, "begun") {
			s.Standing = count.Draw(r, "standing")
			s.Begun = assessment.Progress{Answered: count.Draw(r, "answered since"), Of: 1 + count.Draw(r, "of since"), Flagged: count.Draw(r, "flagged since")}
		}
		data := encodeSummary(s)
		got, err := decodeSummary(s.ID, data)
		if err != nil || got != s {
			r.Fatalf("got %+v, %v; want %+v", got, err, s)
		}
		cut := rapid.IntRange(0, len(data)-1).Draw(r, "cut")
		if got, err := decodeSummary(s.ID, data[:cut]); err == nil {
			r.Fatalf("the first %d of %d bytes decode to %+v", cut, len(data), got)
		}
		if _, err := decodeSummary(s.ID, append(data, 0)); err == nil {
			r.Fatal("a byte too many decodes")
		}
	})
}

// drawDate draws any day that a file can hold, or none.
func drawDate(r *rapid.T) assessment.Date {
	if rapid.Bool().Draw(r, "no date") {
		return assessment.Date{}
	}
	first := time.Date(0, time.January, 1, 0, 0, 0, 0, time.UTC)
	days := int(time.Date(9999, time.December, 31, 0, 0, 0, 0, time.UTC).Sub(first).Hours() / 24)
	return assessment.DateOf(first.AddDate(0, 0, rapid.IntRange(0, days).Draw(r, "days")))
}

func FuzzDecodeSummary(f *testing.F) {
	f.Add([]byte{})
	f.Add(encodeSummary(assessment.Summary{Name: "Example", Stage: assessment.NoStage}))
	f.Fuzz(func(t *testing.T, data []byte) {
		s, err := decodeSummary(1, data)
		if err != nil {
			return
		}
		if again, err := decodeSummary(1, encodeSummary(s)); err != nil || again != s {
			t.Errorf("%+v reads back as %+v, %v", s, again, err)
		}
	})
}
