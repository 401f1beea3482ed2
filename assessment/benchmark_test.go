package assessment_test

import (
	"testing"

	"equalfooting/assessment"
)

// A result is reckoned again at every answer, so it must cost next to nothing apart from saving that answer.
func BenchmarkReckon(b *testing.B) {
	for _, e := range []assessment.Edition{assessment.Full, assessment.Quick} {
		b.Run(string(e), func(b *testing.B) {
			s := allAt(assessment.BME, e, 2)
			for i, q := range assessment.Questions(e) {
				s.Answers[q.ID] = assessment.Rating(assessment.Level(i % 5)).WithEvidence(assessment.Evidence(i % 4))
			}
			b.ReportAllocs()
			for b.Loop() {
				assessment.Reckon(s)
			}
		})
	}
}
