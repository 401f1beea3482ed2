package command

import (
	"maps"
	"reflect"
	"testing"

	"equalfooting/assessment"
	"equalfooting/content"
	"equalfooting/store/storetest"
)

// A mainstream organisation goes through all questions in its own wording, to its own recommendations.
func TestMainstreamWalk(t *testing.T) {
	t.Parallel()
	p := sit(t, storetest.Folder(t))
	large := assessment.Organisation{
		Name: "Example City Advice", Audience: assessment.Mainstream, Partner: assessment.PartnerYes,
		Motivations: []assessment.Motivation{assessment.MotiveLearning}, Partnership: assessment.Consortium,
		Approach: assessment.ApproachAccess, Income: assessment.IncomeOver1m, PaidStaff: "40", Volunteers: "90",
	}
	p.tells(large)
	p.Press("enter")
	want := assessment.Sheet{Organisation: large, Edition: assessment.Full, Answers: map[string]assessment.Answer{}}
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
}

// answersInTurn answers these questions with one key, in the order in which they must come, from the first to the summary of answers
// after the last.
func (p *person) answersInTurn(questions []assessment.Question, key string) {
	p.t.Helper()
	for i, q := range questions {
		p.at(q)
		p.Press(key)
		p.goesOn(questions, i)
	}
}

// A quick check is continued as a full one, which asks the other questions once each and keeps the answers given.
func TestQuickWalkToTheFullCheck(t *testing.T) {
	t.Parallel()
	p := sit(t, storetest.Folder(t))
	p.edition = assessment.Quick
	p.tells(organisation)
	p.Press("enter")
	quick := assessment.Questions(assessment.Quick)
	p.answersInTurn(quick, "1")
	p.sees(p.words.Check.Complete)
	p.Press("end", "enter")
	p.sees(p.words.Results.Title + ", page 1 of")
	p.Press("esc")

	p.opensTask(p.words.Tasks.Full)
	p.edition = assessment.Full
	p.sees(p.words.Tasks.FullStarted)
	p.Press("enter")
	want := assessment.Sheet{Organisation: organisation, Edition: assessment.Full, Answers: map[string]assessment.Answer{}}
	for _, q := range quick {
		want.Answers[q.ID] = assessment.Rating(assessment.LowestLevel)
	}
	var others []assessment.Question
	for _, q := range assessment.Questions(assessment.Full) {
		if _, answered := want.Answers[q.ID]; !answered {
			others = append(others, q)
		}
	}
	p.answersInTurn(others, "u")
	p.sees(p.words.Check.Complete, content.Fill(p.words.Check.Unsure, "count", "24"))
	p.leaves()
	for _, q := range others {
		want.Answers[q.ID] = assessment.Answer{Kind: assessment.NotSure}
	}
	if got := p.stored(t, 2); !reflect.DeepEqual(got, want) {
		t.Errorf("stored %+v\nwant %+v", got, want)
	}
}

// A mentor adds a view of their own to the example, which is sealed until it is opened; then the two are shown side by side, and one
// answer is agreed on.
func TestOwnViewWalk(t *testing.T) {
	t.Parallel()
	p := sit(t, storetest.Folder(t))
	views := p.book.Views()
	p.opensExample()
	p.opensTask(p.words.Tasks.Views)
	p.sees(views.Title, views.Says[0])
	p.onRow(views.Mentor.Start)
	p.Press("enter")
	p.sees(p.book.Visits().AnsweredBy.Label)
	p.Press("enter")
	p.sees(views.Mentor.Name)
	p.Type("Sam")
	p.Press("enter")
	p.sees(p.words.Tasks.ViewIntro, "Sam's own view")
	p.Press("enter")
	questions := assessment.Questions(assessment.Full)
	p.answersInTurn(questions, "1")
	p.Press("esc")
	p.sees(p.words.Tasks.ViewIntro)
	p.Press("esc")
	p.sees(views.Title, views.Mentor.Ready)
	p.Press("esc")
	p.opensTask(p.words.Tasks.Results)
	p.sees(p.words.Results.Title + ", page 1 of ")
	p.Press("esc")

	p.opensTask(p.words.Tasks.Views)
	p.sees(views.Mentor.Ready)
	p.goTo("Sam's own view")
	p.Press("enter")
	p.sees(views.Mentor.Open)
	p.Press("home")
	p.sees("▸ " + views.Mentor.Yes)
	p.Press("enter")
	p.sees(views.Differences.Title, views.Mentor.Changed, "Sam's own view: Not yet")
	p.onRow("We deliver our work")
	p.Press("enter")
	p.sees("As answered here: Fully", views.Differences.Ask)
	p.Press("home")
	p.sees("▸ 1  Not yet")
	p.Press("4")
	p.sees("Kept as agreed: Mostly.", "agreed: Mostly")
	p.Press("esc")
	p.sees(views.Mentor.Opened)
	p.Press("esc")
	p.opensTask(p.words.Tasks.Results)
	p.sees(p.words.Results.Title + ", page 1 of ")
	p.leaves()

	record := storetest.Of(t, p.kept(), 1).Record()
	answers := maps.Clone(record.Sheet().Answers)
	agreed := answers["capacity.delivery"]
	if agreed.Level != 3 || !agreed.Agreed {
		t.Errorf("agreed is %+v", agreed)
	}
	given := record.Views
	if len(given) != 2 || !given[0].Opened || record.ViewSheet(given[0]).Progress().Answered != 36 || given[1].Kind != assessment.FirstView {
		t.Errorf("the views are %+v", given)
	}
	first, err := given.Numbered(2)
	if err != nil || first.Answers["capacity.delivery"].Level != 4 {
		t.Errorf("first answered was %+v, %v", first.Answers["capacity.delivery"], err)
	}
}

// A return visit: each of last time's answers is confirmed, or changed with a reason; the results say what has moved, and the earlier
// visit is still there.
func TestReturnVisitWalk(t *testing.T) {
	t.Parallel()
	folder := storetest.Folder(t)
	p := sit(t, folder)
	visits := p.book.Visits()
	p.opensExample()
	p.opensTask(p.words.Tasks.Visits)
	p.sees(visits.Says[0])
	p.onRow(visits.Begin.Row)
	p.Press("enter")
	p.sees(visits.Begin.Soon.Title)
	p.Press("down", "enter") // all the same
	p.sees(visits.Begin.Says[0])
	p.onRow(visits.Begin.Full)
	p.Press("enter")
	p.sees(visits.AnsweredBy.Label)
	p.Press("enter")
	p.sees(visits.Begin.Done, p.words.Tasks.ReturnIntro, "6 to confirm")
	p.Press("enter")
	questions := assessment.Questions(assessment.Full)
	for i, q := range questions {
		p.at(q)
		p.sees("Last time you said:")
		switch q.ID {
		case "capacity.full-cost":
			p.Press("4")
			p.sees(p.words.Question.ChangeTitle)
			p.Type("We have a new price list")
			p.Press("enter")
			p.sees("What has changed: We have a new price list", p.words.Question.LastKey)
			p.Press("j")
		case "culture.learning":
			p.Press("1")
			p.sees(p.words.Question.ChangeTitle)
			p.Press("enter")
		default:
			p.Press("c")
		}
		p.goesOn(questions, i)
	}
	p.Press("esc")
	p.opensTask(p.words.Tasks.Results)
	p.sees(p.words.Results.Title+", page 1 of ", p.book.Results().Start.Title)
	p.Press("right")
	p.sees(p.book.Results().Settle.Title)
	p.Press("right")
	p.sees(visits.Moved.Title, "Capacity: up,", "Culture: down,", "Trust: the same,", visits.Moved.Lower)
	p.readsOn()
	p.leaves()

	p = sit(t, folder)
	p.sees(p.words.Caseload.Welcome)
	p.goTo("Example Women's Group")
	p.Press("enter")
	p.sees(p.words.Results.Title)
	p.Press("esc")
	p.opensTask(p.words.Tasks.Visits)
	p.sees("Visit 2", visits.Now, "Visit 1")
	p.Press("end", "enter")
	p.sees("Visit 1", visits.Results)
	p.Press("end", "enter")
	p.sees("From Visit 1", visits.Moved.Lower)
	p.Press("enter")
	p.sees("It was: Partly. Now: Mostly. What has changed: We have a new price list")
	p.leaves()

	record := storetest.Of(t, p.kept(), 1).Record()
	before := record.SheetAt(record.Visits[0])
	now := record.Sheet()
	for _, q := range questions {
		was, is := before.Answers[q.ID], now.Answers[q.ID]
		changed := was.Kind != is.Kind || was.Level != is.Level
		if want := q.ID == "capacity.full-cost" || q.ID == "culture.learning"; changed != want {
			t.Errorf("%s was %+v and is %+v", q.ID, was, is)
		}
	}
	if got := now.Answers["capacity.full-cost"].Change; got != "We have a new price list" {
		t.Errorf("the reason is %q", got)
	}
}
