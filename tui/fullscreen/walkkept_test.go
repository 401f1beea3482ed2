package fullscreen

import (
	"encoding/json"
	"fmt"
	"strings"
	"testing"

	"equalfooting/assessment"
	"equalfooting/store"
)

// keptRecord is all that is kept of an organisation.
type keptRecord struct {
	Summary     store.Summary
	Sheet       assessment.Sheet
	Sheets      []assessment.Sheet // of every visit
	Assessments []store.Assessment
	Voices      []store.Voice
	Said        []assessment.Sheet // by the voices
	Sessions    []store.Session
	Sitting     store.Sitting
	Plan        []assessment.PlanAction
	Offer       store.Offer
}

type keptAll struct {
	Records map[store.ID]keptRecord
	Place   store.Place
}

func everything(t *testing.T, kept *store.Store) keptAll {
	t.Helper()
	summaries, err := kept.Caseload()
	if err != nil {
		t.Fatal(err)
	}
	all := keptAll{Records: make(map[store.ID]keptRecord)}
	for _, summary := range summaries {
		record, err := kept.Case(summary.ID)
		if err != nil {
			t.Fatal(err)
		}
		one := keptRecord{Summary: summary, Sheet: record.Sheet(), Assessments: record.Assessments(), Voices: record.Voices(),
			Sessions: record.Sessions(), Sitting: record.Sitting(), Plan: record.Plan(), Offer: record.Offer()}
		for _, a := range one.Assessments {
			sheet, err := record.SheetOf(a.Number)
			if err != nil {
				t.Fatal(err)
			}
			one.Sheets = append(one.Sheets, sheet)
		}
		for _, voice := range one.Voices {
			sheet, err := record.VoiceSheet(voice.Number)
			if err != nil {
				t.Fatal(err)
			}
			one.Said = append(one.Said, sheet)
		}
		all.Records[summary.ID] = one
	}
	all.Place, _ = kept.Place()
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
