package report_test

import (
	"bytes"
	"encoding/json"
	"fmt"
	"os"
	"regexp"
	"slices"
	"strings"
	"testing"

	"equalfooting/assessment"
	"equalfooting/assessment/report"

	"go.yaml.in/yaml/v4"
)

// The page for people must say exactly what the program does: these tests read it.
const scoringPage = "../../docs/scoring.md"

// readSections returns the page's sections by their titles, and the titles in order.
func readSections(t *testing.T) (sections map[string]string, titles []string) {
	t.Helper()
	page, err := os.ReadFile(scoringPage)
	if err != nil {
		t.Fatal(err)
	}
	sections = make(map[string]string)
	for i, part := range strings.Split(strings.ReplaceAll(string(page), "\r\n", "\n"), "\n## ") {
		if title, text, found := strings.Cut(part, "\n"); found && i > 0 {
			sections[title] = text
			titles = append(titles, title)
		}
	}
	return sections, titles
}

func TestScoringPageHasItsSections(t *testing.T) {
	_, got := readSections(t)
	want := []string{
		"What is asked", "Answers", "Part scores and bands", "Overall and stage", "Evidence", "Settle first, and where to start",
		"Needs and priorities", "Steps", "What each question leads to", "Links that are this project's reading",
		"Decisions where the specification was silent", "What version 1 did", "Worked examples",
	}
	if !slices.Equal(got, want) {
		t.Errorf("sections %q, want %q", got, want)
	}
}

var exampleOnPage = regexp.MustCompile("(?s)\n### ([^\n]+)\n(.*?)\n```yaml\n(.*?)\n```\n(.*?)\n```json\n(.*?)\n```\n")

func TestWorkedExamplesAreWhatIsReckoned(t *testing.T) {
	sections, _ := readSections(t)
	examples := exampleOnPage.FindAllStringSubmatch(sections["Worked examples"], -1)
	if want := strings.Count(sections["Worked examples"], "\n### "); len(examples) != want || want < 4 {
		t.Fatalf("%d worked examples have both answers and a result, want %d, and at least four", len(examples), want)
	}
	for _, example := range examples {
		title, answers, result := example[1], example[3], example[5]
		t.Run(title, func(t *testing.T) {
			var got, want bytes.Buffer
			if err := json.Compact(&got, []byte(jsonOf(t, assessment.Reckon(exampleSheet(t, answers)), report.ResultWords{}))); err != nil {
				t.Fatal(err)
			}
			if err := json.Compact(&want, []byte(result)); err != nil {
				t.Fatalf("the result on the page is no JSON: %v", err)
			}
			// Without words for them the texts are null and there is nothing to say; the page leaves out both.
			if got := strings.NewReplacer(`,"first":null,"next":null,"who":null`, "", `,"say":[]`, "").Replace(got.String()); got != want.String() {
				t.Errorf("the program says\n%s\nthe page says\n%s", got, want.String())
			}
		})
	}
}

// exampleSheet reads an answers sheet from the page.
func exampleSheet(t *testing.T, text string) assessment.Sheet {
	t.Helper()
	var page struct {
		Organisation struct {
			Name     string
			Audience assessment.Audience
			Partner  assessment.Partner
		}
		Edition assessment.Edition
		Answers map[string]any
	}
	if err := yaml.Unmarshal([]byte(text), &page); err != nil {
		t.Fatal(err)
	}
	if !page.Organisation.Audience.Known() {
		t.Fatalf("%q is no audience", page.Organisation.Audience)
	}
	s := assessment.Sheet{
		Organisation: assessment.Organisation{Name: page.Organisation.Name, Audience: page.Organisation.Audience, Partner: page.Organisation.Partner},
		Edition:      page.Edition,
		Answers:      make(map[string]assessment.Answer),
	}
	for id, given := range page.Answers {
		if !slices.ContainsFunc(assessment.Questions(s.Edition), func(q assessment.Question) bool { return q.ID == id }) {
			t.Fatalf("the %s edition does not ask %q", s.Edition, id)
		}
		switch given := given.(type) {
		case string:
			s.Answers[id] = assessment.Answer{Kind: assessment.Kind(given)}
		case map[string]any:
			answer := assessment.Rating(assessment.Level(given["level"].(int)))
			if evidence, ok := given["evidence"].(int); ok {
				answer = answer.WithEvidence(assessment.Evidence(evidence))
			}
			s.Answers[id] = answer
		default:
			t.Fatalf("%s: %v is no answer", id, given)
		}
	}
	return s
}

// tableRows returns the cells of a section's lines that begin with a question's id.
func tableRows(section string) [][]string {
	var rows [][]string
	for line := range strings.Lines(section) {
		cells := strings.Split(strings.Trim(strings.TrimSpace(line), "|"), "|")
		for i := range cells {
			cells[i] = strings.TrimSpace(cells[i])
		}
		if _, ok := assessment.QuestionByID(cells[0]); ok {
			rows = append(rows, cells)
		}
	}
	return rows
}

func spaced(numbers []int) string {
	if len(numbers) == 0 {
		return "–"
	}
	return strings.Trim(fmt.Sprint(numbers), "[]")
}

// marks writes a question's marks as the page does: "Q E".
func marks(q assessment.Question) string {
	var list []string
	for i, has := range []bool{q.Quick, q.AsksEvidence, q.Critical, q.PresupposesPartner, q.WorthTelling} {
		if has {
			list = append(list, string("QECPO"[i]))
		}
	}
	return strings.Join(list, " ")
}

func TestLinksOnThePageAreTheInstruments(t *testing.T) {
	sections, _ := readSections(t)
	var want, wantStated [][]string
	for _, q := range assessment.Questions(assessment.Full) {
		var own, ask []string
		for _, a := range assessment.Audiences() {
			own, ask = append(own, spaced(q.Own(a))), append(ask, spaced(q.Ask(a)))
		}
		want = append(want, []string{q.ID, marks(q), strings.Join(own, " / "), strings.Join(ask, " / ")})
		if stated := q.StatedLinks(); len(stated) > 0 {
			wantStated = append(wantStated, []string{q.ID, spaced(stated)})
		}
	}
	compareRows(t, tableRows(sections["What each question leads to"]), want)
	compareRows(t, tableRows(sections["Links that are this project's reading"]), wantStated)
}

func compareRows(t *testing.T, got, want [][]string) {
	t.Helper()
	if len(got) != len(want) {
		t.Fatalf("%d rows, want %d", len(got), len(want))
	}
	for i := range want {
		if !slices.Equal(got[i], want[i]) {
			t.Errorf("row %d is %q, want %q", i+1, got[i], want[i])
		}
	}
}
