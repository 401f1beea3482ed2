package command

import (
	"bytes"
	"encoding/json"
	"fmt"
	"os/exec"
	"reflect"
	"regexp"
	"strconv"
	"testing"

	"equalfooting/assessment"
	"equalfooting/content"
	"equalfooting/store/storetest"
	"equalfooting/tui/screentest"
)

// The first time, the example's results are two keys away, and the rest of it is one step up.
func TestFirstRunShowsTheExample(t *testing.T) {
	t.Parallel()
	p := sitAt(t, storetest.Folder(t), screentest.Options{})
	p.sees(p.words.Caseload.Welcome, "Example Women's Group (Example)", p.words.Caseload.New)
	p.onRow(p.words.Caseload.New)
	p.goTo("Example Women's Group")
	p.Press("enter")
	p.sees(p.words.Results.Title+", page 1 of", "Capacity", "58%", "Ideology", "75%", p.words.Results.Example)
	p.Press("esc")
	p.sees(p.words.Tasks.Intro)
	p.onRow(p.words.Tasks.Results)
	p.leaves()
}

// A terminal that answers no question gets the same first page as one that does.
func TestSilentTerminal(t *testing.T) {
	t.Parallel()
	p := sitAt(t, storetest.Folder(t), screentest.Options{Silent: true})
	p.sees(p.words.Caseload.Welcome, p.words.Caseload.New)
	p.Press("n")
	p.sees(p.words.About.Name.Label)
	p.Press("esc")
	p.sees(p.words.Caseload.Welcome)
	p.leaves()
}

// A new organisation, from its name to the last recommendation, by keys alone.
func TestWalk(t *testing.T) {
	t.Parallel()
	p := sit(t, storetest.Folder(t))
	p.sees(p.words.Caseload.Welcome)
	p.tells(organisation)
	p.onRow(p.domain(assessment.Capacity))
	p.Press("enter")
	want := assessment.Sheet{Organisation: organisation, Edition: assessment.Full, Answers: map[string]assessment.Answer{}}
	for i, q := range assessment.Questions(assessment.Full) {
		p.at(q)
		for _, s := range strokes(p.book, p.audience, i, q) {
			p.does(s)
			want.Answers[q.ID] = s.answer
		}
		p.goesOn(assessment.Questions(assessment.Full), i)
	}
	p.checks()
	p.readsResults()
	p.readsRecommendations()
	p.leaves()

	if got := p.stored(t, 2); !reflect.DeepEqual(got, want) {
		t.Errorf("stored %+v\nwant %+v", got, want)
	}
	p.reports(t, 36-2)
}

// checks looks the answers over, page by page, and goes on to the results.
func (p *person) checks() {
	p.t.Helper()
	words := p.words.Check
	p.sees(words.Complete, content.Fill(words.Unsure, "count", "2"), content.Fill(words.Flagged, "count", "1"), words.Intro)
	for i, d := range assessment.Domains() {
		p.Press("right")
		p.sees(fmt.Sprintf("%s, page %d of 7", words.Title, i+2), p.domain(d))
	}
	p.Press("right")
}

var pageCount = regexp.MustCompile(`, page 1 of ([0-9]+)`)

// readsResults reads every page of the results, to its end, and goes on to the recommendations.
func (p *person) readsResults() {
	p.t.Helper()
	title := p.words.Results.Title
	count, _ := strconv.Atoi(pageCount.FindStringSubmatch(p.sees(title + ", page 1 of"))[1])
	if count < 2 {
		p.t.Errorf("%d pages of results", count)
	}
	for page := 1; page <= count; page++ {
		p.sees(fmt.Sprintf("%s, page %d of %d", title, page, count))
		p.readsOn()
		p.Press("right")
	}
}

// readsOn scrolls down to the end of what is open.
func (p *person) readsOn() {
	p.t.Helper()
	for range 20 {
		before := p.Screen()
		if !contains(before, p.words.Frame.MoreBelow) {
			return
		}
		p.Press("pgdown")
		p.WaitUntil("the text further down", func(screen string) bool {
			return screen != before && brokenFrame(screen, p.columns, p.rows) == ""
		})
	}
	p.t.Errorf("the text has no end:\n%s", p.Screen())
}

// readsRecommendations reads the organisation's four lists, and the first page of what to ask of others.
func (p *person) readsRecommendations() {
	p.t.Helper()
	words, results := p.words.Recommendations, p.book.Results()
	lists := 3 // with what the report asks of BME organisations
	if p.audience == assessment.BME {
		lists = 2
	}
	list := func(i int) string { return fmt.Sprintf("%s, page %d of %d", words.Title, i, lists) }
	p.sees(list(1), "report: point ")
	p.Press("enter")
	first, last := p.audience.OwnActionPoints()
	for i := first; i <= last; i++ {
		p.sees(fmt.Sprintf("%s, page %d of %d", results.Actions.OwnTitle, i-first+1, last-first+1))
		p.readsOn()
		if i < last {
			p.Press("right")
		}
	}
	p.Press("esc")
	p.sees(list(1))
	p.Press("right")
	p.sees(list(2))
	if p.audience == assessment.BME { // with these answers, the others have nothing of lower priority
		p.sees(words.Other)
		return
	}
	p.Press("right")
	p.sees(list(3), results.Actions.BMEIntro)
}

// reports has a report of the answers written, by name, and counts them in it.
func (p *person) reports(t *testing.T, asked int) {
	t.Helper()
	command := exec.Command(built(t), "--data", p.folder, "report", "sisters", "--format", "json")
	var out, said bytes.Buffer
	command.Stdout, command.Stderr = &out, &said
	if err := command.Run(); err != nil || said.Len() > 0 {
		t.Fatalf("report: %v, %s", err, said.String())
	}
	var report struct {
		Result struct {
			Domains []struct{ Asked int }
			Actions []struct{ Number int }
			FindOut []string `json:"find_out"`
		}
	}
	if err := json.Unmarshal(out.Bytes(), &report); err != nil {
		t.Fatal(err)
	}
	got, result := 0, report.Result
	for _, domain := range result.Domains {
		got += domain.Asked
	}
	if got != asked || len(result.Actions) != 4 || len(result.FindOut) != 2 {
		t.Errorf("the report has %d questions, want %d; %d actions, %d things to find out", got, asked, len(result.Actions), len(result.FindOut))
	}
}
