package store

import (
	"encoding/json"
	"testing"

	"equalfooting/assessment"

	"pgregory.net/rapid"
)

// A mark that is found without reading the rest of an entry is the one that reading all of it gives, whatever the texts in it.
func TestAMarkIsFoundInAnyEntry(t *testing.T) {
	t.Parallel()
	rapid.Check(t, func(t *rapid.T) {
		text := rapid.OneOf(rapid.String(), rapid.SampledFrom([]string{`"mark":{"at":5}`, `\"mark\":{"at":5}`, `a,b`, `}`, `"`, `\`, `,"by":"`, "<"}))
		at := rapid.OneOf(rapid.Int64(), rapid.Just(int64(0)))
		was := mark{text.Draw(t, "uid"), stamp{at.Draw(t, "at"), text.Draw(t, "by"), at.Draw(t, "over")}}
		for _, entry := range []any{
			answerEntry{Answer: assessment.Answer{Note: text.Draw(t, "note"), Aside: &assessment.Answer{Reason: text.Draw(t, "reason")}}, Mark: was},
			goneEntry{Mark: was, Visit: &visitEntry{Edition: assessment.Full}},
			viewEntry{Name: text.Draw(t, "name"), Mark: was},
		} {
			data, err := json.Marshal(entry)
			if err != nil {
				t.Fatal(err)
			}
			var all struct{ Mark mark }
			if err := json.Unmarshal(data, &all); err != nil {
				t.Fatal(err)
			}
			if found, ok := markIn(data); ok && found != all.Mark {
				t.Fatalf("%s: found %+v, which is %+v", data, found, all.Mark)
			}
		}
	})
	for _, usual := range []string{`{"kind":"rated","mark":{"at":5,"by":"0123abcd"}}`, `{"mark":{"uid":"0f","at":5,"by":"0123abcd","over":4}}`} {
		if _, ok := markIn([]byte(usual)); !ok {
			t.Errorf("%s: not found", usual)
		}
	}
}
