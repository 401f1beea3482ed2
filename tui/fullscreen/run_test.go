package fullscreen

import (
	"equalfooting/tui/pages"
	"testing"

	"charm.land/bubbles/v2/key"
	tea "charm.land/bubbletea/v2"
)

func TestLocaleDecidesTheSymbols(t *testing.T) {
	tests := []struct {
		system string
		env    map[string]string
		want   bool
	}{
		{"linux", map[string]string{"LANG": "en_GB.UTF-8"}, true},
		{"linux", map[string]string{"LANG": "en_GB.utf8"}, true},
		{"linux", map[string]string{"LANG": "C"}, false},
		{"linux", map[string]string{}, false},
		{"linux", map[string]string{"LANG": "en_GB.UTF-8", "LC_ALL": "C"}, false},
		{"linux", map[string]string{"LANG": "C", "LC_CTYPE": "C.UTF-8"}, true},
		{"darwin", map[string]string{"LC_CTYPE": "UTF-8"}, true},
		{"windows", map[string]string{}, true},
	}
	for _, test := range tests {
		if got := showsUTF8(func(name string) string { return test.env[name] }, test.system); got != test.want {
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
