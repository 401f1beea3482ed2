package store

import (
	"bytes"
	"encoding/json"
	"testing"
	"time"

	"equalfooting/assessment"

	"pgregory.net/rapid"
)

// Whatever an answer is, its bytes are those of json.Marshal: older and newer files are read alike.
func TestAnAnswerIsWrittenAsJSON(t *testing.T) {
	t.Parallel()
	rapid.Check(t, func(t *rapid.T) {
		text := rapid.OneOf(rapid.String(), rapid.StringMatching(`[ -~]*`), rapid.Just(""), rapid.SampledFrom([]string{"<", "\u2028", "é", "\xff", "\x7f", "a\tb"}))
		number := rapid.OneOf(rapid.Int64(), rapid.Just(int64(0)))
		rarely := func(name string) string {
			if rapid.IntRange(0, 9).Draw(t, name) > 0 {
				return ""
			}
			return text.Draw(t, name)
		}
		e := answerEntry{assessment.Answer{
			Kind: assessment.Kind(rapid.SampledFrom([]string{"", "rated", "not sure", `"`}).Draw(t, "kind")), Level: assessment.Level(number.Draw(t, "level")),
			Note: text.Draw(t, "note"), Reason: rarely("reason"), Change: rarely("change"), Form: assessment.Form(rarely("form")),
			Flagged: rapid.Bool().Draw(t, "flagged"), Agreed: rarely("agreed") != "",
		}, time.Time{}, mark{rarely("uid"), stamp{number.Draw(t, "at"), text.Draw(t, "by"), number.Draw(t, "over")}}}
		if rapid.Bool().Draw(t, "shown") {
			e.Answer = e.WithEvidence(assessment.Evidence(number.Draw(t, "evidence")))
		}
		if rarely("aside") != "" {
			e.Aside = &assessment.Answer{Note: text.Draw(t, "aside")}
		}
		if seconds := rapid.Int64Range(-1<<37, 1<<38).Draw(t, "written"); seconds%5 != 0 { // also years that JSON has no form for
			e.Written = time.Unix(seconds, rapid.Int64Range(0, 999_999_999).Draw(t, "nanoseconds"))
			if seconds%3 == 0 {
				e.Written = e.Written.UTC()
			}
		}
		got, err := e.encode()
		want, wrong := json.Marshal(e)
		if (err != nil) != (wrong != nil) || !bytes.Equal(got, want) {
			t.Fatalf("%s, %v, not %s, %v", got, err, want, wrong)
		}
	})
}
