package command

import (
	"path/filepath"
	"reflect"
	"strings"
	"testing"
	"time"

	"equalfooting/assessment"
	"equalfooting/content/contenttest"
	"equalfooting/store"
	"equalfooting/store/answersfile"
	"equalfooting/store/storetest"

	"github.com/spf13/cobra"
	"pgregory.net/rapid"
)

// anyAnswers draws a sheet with anything at all in it, except what the file has no place for.
func anyAnswers(t *rapid.T) assessment.Sheet {
	audiences := assessment.Audiences()
	sheet := assessment.Sheet{
		Organisation: assessment.Organisation{Name: "Example " + rapid.StringN(0, 20, 80).Draw(t, "name"), Audience: rapid.SampledFrom(audiences[:]).Draw(t, "audience")},
		Edition:      rapid.SampledFrom([]assessment.Edition{assessment.Full, assessment.Quick}).Draw(t, "edition"),
		Answers:      make(map[string]assessment.Answer),
	}
	for _, q := range assessment.Questions(assessment.Full) {
		a := assessment.Answer{
			Kind:    rapid.SampledFrom([]assessment.Kind{assessment.Rated, assessment.Rated, assessment.NotSure, assessment.RatherNotSay, assessment.DoesNotApply, assessment.Unanswered}).Draw(t, q.ID),
			Level:   assessment.Level(rapid.IntRange(0, 4).Draw(t, "level")),
			Note:    rapid.OneOf(rapid.String(), rapid.SampledFrom([]string{"", "a: b", "\"", "\\n", "\u2028", "- x\n- y\n", "null", "#"})).Draw(t, "note"),
			Reason:  strings.Repeat("r", rapid.IntRange(0, 2).Draw(t, "reason")),
			Change:  strings.Repeat("c", rapid.IntRange(0, 2).Draw(t, "change")),
			Flagged: rapid.Bool().Draw(t, "flagged"),
		}
		if evidence := rapid.IntRange(-1, 3).Draw(t, "evidence"); evidence >= 0 {
			a = a.WithEvidence(assessment.Evidence(evidence))
		}
		sheet.Answers[q.ID] = a
	}
	return sheet
}

// An exported file comes back in as the same sheet, in YAML and in JSON, again and again. What the file has no place for is lost
// the first time, and answersfile's own tests say what that is.
func TestWhatIsExportedImportsAgain(t *testing.T) {
	book := contenttest.English(t)
	e := &exportCommand{door: &door{book: book, now: time.Now, folder: filepath.Join(storetest.Folder(t), "data")}}
	rapid.Check(t, func(t *rapid.T) {
		writers := []func(assessment.Sheet) []byte{answersfile.Write, answersfile.WriteJSON}
		write := rapid.SampledFrom(writers).Draw(t, "writer")
		sheet, err := answersfile.Parse(write(anyAnswers(t)))
		if err != nil {
			t.Fatal(err)
		}
		id := keepSheet(t, e.folder, sheet)
		if sheet.Progress().Answered > 0 { // it gave no day, so it gets today's
			sheet.Date = assessment.DateOf(time.Now())
		}
		out, _, err := e.sheet(&cobra.Command{}, id.String())
		if err != nil {
			t.Fatal(err)
		}
		for _, write := range writers {
			again, err := answersfile.Parse(write(out))
			if err != nil {
				t.Fatalf("%v in\n%s", err, write(out))
			}
			if !reflect.DeepEqual(again, sheet) {
				t.Fatalf("%+v\nwant %+v\nfrom\n%s", again, sheet, write(out))
			}
		}
	})
}

func keepSheet(t *rapid.T, folder string, sheet assessment.Sheet) assessment.ID {
	st, err := store.Open(folder, time.Now)
	if err != nil {
		t.Fatal(err)
	}
	defer st.Close()
	record, err := st.Add(sheet, false)
	if err != nil {
		t.Fatal(err)
	}
	return record.ID
}
