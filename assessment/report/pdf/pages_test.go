package pdf

import (
	"testing"

	"pgregory.net/rapid"
)

// anyGroups gives groups of pieces no taller than a page, each with its own number in page.
func anyGroups(t *rapid.T) []group {
	number := func(highest float64) float64 { return rapid.Float64Range(0, highest).Draw(t, "mm") }
	var groups []group
	for range rapid.IntRange(0, 12).Draw(t, "groups") {
		g := group{whole: rapid.Bool().Draw(t, "whole")}
		for range rapid.IntRange(0, 12).Draw(t, "pieces") {
			p := piece{above: number(15), height: number(60), stays: rapid.Bool().Draw(t, "stays"), page: new(int)}
			if rapid.IntRange(0, 3).Draw(t, "heads") == 0 {
				p.heads = []piece{{height: number(30)}}
			}
			g.pieces = append(g.pieces, p)
		}
		groups = append(groups, g)
	}
	return groups
}

func TestPaginate(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		groups := anyGroups(t)
		pages := paginate(groups)
		var order []*int
		for i, page := range pages {
			y := top
			for _, p := range page {
				const hair = 1e-9
				if p.y < y-hair || p.y+p.height > bottom+hair {
					t.Errorf("page %d: a piece %v tall stands at %v, under %v", i+1, p.height, p.y, y)
				}
				y = p.y + p.height
				if p.page != nil {
					order = append(order, p.page)
					if *p.page != i+1 {
						t.Errorf("a piece on page %d is told %d", i+1, *p.page)
					}
				}
			}
			if len(page) == 0 && len(pages) > 1 {
				t.Errorf("page %d is empty", i+1)
			}
		}
		for _, g := range groups {
			for i, p := range g.pieces {
				if len(order) == 0 || order[0] != p.page {
					t.Fatal("a piece is not in its place")
				}
				order = order[1:]
				if i > 0 && g.pieces[i-1].stays && height(together(g.pieces[i-1:])) <= fullHeight && len(together(g.pieces[i-1:])) > 1 &&
					*p.page != *g.pieces[i-1].page {
					t.Error("a piece is parted from the one that stays with it")
				}
			}
			if n := len(g.pieces); g.whole && n > 0 && height(g.pieces) <= fullHeight && *g.pieces[0].page != *g.pieces[n-1].page {
				t.Error("a group is broken that would fit on a page")
			}
		}
	})
}
