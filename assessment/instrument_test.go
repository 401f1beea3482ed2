package assessment_test

import (
	"fmt"
	"slices"
	"strconv"
	"strings"
	"testing"

	"equalfooting/assessment"
)

// specification is INSTRUMENT's table written out a second time, apart from the program's own: the 36 ids in order, the
// marks (Q quick check, E evidence, C critical, P presupposes a partner, O worth telling), and the own and the ask links of
// bme / mainstream / infrastructure / funder.
const specification = `
capacity.time           | Q         | 4 / 8 / 10 / 16    | 16 / 16 / 16 / 10
capacity.full-cost      | Q E       | 1 3 / 5 / 13 / 16  | 16 / 16 / 16 / 13
capacity.cash-flow      | C         | 3 / 8 / 9 / 16     | 8 16 / 16 / 16 / 8
capacity.delivery       | E O       | 2 / 5 / 13 / 16    | 13 / 13 / – / 13
capacity.skills         |           | 3 / 8 / 13 / 16    | 13 / 13 / 16 / 13
capacity.networks       |           | 4 / 6 / 10 / 16    | 10 / 10 / 16 / 10
governance.independence | E C O     | 2 / 7 / 12 / 17    | 13 / 13 / 17 / 12
governance.board-mix    |           | 2 / 7 / 10 / 14    | 13 / 10 / 14 / 7 10
governance.finance      | Q E O     | 2 / 8 / 13 / 17    | 13 / 13 / 17 / 13
governance.policies     | E C O     | 2 / 8 / 12 / 17    | 13 / 12 / 8 / 12
governance.quality      | E O       | 2 / 8 / 13 / 17    | 13 / 13 / – / 13
governance.mandate      | Q C       | 3 / 8 / 12 / 14    | 12 / 12 / – / 12
profile.findable        | E         | 1 4 / 6 / 11 / 17  | 11 / 11 / – / 11
profile.offer           | Q E O     | 1 / 5 / 10 / 14    | 5 / – / 5 / –
profile.track-record    | Q E O     | 1 2 / 5 / 13 / 17  | 13 / 13 / – / 13
profile.known           | O         | 4 / 6 / 9 / 17     | 6 9 / 9 / 6 / 6 9
profile.vouched         | E O       | 1 / 5 / 13 / 17    | 9 13 / 9 / 5 / 9 13
profile.directory       |           | 4 / 6 / 11 / 16    | 11 / 11 / 16 / 11
culture.self-aware      | O         | 1 / 5 / 12 / 14    | 5 / 13 / 5 / 10
culture.learning        | Q         | 3 / 5 / 9 / 16     | 5 12 / 12 / 5 / 12
culture.hard-talks      | Q P       | 3 / 5 / 13 / 15    | 12 13 / 12 13 / – / 12
culture.language        | O         | 4 / 5 / 10 / 14    | 5 / 10 14 / 14 / 10
culture.practice        | E O       | 2 / 5 / 13 / 14    | 5 / 13 / 5 / 13
culture.joint-rules     | P         | 3 / 8 / 12 / 16    | 12 / 12 / 8 / 12
ideology.ethos          | Q E O     | 1 3 / 8 / 10 / 14  | 5 / 10 / 14 / 10
ideology.specialism     | O         | 1 / 5 / 10 / 15    | 5 15 / 15 / 5 15 / 10
ideology.fit            |           | 3 / 6 / 9 / 16     | 9 / 9 / 6 / 9
ideology.difference     | O         | 3 / 5 / 9 / 16     | 5 / – / 5 / 9
ideology.voice          | P         | 1 / 7 / 10 / 15    | 8 10 / 10 / 8 / 8 10
ideology.choice         | Q C       | 3 / 8 / 12 / 15    | 15 17 / 15 17 / 15 17 / 12
trust.history           | P O       | 4 / 6 / 9 / 17     | 9 / 9 / 6 / 9
trust.decisions         | Q C P     | 3 / 7 / 12 / 14    | 7 8 / 12 / 7 / 7 12
trust.accountability    | P         | 2 / 8 / 12 / 17    | 8 12 / 12 17 / 8 17 / 8 12
trust.openness          | P         | 3 / 8 / 12 / 17    | 12 17 / 12 17 / 8 17 / 8 12
trust.valued            | Q P       | 1 / 5 / 13 / 14    | 5 14 / 14 / 5 14 / 5 13
trust.roles             | E P       | 3 / 8 / 12 / 16    | 12 / 12 / 8 / 12
`

// specified is one line of the specification.
type specified struct {
	id, domain string
	marks      string
	own, ask   [4][]int
}

func (q specified) has(mark string) bool { return strings.Contains(q.marks, mark) }

var specifiedQuestions = readSpecification()

func readSpecification() []specified {
	var questions []specified
	for line := range strings.Lines(strings.TrimSpace(specification)) {
		column := strings.Split(line, "|")
		id := strings.TrimSpace(column[0])
		domain, _, _ := strings.Cut(id, ".")
		questions = append(questions, specified{id: id, domain: domain, marks: column[1],
			own: byAudience(column[2]), ask: byAudience(column[3])})
	}
	return questions
}

// byAudience reads "3 / 8 16 / – / 12"; a dash is none.
func byAudience(text string) (links [4][]int) {
	for i, part := range strings.Split(text, "/") {
		links[i] = numbers(strings.ReplaceAll(part, "–", ""))
	}
	return links
}

func numbers(text string) []int {
	var found []int
	for word := range strings.FieldsSeq(text) {
		n, err := strconv.Atoi(word)
		if err != nil {
			panic(fmt.Sprintf("the specification in this test: %v", err))
		}
		found = append(found, n)
	}
	return found
}

func TestInstrumentIsTheSpecified(t *testing.T) {
	questions := assessment.Questions(assessment.Full)
	if len(questions) != 36 || len(specifiedQuestions) != 36 {
		t.Fatalf("%d questions, %d specified, want 36 of both", len(questions), len(specifiedQuestions))
	}
	for i, want := range specifiedQuestions {
		q := questions[i]
		if q.ID != want.id || string(q.Domain) != want.domain {
			t.Errorf("question %d is %s in %s, want %s in %s", i+1, q.ID, q.Domain, want.id, want.domain)
		}
		for mark, got := range map[string]bool{"Q": q.Quick, "E": q.AsksEvidence, "C": q.Critical, "P": q.PresupposesPartner, "O": q.WorthTelling} {
			if got != want.has(mark) {
				t.Errorf("%s: %s is %v, want %v", want.id, mark, got, want.has(mark))
			}
		}
		for a, audience := range assessment.Audiences() {
			if got := q.Own(audience); !slices.Equal(got, want.own[a]) {
				t.Errorf("%s: own links of %s are %v, want %v", want.id, audience, got, want.own[a])
			}
			if got := q.Ask(audience); !slices.Equal(got, want.ask[a]) {
				t.Errorf("%s: ask links of %s are %v, want %v", want.id, audience, got, want.ask[a])
			}
		}
	}
}

func TestHowManyQuestionsHaveEachMark(t *testing.T) {
	for mark, want := range map[string]int{"Q": 12, "E": 13, "C": 6, "P": 9, "O": 16} {
		got := 0
		for _, q := range specifiedQuestions {
			if q.has(mark) {
				got++
			}
		}
		if got != want {
			t.Errorf("%d questions are marked %s, want %d", got, mark, want)
		}
	}
}

func TestEachDomainAsksSixAndTwo(t *testing.T) {
	for _, d := range assessment.Domains() {
		if got := len(assessment.QuestionsIn(assessment.Full, d)); got != assessment.QuestionsPerDomain {
			t.Errorf("%s asks %d questions, want %d", d, got, assessment.QuestionsPerDomain)
		}
		if got := len(assessment.QuestionsIn(assessment.Quick, d)); got != 2 {
			t.Errorf("%s asks %d questions in the quick check, want 2", d, got)
		}
	}
	if got := len(assessment.Questions(assessment.Quick)); got != 12 {
		t.Errorf("the quick check asks %d, want 12", got)
	}
}

func TestOwnActionPoints(t *testing.T) {
	want := map[assessment.Audience][2]int{
		assessment.BME: {1, 4}, assessment.Mainstream: {5, 8}, assessment.Infrastructure: {9, 13}, assessment.Funder: {14, 17},
	}
	for _, a := range assessment.Audiences() {
		first, last := a.OwnActionPoints()
		if got := [2]int{first, last}; got != want[a] {
			t.Errorf("own action points of %s: %v, want %v", a, got, want[a])
		}
		for number := first; number <= last; number++ {
			if got := assessment.Addressee(number); got != a {
				t.Errorf("action point %d is addressed to %s, want %s", number, got, a)
			}
		}
	}
	for _, number := range []int{-1, 0, 18} {
		if got := assessment.Addressee(number); got != "" {
			t.Errorf("there is no action point %d, but it is addressed to %q", number, got)
		}
	}
}

func TestLinksLeadToTheRightSideAndReachAll(t *testing.T) {
	for _, a := range assessment.Audiences() {
		first, last := a.OwnActionPoints()
		reached := make(map[int]bool)
		for _, q := range assessment.Questions(assessment.Full) {
			own, ask := q.Own(a), q.Ask(a)
			if len(own) == 0 {
				t.Errorf("%s leads %s to nothing of its own", q.ID, a)
			}
			for _, number := range own {
				if number < first || number > last {
					t.Errorf("%s: %d is not an own action point of %s", q.ID, number, a)
				}
				reached[number] = true
			}
			for _, number := range ask {
				if !a.MayAsk(number) {
					t.Errorf("%s: %d is nothing that %s can ask of others", q.ID, number, a)
				}
				reached[number] = true
			}
			for _, links := range [][]int{own, ask} {
				if !slices.IsSorted(links) || len(slices.Compact(slices.Clone(links))) != len(links) {
					t.Errorf("%s: the links %v of %s are not in order, or name one twice", q.ID, links, a)
				}
			}
		}
		for number := assessment.FirstActionPoint; number <= assessment.LastActionPoint; number++ {
			if own := number >= first && number <= last; reached[number] != (own || a.MayAsk(number)) {
				t.Errorf("%s is led to action point %d: %v", a, number, reached[number])
			}
		}
	}
}

func TestWhoMayAskForWhat(t *testing.T) {
	want := map[assessment.Audience][]int{
		assessment.BME:            {5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17},
		assessment.Mainstream:     {9, 10, 11, 12, 13, 14, 15, 16, 17},
		assessment.Infrastructure: {5, 6, 7, 8, 14, 15, 16, 17},
		assessment.Funder:         {5, 6, 7, 8, 9, 10, 11, 12, 13},
	}
	for _, a := range assessment.Audiences() {
		var got []int
		for number := -1; number <= 18; number++ {
			if a.MayAsk(number) {
				got = append(got, number)
			}
		}
		if !slices.Equal(got, want[a]) {
			t.Errorf("%s may ask for %v, want %v", a, got, want[a])
		}
	}
}

func TestEveryActionPointComesUpInResults(t *testing.T) {
	for _, a := range assessment.Audiences() {
		r := assessment.Reckon(allAt(a, assessment.Full, 0))
		first, last := a.OwnActionPoints()
		mayAsk := 0
		for number := assessment.FirstActionPoint; number <= assessment.LastActionPoint; number++ {
			if a.MayAsk(number) {
				mayAsk++
			}
		}
		if own := last - first + 1; len(r.Actions) != own || len(r.Asks) != mayAsk || len(r.OtherAsks) != 0 {
			t.Errorf("%s with nothing in place: %d own, %d asks, %d others; want %d, %d, 0",
				a, len(r.Actions), len(r.Asks), len(r.OtherAsks), own, mayAsk)
		}
	}
}

func TestStatedLinksAreLinksOfABMEOrganisation(t *testing.T) {
	for _, q := range assessment.Questions(assessment.Full) {
		for _, number := range q.StatedLinks() {
			if !slices.Contains(q.Own(assessment.BME), number) && !slices.Contains(q.Ask(assessment.BME), number) {
				t.Errorf("%s: %d is said to be the report's own link, but there is no such link", q.ID, number)
			}
		}
		switch q.Domain {
		case assessment.Culture, assessment.Ideology, assessment.Trust:
			if len(q.StatedLinks()) > 0 {
				t.Errorf("%s: the report's action points name nothing in %s", q.ID, q.Domain)
			}
		}
	}
}

func TestQuestionByID(t *testing.T) {
	for _, want := range assessment.Questions(assessment.Full) {
		if got, ok := assessment.QuestionByID(want.ID); !ok || got.ID != want.ID {
			t.Errorf("QuestionByID(%q) = %q, %v", want.ID, got.ID, ok)
		}
	}
	for _, id := range []string{"", "capacity", "capacity.Time", "trust.roles "} {
		if got, ok := assessment.QuestionByID(id); ok {
			t.Errorf("QuestionByID(%q) found %q", id, got.ID)
		}
	}
}
