package pages

import (
	"reflect"
	"slices"
	"strconv"
	"strings"
	"testing"

	"equalfooting/assessment"
	"equalfooting/assessment/report"
	"equalfooting/content"
	"equalfooting/content/findings"
)

// looks opens another page of the organisation.
func (p *planner) looks(page Page) { p.page = page }

// voiceSays gives a view all its answers at one level.
func (p *planner) voiceSays(number int, level assessment.Level) {
	p.t.Helper()
	for _, q := range assessment.Questions(assessment.Full) {
		if err := p.visit.AsVoice(number).SaveAnswer(q.ID, assessment.Rating(level)); err != nil {
			p.t.Fatal(err)
		}
	}
}

func (p *planner) status(row string) string {
	p.t.Helper()
	for _, r := range p.list().Rows {
		if strings.HasPrefix(r.Name, row) {
			return r.Status
		}
	}
	p.t.Fatalf("no row %q among %q", row, p.names())
	return ""
}

// tally is how near the views are, in words.
func (p *planner) tally(agree, near, apart, unclear int) string {
	return content.Fill(p.visit.book.Views().Differences.Tally, "agree", strconv.Itoa(agree), "near", strconv.Itoa(near),
		"apart", strconv.Itoa(apart), "unclear", strconv.Itoa(unclear))
}

func TestAMentorsViewWaitsForTheOrganisation(t *testing.T) {
	p := plans(t)
	words := p.visit.book.Views()
	p.looks(p.visit.Views())
	p.opens(words.Mentor.Start)
	if p.said != words.Mentor.Waits {
		t.Errorf("it says %q", p.said)
	}
	p.answers(2)
	p.opens(words.Mentor.Start)
	p.types("Sam")
	if at := p.page.(Elsewhere); !at.Visit.IsVoice() || at.At.Voice != 1 || at.At.Page != TasksPage {
		t.Errorf("after the name it is at %+v", at.At)
	}
	p.looks(p.visit.Views())
	if got := p.names(); !slices.Equal(got, []string{"Sam's own view", words.Compare}) {
		t.Errorf("the rows are %q", got)
	}
	if got := p.status("Sam's"); got != "sealed, 0 of 36" {
		t.Errorf("it stands at %q", got)
	}
}

func TestAViewWithoutANameIsTheMentors(t *testing.T) {
	p := plans(t)
	p.answers(2)
	p.looks(p.visit.Views())
	p.opens("Give a mentor's")
	p.types("")
	p.looks(p.visit.Views())
	if got := p.names()[0]; got != "Mentor's own view" {
		t.Errorf("it is called %q", got)
	}
}

// Until it is opened, nothing of a mentor's view is among what counts, what is compared or what is read out.
func TestASealedViewIsNowhere(t *testing.T) {
	p := plans(t)
	p.answers(2)
	before := p.visit.sheet()
	p.in().AddView("Sam", assessment.MentorView, nil)
	p.voiceSays(1, 4)
	if err := p.visit.AsVoice(1).SaveAnswer("trust.roles", assessment.Answer{Kind: assessment.NotSure, Note: "MARKER"}); err != nil {
		t.Fatal(err)
	}
	if got := p.visit.sheet(); !reflect.DeepEqual(got, before) {
		t.Errorf("the answers that count are %+v", got)
	}
	if got := p.in().Record().Sides(); len(got) != 1 || p.visit.sideName(got[0]) != p.visit.book.Views().Own {
		t.Errorf("compared are %+v", got)
	}
	if _, ok := p.result(p.visit.book.Views().Differences.Result); ok {
		t.Error("the results tell of it")
	}
	p.looks(p.visit.Views())
	p.opens("See where")
	if p.said != p.visit.book.Views().TooFew {
		t.Errorf("it says %q", p.said)
	}
}

// A complete view is opened with a question, and only while the organisation's own answers are complete.
func TestOpeningAMentorsView(t *testing.T) {
	p := plans(t)
	words := p.visit.book.Views()
	p.answers(2)
	p.in().AddView("Sam", assessment.MentorView, nil)
	p.looks(p.visit.Views())
	p.opens("Sam's")
	if got := p.list(); !slices.Equal(got.Says, []string{words.Mentor.Turn}) || got.Start != 1 {
		t.Errorf("before one that is not complete it says %q", got.Says)
	}
	p.opens(words.Mentor.GoOn)
	if at := p.page.(Elsewhere); at.At.Voice != 1 {
		t.Errorf("one that is not complete opens %+v", at.At)
	}
	p.voiceSays(1, 4)
	if err := p.visit.SaveAnswer("trust.roles", assessment.Answer{}); err != nil {
		t.Fatal(err)
	}
	p.looks(p.visit.Views())
	p.opens("Sam's")
	if got := p.list(); !slices.Equal(got.Says, []string{words.Mentor.Turn}) {
		t.Errorf("while the organisation's answers are not complete it says %q", got.Says)
	}
	p.answers(2)
	for _, row := range []string{words.Mentor.No, words.Mentor.Change} {
		p.looks(p.visit.Views())
		p.opens("Sam's")
		p.opens(row)
		if p.views()[0].Opened {
			t.Fatalf("%q opens it", row)
		}
	}
	p.looks(p.visit.Views())
	p.opens("Sam's")
	p.opens(words.Mentor.Yes)
	if p.said != words.Mentor.Changed || p.list().Title != words.Differences.Title {
		t.Errorf("it says %q on %q", p.said, p.list().Title)
	}
	p.looks(p.visit.Views())
	if got := p.names(); !slices.Equal(got, []string{"Sam's own view", words.Compare}) {
		t.Errorf("the rows are %q", got)
	}
}

// What is agreed takes the place of the answer that counts, says that it was agreed, and leaves everybody's own as it was.
func TestAnAgreedAnswerCountsAndNobodysIsLost(t *testing.T) {
	p := plans(t)
	words := p.visit.book.Views().Differences
	p.answers(2)
	p.in().AddView("Sam", assessment.MentorView, nil)
	p.voiceSays(1, 4)
	p.looks(p.visit.Views())
	p.opens("Sam's")
	p.opens("Yes")
	if len(p.list().Rows) != 36 || p.list().Says[0] != p.tally(0, 0, 36, 0) {
		t.Errorf("%d rows under %q", len(p.list().Rows), p.list().Says)
	}
	row := p.list().Rows[0]
	if !slices.Equal(row.Beside, []string{"As answered here: Partly in place", "Sam's own view: In place, and we review it"}) {
		t.Errorf("beside %q stands %q", row.Name, row.Beside)
	}
	p.looks(p.visit.Difference("capacity.time"))
	p.at(words.Leave)
	p.opens("Mostly in place")
	if p.said != "Kept as agreed: Mostly in place." {
		t.Errorf("it says %q", p.said)
	}
	if got := p.visit.answer("capacity.time"); got.Level != 3 || !got.Agreed {
		t.Errorf("what counts is %+v", got)
	}
	for number, level := range map[int]assessment.Level{1: 4, 2: 2} {
		if got := p.in().ViewSheet(number).Answers["capacity.time"]; got.Level != level || got.Agreed {
			t.Errorf("view %d says %+v", number, got)
		}
	}
	for _, row := range p.list().Rows {
		if row.Name == p.visit.statement("capacity.time") && row.Beside[2] != words.Agreed+": Mostly in place" {
			t.Errorf("beside it stands %q", row.Beside)
		}
	}
	if own := p.in().Record().Sides()[0]; own.Sheet.Answers["capacity.time"].Level != 2 {
		t.Errorf("its own answers are %+v", own.Sheet.Answers["capacity.time"])
	}
}

// beside gives what stands beside a question where the answers differ; nil where the question is not listed.
func (p *planner) beside(question string) []string {
	for _, row := range p.visit.Differences("").Rows {
		if row.Name == p.visit.statement(question) {
			return row.Beside
		}
	}
	return nil
}

// An answer that was agreed on and is then changed alone was not agreed on: neither a page nor a paper says so.
func TestWhatIsChangedAloneIsNoLongerAgreed(t *testing.T) {
	p := plans(t)
	p.answers(1)
	trustee := assessment.Sheet{Answers: map[string]assessment.Answer{"trust.roles": assessment.Rating(4)}}
	if err := p.visit.AddVoice("A trustee", trustee); err != nil {
		t.Fatal(err)
	}
	p.looks(p.visit.Difference("trust.roles"))
	p.opens("Partly in place")
	if got := p.beside("trust.roles"); !slices.Equal(got, []string{"As answered here: Talked about", "A trustee: In place, and we review it", "agreed: Partly in place"}) {
		t.Errorf("once agreed, beside it stands %q", got)
	}
	if err := p.visit.SaveAnswer("trust.roles", p.visit.answer("trust.roles").Choose(assessment.Rated, 0)); err != nil {
		t.Fatal(err)
	}
	if got := p.visit.answer("trust.roles"); got.Agreed {
		t.Errorf("what counts is %+v", got)
	}
	if got := p.beside("trust.roles"); !slices.Equal(got, []string{"As answered here: Not in place", "A trustee: In place, and we review it"}) {
		t.Errorf("once changed, beside it stands %q", got)
	}
	p.looks(p.visit.Difference("trust.roles"))
	p.opens("Mostly in place")
	if got := p.beside("trust.roles"); !slices.Equal(got, []string{"As answered here: Not in place", "A trustee: In place, and we review it", "agreed: Mostly in place"}) {
		t.Errorf("agreed again, beside it stands %q", got)
	}
}

// What the organisation says by itself is compared, whenever it says it: also after others' answers came in, and not what
// it has corrected since.
func TestItsOwnAnswersAreComparedWheneverTheyWereGiven(t *testing.T) {
	p := plans(t)
	all := func(level assessment.Level) assessment.Sheet {
		sheet := assessment.Sheet{Answers: make(map[string]assessment.Answer)}
		for _, q := range assessment.Questions(assessment.Full) {
			sheet.Answers[q.ID] = assessment.Rating(level)
		}
		return sheet
	}
	if err := p.visit.AddVoice("A trustee", all(4)); err != nil {
		t.Fatal(err)
	}
	p.answers(0)
	if _, spreads := p.in().Record().Spreads(); findings.Tally(p.visit.book, spreads) != p.tally(0, 0, 36, 0) {
		t.Errorf("it says %q", findings.Tally(p.visit.book, spreads))
	}
	if _, ok := p.result(p.visit.book.Views().Differences.Result); !ok {
		t.Error("the results do not tell of it")
	}
	p.answers(4)
	if _, spreads := p.in().Record().Spreads(); findings.Tally(p.visit.book, spreads) != p.tally(36, 0, 0, 0) {
		t.Errorf("after a correction it says %q", findings.Tally(p.visit.book, spreads))
	}
}

// Views of an earlier visit can be read and taken away, but are not compared with what is said now; one that was never
// complete stays sealed.
func TestViewsOfAnEarlierVisit(t *testing.T) {
	p := plans(t)
	words := p.visit.book.Views()
	p.answers(2)
	if err := p.visit.AddVoice("A trustee", assessment.Sheet{Answers: map[string]assessment.Answer{"trust.roles": assessment.Rating(4)}}); err != nil {
		t.Fatal(err)
	}
	p.in().AddView("Sam", assessment.MentorView, map[string]assessment.Answer{"trust.roles": assessment.Rating(1)})
	p.in().Revisit(assessment.Quick)
	p.looks(p.visit.Views())
	if got := p.names(); !slices.Equal(got, []string{words.Mentor.Start, words.Compare, "A trustee", "Sam's own view"}) {
		t.Fatalf("the rows are %q", got)
	}
	if got := p.list().Rows[2].Heading; got != "Visit 1, 23 November 2026" {
		t.Errorf("they stand under %q", got)
	}
	p.opens("Sam's")
	if p.said != words.Mentor.Past {
		t.Errorf("of one that was never complete it says %q", p.said)
	}
	p.opens("A trustee")
	text := p.page.(*Text)
	var said string
	for _, section := range text.Sections {
		for _, block := range section.Blocks {
			if l := block.(report.Labelled); l.Label == p.visit.statement("trust.roles") {
				said = l.Text
			}
		}
	}
	if said != "In place, and we review it" {
		t.Errorf("it reads %q", said)
	}
	p.looks(p.visit.Views())
	p.list().Start = 2
	p.presses(KeyDelete)
	p.opens(words.Remove.Yes)
	if got := p.names(); !slices.Equal(got, []string{words.Mentor.Start, words.Compare, "Sam's own view"}) {
		t.Errorf("then the rows are %q", got)
	}
}

func TestAViewIsTakenAwayOnlyWhenThatIsMeant(t *testing.T) {
	p := plans(t)
	words := p.visit.book.Views().Remove
	p.answers(2)
	if err := p.visit.AddVoice("A trustee", assessment.Sheet{Answers: map[string]assessment.Answer{"trust.roles": assessment.Rating(1)}}); err != nil {
		t.Fatal(err)
	}
	p.looks(p.visit.Views())
	for _, at := range []int{0, len(p.list().Rows) - 1} { // to begin a view, and to compare
		p.list().Start = at
		p.presses(KeyDelete)
		if p.said == "" || len(p.views()) != 1 {
			t.Errorf("on row %d it says %q", at, p.said)
		}
	}
	p.list().Start = 1
	p.presses(KeyDelete)
	p.at(words.No)
	p.opens(words.No)
	if len(p.views()) != 1 {
		t.Error("it is gone")
	}
	p.list().Start = 1
	p.presses(KeyDelete)
	p.opens(words.Yes)
	if p.said != "A trustee was taken away." || len(p.views()) != 0 {
		t.Errorf("it says %q, and there are %+v", p.said, p.views())
	}
}

// A mentor's view that was opened after the quick check goes on with the full one: what it lacks can be answered.
func TestAnOpenedViewThatIsNoLongerComplete(t *testing.T) {
	p := plans(t)
	p.in().SetEdition(assessment.Quick)
	p.answers(2)
	answers := make(map[string]assessment.Answer)
	for _, q := range assessment.Questions(assessment.Quick) {
		answers[q.ID] = assessment.Rating(3)
	}
	number := p.in().AddView("Sam", assessment.MentorView, answers)
	p.in().OpenView(number)
	p.looks(p.visit.Views())
	p.opens("Sam's")
	if got := p.list().Title; got != p.visit.book.Views().Differences.Title {
		t.Errorf("a complete one opens %q", got)
	}
	p.in().SetEdition(assessment.Full)
	p.looks(p.visit.Views())
	p.opens("Sam's")
	if at, ok := p.page.(Elsewhere); !ok || at.At.Voice != number {
		t.Errorf("one that is not opens %T", p.page)
	}
}
