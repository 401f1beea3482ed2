package command

import (
	"bytes"
	"fmt"
	"math/rand/v2"
	"os"
	"path/filepath"
	"slices"
	"strconv"
	"strings"
	"testing"
	"time"

	"equalfooting/assessment"
	"equalfooting/store/answersfile"
	"equalfooting/store/storetest"
	"equalfooting/store/trialtest"
)

// A mentor works with sixty organisations of all four kinds for a year: three visits each, some late, some interrupted, some never
// finished. At the end of each month, and of the year, every command says what the mentor did, and nothing is lost.
func TestAMentorsYear(t *testing.T) {
	t.Parallel()
	count := 60
	if testing.Short() {
		count = 12
	}
	y := &mentorsYear{t: t, folder: storetest.Folder(t), files: storetest.Folder(t), random: trialtest.Random(trialtest.Seed(t), 0)}
	y.types(0, "quit") // the example comes first
	y.lives(madeUp(y.random, count))
	for _, end := range y.ends {
		t.Run(end.name, end.saysAll)
	}
}

// mentorsYear is what the mentor does, with what the test knows about it.
type mentorsYear struct {
	t       *testing.T
	folder  string // for the data
	files   string // for files that come in and go out
	random  *rand.Rand
	clients []*client // those added so far
	ends    []monthsEnd
	lines   []string // to be typed before anything else

	back      int    // the day on which a client that was handed over returns
	comesBack func() // and how
}

// yearBegins is a Monday.
var yearBegins = time.Date(2027, time.January, 4, 10, 0, 0, 0, time.UTC)

const daysOfYear = 365

// on returns the time at which the mentor starts work on a day of the year, and its date.
func on(day int) (time.Time, assessment.Date) {
	at := yearBegins.AddDate(0, 0, day)
	return at, assessment.DateOf(at)
}

// lives goes through the year, day by day.
func (y *mentorsYear) lives(all []*client) {
	y.t.Helper()
	for day := range daysOfYear {
		if y.comesBack != nil && day == y.back {
			y.comesBack()
		}
		for _, c := range all {
			y.lines = append(y.lines, y.worksWith(c, day)...)
		}
		y.typesOut(day)
		if at, _ := on(day); at.AddDate(0, 0, 1).Day() == 1 || day == daysOfYear-1 {
			y.ends = append(y.ends, y.endsMonth(day))
		}
	}
}

// worksWith does what is due with a client on a day: it returns the lines to type and runs the commands.
func (y *mentorsYear) worksWith(c *client, day int) []string {
	_, today := on(day)
	switch {
	case day == c.planned[0]:
		return y.meets(c, day)
	case day == c.planned[0]+5 && c.id%8 == 3:
		return y.seesForItself(c)
	case day == c.planned[0]+5 && c.id%8 == 6:
		return y.bringsClosedViewIn(c, day)
	case day == c.planned[0]+40 && c.closed && c.id%16 == 3:
		c.closed = false
		return []string{c.number(), "tasks", "other views", "Sam", "yes", "list"}
	case day == c.planned[0]+50 && c.now().edition == assessment.Quick && c.views == 0 && c.id%2 == 0:
		c.now().edition = assessment.Full // and stops half way through it
		lines := append([]string{c.number(), "tasks", "go on", ""}, c.answers(y.random, 6, today)...)
		return append(lines, "list")
	case day == c.planned[1]:
		return y.returns(c, day, y.random.IntN(4) == 0)
	case day == c.planned[1]+20 && c.handed:
		y.handsOver(c, day)
	case day == c.planned[2] && c.handed:
		return nil
	case c.resumes > 0 && day == c.resumes:
		lines := append([]string{c.number(), ""}, c.answers(y.random, 99, today)...)
		return append(lines, y.closes(c, today)...)
	case day == c.planned[2]:
		return y.returns(c, day, c.half)
	}
	return nil
}

// meets is the first visit: one in three is typed, and the others come from paper.
func (y *mentorsYear) meets(c *client, day int) []string {
	_, today := on(day)
	y.clients = append(y.clients, c)
	c.id = len(y.clients) + 1 // after the example
	c.begins([]assessment.Edition{assessment.Full, assessment.Quick}[c.id%5%2])
	if c.id%3 == 0 {
		return y.typesNew(c, today)
	}
	y.onPaper(c.now().edition, c.now().answers)
	_, c.now().day = on(day - c.id%5)
	c.now().paper = true
	c.look = c.now().day.AddMonths(3)
	y.does(day, "import", y.written(c.sheet(1), c.number()), "--again")
	return nil
}

// onPaper draws answers to all questions.
func (y *mentorsYear) onPaper(edition assessment.Edition, answers map[string]assessment.Answer) {
	for _, q := range assessment.Questions(edition) {
		a := rated(y.random, q)
		if y.random.IntN(8) == 0 {
			a.Note = "It was on paper"
		}
		answers[q.ID] = a
	}
}

func (y *mentorsYear) written(sheet assessment.Sheet, name string) (path string) {
	y.t.Helper()
	path = filepath.Join(y.files, name+".yaml")
	if err := os.WriteFile(path, answersfile.Write(sheet), 0o600); err != nil {
		y.t.Fatal(err)
	}
	return path
}

// typesNew adds a client by hand, with its mentor and place.
func (y *mentorsYear) typesNew(c *client, today assessment.Date) []string {
	kind := 1 + slices.Index([]assessment.Audience{assessment.BME, assessment.Mainstream, assessment.Infrastructure, assessment.Funder}, c.about.Audience)
	lines := []string{"new", c.about.Name, strconv.Itoa(kind)}
	if kind <= 2 {
		lines = append(lines, "yes")
	}
	lines = append(lines, string(c.now().edition), "tasks", "about", "mentor and", c.about.Labels.Mentor, c.about.Labels.Place, "tasks", "")
	lines = append(lines, c.answers(y.random, 99, today)...)
	return append(lines, y.closes(c, today)...)
}

// returns is a return visit. An interrupted one resumes ten days later, unless it is the last.
func (y *mentorsYear) returns(c *client, day int, broken bool) []string {
	_, today := on(day)
	edition, choice := assessment.Full, "1"
	if y.random.IntN(3) == 0 {
		edition, choice = assessment.Quick, "3"
	}
	lines := []string{c.number(), "tasks", "visits", "start"}
	if c.now().day.DaysUntil(today) < 28 {
		lines = append(lines, "all the same") // it asks whether that is not too soon
	}
	lines = append(lines, choice, "", "")
	c.begins(edition)
	if !broken {
		lines = append(lines, c.answers(y.random, 99, today)...)
		return append(lines, y.closes(c, today)...)
	}
	lines = append(lines, c.answers(y.random, 7, today)...)
	if !c.half || len(c.visits) < 3 {
		c.resumes = day + 10
		return append(lines, "list")
	}
	c.look = today.AddMonths(1)
	return append(lines, "tasks", "plan", "next look", c.look.String(), "list")
}

// closes types what follows a complete visit: the mentor's name, a note on the day, steps, and, once, the text for partners.
func (y *mentorsYear) closes(c *client, today assessment.Date) []string {
	lines := []string{"tasks"}
	if !c.mentored {
		c.mentored = true
		lines = append(lines, "about", "how you", "mentor", c.about.Labels.Mentor, "tasks")
	}
	note := fmt.Sprintf("With number %d we spoke about visit %d", c.id, len(c.visits))
	c.notes = append(c.notes, note)
	lines = append(lines, "end", note, "", "", "tasks")
	s := stepMade{what: fmt.Sprintf("Step %d of number %d", len(c.steps)+1, c.id), who: "The chair of " + c.number(), by: today.AddMonths(1 + y.random.IntN(5))}
	c.steps = append(c.steps, s)
	lines = append(lines, "plan", "add", s.what, s.who, s.by.String(), "1")
	if len(c.steps) > 1 && c.id%2 == 0 {
		c.steps[0].done = true
		lines = append(lines, c.steps[0].what, "how far", "done")
	}
	lines = append(lines, "tasks")
	if !c.offers && c.id%2 == 1 {
		c.offers = true
		lines = append(lines, "what we bring", "1", "We help people.", "Families.", "tasks")
	}
	return append(lines, "list")
}

// hidden is noted in each view, and must not be found anywhere else.
const hidden = "Between Sam and the page"

// seesForItself is a mentor's own view, typed.
func (y *mentorsYear) seesForItself(c *client) []string {
	c.views, c.closed = c.views+1, true
	lines := []string{c.number(), "tasks", "other views", "give", "", "Sam", "", "note: " + hidden}
	for _, q := range assessment.Questions(c.now().edition) {
		a := assessment.Rating(1)
		lines = append(lines, "2")
		if a.AsksEvidence(q) {
			lines = append(lines, "i")
		}
	}
	return append(lines, "list")
}

// bringsClosedViewIn brings in a view from a file, which stays closed.
func (y *mentorsYear) bringsClosedViewIn(c *client, day int) []string {
	c.views, c.closed = c.views+1, true
	sheet := assessment.Sheet{Organisation: c.about, Edition: c.now().edition, Answers: make(map[string]assessment.Answer)}
	for _, q := range assessment.Questions(sheet.Edition) {
		sheet.Answers[q.ID] = assessment.Answer{Kind: assessment.NotSure, Note: hidden}
	}
	y.does(day, "import", y.written(sheet, "view"), "--case", c.number(), "--as", "Sam", "--closed")
	return nil
}

// typesOut types the lines that are waiting.
func (y *mentorsYear) typesOut(day int) {
	y.t.Helper()
	if lines := y.lines; len(lines) > 0 {
		y.lines = nil
		y.types(day, append(lines, "quit")...)
	}
}

// types types lines into the program, and checks that each was understood.
func (y *mentorsYear) types(day int, lines ...string) {
	y.t.Helper()
	said := y.runs(day, strings.Join(lines, "\n")+"\n", "--plain")
	before, wrong, missed := strings.Cut(said, `There is no "`)
	if missed || strings.Contains(said, english(y.t).Plain().Ended) {
		at, _ := on(day)
		y.t.Fatalf("on %v, to %q it says:\n%s%s", at, lines, before[max(0, len(before)-2000):], wrong[:min(200, len(wrong))])
	}
}

// does runs a command, after typing what is waiting.
func (y *mentorsYear) does(day int, words ...string) string {
	y.t.Helper()
	y.typesOut(day)
	return y.runs(day, "", words...)
}

// runs runs the program on a day, and returns what it says.
func (y *mentorsYear) runs(day int, in string, words ...string) string {
	y.t.Helper()
	at, _ := on(day)
	command := runsAt(y.t, at, y.folder, words...)
	command.Stdin = strings.NewReader(in)
	var said bytes.Buffer
	command.Stdout, command.Stderr = &said, &said
	if err := command.Run(); err != nil {
		y.t.Fatalf("on %v, %q: %v\n%s", at, words, err, said.String())
	}
	return said.String()
}
