package command

import (
	"testing"

	"equalfooting/assessment"
	"equalfooting/store/storetest"
)

// On each kind of page the window is made small, too small and large again: the screen is whole every time, and anything typed is still
// there.
func TestResize(t *testing.T) {
	t.Parallel()
	pages := map[string]struct {
		open  func(p *person)
		title func(p *person) string
	}{
		"caseload": {
			func(p *person) { p.sees(p.words.Caseload.Welcome) },
			func(p *person) string { return p.words.Caseload.New },
		},
		"about, text": {
			func(p *person) { p.Press("n") },
			func(p *person) string { return p.words.About.Name.Label },
		},
		"about, ticks": {
			func(p *person) {
				p.opensExample()
				p.opensTask(p.words.Tasks.About)
				p.sees(p.words.About.Says)
				p.goTo(p.words.About.Motivations.Row)
				p.Press("enter")
			},
			func(p *person) string { return p.words.About.Motivations.Label.By(assessment.BME) },
		},
		"tasks": {
			func(p *person) { p.opensExample() },
			func(p *person) string { return p.words.Tasks.Check },
		},
		"question": {
			func(p *person) { p.opensQuestion() },
			func(p *person) string { return "have protected time" },
		},
		"note": {
			func(p *person) {
				p.opensQuestion()
				p.Press("n")
				p.sees(p.words.Question.NoteTitle)
				p.Type(" and a half-typed thought")
			},
			func(*person) string { return "half-typed" },
		},
		"why": {
			func(p *person) {
				p.opensQuestion()
				p.Press("w")
			},
			func(p *person) string { return p.words.Question.Why.Title },
		},
		"help": {
			func(p *person) { p.Press("?") },
			func(p *person) string { return p.words.Help.Title },
		},
		"check": {
			func(p *person) {
				p.opensExample()
				p.Press("enter", "right")
			},
			func(p *person) string { return p.words.Check.Title },
		},
		"results": {
			func(p *person) {
				p.opensExample()
				p.Press("down", "enter")
			},
			func(p *person) string { return p.words.Results.Title },
		},
		"recommendations": {
			func(p *person) {
				p.opensExample()
				p.goTo(p.words.Tasks.Recommendations)
				p.Press("enter")
			},
			func(p *person) string { return p.words.Recommendations.Title },
		},
		"recommendation": {
			func(p *person) {
				p.opensExample()
				p.goTo(p.words.Tasks.Recommendations)
				p.Press("enter", "enter")
			},
			func(p *person) string {
				return p.book.Results().Actions.OwnTitle
			},
		},
		"rename": {
			func(p *person) {
				p.goTo("Example Women's Group")
				p.Press("r")
			},
			func(p *person) string { return p.words.Rename.Title },
		},
		"delete": {
			func(p *person) {
				p.goTo("Example Women's Group")
				p.Press("d")
			},
			func(p *person) string { return p.words.Delete.Title },
		},
	}
	for name, page := range pages {
		t.Run(name, func(t *testing.T) {
			t.Parallel()
			p := sit(t, storetest.Folder(t))
			p.sees(p.words.Caseload.Welcome)
			page.open(p)
			p.sees(page.title(p))
			for _, size := range [][2]int{{120, 40}, {60, 20}, {40, 15}, {30, 8}, {41, 16}, {120, 15}, {40, 40}, {120, 40}, {80, 24}} {
				p.resizes(size[0], size[1])
			}
			p.sees(page.title(p))
			p.Press("ctrl+c")
			p.isBack(0)
		})
	}
}
