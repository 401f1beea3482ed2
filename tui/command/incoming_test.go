package command

import (
	"fmt"
	"testing"

	"equalfooting/assessment"
)

// BenchmarkFindTwins looks for duplicates of 500 files among 10,000 organisations.
func BenchmarkFindTwins(b *testing.B) {
	named := func(i int) assessment.Organisation {
		return assessment.Organisation{Name: fmt.Sprintf("Café of Example Town %d", i), Audience: assessment.BME}
	}
	here := make([]assessment.Summary, 10_000)
	for i := range here {
		here[i] = assessment.Summary{ID: assessment.ID(i + 1), Name: named(i).Name, Audience: assessment.BME}
	}
	for b.Loop() {
		files := make([]incoming, 500)
		for i := range files {
			files[i].sheet = answers{name: named(9_900 + i).Name, audience: assessment.BME}
		}
		findTwins(files, here)
		if files[99].twin.id != 10_000 || files[100].twin != (twin{}) {
			b.Fatal("not those that are here are found")
		}
	}
}
