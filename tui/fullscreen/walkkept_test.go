package fullscreen

import (
	"encoding/json"
	"fmt"
	"slices"
	"strings"
	"testing"

	"equalfooting/assessment"
	"equalfooting/store"
	"equalfooting/store/storetest"
)

// keptAll is all that is kept.
type keptAll struct {
	Records map[assessment.ID]assessment.Record
	Place   store.Place // where one was; the cursor on the way there may differ
	Left    bool
}

func everything(t *testing.T, st *store.Store) keptAll {
	t.Helper()
	summaries, err := st.Caseload()
	if err != nil {
		t.Fatal(err)
	}
	all := keptAll{Records: make(map[assessment.ID]assessment.Record)}
	for _, summary := range summaries {
		record := storetest.Of(t, st, summary.ID).Record()
		if got := record.Summary(); got != summary {
			t.Errorf("the caseload has %+v, and the record is %+v", summary, got)
		}
		record.Visits = slices.Clone(record.Visits)
		for i, v := range record.Visits { // in memory none written may be either
			if len(v.Written) == 0 {
				record.Visits[i].Written = nil
			}
		}
		all.Records[summary.ID] = record
	}
	trail := st.Session().Trail()
	all.Place, all.Left = trail.Place(), trail.Left
	return all
}

// written is what is kept, line by line.
func written(t *testing.T, all keptAll) []string {
	t.Helper()
	data, err := json.MarshalIndent(all, "", " ")
	if err != nil {
		t.Fatal(err)
	}
	return strings.Split(string(data), "\n")
}

func difference(full, lines []string) string {
	for i := range min(len(full), len(lines)) {
		if full[i] != lines[i] {
			return fmt.Sprintf("at %d:\n  full screen:  %q\n  line by line: %q\n  before: %q", i, full[i], lines[i], full[max(0, i-3):i])
		}
	}
	return fmt.Sprintf("at the end:\n  full screen:  %q\n  line by line: %q", full[min(len(full), len(lines)):], lines[min(len(full), len(lines)):])
}
