package findings_test

import (
	"regexp"
	"slices"
	"strconv"
	"strings"
	"testing"

	"equalfooting/assessment"
	"equalfooting/assessment/report"
	"equalfooting/content"
	"equalfooting/content/documents"
	"equalfooting/content/findings"

	"pgregory.net/rapid"
)

// lines gives a document's text with nothing broken at a width: a paragraph, a point or a label on each.
func lines(d report.Document) []string {
	var b strings.Builder
	if err := report.PlainText(&b, d, 1<<20); err != nil {
		panic(err) // a strings.Builder takes everything
	}
	return strings.Split(b.String(), "\n")
}

// everyLine is all that can be said of a sheet to others: the document, and the recommendations on the screens.
func everyLine(book *content.Book, sheet assessment.Sheet) []string {
	f := findings.New(book, sheet)
	d := documents.Result(book, sheet, true)
	for _, r := range slices.Concat(f.Advice.Own(), f.Advice.Asks(), f.Advice.OtherAsks(), f.Advice.ToBME()) {
		d.Sections = append(d.Sections, report.Section{Title: r.Title, Blocks: []report.Block{report.Paragraph(r.Priority), report.List(saidOf(r))}})
	}
	for _, p := range f.Answers.Principles() {
		d.Sections = append(d.Sections, report.Section{Title: p.Name})
	}
	for _, start := range f.Overview.StartHere() {
		d.Sections = append(d.Sections, report.Section{Title: start.Why, Blocks: []report.Block{report.List{start.Domain, start.Step.Text, start.Step.Short}}})
	}
	return lines(d)
}

// saidOf is all that a recommendation says on its page.
func saidOf(r findings.Recommendation) []string {
	said := slices.Concat([]string{r.Title, r.Means}, r.Say)
	if r.Ask.Text != "" {
		said = append(said, r.Ask.Text)
	}
	if r.Nothing != "" {
		said = append(said, r.Nothing)
	}
	for _, b := range r.Behind {
		said = append(said, b.Statement, b.Said)
		for _, step := range b.Steps {
			said = append(said, step.Text, step.Who)
		}
	}
	return said
}

// pointsUnder gives the list that follows a paragraph of the document; nil when the paragraph is not there.
func pointsUnder(d report.Document, paragraph string) []string {
	for _, section := range d.Sections {
		for i, block := range section.Blocks {
			if block == any(report.Paragraph(paragraph)) {
				return section.Blocks[i+1].(report.List)
			}
		}
	}
	return nil
}

var (
	percentages = regexp.MustCompile(`(\S*)%`)
	wholeNumber = regexp.MustCompile(`^\(?(100|[1-9]?[0-9])$`)
	decimals    = regexp.MustCompile(`[0-9][.,][0-9]`)
)

func TestWhateverTheAnswers(t *testing.T) {
	book := english(t)
	rapid.Check(t, func(t *rapid.T) {
		sheet := anySheet(t)
		for _, line := range everyLine(book, sheet) {
			switch {
			case strings.ContainsAny(line, "{}"):
				t.Errorf("a brace that is not filled in: %s", line)
			case strings.Contains(strings.ToLower(line), "rather not say"):
				t.Errorf("says who would rather not say: %s", line)
			case strings.Contains(line, "nobody else reads"):
				t.Errorf("shows a note or a reason: %s", line)
			case decimals.MatchString(line):
				t.Errorf("a number that is not whole: %s", line)
			case line != "" && strings.TrimSpace(strings.TrimPrefix(line, "-")) == "", strings.HasSuffix(line, ": "):
				t.Errorf("a line that says nothing: %q", line)
			}
			for _, found := range percentages.FindAllStringSubmatch(line, -1) {
				if !wholeNumber.MatchString(found[1]) {
					t.Errorf("no whole percentage: %s", line)
				}
			}
		}
	})
}

// Every action point is somewhere: all of one's own among the recommendations, all that others can be asked for among the
// asks or the rest, each once, and in the document as on the screens.
func TestEveryActionPointHasItsPlace(t *testing.T) {
	book := english(t)
	heading := regexp.MustCompile(`^[^-].*\(report: point (\d+)\)$`)
	rapid.Check(t, func(t *rapid.T) {
		sheet := anySheet(t)
		f := findings.New(book, sheet)
		first, last := sheet.Organisation.Audience.OwnActionPoints()
		var own, asks, rest []int
		for _, r := range f.Advice.Own() {
			own = append(own, r.Number)
			if !r.Own || r.Audience != sheet.Organisation.Audience {
				t.Errorf("%d is not one's own", r.Number)
			}
		}
		if got, want := slices.Sorted(slices.Values(own)), numbers(first, last); !slices.Equal(got, want) {
			t.Errorf("own action points %v, want %v", got, want)
		}
		for _, r := range f.Advice.Asks() {
			asks = append(asks, r.Number)
			if r.Own || r.Audience == sheet.Organisation.Audience {
				t.Errorf("asks others for %d, which is one's own", r.Number)
			}
		}
		for _, r := range f.Advice.OtherAsks() {
			rest = append(rest, r.Number)
		}
		want := own
		for _, number := range numbers(1, 17) {
			if sheet.Organisation.Audience.MayAsk(number) {
				want = append(slices.Clone(want), number)
			}
		}
		got := slices.Sorted(slices.Values(slices.Concat(own, asks, rest)))
		if !slices.Equal(got, slices.Sorted(slices.Values(want))) || len(asks) > 3 || len(asks) < 3 && len(f.Result().Asks) > len(asks) {
			t.Errorf("action points %v, want %v; asks %v", got, want, asks)
		}
		var printed []int
		for _, line := range lines(documents.Result(book, sheet, false)) {
			if found := heading.FindStringSubmatch(line); found != nil {
				number, _ := strconv.Atoi(found[1])
				printed = append(printed, number)
			}
		}
		for _, r := range f.Advice.ToBME() { // what is asked of BME organisations stands at the end, to make it easier for them
			if len(printed) == 0 || r.Ask.Text == "" || !slices.Contains(printed[len(own)+len(asks):], r.Number) {
				t.Errorf("nothing makes %d easier", r.Number)
			}
		}
		printed = printed[:len(printed)-len(f.Advice.ToBME())]
		// On paper what is asked of one kind of organisation stands together.
		if len(printed) != len(own)+len(asks) || !slices.Equal(printed[:len(own)], own) ||
			!slices.Equal(slices.Sorted(slices.Values(printed[len(own):])), slices.Sorted(slices.Values(asks))) {
			t.Errorf("the document has action points %v, want %v and then %v", printed, own, asks)
		}
	})
}

func numbers(first, last int) []int {
	var list []int
	for n := first; n <= last; n++ {
		list = append(list, n)
	}
	return list
}

// What someone would rather not say is for nobody else to read: it is neither a thing to find out, nor one that would
// settle the result.
func TestRatherNotSayIsNotShown(t *testing.T) {
	book := english(t)
	words := book.Results().FindOut
	rapid.Check(t, func(t *rapid.T) {
		sheet := anySheet(t)
		f := findings.New(book, sheet)
		d := documents.Result(book, sheet, false)
		var unsure, unsettled []string
		for _, q := range assessment.Questions(sheet.Edition) {
			text, _ := book.Question(sheet.Organisation.Audience, q.ID)
			kind := sheet.Answers[q.ID].Kind
			if kind == assessment.NotSure {
				unsure = append(unsure, text.Statement)
			}
			if slices.Contains(f.Result().Unsettled, q.ID) && kind != assessment.RatherNotSay {
				unsettled = append(unsettled, text.Statement)
			}
		}
		if got := pointsUnder(d, words.Intro); !slices.Equal(got, unsure) {
			t.Errorf("things to find out %q, want %q", got, unsure)
		}
		if got := pointsUnder(d, words.Unsettled); !slices.Equal(got, unsettled) {
			t.Errorf("to settle %q, want %q", got, unsettled)
		}
	})
}

// No two recommendations have the same steps, and only one without steps says so.
func TestStepsAreGivenOnce(t *testing.T) {
	book := english(t)
	words := book.Results().Actions
	rapid.Check(t, func(t *rapid.T) {
		f := findings.New(book, anySheet(t))
		seen := make(map[string]int)
		for i, r := range f.Advice.Own() {
			first, has := r.FirstStep()
			for _, b := range r.Behind {
				for _, step := range b.Steps {
					if other := seen[step.Text]; other > 0 {
						t.Errorf("action points %d and %d have the same step", other, r.Number)
					}
					seen[step.Text] = r.Number
				}
			}
			need, elsewhere := f.Result().Actions[i].Need, r.Nothing == words.SameSteps
			if needed := need != nil; needed != (has || elsewhere || r.Nothing == words.BecauseNone) || has && elsewhere || has && !first.First {
				t.Errorf("action point %d: a first step %t, and says that they are given elsewhere: %t", r.Number, has, elsewhere)
			}
		}
	})
}

func TestNameStaysAsTyped(t *testing.T) {
	for _, name := range []string{
		"{name} {count}", "{name}", "}{", "{{statement}}", "100% Us", "Group: \"A & B\" <c>", "Tŷ Enfys", "%s %d", "\\{name\\}",
	} {
		sheet := allAt(assessment.Quick, 2)
		sheet.Organisation.Name = name
		d := documents.Result(english(t), sheet, false)
		if want := "Where " + name + " stands"; d.Title != want {
			t.Errorf("title %q, want %q", d.Title, want)
		}
		sheet.Organisation.Name = "Example"
		plainly := documents.Result(english(t), sheet, false)
		if got, want := lines(d)[1:], lines(plainly)[1:]; !slices.Equal(got, want) {
			t.Errorf("the name %q changes more than the title", name)
		}
	}
}

func TestCautions(t *testing.T) {
	book := english(t)
	for _, c := range []struct {
		name    string
		change  func(*assessment.Organisation)
		caution []assessment.Caution
	}{
		{"nothing said", func(*assessment.Organisation) {}, nil},
		{"a funder's wish alone", func(o *assessment.Organisation) { o.Motivations = []assessment.Motivation{assessment.MotiveFunder} },
			[]assessment.Caution{assessment.CautionFunder}},
		{"a funder's wish among others", func(o *assessment.Organisation) {
			o.Motivations = []assessment.Motivation{assessment.MotiveFunder, assessment.MotiveLearning}
		}, nil},
		{"a merger", func(o *assessment.Organisation) { o.Partnership = assessment.Merger }, []assessment.Caution{assessment.CautionMerger}},
		{"access to a community", func(o *assessment.Organisation) { o.Approach = assessment.ApproachAccess },
			[]assessment.Caution{assessment.CautionAccess}},
		{"a merger, for access", func(o *assessment.Organisation) {
			o.Partnership, o.Approach = assessment.Merger, assessment.ApproachAccess
		}, []assessment.Caution{assessment.CautionMerger, assessment.CautionAccess}},
	} {
		for _, audience := range assessment.Audiences() {
			sheet := allAt(assessment.Full, 2)
			sheet.Organisation.Audience = audience
			c.change(&sheet.Organisation)
			var want []report.Block
			for _, caution := range c.caution {
				text := book.About().Cautions[caution]
				want = append(want, report.Heading(text.Title.By(audience)), report.Paragraph(text.Text.By(audience)),
					report.Paragraph("Report: "+text.Section))
			}
			var got []report.Block
			for _, section := range findings.New(book, sheet).Results() {
				if section.Title == book.Results().Cautions.Title {
					got = section.Blocks
				}
			}
			if !slices.Equal(got, want) {
				t.Errorf("%s, %s: %q, want %q", audience, c.name, got, want)
			}
		}
	}
}

// The quick check points a way and no more, and says so first.
func TestQuickIsIndicative(t *testing.T) {
	book := english(t)
	for edition, want := range map[assessment.Edition]bool{assessment.Quick: true, assessment.Full: false} {
		first := findings.New(book, allAt(edition, 3)).Results()[0].Blocks[0]
		if got := first == any(report.Paragraph(book.Results().Indicative)); got != want {
			t.Errorf("the %s edition begins with %q", edition, first)
		}
	}
}

func TestDocumentSaysWhetherItIsAnExample(t *testing.T) {
	book := english(t)
	sheet := blank(assessment.Full)
	example, plainly := documents.Result(book, sheet, true), documents.Result(book, sheet, false)
	if want := book.Results().Document.Example; example.Notes[0] != want {
		t.Errorf("first note %q, want %q", example.Notes[0], want)
	}
	if len(plainly.Notes) != len(example.Notes)-1 {
		t.Errorf("notes %q", plainly.Notes)
	}
}
