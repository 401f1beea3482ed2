package fullscreen

import (
	"equalfooting/tui/pages"
	"equalfooting/tui/theme"
	"testing"

	"charm.land/bubbles/v2/key"
	tea "charm.land/bubbletea/v2"
)

func TestLocaleDecidesTheSymbols(t *testing.T) {
	tests := []struct {
		system string
		env    map[string]string
		want   theme.Signs
	}{
		{"linux", map[string]string{"LANG": "en_GB.UTF-8"}, theme.AnySigns},
		{"linux", map[string]string{"LANG": "en_GB.utf8"}, theme.AnySigns},
		{"linux", map[string]string{"LANG": "C"}, theme.OnlyASCII},
		{"linux", map[string]string{}, theme.OnlyASCII},
		{"linux", map[string]string{"LANG": "en_GB.UTF-8", "LC_ALL": "C"}, theme.OnlyASCII},
		{"linux", map[string]string{"LANG": "C", "LC_CTYPE": "C.UTF-8"}, theme.AnySigns},
		{"darwin", map[string]string{"LC_CTYPE": "UTF-8"}, theme.AnySigns},
		{"windows", map[string]string{}, theme.OnlyWGL4},
		{"windows", map[string]string{"LANG": "C"}, theme.OnlyWGL4},
		{"windows", map[string]string{"WT_SESSION": "6d0a5b6e-9a7b-4c79-8f2e-5f6c2b1d3a40"}, theme.AnySigns},
	}
	for _, test := range tests {
		if got := signsOf(func(name string) string { return test.env[name] }, test.system); got != test.want {
			t.Errorf("%s %v: %v", test.system, test.env, got)
		}
	}
}

// breaking is a screen that panics, as no screen should.
type breaking struct{}

func (breaking) Typing() bool                    { return false }
func (breaking) Update(tea.Msg) screen           { panic("broken") }
func (breaking) Body(int, int) body              { panic("broken") }
func (breaking) Heading() (middle, right string) { return "", "" }
func (breaking) Hints() []key.Binding            { return nil }
func (breaking) Page() pages.Page                { return &pages.Listing{} }

func TestAPanicEndsInGoodOrder(t *testing.T) {
	s := sit(t, 80, 24)
	s.wizard.current = breaking{}
	g := &guarded{wizard: s.wizard}
	if g.View(); !g.broke {
		t.Error("a panic while drawing was not caught")
	}
	g.broke = false
	_, quit := g.Update(tea.KeyPressMsg{Code: 'a', Text: "a"})
	if !g.broke || quit == nil {
		t.Error("a panic in an answer to a key did not end the program")
	}
}
