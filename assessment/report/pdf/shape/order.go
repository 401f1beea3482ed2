package shape

import (
	"slices"

	"equalfooting/assessment/report/pdf/faces"

	"github.com/go-text/typesetting/bidi"
)

// Run is clusters on a line that have the same face, language and direction.
type Run struct {
	Clusters []Placed // in reading order
	Face     *faces.Face
	Bold     bool
	Language string
}

// Placed is a cluster, and its position on its line.
type Placed struct {
	*Cluster
	X float64
}

// Runs returns what is on the line in reading order, each at its place.
func (l Line) Runs() []Run {
	clusters := l.clusters()
	var runs []Run
	places := l.places()
	for i := range clusters {
		c := &clusters[i]
		if n := len(runs); n == 0 || runs[n-1].Face != c.Face || runs[n-1].Bold != c.Bold || runs[n-1].Language != c.Language {
			runs = append(runs, Run{Face: c.Face, Bold: c.Bold, Language: c.Language})
		}
		last := &runs[len(runs)-1]
		last.Clusters = append(last.Clusters, Placed{c, places[i]})
	}
	return runs
}

// places returns the position of each cluster, from the left edge of the line's text. The space at its end hangs over its edge: on the left
// if the text is read from right to left.
func (l Line) places() []float64 {
	clusters := l.clusters()
	seen := len(clusters)
	for seen > 0 && clusters[seen-1].space() {
		seen--
	}
	places := make([]float64, len(clusters))
	x := 0.0
	for _, i := range order(clusters[:seen]) {
		places[i] = x
		x += clusters[i].Width
	}
	back := 0.0
	for i := seen; i < len(clusters); i++ {
		if l.RightToLeft() {
			back -= clusters[i].Width
			places[i] = back
		} else {
			places[i] = x
			x += clusters[i].Width
		}
	}
	return places
}

// order is the clusters from left to right (Unicode Standard Annex 9, rule L2).
func order(clusters []Cluster) []int {
	list := make([]int, len(clusters))
	var deepest bidi.Level
	for i := range list {
		list[i] = i
		deepest = max(deepest, clusters[i].level)
	}
	for level := deepest; level > 0; level-- {
		for from := 0; from < len(list); {
			to := from
			for to < len(list) && clusters[list[to]].level >= level {
				to++
			}
			slices.Reverse(list[from:to])
			from = to + 1
		}
	}
	return list
}
