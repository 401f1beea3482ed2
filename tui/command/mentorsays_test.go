package command

import (
	"encoding/csv"
	"encoding/json"
	"fmt"
	"os"
	"os/exec"
	"reflect"
	"slices"
	"strings"
	"testing"
	"time"

	"equalfooting/assessment"
	"equalfooting/content"
	"equalfooting/store/answersfile"
)

// monthsEnd is the position at the end of a month: a copy of the data, and what must be said about it.
type monthsEnd struct {
	name    string
	at      time.Time
	today   assessment.Date
	folder  string
	clients []*client
	told    []*client // those with all their papers read: every second client worked with this month, and all at the year's end
}

// endsMonth copies everything at the end of a day.
func (y *mentorsYear) endsMonth(day int) monthsEnd {
	y.t.Helper()
	at, today := on(day)
	end := monthsEnd{name: at.Format("2006-01-02"), at: at.Add(8 * time.Hour), today: today, folder: copiedFolder(y.t, y.folder)}
	last := day == daysOfYear-1
	month := assessment.Date{Year: today.Year, Month: today.Month, Day: 1}
	for _, c := range y.clients {
		c = c.copied()
		end.clients = append(end.clients, c)
		if last || !c.now().day.Before(month) && (c.id+int(month.Month))%2 == 0 {
			end.told = append(end.told, c)
		}
	}
	return end
}

func (e monthsEnd) saysAll(t *testing.T) {
	t.Parallel()
	e.lists(t)
	e.late(t)
	if said := e.says(t, "check"); !strings.Contains(said, "Everything can be read.") {
		t.Errorf("check says %s", said)
	}
	for _, c := range e.told {
		e.reports(t, c)
		e.plans(t, c)
		e.offers(t, c)
		e.tellsEverything(t, c)
		e.exports(t, c)
	}
}

// says returns what a command prints at the end of the month.
func (e monthsEnd) says(t *testing.T, words ...string) string {
	t.Helper()
	said, err := e.command(t, words...).Output()
	if err != nil {
		t.Fatalf("%q: %v", words, err)
	}
	return string(said)
}

func (e monthsEnd) command(t *testing.T, words ...string) *exec.Cmd {
	t.Helper()
	return runsAt(t, e.at, e.folder, words...)
}

// row is what the list shows about a client.
type row struct {
	Name, Audience, Stage, Mentor, Place, Edition string
	Answered, Of, Visits, Visit                   int
	Archived, Example                             bool
	NextLook                                      string `json:"next_look"`
	FirstDue                                      string `json:"first_due"`
	Begun                                         struct{ Answered, Of int }
}

// row is what it should show.
func (c *client) row() row {
	v, sheet := c.visits[c.stands()-1], c.sheet(c.stands())
	r := row{Name: c.about.Name, Audience: string(c.about.Audience), Stage: string(assessment.StageOf(sheet)), Mentor: c.about.Labels.Mentor,
		Place: c.about.Labels.Place, Edition: string(v.edition), Answered: v.answered(), Of: len(assessment.Questions(v.edition)),
		Visits: len(c.visits), Visit: c.stands(), Archived: c.away, NextLook: c.look.String()}
	if c.stands() < len(c.visits) {
		r.Begun.Answered, r.Begun.Of = c.now().answered(), len(assessment.Questions(c.now().edition))
	}
	for _, s := range c.steps {
		if !s.done && (r.FirstDue == "" || s.by.String() < r.FirstDue) {
			r.FirstDue = s.by.String()
		}
	}
	return r
}

// lists checks the list: every client is there, at the stage of the last complete visit, with what is due.
func (e monthsEnd) lists(t *testing.T) {
	t.Helper()
	var rows []struct {
		ID int
		row
	}
	if err := json.Unmarshal([]byte(e.says(t, "list", "--json")), &rows); err != nil {
		t.Fatal(err)
	}
	listed := make(map[int]row)
	for _, r := range rows {
		listed[r.ID] = r.row
	}
	if len(listed) != len(e.clients)+1 {
		t.Errorf("the list has %d, want %d and the example", len(listed), len(e.clients))
	}
	said := e.says(t, "list")
	for _, c := range e.clients {
		if got, want := listed[c.id], c.row(); got != want {
			t.Errorf("number %d is listed as %+v\nwant %+v", c.id, got, want)
		}
		mine := rowOf(said, c)
		due := content.Fill(english(t).Screens().Caseload.LookDue, "date", spoken(c.look))
		if late := strings.Contains(mine, due); mine == "" || late != (c.lookLate(e.today) && !c.away) {
			t.Errorf("number %d, whose next look is on %s, is listed as %q", c.id, spoken(c.look), mine)
		}
	}
}

// rowOf is what the list for people says about a client, in one line; "" if it is not there.
func rowOf(list string, c *client) string {
	_, rest, found := strings.Cut("\n"+list, fmt.Sprintf("\n%d  %s", c.id, c.about.Name))
	row := ""
	for line := range strings.Lines(rest) {
		if row != "" && !strings.HasPrefix(line, "    ") {
			break
		}
		row += line
	}
	if !found {
		return ""
	}
	return flat(row)
}

// late checks that exactly the right looks and steps are late.
func (e monthsEnd) late(t *testing.T) {
	t.Helper()
	said := strings.TrimPrefix(e.says(t, "late", "--format", "csv"), "\ufeff")
	rows, err := csv.NewReader(strings.NewReader(said)).ReadAll()
	if err != nil || len(rows) == 0 {
		t.Fatalf("%v, %s", err, said)
	}
	var got, want []string
	for _, r := range rows[1:] {
		got = append(got, strings.Join(r[:5], " | "))
	}
	for _, c := range e.clients {
		name := c.about.Name
		if slices.ContainsFunc(e.clients, func(other *client) bool { return other.id != c.id && other.about.Name == name }) {
			name += fmt.Sprintf(" (number %d)", c.id)
		}
		if c.away {
			continue
		}
		add := func(what string, since assessment.Date, who string) {
			want = append(want, strings.Join([]string{name, what, since.String(), who, c.about.Labels.Mentor}, " | "))
		}
		if c.lookLate(e.today) {
			add("the next look", c.look, "")
		}
		for _, s := range c.steps {
			if !s.done && s.by.Before(e.today) {
				add(s.what, s.by, s.who)
			}
		}
	}
	slices.Sort(got)
	slices.Sort(want)
	if !slices.Equal(got, want) {
		t.Errorf("late: %s", firstDifference(strings.Join(got, "\n"), strings.Join(want, "\n")))
	}
}

// reports checks that the report is of the last complete visit and says so, and that it leaves out any closed view.
func (e monthsEnd) reports(t *testing.T, c *client) {
	t.Helper()
	var got struct {
		Result struct{ Stage string }
		Visit  *struct {
			Number int
			Date   string
			Newer  *struct{ Number, Answered, Of int }
		}
	}
	if err := json.Unmarshal([]byte(e.says(t, "report", c.number(), "--format", "json")), &got); err != nil {
		t.Fatal(err)
	}
	want := c.row()
	if got.Result.Stage != want.Stage || got.Visit == nil {
		t.Errorf("the report of number %d is %+v, want %+v", c.id, got, want)
	}
	if v := got.Visit; v != nil {
		newer := v.Newer != nil && v.Newer.Number == want.Visits && v.Newer.Answered == want.Begun.Answered && v.Newer.Of == want.Begun.Of
		if v.Number != want.Visit || v.Date != c.visits[want.Visit-1].day.String() || newer != (want.Visit < want.Visits) {
			t.Errorf("the report of number %d is of %+v, want %+v", c.id, *v, want)
		}
	}
	said := e.says(t, "report", c.number())
	compared := strings.Contains(said, english(t).Views().Differences.Result)
	if open := c.views > 0 && !c.closed && c.stands() == 1; compared != open || strings.Contains(said, hidden) {
		t.Errorf("the report of number %d compares views: %v, want %v; %s", c.id, compared, open, said)
	}
}

// plans checks that each step is in the plan, with its day.
func (e monthsEnd) plans(t *testing.T, c *client) {
	t.Helper()
	said := e.says(t, "plan", c.number())
	for _, s := range c.steps {
		if !strings.Contains(said, s.what) || !strings.Contains(said, spoken(s.by)) || !strings.Contains(said, s.who) {
			t.Errorf("the plan of number %d has not all of %+v:\n%s", c.id, s, said)
		}
	}
}

// offers checks that there is a page for partners as soon as there is something to say, and which answers it comes from.
func (e monthsEnd) offers(t *testing.T, c *client) {
	t.Helper()
	can := c.offers && len(assessment.GoodAt(c.sheet(c.stands()))) > 0
	said, err := e.command(t, "offer", c.number()).Output()
	if (err == nil) != can {
		t.Errorf("there is a page for partners of number %d: %v, want %v", c.id, err == nil, can)
	}
	if can && len(c.visits) > 1 && !strings.Contains(string(said), spoken(c.visits[c.stands()-1].day)) {
		t.Errorf("the page for partners of number %d is\n%s", c.id, said)
	}
	if strings.Contains(string(said), hidden) {
		t.Errorf("a partner of number %d reads\n%s", c.id, said)
	}
}

// tellsEverything checks that the full document has all visits, notes and steps, and only mentions that there is a closed view.
func (e monthsEnd) tellsEverything(t *testing.T, c *client) {
	t.Helper()
	said := e.says(t, "everything", c.number())
	want := slices.Clone(c.notes)
	for i, v := range c.visits {
		want = append(want, fmt.Sprintf("## Visit %d, %s", i+1, spoken(v.day)))
		for _, a := range v.answers {
			want = append(want, a.Note, a.Change)
		}
	}
	for _, s := range c.steps {
		want = append(want, s.what)
	}
	for _, text := range want {
		if !strings.Contains(said, text) {
			t.Errorf("everything of number %d does not say %q", c.id, text)
		}
	}
	closed := strings.Contains(said, english(t).Everything().View.Closed)
	if closed != c.closed || strings.Contains(said, "Sam's own view") != (c.views > 0) || strings.Contains(said, hidden) {
		t.Errorf("everything of number %d has a closed view: %v, want %v:\n%s", c.id, closed, c.closed, said)
	}
}

// exports checks that each visit's answers are those that were given, and that a file for others has no closed view.
func (e monthsEnd) exports(t *testing.T, c *client) {
	t.Helper()
	standing := e.says(t, "export", c.number())
	for i := range c.visits {
		said := e.says(t, "export", c.number(), "--visit", fmt.Sprint(i+1))
		got, err := answersfile.Parse([]byte(said))
		if err != nil {
			t.Fatal(err)
		}
		want := c.sheet(i + 1)
		for id, a := range want.Answers {
			if !a.Same(got.Answers[id]) {
				t.Errorf("visit %d of number %d has %+v for %s, want %+v", i+1, c.id, got.Answers[id], id, a)
			}
		}
		if len(got.Answers) != len(want.Answers) || got.Date != want.Date || got.Edition != want.Edition ||
			!reflect.DeepEqual(got.Organisation.Labels, want.Organisation.Labels) || got.Organisation.Name != want.Organisation.Name {
			t.Errorf("visit %d of number %d is exported with %d answers of %s as %+v, want %d of %s as %+v", i+1, c.id,
				len(got.Answers), got.Date, got.Organisation, len(want.Answers), want.Date, want.Organisation)
		}
		if i+1 == c.stands() && said != standing {
			t.Errorf("without a number, of number %d this is exported:\n%s", c.id, standing)
		}
	}
	if c.closed {
		path := e.folder + "/" + c.number() + ".footing"
		e.says(t, "export", c.number(), "--bundle", "-o", path)
		if data, err := os.ReadFile(path); err != nil || strings.Contains(string(data), hidden) {
			t.Errorf("a copy of number %d has its closed view, %v", c.id, err)
		}
	}
}
