package assessment_test

import (
	"os"
	"regexp"
	"strconv"
	"strings"
	"testing"

	"equalfooting/assessment"
)

// The examples of views on the page for people are what the program says.
func TestScoringPageShowsHowViewsStand(t *testing.T) {
	page, err := os.ReadFile("../docs/scoring.md")
	if err != nil {
		t.Fatal(err)
	}
	_, table, _ := strings.Cut(strings.ReplaceAll(string(page), "\r\n", "\n"), "| the answers | how they stand | width |\n| --- | --- | --- |\n")
	table, _, _ = strings.Cut(table, "\n\n")
	rows := regexp.MustCompile(`(?m)^\| (.+) \| (.+) \| (\d?) ?\|$`).FindAllStringSubmatch(table, -1)
	if len(rows) < 8 || len(rows) != strings.Count(table, "\n")+1 {
		t.Fatalf("%d examples in %q", len(rows), table)
	}
	for _, row := range rows {
		stand, width := "not compared", ""
		for _, s := range assessment.Compare(views("trust.roles", strings.Split(row[1], ", ")...)...) {
			stand, width = string(s.Kind), strconv.Itoa(s.Width)
		}
		if stand != row[2] || width != row[3] {
			t.Errorf("%s: %q, %q; the page says %q, %q", row[1], stand, width, row[2], row[3])
		}
	}
}

// The page's two other examples, in full.
func TestScoringPageExamplesOfMovementAndWhatIsTold(t *testing.T) {
	last := sheet(assessment.BME, assessment.Quick, spelled(map[assessment.Domain]string{"capacity": "2 3"}))
	now := sheet(assessment.BME, assessment.Full, spelled(map[assessment.Domain]string{"capacity": "3 3 0 0 0 0"}))
	d := assessment.Move(last, now).Domains[0]
	scores := decimal(assessment.Reckon(last).Domains[0].Score) + " " + decimal(assessment.Reckon(now).Domains[0].Score)
	if scores != "62.5 25" || decimal(d.Before) != "62.5" || decimal(d.After) != "75" || d.Change != assessment.Up || d.Compared != 2 {
		t.Errorf("scores %s; compared %+v", scores, d)
	}
	s := sheet(assessment.BME, assessment.Full, spelled(map[assessment.Domain]string{
		"governance": "4/2 2 4/3 3/3 2 4", "profile": "2 3/0 3/1 3 3/1 4", "culture": "4 4 2 3 2 2"}))
	if got := told(assessment.GoodAt(s)); strings.Join(got, " ") != "governance.finance/3 culture.self-aware profile.track-record/1 profile.vouched/1 culture.language" {
		t.Errorf("good at %q", got)
	}
}
