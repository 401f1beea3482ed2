package command

import (
	"os"
	"path/filepath"
	"strings"
	"testing"
	"time"

	"equalfooting/assessment"
	"equalfooting/store/answersfile"
	"equalfooting/store/storetest"
	"equalfooting/tui/screentest"
)

// A support worker has twenty minutes with an organisation that returns after three months: one part, one step, and what to agree on
// at the end. The session stops in the next part, by leaving or by a power cut, and resumes a week later.
func TestASessionGoesOnAWeekLater(t *testing.T) {
	t.Parallel()
	for _, killed := range []bool{false, true} {
		name := map[bool]string{false: "left", true: "killed"}[killed]
		t.Run("full screen, "+name, func(t *testing.T) {
			t.Parallel()
			supports{sitOn(t, sessionDay, returning(t), screentest.Options{})}.onScreen(killed)
		})
		t.Run("line by line, "+name, func(t *testing.T) {
			t.Parallel()
			supports{sitOn(t, sessionDay, returning(t), screentest.Options{Command: []string{"--plain"}})}.byLine(killed)
		})
	}
}

// sessionDay is a Wednesday, more than three months after the first visit.
var sessionDay = time.Date(2027, time.April, 14, 10, 0, 0, 0, time.UTC)

const (
	sessionNote = "Rosa was there, and the boiler broke"
	toBring     = "The lease"
	sessionStep = "Ring the bank"
)

// returning returns a data folder with an organisation that answered all questions in January, and is number 1.
func returning(t *testing.T) (folder string) {
	t.Helper()
	folder = storetest.Folder(t)
	if err := os.Mkdir(filepath.Join(folder, "home"), 0o700); err != nil {
		t.Fatal(err)
	}
	sheet := assessment.Sheet{Organisation: organisation, Edition: assessment.Full, Answers: make(map[string]assessment.Answer)}
	for _, q := range assessment.Questions(assessment.Full) {
		sheet.Answers[q.ID] = assessment.Rating(2)
		if sheet.Answers[q.ID].AsksEvidence(q) {
			sheet.Answers[q.ID] = sheet.Answers[q.ID].WithEvidence(1)
		}
	}
	path := filepath.Join(folder, "home", "first.yaml")
	if err := os.WriteFile(path, answersfile.Write(sheet), 0o600); err != nil {
		t.Fatal(err)
	}
	if said, err := runsAt(t, sessionDay.AddDate(0, 0, -100), folder, "import", path).CombinedOutput(); err != nil {
		t.Fatalf("%v, %s", err, said)
	}
	return folder
}

// supports is a support worker at a terminal.
type supports struct{ *person }

// onScreen is the whole session on the full screen, and what people see a week later.
func (p supports) onScreen(killed bool) {
	p.t.Helper()
	about, plan, visits := p.words.About, p.book.Plan(), p.book.Visits()
	p.sees(p.words.Caseload.Welcome, "Look late since 4 April 2027")
	p.goTo(organisation.Name)
	p.Press("enter")
	p.sees(visits.Again.Title, "last time was 4 January 2027, 3 months ago", "The next look was due on 4 April 2027.")
	p.onRow(visits.Begin.Row)
	p.Press("enter")
	p.sees(visits.Begin.Title)
	p.Press("enter")
	p.sees(visits.AnsweredBy.Label)
	p.Press("enter")
	p.sees(visits.Begin.Done)

	p.opensTask(p.words.Tasks.About)
	p.sees(about.Says)
	p.goTo(about.Company.Row + ": ")
	p.Press("enter")
	p.sees(about.Company.Label)
	p.goTo(about.Company.OneToOne)
	p.Press("enter")
	p.sees(about.Facilitator.Label)
	p.Type("Sam")
	p.Press("enter")
	p.sees(about.Says)
	p.Press("esc")

	p.opensTask(p.domain(assessment.Capacity))
	for i, q := range assessment.QuestionsIn(assessment.Full, assessment.Capacity) {
		p.at(q)
		switch i {
		case 0: // better than last time
			p.Press("4")
			p.sees(p.words.Question.ChangeTitle)
			p.Press("enter")
		case 2: // to return to
			p.Press("f")
			p.sees(p.words.Question.Flagged)
			p.Press("c")
		default:
			p.Press("c")
		}
	}
	governance := assessment.QuestionsIn(assessment.Full, assessment.Governance)
	p.at(governance[0])
	p.Press("esc")
	p.sees(p.words.Tasks.ReturnIntro)
	p.opensTask(p.words.Tasks.Plan)
	p.sees(plan.Empty)
	p.Press("n")
	for _, field := range [][2]string{{plan.Action.What.Label, sessionStep}, {plan.Action.Who.Label, "Rosa"}, {plan.Action.By.Label, "in 5 days"}, {plan.Action.Cost.Label, ""}} {
		p.sees(field[0])
		p.Type(field[1])
		p.Press("enter")
	}
	p.sees(plan.Action.Added)
	p.Press("esc")
	p.sees(p.words.Tasks.ReturnIntro)
	p.opensTask(p.words.Tasks.Pause)
	for _, field := range [][2]string{{visits.Pause.Note, sessionNote}, {visits.Pause.Meet, "in a week"}, {visits.Pause.Bring, toBring}} {
		p.sees(field[0])
		p.Type(field[1])
		p.Press("enter")
	}
	p.sees(visits.Pause.Covered)
	p.Press("e")
	p.sees(p.book.Export().Format.Label)
	p.goTo(p.book.Export().Formats.Markdown)
	p.Press("enter")
	p.sees(p.book.Export().Where.Label)
	p.Press("enter")
	p.sees(p.book.Export().Look)
	p.takesHome()
	p.Press("esc")
	p.sees(visits.Pause.Covered)
	p.Press("enter")
	p.sees(p.words.Tasks.ReturnIntro)
	p.goTo(p.domain(assessment.Governance)) // there is a little time left
	p.Press("enter")
	for _, q := range governance[:2] {
		p.at(q)
		p.Press("c")
	}
	p.at(governance[2])
	if killed {
		p.Kill()
	} else {
		p.leaves()
	}

	p = supports{sitOn(p.t, sessionDay.AddDate(0, 0, 7), p.folder, screentest.Options{})}
	p.audience = organisation.Audience
	if !killed {
		p.sees(p.words.Caseload.Welcome)
		p.goTo(organisation.Name)
		p.Press("enter")
	}
	p.sees(p.met(governance[2])...)
	p.onRow("Go on with Governance: ")
	p.Press("enter")
	p.at(governance[2])
	p.Press("esc")
	p.sees(p.words.Tasks.ReturnIntro)
	p.leaves()
	p.hasAll()
}

// met is what people see a week after the session.
func (p supports) met(next assessment.Question) []string {
	text, _ := p.book.Question(organisation.Audience, next.ID)
	return []string{"Example Sisters' Kitchen: last time was 14 April 2027, 7 days ago. 8 of 36 questions have an answer.", "The next meeting: Wednesday, 21 April 2027",
		"What to bring: " + toBring, "Your note on 14 April 2027", sessionNote, "1 step in your plan is due", sessionStep + ": by 19 April 2027", "What has moved since visit 1",
		"Capacity: up", "Go on with Governance: " + text.Statement}
}

// takesHome reads the page that the organisation takes away, and the calendar.
func (p supports) takesHome() {
	p.t.Helper()
	made, err := filepath.Glob(filepath.Join(p.folder, "home", "*.md"))
	if err != nil || len(made) != 1 {
		p.t.Fatalf("made %q, %v", made, err)
	}
	page, err := os.ReadFile(made[0])
	if err != nil {
		p.t.Fatal(err)
	}
	flagged, _ := p.book.Question(organisation.Audience, "capacity.cash-flow")
	next, _ := p.book.Question(organisation.Audience, assessment.QuestionsIn(assessment.Full, assessment.Governance)[0].ID)
	for _, want := range []string{"Capacity: 6 answered, and it is complete.", flagged.Statement, next.Statement, "Wednesday, 21 April 2027", toBring} {
		if !strings.Contains(string(page), want) {
			p.t.Errorf("the page to take home does not say %q:\n%s", want, page)
		}
	}
	if strings.Contains(string(page), sessionNote) {
		p.t.Errorf("the page to take home has the note:\n%s", page)
	}
}

// hasAll reads the calendar, and what was kept from the session.
func (p supports) hasAll() {
	p.t.Helper()
	calendar, err := runsAt(p.t, sessionDay, p.folder, "plan", "1", "--format", "ics").Output()
	if err != nil || !strings.Contains(string(calendar), "DTSTART;VALUE=DATE:20270421") || !strings.Contains(string(calendar), "DTSTART;VALUE=DATE:20270419") {
		p.t.Errorf("%v, the calendar is\n%s", err, calendar)
	}
	st := p.kept()
	defer st.Close()
	r := storetest.Of(p.t, st, 1).Record()
	if got := r.Sheet().Progress(); got.Answered != 8 || got.Flagged != 1 || r.Sheet().Answers["capacity.time"].Level != 3 {
		p.t.Errorf("kept are %+v", got)
	}
	if day := r.Days.Of(assessment.DateOf(sessionDay)); day.Note != sessionNote || day.Sitting.Facilitator != "Sam" || r.Meeting.Bring != toBring || len(r.Plan) != 1 {
		p.t.Errorf("kept are %+v, %+v, %+v", day, r.Meeting, r.Plan)
	}
}

// byLine is the same line by line.
func (p supports) byLine(killed bool) {
	p.t.Helper()
	capacity, governance := assessment.QuestionsIn(assessment.Full, assessment.Capacity), assessment.QuestionsIn(assessment.Full, assessment.Governance)
	statement := func(q assessment.Question) string {
		text, _ := p.book.Question(organisation.Audience, q.ID)
		return text.Statement
	}
	p.speaks("The next look was due on 4 April 2027.")
	p.types("1", "Welcome back.", "last time was 4 January 2027, 3 months ago", "The next look was due on 4 April 2027.", "Enter for 1")
	p.types("", p.book.Visits().Begin.Title)
	p.types("1", p.book.Visits().AnsweredBy.Label)
	p.types("", p.book.Visits().Begin.Done)
	p.types("about", p.words.About.Says)
	p.types("how you", p.words.About.Company.Label)
	p.types("one-to-one", p.words.About.Facilitator.Label)
	p.types("Sam", "Saved: Sam.")
	p.types("tasks", "Main page")
	p.types("capacity", statement(capacity[0]))
	p.types("4", p.words.Question.ChangeTitle)
	p.types("", statement(capacity[1]))
	p.types("same", statement(capacity[2]))
	p.types("flag", p.words.Question.Flagged)
	for _, next := range append(capacity[3:], governance[0]) {
		p.types("same", statement(next))
	}
	p.types("tasks", "Main page")
	p.types("plan", p.book.Plan().Empty)
	p.types("add", p.book.Plan().Action.What.Label)
	p.types(sessionStep, p.book.Plan().Action.Who.Label)
	p.types("Rosa", p.book.Plan().Action.By.Label)
	p.types("in 5 days", p.book.Plan().Action.Cost.Label)
	p.types("", p.book.Plan().Action.Added)
	p.types("tasks", "Main page")
	p.types("end", p.book.Visits().Pause.Note)
	p.types(sessionNote, p.book.Visits().Pause.Meet)
	p.types("in a week", p.book.Visits().Pause.Bring)
	p.types(toBring, p.book.Visits().Pause.Covered, "Capacity: 6 answered, and it is complete.")
	p.types("paper", p.book.Export().Format.Label)
	p.types("plain text", p.book.Export().Where.Label)
	p.types("", p.book.Export().Look)
	p.takesHome()
	p.types("tasks", "Main page")
	p.types("", statement(governance[0]))
	p.types("same", statement(governance[1]))
	p.types("same", statement(governance[2]))
	if killed {
		p.Kill()
	} else {
		p.leavesByLine()
	}

	p = supports{sitOn(p.t, sessionDay.AddDate(0, 0, 7), p.folder, screentest.Options{Rows: 60, Columns: 80, Command: []string{"--plain"}})}
	if !killed {
		p.speaks(p.words.Caseload.Title)
		p.Type("1\n")
	}
	p.speaks(p.met(governance[2])...)
	p.types("", statement(governance[2]))
	p.types("tasks", "Main page")
	p.leavesByLine()
	p.hasAll()
}

// types types a line, and waits until all this has been said in reply.
func (p supports) types(line string, sentences ...string) {
	p.t.Helper()
	before := len(p.Output())
	p.Type(line + "\n")
	p.WaitUntil(strings.Join(sentences, ", "), func(string) bool {
		said := string(p.Output()[before:])
		for _, sentence := range sentences {
			if !contains(said, sentence) {
				return false
			}
		}
		return strings.HasSuffix(strings.TrimSpace(said), "help:")
	})
}

func (p supports) leavesByLine() {
	p.t.Helper()
	p.Type("quit\n")
	p.isBack(0)
}
