package pdf

import (
	"testing"

	"pgregory.net/rapid"
)

// anyGroups makes groups of pieces no taller than a page. Drawing a piece calls drawn with its number.
func anyGroups(t *rapid.T, drawn func(number int)) []group {
	length := func(highest float64) float64 { return rapid.Float64Range(0, highest).Draw(t, "mm") }
	var groups []group
	count := 0
	for range rapid.IntRange(0, 12).Draw(t, "groups") {
		g := group{whole: rapid.Bool().Draw(t, "whole")}
		for range rapid.IntRange(0, 12).Draw(t, "pieces") {
			p := piece{above: length(15), height: length(60), stays: rapid.Bool().Draw(t, "stays")}
			number := count
			p.draw = func(float64) { drawn(number) }
			count++
			if rapid.IntRange(0, 3).Draw(t, "heads") == 0 {
				p.heads = []piece{{height: length(30), draw: func(float64) {}}}
			}
			g.pieces = append(g.pieces, p)
		}
		groups = append(groups, g)
	}
	return groups
}

func TestPaginate(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		var order []int
		groups := anyGroups(t, func(number int) { order = append(order, number) })
		pages := paginate(groups)
		var on []int // the page of each piece
		for i, page := range pages {
			y := top
			for _, p := range page {
				const hair = 1e-9
				if p.y < y-hair || p.y+p.height > bottom+hair {
					t.Errorf("page %d: a piece %v tall stands at %v, under %v", i+1, p.height, p.y, y)
				}
				y = p.y + p.height
				p.draw(p.y)
				for len(on) < len(order) {
					on = append(on, i)
				}
			}
			if len(page) == 0 && len(pages) > 1 {
				t.Errorf("page %d is empty", i+1)
			}
		}
		next := 0
		for _, g := range groups {
			first := next
			for i := range g.pieces {
				if next >= len(order) || order[next] != next {
					t.Fatal("a piece is not in its place")
				}
				if i > 0 && g.pieces[i-1].stays && len(together(g.pieces[i-1:])) > 1 && on[next] != on[next-1] {
					t.Error("a piece is parted from the one that stays with it")
				}
				next++
			}
			if n := len(g.pieces); g.whole && n > 0 && height(g.pieces) <= fullHeight && on[first] != on[first+n-1] {
				t.Error("a group is broken that would fit on a page")
			}
		}
	})
}
