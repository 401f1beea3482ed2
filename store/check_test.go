package store

import (
	"reflect"
	"testing"
	"time"

	"equalfooting/assessment"
	"equalfooting/store/gate"
)

func TestCheck(t *testing.T) {
	t.Parallel()
	summary := func(change func(*assessment.Summary)) []byte {
		s := assessment.Summary{ID: 1, Name: "Example Group", Audience: assessment.BME, Edition: assessment.Full,
			Created: clock()().Add(1), Touched: clock()(), Progress: assessment.Progress{Of: 36}, Stage: assessment.NoStage, Visits: 1}
		change(&s)
		return encodeSummary(s)
	}
	unread := func(id assessment.ID, kind ProblemKind) []Problem {
		return []Problem{{Kind: kind, Case: id, Name: map[assessment.ID]string{1: "Example Group", 2: "Second"}[id]}}
	}
	for _, test := range []struct {
		name  string
		shelf gate.Shelf
		key   []byte
		value []byte // nil deletes
		want  []Problem
		cases int
	}{
		{name: "a setting too many", shelf: metaShelf, key: []byte("other"), value: []byte{1}, want: []Problem{{Kind: BadSettings}}, cases: 2},
		{name: "no roll", shelf: metaShelf, key: rollKey, want: []Problem{{Kind: BadSettings}}, cases: 2},
		{name: "case that does not decode", shelf: casesShelf, key: keyOf(1), value: []byte("{"), want: unread(1, UnreadCase), cases: 1},
		{name: "key that is none", shelf: casesShelf, key: []byte("key"), value: []byte("{}"), want: []Problem{{Kind: StrayEntry}}, cases: 2},
		{name: "case missing", shelf: casesShelf, key: keyOf(2), want: unread(2, UnreadCase), cases: 1},
		{name: "summary missing", shelf: summariesShelf, key: keyOf(2), want: unread(2, UnreadCase), cases: 1},
		{name: "summary that does not decode", shelf: summariesShelf, key: keyOf(1), value: []byte("{}"), want: unread(1, UnreadCase), cases: 1},
		{name: "summary with a wrong stage", shelf: summariesShelf,
			value: summary(func(s *assessment.Summary) { s.Stage = assessment.ReadyToNegotiate }),
			want:  unread(1, SummaryDisagrees), cases: 2},
		{name: "answer missing", shelf: answersShelf, key: answerKey(2, 1, "trust.roles"), want: unread(2, UnreadCase), cases: 1},
		{name: "answer that does not decode", shelf: answersShelf, key: answerKey(1, 1, "trust.roles"), value: []byte("4"), want: unread(1, UnreadCase), cases: 1},
		{name: "answer to no question", shelf: answersShelf, key: answerKey(1, 1, "trust.nothing"), value: []byte("{}"), want: unread(1, UnreadCase), cases: 1},
		{name: "answer without a case", shelf: answersShelf, key: answerKey(9, 1, "trust.roles"), value: []byte("{}"), want: []Problem{{Kind: WithoutCase, Case: 9}}, cases: 2},
		{name: "answer of no known assessment", shelf: answersShelf, key: append(keyOf(1), 0, 9, 'x'), value: []byte("{}"), want: unread(1, UnreadCase), cases: 1},
		{name: "assessment missing", shelf: assessmentsShelf, key: keyOf(2, 1), want: unread(2, UnreadCase), cases: 1},
		{name: "assessment that does not decode", shelf: assessmentsShelf, key: keyOf(1, 1), value: []byte("{"), want: unread(1, UnreadCase), cases: 1},
		{name: "assessment of another edition", shelf: assessmentsShelf, key: keyOf(1, 1), value: []byte(`{"edition":"quick"}`), want: unread(1, UnreadCase), cases: 1},
		{name: "assessment beyond the current one", shelf: assessmentsShelf, key: keyOf(1, 2), value: []byte(`{"edition":"full"}`), want: unread(1, UnreadCase), cases: 1},
		{name: "view that does not decode", shelf: viewsShelf, key: keyOf(1, 1, 1), value: []byte("{"), want: unread(1, UnreadCase), cases: 1},
		{name: "view of no assessment", shelf: viewsShelf, key: keyOf(1, 2, 1), value: []byte("{}"), want: unread(1, UnreadCase), cases: 1},
		{name: "view with a key too long", shelf: viewsShelf, key: keyOf(1, 1, 1, 1), value: []byte("{}"), want: unread(1, UnreadCase), cases: 1},
		{name: "view without a case", shelf: viewsShelf, key: keyOf(9, 1, 1), value: []byte("{}"), want: []Problem{{Kind: WithoutCase, Case: 9}}, cases: 2},
		{name: "view's answer without its view", shelf: viewAnswersShelf, key: append(keyOf(1, 1, 1), "trust.roles"...),
			value: []byte("{}"), want: unread(1, UnreadCase), cases: 1},
		{name: "view missing", shelf: viewsShelf, key: keyOf(2, 1, 1), want: unread(2, UnreadCase), cases: 1},
		{name: "view's answer that does not decode", shelf: viewAnswersShelf, key: append(keyOf(2, 1, 1), "trust.roles"...),
			value: []byte("{"), want: unread(2, UnreadCase), cases: 1},
		{name: "view's answer to no question", shelf: viewAnswersShelf, key: append(keyOf(2, 1, 1), "trust.nothing"...),
			value: []byte("{}"), want: unread(2, UnreadCase), cases: 1},
		{name: "view's answer without a case", shelf: viewAnswersShelf, key: append(keyOf(9, 1, 1), "trust.roles"...),
			value: []byte("{}"), want: []Problem{{Kind: WithoutCase, Case: 9}}, cases: 2},
		{name: "action that does not decode", shelf: planShelf, key: keyOf(2, 1), value: []byte(`{"by":"soon"}`), want: unread(2, UnreadCase), cases: 1},
		{name: "action missing", shelf: planShelf, key: keyOf(2, 1), want: unread(2, UnreadCase), cases: 1},
		{name: "action with a key too short", shelf: planShelf, key: append(keyOf(1), 0), value: []byte("{}"), want: unread(1, UnreadCase), cases: 1},
		{name: "session that does not decode", shelf: sessionsShelf, key: dayKey(1, day(time.May, 1)), value: []byte("1"), want: unread(1, UnreadCase), cases: 1},
		{name: "session of no day", shelf: sessionsShelf, key: append(keyOf(1), "2026-02-30"...), value: []byte("{}"), want: unread(1, UnreadCase), cases: 1},
		{name: "session with an unknown field", shelf: sessionsShelf, key: dayKey(1, day(time.May, 1)),
			value: []byte(`{"note":"a note","next":"trust.nothing"}`), want: unread(1, UnreadCase), cases: 1},
		{name: "session with a key that is none", shelf: sessionsShelf, key: []byte("key"), value: []byte("{}"),
			want: []Problem{{Kind: StrayEntry}}, cases: 2},
	} {
		t.Run(test.name, func(t *testing.T) {
			t.Parallel()
			s := open(t, throwaway(t))
			create(t, s, "Example Group")
			second := create(t, s, "Second")
			change(t, s, second.ID, func(r *assessment.Record, now time.Time) {
				r.Give("trust.roles", assessment.Rating(1), now)
				r.AddAction(assessment.PlanAction{What: "Do it", By: day(time.May, 1), Status: assessment.ToDo})
				r.AddView("", assessment.MentorView, map[string]assessment.Answer{"trust.roles": assessment.Rating(2)}, now)
			})
			if test.key == nil { // a summary with a tally that fits
				must(t, s.update(func(tx *gate.Tx) error { return tx.Put(test.shelf, keyOf(1), append(tallyOf(tx, 1), test.value...)) }))
			} else {
				harm(t, s, test.shelf, test.key, test.value)
			}
			report, err := s.Check()
			if err != nil {
				t.Fatal(err)
			}
			for i := range report.Problems {
				report.Problems[i].Err, report.Problems[i].Unread = nil, nil
			}
			if !reflect.DeepEqual(report.Problems, test.want) || report.Cases != test.cases {
				t.Errorf("report %+v, want %d cases, %+v", report, test.cases, test.want)
			}
		})
	}
}

func tallyOf(tx *gate.Tx, id assessment.ID) []byte { return piecesOf(tx, id).tally(false).encode() }
