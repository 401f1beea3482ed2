package plain

import (
	"fmt"
	"reflect"
	"strings"
	"testing"

	"equalfooting/assessment"
	"equalfooting/tui/pages"
)

func evidence(e assessment.Evidence) *assessment.Evidence { return new(e) }

// Each answer is kept as it is given, and says what comes next.
func TestAnswersAreKeptAtOnce(t *testing.T) {
	const cost = "capacity.full-cost" // which asks for evidence
	rated := func(level assessment.Level, e *assessment.Evidence) assessment.Answer {
		return assessment.Answer{Kind: assessment.Rated, Level: level, Evidence: e}
	}
	for name, test := range map[string]struct {
		lines []string
		want  assessment.Answer
		next  string
	}{
		"a number":                         {[]string{"1"}, rated(0, nil), "Question 3"},
		"a word":                           {[]string{"mostly"}, rated(3, nil), "What could you show"},
		"its first words":                  {[]string{"nearly all our bids"}, rated(3, nil), "What could you show"},
		"a number of another script":       {[]string{"٤"}, rated(3, nil), "What could you show"},
		"with evidence":                    {[]string{"4", "j"}, rated(3, evidence(2)), "Question 3"},
		"evidence by its words":            {[]string{"fully", "checked"}, rated(4, evidence(3)), "Question 3"},
		"evidence left open":               {[]string{"4", "skip"}, rated(3, nil), "Question 3"},
		"evidence kept":                    {[]string{"4", "i", "b", "5", ""}, rated(4, evidence(1)), "Question 3"},
		"evidence changed alone":           {[]string{"4", "i", "b", "evidence", "h"}, rated(3, evidence(0)), "Question 3"},
		"evidence asked once more":         {[]string{"4", "i", "b", "", "k"}, rated(3, evidence(3)), "Question 3"},
		"a level where evidence is asked":  {[]string{"4", "3"}, rated(2, nil), "Saved: 3, Some of our bids cover the full cost. What could you show"},
		"a level that is not shown":        {[]string{"4", "j", "b", "", "1"}, rated(0, evidence(2)), "Question 3"},
		"no evidence chosen":               {[]string{"4", ""}, rated(3, nil), "Nothing is chosen yet. Type h, i, j or k, or skip to leave this open."},
		"another level":                    {[]string{"4", "back", "2"}, rated(1, nil), "What could you show"},
		"not sure":                         {[]string{"not sure"}, assessment.Answer{Kind: assessment.NotSure}, "Question 3"},
		"not sure, after a level":          {[]string{"3", "u"}, rated(2, nil), "That changes the level. Type back to go to the level"},
		"rather not say":                   {[]string{"R"}, assessment.Answer{Kind: assessment.RatherNotSay}, "Question 3"},
		"does not apply":                   {[]string{"x", ""}, assessment.Answer{Kind: assessment.DoesNotApply}, "Question 3"},
		"does not apply, with a reason":    {[]string{"does not apply", "none  here"}, assessment.Answer{Kind: assessment.DoesNotApply, Reason: "none here"}, "Question 3"},
		"a reason taken away":              {[]string{"x", "no", "b", "x", "clear"}, assessment.Answer{Kind: assessment.DoesNotApply}, "Question 3"},
		"a reason that is a command":       {[]string{"x", `"clear"`}, assessment.Answer{Kind: assessment.DoesNotApply, Reason: "clear"}, "Question 3"},
		"a note":                           {[]string{"note", "ok"}, assessment.Answer{Note: "ok"}, "Your answer, or"},
		"a note in one go":                 {[]string{"note: is it: ok?"}, assessment.Answer{Note: "is it: ok?"}, "Your answer, or"},
		"a note in one go, by the letter":  {[]string{"N:ok"}, assessment.Answer{Note: "ok"}, "Your answer, or"},
		"a note in one go without a colon": {[]string{"note ok then"}, assessment.Answer{Note: "ok then"}, "Your answer, or"},
		"a note that is an answer":         {[]string{"n", "not sure"}, assessment.Answer{Note: "not sure"}, "Your answer, or"},
		"a note left as it was":            {[]string{"note: ok", "n", ""}, assessment.Answer{Note: "ok"}, "It stays as it was."},
		"a note taken away":                {[]string{"note: ok", "n", "clear"}, assessment.Answer{}, "Nothing is there now."},
		"a note replaced":                  {[]string{"note: one", "note: two"}, assessment.Answer{Note: "two"}, "The note before this was: one"},
		"a note beside evidence":           {[]string{"4", "note: ok", "h"}, assessment.Answer{Kind: assessment.Rated, Level: 3, Evidence: evidence(0), Note: "ok"}, "Question 3"},
		"a note much too long":             {[]string{"n", strings.Repeat("a", 10_001)}, assessment.Answer{}, "It can have 10,000 letters at most."},
		"the same in one go":               {[]string{"note: " + strings.Repeat("é", 10_001)}, assessment.Answer{}, "It can have 10,000 letters at most."},
		"a flag":                           {[]string{"flag"}, assessment.Answer{Flagged: true}, "You'll come back to this."},
		"a flag by its other name":         {[]string{"come back"}, assessment.Answer{Flagged: true}, "You'll come back to this."},
		"a flag taken away":                {[]string{"f", "f"}, assessment.Answer{}, "This is no longer marked to come back to."},
		"nothing":                          {[]string{""}, assessment.Answer{}, "Nothing is chosen yet. Type 1 to 5, or skip to answer it later."},
		"something else":                   {[]string{"fnord"}, assessment.Answer{}, `There is no "fnord"`},
		"an arrow key":                     {[]string{"\x1b[B"}, assessment.Answer{}, "Arrow keys and the like do nothing here."},
		"what is no text":                  {[]string{"n", "caf\xe9"}, assessment.Answer{}, "signs in this that cannot be read"},
		"what is no text at all":           {[]string{"\xff\xfe"}, assessment.Answer{}, "signs in this that cannot be read"},
		"what could be several":            {[]string{"no"}, assessment.Answer{}, "That could be: 1, We ask for what we think a funder will pay; u, Not sure; n, note. Which one do you mean?"},
	} {
		t.Run(name, func(t *testing.T) {
			k := begin(t)
			k.newOrganisation("Example Elders")
			k.types("capacity", "skip")
			k.types(test.lines...)
			if got := k.sheet("Elders").Answers[cost]; !reflect.DeepEqual(got, test.want) {
				t.Errorf("kept %+v, want %+v", got, test.want)
			}
			k.hears(test.next)
		})
	}
}

func TestAboutIsKeptFieldByField(t *testing.T) {
	k := begin(t)
	k.types("new", "  Example\tElders ", "1", "not yet", "quick", "tasks", "about", "how you", "mentor", "A. B.", "why", "3, 1 and 1",
		"kind of partnership", "consortium", "in touch", "yes, mainly", "yearly", "2", "paid", "two", "volunteers", "about 12")
	want := assessment.Organisation{Name: "Example Elders", Audience: assessment.BME, Partner: assessment.PartnerNo,
		Motivations: []assessment.Motivation{assessment.MotiveAccess, assessment.MotiveConsolidate},
		Partnership: assessment.Consortium, Approach: assessment.ApproachAccess, Income: assessment.Income10kTo100k,
		PaidStaff: "two", Volunteers: "about 12"}
	if got := k.sheet("Elders").Organisation; !reflect.DeepEqual(got, want) {
		t.Errorf("kept %+v, want %+v", got, want)
	}
	record := k.in(2).Record()
	if got, want := record.Sitting, (assessment.Sitting{Company: assessment.WithMentor, Facilitator: "A. B."}); got != want {
		t.Errorf("kept %+v, want %+v", got, want)
	}
	if got := record.Sheet().Edition; got != assessment.Quick {
		t.Errorf("kept the edition %q", got)
	}
	k.types("how you", "on my own", "why", "none", "kind of partnership", "rather", "in touch", "4", "yearly", "6", "paid", "clear", "volunteers", "clear",
		"a partner", "yes")
	if got, want := k.sheet("Elders").Organisation, (assessment.Organisation{Name: "Example Elders", Audience: assessment.BME, Partner: assessment.PartnerYes}); !reflect.DeepEqual(got, want) {
		t.Errorf("kept %+v, want %+v", got, want)
	}
	k.types("name", strings.Repeat("a", 121))
	k.hears("It can have 120 letters at most.")
}

// The page where it was cut off opens again, and that is said; after leaving, the caseload does, one Enter from there.
func TestOpensWhereItWas(t *testing.T) {
	st := newStore(t)
	k := talks(t, st)
	k.types("1", "trust", "skip")
	cut := talks(t, st)
	cut.hears("You're back where you left off. Example Women's Group. Question 2 of 6, trust.")
	cut.types("q")
	left := talks(t, st)
	left.hears("See how ready", "With Example Women's Group you left off at Trust, question 2 of 6. Press Enter to go on from there.")
	left.types("")
	left.hears("Question 2 of 6, trust.")

	for page, lines := range map[string][]string{
		"About the organisation. What is your organisation called?": {"1", "1"}, "Main page: Example": {}, "Check your answers": {"8"}, "Your results, page 1": {"9"},
		"What to do next, page 1": {"10"}, "Question 1 of 6, capacity": {"2", "note"},
	} {
		st := newStore(t)
		talks(t, st).types(append([]string{"1"}, lines...)...)
		talks(t, st).hears("You're back where you left off.", page)
	}
}

// The question that is opened asks for evidence first where that is all that is missing.
func TestMissingEvidenceIsAskedFirst(t *testing.T) {
	k := begin(t)
	k.newOrganisation("Example Elders")
	k.types("capacity", "u", "4", "b", "b", "skip")
	k.hears("Question 2 of 6", "Your answer so far: 4, Nearly all our bids cover the full cost.", "What could you show")
	k.hearsNot("5. All do")
}

// A change from the check page comes back there.
func TestChangeFromTheCheckPage(t *testing.T) {
	k := begin(t)
	k.types("1", "check", "trust", "1", "5")
	k.hears("Check your answers, page 7 of 7.")
	k.types("6", "3", "h")
	k.hears("Check your answers, page 7 of 7.")
	k.types("6", "back")
	k.hears("Check your answers, page 7 of 7.")
	if got := k.sheet("Example").Answers["trust.roles"]; got.Level != 2 || *got.Evidence != 0 {
		t.Errorf("kept %+v", got)
	}
}

// Back from one of its rows a list is not read out once more, unless it was not heard yet: it was cut off on the row.
func TestAListThatWasHeardIsNotReadAgain(t *testing.T) {
	for title, lines := range map[string][]string{"What to do next, page 1 of 2.": {"1", "10", "1"}, "Check your answers, page 7 of 7.": {"1", "check", "trust", "1"}} {
		st := newStore(t)
		k := talks(t, st)
		k.types(lines...)
		cut := talks(t, st)
		k.types("back")
		k.hears(title)
		k.hearsNot("1. ")
		cut.types("back")
		cut.hears(title, "1. ")
	}
	k := begin(t)
	k.types("1", "10", "1", "1", "back") // from a question it is
	k.hears("What you can do, page 1 of 4.", "1. ")
}

// Numbers stay with their organisations, ten are read out at once, and any can be named.
func TestManyOrganisations(t *testing.T) {
	st := newStore(t)
	for i := range 24 {
		name := fmt.Sprintf("Example Group %c", 'A'+i)
		add(t, st, name)
	}
	k := talks(t, st)
	k.hears("There are 15 more.")
	k.hearsNot("11. ")
	k.types("more")
	k.hears("There are 5 more.")
	k.types("more")
	k.hearsNot("more.")
	k.types("more")
	k.hears(`There is no "more"`)
	k.hearsNot("1. ")
	k.types("example")
	k.hears("That could be: 25, Example Group X; 24, Example Group W;", "; 19 more. Which one do you mean?")
	k.types("group q")
	k.hears("Main page: Example Group Q.")
	k.types("list", "rename 3", "Example Other", "delete other", "example OTHER")
	k.hears("Example Other and all its answers were deleted.")
	if _, err := st.Find("3"); err == nil {
		t.Error("it is still there")
	}
}

// Where only ASCII can be shown, a name can be typed as it is shown.
func TestASCII(t *testing.T) {
	st := newStore(t)
	add(t, st, "Tŷ Enfys")
	k := talks(t, st)
	k.hears("2. Tŷ Enfys")
	k.ascii = true
	k.types("repeat")
	k.hears("2. Ty Enfys: 0 of 36")
	k.types("delete ty", "Ty Enfys")
	k.hears("Ty Enfys and all its answers were deleted")
}

// What is read out never holds what commands a terminal, wherever it came from.
func TestHostileNames(t *testing.T) {
	st := newStore(t)
	for _, name := range []string{"\x1b[31mred\x1b[0m", "a\r\nb", "{Name} {1}", "\u202eevil\u202c", strings.Repeat("long", 30), "%s%d%!", "مركز النساء"} {
		add(t, st, name)
	}
	var numbers []string
	summaries, err := st.Caseload()
	if err != nil {
		t.Fatal(err)
	}
	for _, summary := range summaries {
		numbers = append(numbers, summary.ID.String())
	}
	k := talks(t, st)
	for _, n := range numbers {
		k.types(n, "list", "rename "+n, "", "delete "+n, "")
		for line := range strings.SplitSeq(k.said.String(), "\n") {
			if strings.ContainsAny(line, "\x1b\r\u202e") {
				t.Errorf("%q", line)
			}
		}
	}
}

// A page that belongs to no organisation leaves what was left off to be found.
func TestPlacesAreKeptAsThePagesHaveThem(t *testing.T) {
	k := begin(t)
	k.types("1")
	tasks, check, results := pages.Place{Case: 1, Page: "tasks"}, pages.Place{Case: 1, Page: "check"}, pages.Place{Case: 1, Page: "results"}
	learning := pages.Place{Case: 1, Page: "question", Question: "culture.learning", Field: "culture.self-aware"}
	settle := pages.Place{Case: 1, Page: "results", Part: 1}
	list, first := pages.Place{Case: 1, Page: "recommendations"}, pages.Place{Case: 1, Page: "recommendation", Point: 3}
	for _, step := range []struct {
		line string
		want pages.Place
		left bool
	}{
		{"about", pages.Place{Case: 1, Page: "about"}, false}, {"", pages.Place{Case: 1, Page: "about field", Field: "name"}, false}, {"tasks", tasks, false},
		{"culture", pages.Place{Case: 1, Page: "question", Question: "culture.self-aware"}, false},
		{"skip", learning, false}, {"?", learning, false}, {"tasks", tasks, false}, {"8", check, false}, {"results", results, false},
		{"", settle, false}, {"tasks", tasks, false}, {"10", list, false}, {"1", first, false},
		{"list", first, true}, {"rename", first, true}, {"1", first, true},
	} {
		k.types(step.line)
		if got := k.st.Session().Trail(); got.Place() != step.want || got.Left != step.left {
			t.Errorf("after %q the trail is %+v, want %+v, left %v", step.line, got, step.want, step.left)
		}
	}
}

// What help says can be typed is everything that can be.
func TestHelpNamesEveryCommand(t *testing.T) {
	k := begin(t)
	for _, line := range everyPrompt {
		p := k.current.prompt()
		said := k.types("help")
		for _, c := range p.choices {
			if c.command && !strings.Contains(flat(said), flat(c.names[0]+": "+sentence(c.does))) {
				t.Errorf("at %q help does not say %q:\n%s", p.kind, c.names[0], said)
			}
		}
		k.types(line)
	}
}
