package pages

import (
	"slices"
	"strings"
	"testing"

	"equalfooting/assessment"
	"equalfooting/content"
	"equalfooting/store/storetest"
)

// headed gives the rows of the list that is open, each after its heading where that is new.
func (p *planner) headed() []string {
	p.t.Helper()
	var got []string
	heading := ""
	for _, row := range p.list().Rows {
		if row.Heading != heading {
			heading = row.Heading
			got = append(got, "# "+heading)
		}
		got = append(got, row.Name)
	}
	return got
}

func busyPlan(t *testing.T) *planner {
	t.Helper()
	p := plans(t)
	today := p.visit.today()
	p.has(
		assessment.PlanAction{What: "Done long ago", Who: "Ada", Status: assessment.Done, By: today.Add(-90, assessment.Days)},
		assessment.PlanAction{What: "Some day", Who: "the manager"},
		assessment.PlanAction{What: "Next month", Who: "The manager", Status: assessment.Doing, By: today.AddMonths(1)},
		assessment.PlanAction{What: "Last week", By: today.Add(-7, assessment.Days), Ask: true, ActionPoint: 16},
		assessment.PlanAction{What: "Given up", Status: assessment.Dropped},
	)
	return p
}

// The order goes round, is said, and is remembered while the organisation is open; the cursor stays on its action.
func TestOrderOfThePlan(t *testing.T) {
	p := busyPlan(t)
	words := p.visit.book.Plan()
	look := p.names()[len(p.names())-1]
	orders := map[assessment.PlanOrder][]string{
		assessment.ByDay:    {"Last week", "Next month", "Some day", "Done long ago", "Given up", look},
		assessment.ByStatus: {"# To do", "Last week", "Some day", "# Doing", "Next month", "# Done", "Done long ago", "# Dropped", "Given up", "# ", look},
		assessment.ByWho: {"# Ada", "Done long ago", "# The manager", "Next month", "Some day", "# " + words.Nobody,
			"Given up", "# " + words.AskOf[assessment.Funder], "Last week", "# ", look},
		assessment.AsAdded: {"Done long ago", "Some day", "Next month", "Last week", "Given up", look},
	}
	p.page = p.visit.planAt(3)
	for _, order := range []assessment.PlanOrder{assessment.ByDay, assessment.ByStatus, assessment.ByWho, assessment.AsAdded, assessment.ByDay} {
		if got := p.headed(); !slices.Equal(got, orders[order]) {
			t.Errorf("by %s: %q, want %q", order, got, orders[order])
		}
		seen := content.Fill(words.Shown, "filter", words.Filters.All, "order", words.Orders[order])
		if !strings.HasPrefix(p.list().Says[0], seen) {
			t.Errorf("by %s it says %q", order, p.list().Says)
		}
		if p.at("Next month"); p.said != "" && p.said != seen {
			t.Errorf("by %s it says %q", order, p.said)
		}
		p.presses(KeyOrder)
	}
	p.page = p.visit.Plan() // as it is opened again from the task list
	if got := p.headed(); !slices.Equal(got, orders[assessment.ByStatus]) {
		t.Errorf("opened again: %q", got)
	}
}

func TestFilterOfThePlan(t *testing.T) {
	p := busyPlan(t)
	words := p.visit.book.Plan().Filters
	look := p.names()[len(p.names())-1]
	for _, want := range []struct {
		filter string
		rows   []string
	}{
		{words.Open, []string{"Last week", "Next month", "Some day", look}},
		{words.Late, []string{"Last week", look}},
		{words.Closed, []string{"Done long ago", "Given up", look}},
		{words.All, []string{"Last week", "Next month", "Some day", "Done long ago", "Given up", look}},
	} {
		p.presses(KeyFilter)
		if got := p.names(); !slices.Equal(got, want.rows) || !strings.Contains(p.list().Says[0], want.filter) || !strings.Contains(p.said, want.filter) {
			t.Errorf("%s: %q, saying %q and %q", want.filter, got, p.list().Says, p.said)
		}
	}
}

// Where nothing of the plan is shown, it says so, and leads back to all of it.
func TestAnEmptyFilter(t *testing.T) {
	for name, c := range map[string]struct {
		has     assessment.PlanAction
		presses int
		says    func(content.PlanFilters) string
	}{
		"open":   {assessment.PlanAction{What: "A", Status: assessment.Done}, 1, func(w content.PlanFilters) string { return w.NoOpen }},
		"late":   {assessment.PlanAction{What: "A"}, 2, func(w content.PlanFilters) string { return w.NoLate }},
		"closed": {assessment.PlanAction{What: "A"}, 3, func(w content.PlanFilters) string { return w.NoClosed }},
	} {
		p := plans(t)
		words := p.visit.book.Plan().Filters
		p.has(c.has)
		for range c.presses {
			p.presses(KeyFilter)
		}
		if got := p.list().Says; !slices.Contains(got, c.says(words)) {
			t.Errorf("%s: it says %q", name, got)
		}
		p.opens(words.ShowAll)
		p.at("A")
	}
}

// What is added is shown, whatever was shown before.
func TestANewActionIsShown(t *testing.T) {
	p := plans(t)
	p.has(assessment.PlanAction{What: "A", Status: assessment.Done})
	for range 3 {
		p.presses(KeyFilter)
	}
	p.presses(KeyAdd)
	p.types("B", "", "", "")
	p.at("B")
}

func TestPlanInTheTaskList(t *testing.T) {
	p := plans(t)
	for _, c := range []struct {
		has  assessment.PlanAction
		want string
	}{
		{assessment.PlanAction{What: "A", Status: assessment.Done}, "All done"},
		{assessment.PlanAction{What: "B"}, "1 to do"},
		{assessment.PlanAction{What: "C", By: p.visit.today().Add(-1, assessment.Days)}, "2 to do, 1 overdue"},
	} {
		p.has(c.has)
		if got := p.visit.planStatus(); got != c.want {
			t.Errorf("it is %q, want %q", got, c.want)
		}
	}
}

func TestTakingFromTheRecommendations(t *testing.T) {
	p := plans(t)
	words := p.visit.book.Plan().From
	p.answers(1)
	suggested := p.visit.Findings().Suggestions()
	p.presses(KeyImport)
	rows := p.list().Rows
	if len(rows) != len(suggested) || !strings.Contains(rows[0].Heading, suggested[0].Title) || rows[0].Name != suggested[0].Text {
		t.Fatalf("%d rows for %d suggestions: %+v", len(rows), len(suggested), rows)
	}
	ask := slices.IndexFunc(rows, func(r ListRow) bool {
		return r.Heading == p.visit.book.Results().Actions.AskTitle[assessment.Mainstream]
	})
	for _, i := range []int{1, ask} {
		p.follow(rows[i].Open())
		if p.at(suggested[i].Text); p.said != words.Taken || p.list().Rows[i].Status != words.In {
			t.Errorf("it says %q, and the row %+v", p.said, p.list().Rows[i])
		}
		p.follow(p.list().Rows[i].Open())
		if p.at(suggested[i].Text); p.said != words.Already {
			t.Errorf("taken again it says %q", p.said)
		}
	}
	if got := p.list().Rows[0].Status; got != "" {
		t.Errorf("the first step is %q", got)
	}
	want := []assessment.PlanAction{
		{Number: 1, What: suggested[1].Text, Who: suggested[1].Who, Status: assessment.ToDo, ActionPoint: suggested[1].ActionPoint},
		{Number: 2, What: suggested[ask].Text, Status: assessment.ToDo, ActionPoint: suggested[ask].ActionPoint, Ask: true, Cost: assessment.CostNone},
	}
	if got := p.in().Record().Plan; !slices.Equal(got, want) {
		t.Errorf("the plan %+v", got)
	}
	p.follow(p.list().Up())
	if beside := p.list().Rows[1].Beside[0]; !strings.Contains(beside, p.visit.book.Plan().AskOf[assessment.Mainstream]) {
		t.Errorf("beside what is to ask stands %q", beside)
	}
	again, ok := p.visit.Page(p.visit.PlanFrom().Place())
	if !ok || again.Place().Page != PlanFromPage {
		t.Errorf("it comes back to %+v", again)
	}
}

func TestNextLook(t *testing.T) {
	p := plans(t)
	words := p.visit.book.Plan().NextLook
	p.opens(words.None)
	if got := p.page.(*Form).Field().Values[0]; got != "23 February 2027" {
		t.Errorf("it offers %q", got)
	}
	p.hears("1 November 2026", words.Past)
	p.types("end of March")
	p.at("The next look at the questions: 31 March 2027, in 4 months")
	if p.said != "The next look: 31 March 2027, in 4 months." || p.in().Record().NextLook.String() != "2027-03-31" {
		t.Errorf("it says %q, and keeps %v", p.said, p.in().Record().NextLook)
	}
	p.opens("The next look")
	p.types(" ")
	if p.at(words.None); p.said != words.Unkept {
		t.Errorf("it says %q", p.said)
	}
	p.answers(2)
	p.page = p.visit.Plan()
	p.opens("The next look at the questions: 23 February 2027, in 3 months")
	if again, ok := p.visit.Page(p.page.Place()); !ok || again.Place().Page != NextLookPage {
		t.Errorf("it comes back to %+v", again)
	}
	p.in().Set(func(r *assessment.Record) { r.NextLook = p.visit.today().Add(-3, assessment.Days) })
	p.page = p.visit.planAt(nextLookRow)
	p.at("The next look at the questions was due on 20 November 2026, 3 days ago")
}

func TestOverdueWithEveryone(t *testing.T) {
	p := plans(t)
	book, today := p.visit.book, p.visit.today()
	words := book.Plan().Everyone
	if list := Late(book, p.kept); len(list.Rows) > 0 || list.Empty != words.Nothing || len(list.Says) > 0 {
		t.Errorf("with nothing overdue there is %+v", list)
	}
	p.has(assessment.PlanAction{What: "Later", By: today.Add(-1, assessment.Days)}, assessment.PlanAction{What: "Not yet", By: today})
	p.visit = p.organisation(book, "Another Example")
	p.has(assessment.PlanAction{What: "Sooner", By: today.Add(-21, assessment.Days)})

	p.page = Late(book, p.kept)
	if got := p.names(); !slices.Equal(got, []string{"Another Example: Sooner", "Example Group: Later"}) {
		t.Fatalf("overdue are %q", got)
	}
	if row := p.list().Rows[0]; !slices.Equal(row.Beside, []string{"Overdue since 2 November 2026, 3 weeks ago"}) {
		t.Errorf("beside it %q", row.Beside)
	}
	p.opens("Example Group")
	p.at("How far: To do")
	if p.list().Name() != "Example Group" {
		t.Errorf("it is about %q", p.list().Name())
	}
	p.opens("How far")
	p.types(string(assessment.Done))
	p.follow(p.list().Up())
	if got := p.names(); !slices.Equal(got, []string{"Another Example: Sooner"}) || p.list().Title != words.Title {
		t.Errorf("then overdue are %q", got)
	}
	if page, ok := p.list().Up().Page.(Elsewhere); !ok || page.Visit != nil {
		t.Errorf("above it is %+v", page)
	}
	if a := storetest.Of(t, p.kept, 1).Record().Plan[0]; a.Status != assessment.Done {
		t.Errorf("kept %+v", a)
	}
}
