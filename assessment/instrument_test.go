package assessment_test

import (
	"fmt"
	"slices"
	"strconv"
	"strings"
	"testing"

	"equalfooting/assessment"
)

// specification is the instrument written out a second time, apart from the program's own table: the 36 ids in order,
// the marks (Q quick check, E evidence), the own links of bme / mainstream / infrastructure / funder, and the ask
// links of a BME organisation.
const specification = `
capacity.time           | Q   | 4 / 8 / 10 / 16    | 16
capacity.full-cost      | Q E | 1 3 / 5 / 13 / 16  | 16
capacity.cash-flow      |     | 3 / 8 / 9 / 16     | 8 16
capacity.delivery       | E   | 2 / 5 / 13 / 16    | 13
capacity.skills         |     | 3 / 8 / 13 / 16    | 13
capacity.networks       |     | 4 / 6 / 10 / 16    | 10
governance.independence | E   | 2 / 7 / 12 / 17    | 13
governance.board-mix    |     | 2 / 7 / 10 / 14    | 13
governance.finance      | Q E | 2 / 8 / 13 / 17    | 13
governance.policies     | E   | 2 / 8 / 12 / 17    | 13
governance.quality      | E   | 2 / 8 / 13 / 17    | 13
governance.mandate      | Q   | 3 / 8 / 12 / 14    | 12
profile.findable        | E   | 1 4 / 6 / 11 / 17  | 11
profile.offer           | Q E | 1 / 5 / 10 / 14    | 5
profile.track-record    | Q E | 1 2 / 5 / 13 / 17  | 13
profile.known           |     | 4 / 6 / 9 / 17     | 6 9
profile.vouched         | E   | 1 / 5 / 13 / 17    | 9 13
profile.directory       |     | 4 / 6 / 11 / 16    | 11
culture.self-aware      |     | 1 / 5 / 12 / 14    | 5
culture.learning        | Q   | 3 / 5 / 9 / 16     | 5 12
culture.hard-talks      | Q   | 3 / 5 / 13 / 15    | 12 13
culture.language        |     | 4 / 5 / 10 / 14    | 5
culture.practice        | E   | 2 / 5 / 13 / 14    | 5
culture.joint-rules     |     | 3 / 8 / 12 / 16    | 12
ideology.ethos          | Q E | 1 3 / 8 / 10 / 14  | 5
ideology.specialism     |     | 1 / 5 / 10 / 15    | 5 15
ideology.fit            |     | 3 / 6 / 9 / 16     | 9
ideology.difference     |     | 3 / 5 / 9 / 16     | 5
ideology.voice          |     | 1 / 7 / 10 / 15    | 8 10
ideology.choice         | Q   | 3 / 8 / 12 / 15    | 15 17
trust.history           |     | 4 / 6 / 9 / 17     | 9
trust.decisions         | Q   | 3 / 7 / 12 / 14    | 7 8
trust.accountability    |     | 2 / 8 / 12 / 17    | 8 12
trust.openness          |     | 3 / 8 / 12 / 17    | 12 17
trust.valued            | Q   | 1 / 5 / 13 / 14    | 5 14
trust.roles             | E   | 3 / 8 / 12 / 16    | 12
`

// specified is one line of the specification.
type specified struct {
	id, domain      string
	quick, evidence bool
	own             [4][]int
	ask             []int
}

var specifiedQuestions = readSpecification()

func readSpecification() []specified {
	var questions []specified
	for line := range strings.Lines(strings.TrimSpace(specification)) {
		column := strings.Split(line, "|")
		id := strings.TrimSpace(column[0])
		domain, _, _ := strings.Cut(id, ".")
		q := specified{
			id: id, domain: domain,
			quick: strings.Contains(column[1], "Q"), evidence: strings.Contains(column[1], "E"),
			ask: numbers(column[3]),
		}
		for i, own := range strings.Split(column[2], "/") {
			q.own[i] = numbers(own)
		}
		questions = append(questions, q)
	}
	return questions
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
		if q.Quick != want.quick || q.AsksEvidence != want.evidence {
			t.Errorf("%s: quick %v, evidence %v, want %v, %v", want.id, q.Quick, q.AsksEvidence, want.quick, want.evidence)
		}
		for a, audience := range assessment.Audiences() {
			if got := q.Own(audience); !slices.Equal(got, want.own[a]) {
				t.Errorf("%s: own links of %s are %v, want %v", want.id, audience, got, want.own[a])
			}
		}
		if got := q.Ask(assessment.BME); !slices.Equal(got, want.ask) {
			t.Errorf("%s: ask links of bme are %v, want %v", want.id, got, want.ask)
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
			if len(own) == 0 || len(ask) == 0 {
				t.Errorf("%s leads %s to own %v and asks %v, want some of both", q.ID, a, own, ask)
			}
			for _, number := range own {
				if number < first || number > last {
					t.Errorf("%s: %d is not an own action point of %s", q.ID, number, a)
				}
				reached[number] = true
			}
			for _, number := range ask {
				if number >= first && number <= last || number < assessment.FirstActionPoint || number > assessment.LastActionPoint {
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
			if !reached[number] {
				t.Errorf("no answer of %s leads to action point %d", a, number)
			}
		}
	}
}

func TestEveryActionPointComesUpInResults(t *testing.T) {
	for _, a := range assessment.Audiences() {
		r := assessment.Reckon(allAt(a, assessment.Full, 0))
		first, last := a.OwnActionPoints()
		if own := last - first + 1; len(r.Actions) != own || len(r.Asks) != 17-own || len(r.OtherAsks) != 0 {
			t.Errorf("%s with nothing in place: %d own, %d asks, %d others; want %d, %d, 0",
				a, len(r.Actions), len(r.Asks), len(r.OtherAsks), own, 17-own)
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
