package pages

import (
	"maps"
	"reflect"
	"slices"
	"strconv"
	"strings"
	"testing"

	"equalfooting/assessment"
	"equalfooting/content"
	"equalfooting/store"
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
	if _, err := p.visit.kept.AddVoice("Sam", store.Mentor, nil); err != nil {
		t.Fatal(err)
	}
	p.voiceSays(1, 4)
	if err := p.visit.AsVoice(1).SaveAnswer("trust.roles", assessment.Answer{Kind: assessment.NotSure, Note: "MARKER"}); err != nil {
		t.Fatal(err)
	}
	if got := p.visit.sheet(); !reflect.DeepEqual(got, before) {
		t.Errorf("the answers that count are %+v", got)
	}
	if got := p.visit.compared(); len(got) != 0 {
		t.Errorf("compared are %+v", got)
	}
	if _, ok := p.visit.agreementSection(); ok {
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
	if _, err := p.visit.kept.AddVoice("Sam", store.Mentor, nil); err != nil {
		t.Fatal(err)
	}
	p.looks(p.visit.Views())
	p.opens("Sam's")
	if at := p.page.(Elsewhere); at.At.Voice != 1 {
		t.Errorf("one that is not complete opens %+v", at.At)
	}
	p.voiceSays(1, 4)
	if err := p.visit.SaveAnswer("trust.roles", assessment.Answer{}); err != nil {
		t.Fatal(err)
	}
	p.looks(p.visit.Views())
	p.opens("Sam's")
	if _, ok := p.page.(Elsewhere); !ok {
		t.Errorf("while the organisation's answers are not complete it opens %T", p.page)
	}
	p.answers(2)
	for _, row := range []string{words.Mentor.No, words.Mentor.Change} {
		p.looks(p.visit.Views())
		p.opens("Sam's")
		p.opens(row)
		if p.visit.kept.Voices()[0].Opened {
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
	if got := p.names(); !slices.Equal(got, []string{"Sam's own view", words.First, words.Compare}) {
		t.Errorf("the rows are %q", got)
	}
}

// What is agreed takes the place of the answer that counts, says that it was agreed, and leaves everybody's own as it was.
func TestAnAgreedAnswerCountsAndNobodysIsLost(t *testing.T) {
	p := plans(t)
	words := p.visit.book.Views().Differences
	p.answers(2)
	if _, err := p.visit.kept.AddVoice("Sam", store.Mentor, nil); err != nil {
		t.Fatal(err)
	}
	p.voiceSays(1, 4)
	p.looks(p.visit.Views())
	p.opens("Sam's")
	p.opens("Yes")
	if len(p.list().Rows) != 36 || p.list().Says[0] != p.tally(0, 0, 36, 0) {
		t.Errorf("%d rows under %q", len(p.list().Rows), p.list().Says)
	}
	row := p.list().Rows[0]
	if !slices.Equal(row.Beside, []string{"As first answered here: Partly in place", "Sam's own view: In place, and we review it"}) {
		t.Errorf("beside %q stands %q", row.Name, row.Beside)
	}
	p.looks(p.visit.Difference("capacity.time"))
	p.at("Partly in place")
	p.opens("Mostly in place")
	if p.said != "Kept as agreed: Mostly in place." {
		t.Errorf("it says %q", p.said)
	}
	if got := p.visit.answer("capacity.time"); got.Level != 3 || !got.Agreed {
		t.Errorf("what counts is %+v", got)
	}
	for number, level := range map[int]assessment.Level{1: 4, 2: 2} {
		sheet, err := p.visit.kept.VoiceSheet(number)
		if err != nil || sheet.Answers["capacity.time"].Level != level || sheet.Answers["capacity.time"].Agreed {
			t.Errorf("view %d says %+v, %v", number, sheet.Answers["capacity.time"], err)
		}
	}
	for _, row := range p.list().Rows {
		if row.Name == p.visit.statement("capacity.time") && row.Beside[2] != words.Agreed+": Mostly in place" {
			t.Errorf("beside it stands %q", row.Beside)
		}
	}
	if first := p.visit.compared()[0]; first.sheet.Answers["capacity.time"].Level != 2 {
		t.Errorf("the first answers are %+v", first.sheet.Answers["capacity.time"])
	}
}

// What the organisation answers later belongs to its first answers too, as long as nobody agreed on it.
func TestLaterAnswersJoinTheFirstOnes(t *testing.T) {
	rated := func(level assessment.Level, agreed bool) assessment.Answer {
		a := assessment.Rating(level)
		a.Agreed = agreed
		return a
	}
	first := map[string]assessment.Answer{"a": rated(1, false), "b": {Note: "no answer"}}
	now := map[string]assessment.Answer{"a": rated(3, true), "b": rated(2, false), "c": rated(0, false), "d": rated(4, true)}
	want := map[string]assessment.Answer{"a": rated(1, false), "b": rated(2, false), "c": rated(0, false)}
	if got := withLater(first, now); !maps.Equal(got, want) {
		t.Errorf("got %+v, want %+v", got, want)
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
		if p.said == "" || len(p.visit.kept.Voices()) != 2 {
			t.Errorf("on row %d it says %q", at, p.said)
		}
	}
	p.list().Start = 2
	p.presses(KeyDelete)
	p.at(words.No)
	p.opens(words.No)
	if len(p.visit.kept.Voices()) != 2 {
		t.Error("it is gone")
	}
	p.list().Start = 2
	p.presses(KeyDelete)
	p.opens(words.Yes)
	if p.said != "A trustee was taken away." || len(p.visit.kept.Voices()) != 1 {
		t.Errorf("it says %q, and there are %+v", p.said, p.visit.kept.Voices())
	}
}
