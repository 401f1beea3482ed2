package store

import (
	"reflect"
	"testing"

	"equalfooting/assessment"
	bolt "go.etcd.io/bbolt"
)

func TestCheck(t *testing.T) {
	summary := func(change func(*Summary)) []byte {
		s := Summary{ID: 1, Name: "Example Group", Audience: assessment.BME, Edition: assessment.Full,
			Created: clock()().Add(1), Touched: clock()(), Progress: assessment.Progress{Of: 36}, Stage: assessment.NoStage}
		change(&s)
		return encodeSummary(s)
	}
	for _, test := range []struct {
		name   string
		bucket []byte
		key    []byte
		value  []byte // nil deletes
		want   []Problem
		cases  int
	}{
		{name: "sound", bucket: metaBucket, key: []byte("other"), value: []byte{1}, cases: 2},
		{name: "case that does not decode", bucket: casesBucket, key: ID(1).key(), value: []byte("{"),
			want: []Problem{{Kind: BadCase, Case: 1}}, cases: 1},
		{name: "key that is none", bucket: casesBucket, key: []byte("key"), value: []byte("{}"),
			want: []Problem{{Kind: BadCase}}, cases: 2},
		{name: "case missing", bucket: casesBucket, key: ID(2).key(),
			want: []Problem{{Kind: SummaryNoCase, Case: 2}, {Kind: AnswerWithoutCase, Case: 2, Question: "trust.roles"}}, cases: 1},
		{name: "summary missing", bucket: summariesBucket, key: ID(2).key(),
			want: []Problem{{Kind: BadSummary, Case: 2}}, cases: 2},
		{name: "summary that does not decode", bucket: summariesBucket, key: ID(1).key(), value: []byte("{}"),
			want: []Problem{{Kind: BadSummary, Case: 1}}, cases: 2},
		{name: "summary with a wrong stage", bucket: summariesBucket, key: ID(1).key(),
			value: summary(func(s *Summary) { s.Stage = assessment.ReadyToNegotiate }),
			want:  []Problem{{Kind: SummaryDisagrees, Case: 1}}, cases: 2},
		{name: "answer missing", bucket: answersBucket, key: answerKey(2, "trust.roles"),
			want: []Problem{{Kind: SummaryDisagrees, Case: 2}}, cases: 2},
		{name: "answer that does not decode", bucket: answersBucket, key: answerKey(1, "trust.roles"), value: []byte("4"),
			want: []Problem{{Kind: BadAnswer, Case: 1, Question: "trust.roles"}}, cases: 2},
		{name: "answer to no question", bucket: answersBucket, key: answerKey(1, "trust.nothing"), value: []byte("{}"),
			want: []Problem{{Kind: UnknownQuestion, Case: 1, Question: "trust.nothing"}}, cases: 2},
		{name: "answer without a case", bucket: answersBucket, key: answerKey(9, "trust.roles"), value: []byte("{}"),
			want: []Problem{{Kind: AnswerWithoutCase, Case: 9, Question: "trust.roles"}}, cases: 2},
		{name: "answer of no known assessment", bucket: answersBucket, key: append(ID(1).key(), 0, 9, 'x'), value: []byte("{}"),
			want: []Problem{{Kind: BadAnswer, Case: 1}}, cases: 2},
	} {
		t.Run(test.name, func(t *testing.T) {
			s := open(t, t.TempDir())
			create(t, s, "Example Group")
			if err := create(t, s, "Second").SaveAnswer("trust.roles", assessment.Rating(1), Place{}); err != nil {
				t.Fatal(err)
			}
			err := s.file.db.Update(func(tx *bolt.Tx) error {
				if test.value == nil {
					return tx.Bucket(test.bucket).Delete(test.key)
				}
				return tx.Bucket(test.bucket).Put(test.key, test.value)
			})
			if err != nil {
				t.Fatal(err)
			}
			report, err := s.Check()
			if err != nil {
				t.Fatal(err)
			}
			for i := range report.Problems {
				report.Problems[i].Err = nil
			}
			if !reflect.DeepEqual(report.Problems, test.want) || report.Cases != test.cases {
				t.Errorf("report %+v, want %d cases, %+v", report, test.cases, test.want)
			}
		})
	}
}
