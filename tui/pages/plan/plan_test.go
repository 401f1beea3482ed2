package plan

import (
	"slices"
	"strings"
	"testing"

	"equalfooting/assessment"
	"equalfooting/content"
	"equalfooting/content/documents"
	"equalfooting/content/findings"
	"equalfooting/tui/pages"
)

// headed returns the rows of the current list, each after its heading if that is new.
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
	today := p.today()
	p.has(
		assessment.PlanAction{What: "Done long ago", Who: "Ada", Status: assessment.Done, By: today.Add(-90, assessment.Days)},
		assessment.PlanAction{What: "Some day", Who: "the manager"},
		assessment.PlanAction{What: "Next month", Who: "The manager", Status: assessment.Doing, By: today.AddMonths(1)},
		assessment.PlanAction{What: "Last week", By: today.Add(-7, assessment.Days), Ask: true, ActionPoint: 16},
		assessment.PlanAction{What: "Given up", Status: assessment.Dropped},
	)
	return p
}

// The orders rotate, are announced, and stay as long as the plan is open; the cursor stays on its action.
func TestOrderOfThePlan(t *testing.T) {
	p := busyPlan(t)
	words := p.desk.Book.Plan()
	look := p.names()[len(p.names())-1]
	orders := map[assessment.PlanOrder][]string{
		assessment.ByDay:    {"Last week", "Next month", "Some day", "Done long ago", "Given up", look},
		assessment.ByStatus: {"# To do", "Last week", "Some day", "# Doing", "Next month", "# Done", "Done long ago", "# Dropped", "Given up", "# ", look},
		assessment.ByWho: {"# Ada", "Done long ago", "# The manager", "Next month", "Some day", "# " + words.Nobody,
			"Given up", "# " + words.AskOf[assessment.Funder], "Last week", "# ", look},
		assessment.AsAdded: {"Done long ago", "Some day", "Next month", "Last week", "Given up", look},
	}
	p.onto("Next month")
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
		p.presses(pages.KeyOrder)
	}
	p.opens("Last week")
	p.up()
	if p.at("Last week"); !slices.Equal(p.headed(), orders[assessment.ByStatus]) {
		t.Errorf("back from an action: %q", p.headed())
	}
	p.presses(pages.KeyAdd)
	p.up()
	if !slices.Equal(p.headed(), orders[assessment.ByStatus]) {
		t.Errorf("back from a form: %q", p.headed())
	}
	p.restarts()
	if !slices.Equal(p.headed(), orders[assessment.ByStatus]) {
		t.Errorf("after a crash: %q", p.headed())
	}
	p.up()
	p.isOn(pages.TasksPage)
}

func TestFilterOfThePlan(t *testing.T) {
	p := busyPlan(t)
	words := p.desk.Book.Plan().Filters
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
		p.presses(pages.KeyFilter)
		if got := p.names(); !slices.Equal(got, want.rows) || !strings.Contains(p.list().Says[0], want.filter) || !strings.Contains(p.said, want.filter) {
			t.Errorf("%s: %q, saying %q and %q", want.filter, got, p.list().Says, p.said)
		}
	}
}

// If no action is shown, the plan says so, and leads back to all of it.
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
		words := p.desk.Book.Plan().Filters
		p.has(c.has)
		for range c.presses {
			p.presses(pages.KeyFilter)
		}
		if got := p.list().Says; !slices.Contains(got, c.says(words)) {
			t.Errorf("%s: it says %q", name, got)
		}
		p.opens(words.ShowAll)
		p.at("A")
	}
}

// A new action is shown, whatever was shown before.
func TestANewActionIsShown(t *testing.T) {
	p := plans(t)
	p.has(assessment.PlanAction{What: "A", Status: assessment.Done})
	for range 3 {
		p.presses(pages.KeyFilter)
	}
	p.presses(pages.KeyOrder)
	p.presses(pages.KeyAdd)
	p.types("B", "", "", "")
	p.at("B")
	words := p.desk.Book.Plan()
	if got, want := p.list().Says[0], content.Fill(words.Shown, "filter", words.Filters.All, "order", words.Orders[assessment.ByStatus]); got != want {
		t.Errorf("it says %q, want %q", got, want)
	}
	p.up()
	p.isOn(pages.TasksPage)
}

// So is one that was begun, if the form is left before its end.
func TestANewActionThatWasBegunIsShown(t *testing.T) {
	p := plans(t)
	p.has(assessment.PlanAction{What: "A", Status: assessment.Done})
	for range 3 {
		p.presses(pages.KeyFilter)
	}
	p.presses(pages.KeyAdd)
	p.types("B", "Ada")
	p.up()
	p.isOn(pages.PlanPage)
	p.at("B")
}

// If a new action is shown anyway, the plan shows no more than before.
func TestANewActionAmongWhatIsShown(t *testing.T) {
	p := plans(t)
	p.has(assessment.PlanAction{What: "A", Status: assessment.Done}, assessment.PlanAction{What: "B"})
	p.presses(pages.KeyFilter)
	p.presses(pages.KeyAdd)
	p.types("C", "", "", "")
	p.at("C")
	if got := p.names()[:2]; !slices.Equal(got, []string{"B", "C"}) {
		t.Errorf("shown are %q", got)
	}
}

// The key for a file leads to exporting the plan.
func TestThePlanAsAFile(t *testing.T) {
	p := busyPlan(t)
	p.onto("Some day")
	p.presses(pages.KeyExport)
	if place := p.isOn(pages.ExportPage); place != (pages.Place{Page: pages.ExportPage, Case: p.ID, Document: "plan"}) {
		t.Errorf("it is at %+v", place)
	}
	p.up()
	p.at("Some day")
}

// If only open actions are shown, one that is done leaves the list; the cursor stays where it was.
func TestAnActionThatIsNotShownAnyMore(t *testing.T) {
	p := busyPlan(t)
	p.presses(pages.KeyFilter)
	p.opens("Next month")
	p.opens("How far")
	p.types(string(assessment.Done))
	p.up()
	p.at("Some day")
}

func TestTakingFromTheRecommendations(t *testing.T) {
	p := plans(t)
	words := p.desk.Book.Plan().From
	p.answers(1)
	suggested := findings.New(p.desk.Book, p.Sheet()).Advice.Suggestions()
	p.presses(pages.KeyImport)
	rows := p.list().Rows
	if len(rows) != len(suggested) || !strings.Contains(rows[0].Heading, suggested[0].Title) || rows[0].Name != suggested[0].Text {
		t.Fatalf("%d rows for %d suggestions: %+v", len(rows), len(suggested), rows)
	}
	ask := slices.IndexFunc(rows, func(r pages.Row) bool {
		return r.Heading == p.desk.Book.Results().Actions.AskTitle[assessment.Mainstream]
	})
	for i, away := range map[int]string{1: "21 December 2026, in 4 weeks", ask: "7 December 2026, in 2 weeks"} {
		p.opens(suggested[i].Text)
		if p.at(suggested[i].Text); p.said != content.Fill(words.Taken, "date", away) || !p.list().Rows[i].Tick.On {
			t.Errorf("it says %q, and the row %+v", p.said, p.list().Rows[i])
		}
		p.opens(suggested[i].Text)
		if p.at(suggested[i].Text); p.said != words.Out || p.list().Rows[i].Tick.On || len(p.Record().Plan) != 0 {
			t.Errorf("once more it says %q", p.said)
		}
	}
	p.opens(suggested[1].Text)
	p.opens(suggested[ask].Text)
	if p.list().Rows[0].Tick.On {
		t.Error("the first step is ticked")
	}
	today := p.today()
	want := []assessment.PlanAction{
		{Number: 5, What: suggested[1].Text, Who: suggested[1].Who, Status: assessment.ToDo, By: today.Add(4, assessment.Weeks), ActionPoint: suggested[1].ActionPoint},
		{Number: 6, What: suggested[ask].Text, Status: assessment.ToDo, By: today.Add(2, assessment.Weeks), ActionPoint: suggested[ask].ActionPoint,
			Ask: true, Cost: assessment.CostNone},
	}
	if got := p.Record().Plan; !slices.EqualFunc(got, want, func(a, b assessment.PlanAction) bool { b.Number = a.Number; return a == b }) {
		t.Errorf("the plan %+v", got)
	}
	p.Set(func(r *assessment.Record) { r.Plan[0].Note = "We have begun." })
	p.opens(suggested[1].Text)
	if p.said != words.Worked || len(p.Record().Plan) != 2 {
		t.Errorf("of one that was worked on it says %q", p.said)
	}
	p.restarts()
	p.isOn(pages.PlanFromPage)
	p.up()
	if beside := p.list().Rows[0].Under[0]; !strings.Contains(beside, p.desk.Book.Plan().AskOf[assessment.Mainstream]) {
		t.Errorf("beside what is to ask stands %q", beside)
	}
}

// Ticking an action in the plan marks it as done, and unticking it as still to do.
func TestTickingInThePlan(t *testing.T) {
	p := plans(t)
	p.has(assessment.PlanAction{What: "A", Status: assessment.Doing}, assessment.PlanAction{What: "B", Status: assessment.Dropped, Dropped: "why"})
	words := p.desk.Book.Plan()
	p.goes(p.plan())
	for i, said := range []string{words.Ticked, words.Unticked} {
		tick := p.list().Rows[0].Tick
		p.follow(tick.Do())
		want := []assessment.Status{assessment.Done, assessment.ToDo}[i]
		if got := p.Record().Plan[0].Status; got != want || p.said != said || tick.On != (i == 1) {
			t.Errorf("it is %q, and it says %q", got, p.said)
		}
	}
	p.follow(p.list().Rows[1].Tick.Do())
	if got := p.Record().Plan[1]; got.Status != assessment.Done || got.Dropped != "" {
		t.Errorf("what was dropped is %+v", got)
	}
}

func TestNextLook(t *testing.T) {
	p := plans(t)
	words := p.desk.Book.Plan().NextLook
	p.opens(words.None)
	if got := p.form().Field().Values[0]; got != "23 February 2027" {
		t.Errorf("it offers %q", got)
	}
	p.hears("1 November 2026", words.Past)
	p.types("end of March")
	p.at("The next look at the questions: 31 March 2027, in 4 months")
	if p.said != "The next look: 31 March 2027, in 4 months." || p.Record().NextLook.String() != "2027-03-31" {
		t.Errorf("it says %q, and keeps %v", p.said, p.Record().NextLook)
	}
	p.opens("The next look")
	p.types(" ")
	if p.at(words.None); p.said != words.Unkept {
		t.Errorf("it says %q", p.said)
	}
	p.answers(2)
	p.goes(p.plan())
	p.opens("The next look at the questions: 23 February 2027, in 3 months")
	p.restarts()
	p.isOn(pages.NextLookPage)
	p.Set(func(r *assessment.Record) { r.NextLook = p.today().Add(-3, assessment.Days) })
	p.up()
	p.at("The next look at the questions was due on 20 November 2026, 3 days ago")
}

// Leaving off on any of the plan's pages is described as being at the plan.
func TestWhereOneLeftOffInThePlan(t *testing.T) {
	p := plans(t)
	p.has(assessment.PlanAction{What: "A"})
	for _, route := range Routes() {
		p.goes(p.plan())
		if route.Page != pages.PlanPage {
			p.goes(pages.Place{Page: route.Page, Case: p.ID, Action: 1, Field: whoField})
		}
		if place, title, ok := p.stack.LeftOff(); !ok || place.Page != route.Page || title != p.desk.Book.Plan().Title {
			t.Errorf("on %q it is called %q, at %+v", route.Page, title, place)
		}
	}
}

// The plan leads to a calendar file once there is a day for one.
func TestTheCalendarOfThePlan(t *testing.T) {
	p := plans(t)
	p.has(assessment.PlanAction{What: "Some day", Status: assessment.ToDo})
	p.presses(pages.KeyDays)
	if want := p.desk.Book.Export().NoDays; p.said != want {
		t.Errorf("without a day it says %q, want %q", p.said, want)
	}
	p.has(assessment.PlanAction{What: "Next month", Status: assessment.ToDo, By: p.today().AddMonths(1)})
	p.goes(p.plan())
	p.presses(pages.KeyDays)
	if at := p.stack.Top(); at.Page != pages.ExportPage || at.Document != string(documents.Calendar) {
		t.Errorf("it leads to %+v", at)
	}
}
